import type { Failure } from '../links/probe.js';
import { errorCode } from './disk-error.js';

/** Why nothing came over the network, with the code of the system, or other words for the curious. */
export interface NetworkFailure {
  readonly failure: Failure;
  readonly detail: string;
}

/** Something of ours kept a request from being sent: the guard, the time, the proxy. */
export class NotConnected extends Error {
  readonly reason: NetworkFailure;

  constructor(failure: Failure, detail: string) {
    super(detail);
    this.name = 'NotConnected';
    this.reason = { failure, detail };
  }
}

/** Codes of libuv, Node and undici. */
const FAILURES: Readonly<Record<string, Failure>> = {
  ENOTFOUND: 'dns',
  ENODATA: 'dns',
  EAI_AGAIN: 'dns-silent',
  EAI_FAIL: 'dns-silent',
  ESERVFAIL: 'dns-silent',
  ETIMEOUT: 'dns-silent',
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  EHOSTDOWN: 'unreachable',
  ENETDOWN: 'unreachable',
  EADDRNOTAVAIL: 'unreachable',
  // What a firewall of this computer says.
  EACCES: 'unreachable',
  EPERM: 'unreachable',
  ETIMEDOUT: 'timeout',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  ERR_TLS_HANDSHAKE_TIMEOUT: 'timeout',
  ECONNRESET: 'reset',
  ECONNABORTED: 'reset',
  EPIPE: 'reset',
  UND_ERR_SOCKET: 'reset',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'reset',
  UND_ERR_DESTROYED: 'reset',
  UND_ERR_HEADERS_OVERFLOW: 'malformed',
  CERT_HAS_EXPIRED: 'tls-expired',
  CERT_NOT_YET_VALID: 'tls-expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'tls-self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'tls-self-signed',
  ERR_TLS_CERT_ALTNAME_INVALID: 'tls-host',
  ERR_TLS_CERT_ALTNAME_FORMAT: 'tls-host',
  HOSTNAME_MISMATCH: 'tls-host',
  INVALID_CA: 'tls-chain',
  INVALID_PURPOSE: 'tls-chain',
  PATH_LENGTH_EXCEEDED: 'tls-chain',
  ERR_SSL_CA_MD_TOO_WEAK: 'tls-chain',
};

/** Families of codes, asked where the code itself is not known. */
const FAMILIES: readonly (readonly [RegExp, Failure])[] = [
  [/^(?:CERT_|CRL_|UNABLE_TO_)/u, 'tls-chain'],
  [/^(?:ERR_SSL_|ERR_TLS_|ERR_OSSL_|EPROTO$)/u, 'tls-protocol'],
];

/** What a code of the system, Node or undici says of the network; `undefined` for any other. */
export function failureOfCode(code: string): Failure | undefined {
  return FAILURES[code] ?? FAMILIES.find(([family]) => family.test(code))?.[1];
}

/** Node says so by its words alone: the server has hung up in the middle of the handshake. */
const HUNG_UP = /before secure TLS connection was established/u;

function ofOne(error: unknown): NetworkFailure | undefined {
  if (error instanceof NotConnected) return error.reason;
  // undici gives its parser's errors no code.
  if (error instanceof Error && error.name === 'HTTPParserError') {
    return { failure: 'malformed', detail: error.message };
  }
  const code = errorCode(error);
  if (code === 'ECONNRESET' && error instanceof Error && HUNG_UP.test(error.message)) {
    return { failure: 'tls-protocol', detail: code };
  }
  const failure = failureOfCode(code);
  return failure && { failure, detail: code };
}

/**
 * What an error of a connection says of the network. Of several addresses of a host, tried one after another (RFC 8305), the
 * one that there was a way to counts.
 * @returns `undefined` for what is no error of the network
 */
export function networkFailure(error: unknown): NetworkFailure | undefined {
  if (!(error instanceof AggregateError)) return ofOne(error);
  const found = error.errors.map(networkFailure).filter((one) => one !== undefined);
  return found.find(({ failure }) => failure !== 'unreachable') ?? found[0];
}
