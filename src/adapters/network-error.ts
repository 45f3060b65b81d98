import { errorCode } from './disk-error.js';

/** Why nothing came over the network, for people. `isWhole`: no page of the server can be had. */
export interface NetworkError {
  readonly reason: string;
  readonly isWhole: boolean;
}

const WHOLE: Readonly<Record<string, string>> = {
  ENOTFOUND: '查不到这个域名',
  EAI_AGAIN: '域名服务器没有回答，或者这台电脑没有联网',
  ECONNREFUSED: '服务器拒绝连接',
  EHOSTUNREACH: '网络不通',
  ENETUNREACH: '网络不通',
  ETIMEDOUT: '连接不上，等了太久',
  UND_ERR_CONNECT_TIMEOUT: '连接不上，等了太久',
};

const CERTIFICATE =
  /^(?:CERT_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|EPROTO)/u;

/**
 * An error of `fetch`, as it is told to people.
 * @param timeout milliseconds that the page was given
 * @throws what is no error of the network
 */
export function describeNetworkError(error: unknown, timeout: number): NetworkError {
  if (error instanceof DOMException && error.name === 'TimeoutError') {
    return { reason: `${timeout / 1000} 秒里没有收完`, isWhole: false };
  }
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  const code = errorCode(cause);
  const known = WHOLE[code];
  if (known !== undefined) return { reason: known, isWhole: true };
  if (CERTIFICATE.test(code)) return { reason: `安全证书或者加密有问题（${code}）`, isWhole: true };
  if (code === 'ECONNRESET' || code === 'UND_ERR_SOCKET') return { reason: '连接断了', isWhole: false };
  if (code !== '') return { reason: `没有收到网页（${code}）`, isWhole: false };
  // undici's own refusals, such as a forbidden port, have a message alone.
  if (cause instanceof Error && error instanceof TypeError) {
    return { reason: `没有收到网页（${cause.message}）`, isWhole: false };
  }
  throw error;
}
