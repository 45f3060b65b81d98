import { describe, expect, test } from 'vitest';
import { failureOfCode, NotConnected, networkFailure } from '../../src/adapters/network-failure.js';

const failing = (code: string, message = code) => Object.assign(new Error(message), { code });

test.each([
  ['ENOTFOUND', 'dns'],
  ['EAI_AGAIN', 'dns-silent'],
  ['ECONNREFUSED', 'refused'],
  ['ENETUNREACH', 'unreachable'],
  ['EHOSTUNREACH', 'unreachable'],
  ['ETIMEDOUT', 'timeout'],
  ['UND_ERR_CONNECT_TIMEOUT', 'timeout'],
  ['ECONNRESET', 'reset'],
  ['EPIPE', 'reset'],
  ['UND_ERR_SOCKET', 'reset'],
  ['UND_ERR_HEADERS_OVERFLOW', 'malformed'],
  ['CERT_HAS_EXPIRED', 'tls-expired'],
  ['CERT_NOT_YET_VALID', 'tls-expired'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls-self-signed'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'tls-self-signed'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls-host'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls-chain'],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'tls-chain'],
  ['CERT_REVOKED', 'tls-chain'],
  ['ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE', 'tls-protocol'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls-protocol'],
  ['ERR_SSL_UNSUPPORTED_PROTOCOL', 'tls-protocol'],
  ['EPROTO', 'tls-protocol'],
  ['ENOENT', undefined],
  ['', undefined],
])('%s means %s', (code, failure) => {
  expect(failureOfCode(code)).toBe(failure);
});

describe('an error of several addresses', () => {
  test('means the address that there was a way to', () => {
    const error = new AggregateError([failing('ENETUNREACH'), failing('ECONNREFUSED')]);
    expect(networkFailure(error)).toEqual({ failure: 'refused', detail: 'ECONNREFUSED' });
  });

  test('means no way where there was none', () => {
    const error = new AggregateError([failing('ENETUNREACH'), failing('EHOSTUNREACH')]);
    expect(networkFailure(error)).toEqual({ failure: 'unreachable', detail: 'ENETUNREACH' });
  });
});

test('what the guard says stands', () => {
  const error = new NotConnected('private', '10.0.0.8');
  expect(networkFailure(error)).toEqual({ failure: 'private', detail: '10.0.0.8' });
});

test('an error of the program is none of the network', () => {
  expect(networkFailure(new TypeError('route is undefined'))).toBeUndefined();
  expect(networkFailure(new AggregateError([new TypeError('route is undefined')]))).toBeUndefined();
});
