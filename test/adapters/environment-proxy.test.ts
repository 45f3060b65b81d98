import { describe, expect, test } from 'vitest';
import { environmentProxy } from '../../src/adapters/environment-proxy.js';
import { UserError } from '../../src/diagnostic/user-error.js';

const BOTH = { HTTP_PROXY: 'http://192.168.1.8:3128', https_proxy: '192.168.1.9:3129' };

const choose = (address: string, environment: Readonly<Record<string, string>> = BOTH) =>
  environmentProxy(environment)(new URL(address))?.origin;

describe('the proxy', () => {
  test('is that for the scheme', () => {
    expect(choose('http://rsj.example.com/')).toBe('http://192.168.1.8:3128');
    expect(choose('https://rsj.example.com/')).toBe('http://192.168.1.9:3129');
    expect(choose('https://rsj.example.com/', { HTTP_PROXY: 'http://192.168.1.8:3128' })).toBeUndefined();
    expect(choose('http://rsj.example.com/', {})).toBeUndefined();
  });

  test('in lower case goes first, unless it is empty', () => {
    const both = { ...BOTH, http_proxy: 'http://10.0.0.3' };
    expect(choose('http://rsj.example.com/', both)).toBe('http://10.0.0.3');
    expect(choose('http://rsj.example.com/', { ...BOTH, http_proxy: '' })).toBe('http://192.168.1.8:3128');
  });

  test('is told who asks', () => {
    const authorizationOf = (proxy: string) =>
      environmentProxy({ HTTP_PROXY: proxy })(new URL('http://rsj.example.com/'))?.authorization;
    const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;
    expect(authorizationOf('http://renshe:mi%40ma@10.0.0.3:8080')).toBe(basic('renshe:mi@ma'));
    expect(authorizationOf('http://renshe:100%25%zz@10.0.0.3:8080')).toBe(basic('renshe:100%25%zz'));
    expect(authorizationOf('http://10.0.0.3:8080')).toBeUndefined();
  });

  test.each(['socks5://10.0.0.3:1080', 'http://', 'http://renshe:mima@:::'])('cannot be %s', (proxy) => {
    const start = () => environmentProxy({ HTTPS_PROXY: proxy });
    expect(start).toThrow(UserError);
    expect(start).not.toThrow(/mima/u);
  });

  test.each(['http://127.0.0.1:8080/', 'http://[::1]/', 'http://localhost/', 'http://127.8.9.1/'])(
    'never stands before this computer: %s',
    (address) => {
      expect(choose(address)).toBeUndefined();
    },
  );
});

describe('NO_PROXY', () => {
  test.each([
    ['rsj.example.com', 'http://rsj.example.com/', true],
    ['rsj.example.com', 'http://www.rsj.example.com/', true],
    ['rsj.example.com', 'http://xrsj.example.com/', false],
    ['.example.com', 'http://rsj.example.com/', true],
    ['*.example.com', 'http://rsj.example.com/', true],
    ['oa.internal, Example.COM', 'https://rsj.example.com/', true],
    ['oa.internal rsj.example.com', 'https://rsj.example.com/', true],
    ['rsj.example.com:8080', 'http://rsj.example.com:8080/', true],
    ['rsj.example.com:8080', 'http://rsj.example.com/', false],
    ['rsj.example.com:443', 'https://rsj.example.com/', true],
    ['*', 'https://rsj.example.com/', true],
    ['10.0.0.0/8', 'http://10.20.3.8/', true],
    ['10.0.0.0/8', 'http://11.20.3.8/', false],
    ['10.0.0.0/8', 'http://rsj.example.com/', false],
    ['2001:db8::/32', 'http://[2001:db8::8]/', true],
    ['[2001:db8::8]:80', 'http://[2001:db8::8]/', true],
    ['2001:db8::8', 'http://[2001:db8::8]/', true],
    ['', 'http://rsj.example.com/', false],
  ])('%s and %s', (exceptions, address, isDirect) => {
    expect(choose(address, { ...BOTH, NO_PROXY: exceptions }) === undefined).toBe(isDirect);
  });
});
