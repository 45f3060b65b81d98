import type { Failure } from '../links/probe.js';
import { errorCode } from './disk-error.js';
import { networkFailure } from './network-failure.js';

/** Why nothing came over the network, for people. `isWhole`: no page of the server can be had. */
export interface NetworkError {
  readonly reason: string;
  readonly isWhole: boolean;
}

/** What is said in words of its own; of the rest the code is shown. */
const REASONS: Readonly<Partial<Record<Failure, NetworkError>>> = {
  dns: { reason: '查不到这个域名', isWhole: true },
  'dns-silent': { reason: '域名服务器没有回答，或者这台电脑没有联网', isWhole: true },
  refused: { reason: '服务器拒绝连接', isWhole: true },
  unreachable: { reason: '网络不通', isWhole: true },
  timeout: { reason: '连接不上，等了太久', isWhole: true },
  reset: { reason: '连接断了', isWhole: false },
};

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
  const known = networkFailure(cause);
  const said = known && REASONS[known.failure];
  if (said !== undefined) return said;
  if (known?.failure.startsWith('tls-')) {
    return { reason: `安全证书或者加密有问题（${known.detail}）`, isWhole: true };
  }
  const code = errorCode(cause);
  if (code !== '') return { reason: `没有收到网页（${code}）`, isWhole: false };
  // undici's own refusals, such as a forbidden port, have a message alone.
  if (cause instanceof Error && error instanceof TypeError) {
    return { reason: `没有收到网页（${cause.message}）`, isWhole: false };
  }
  throw error;
}
