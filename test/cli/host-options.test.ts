import { describe, expect, it } from 'vitest';
import { hostHeadersOf, hostMapOf } from '../../src/cli/host-options.js';
import { UserError } from '../../src/diagnostic/user-error.js';

const ENV = { TOKEN: 'Bearer 7f3a', EMPTY: '', lower: 'x' };

describe('--map', () => {
  it('is a server by host, the last of two for one host', () => {
    const map = hostMapOf([
      'rsj.example.com=127.0.0.1:8080',
      'zwfw.example.com:8443=https://[::1]:9443',
      'rsj.example.com=10.20.3.8',
    ]);
    expect([...map]).toEqual([
      ['rsj.example.com', { address: '10.20.3.8', port: undefined, protocol: undefined }],
      ['zwfw.example.com:8443', { address: '::1', port: 9443, protocol: 'https:' }],
    ]);
    expect(hostMapOf().size).toBe(0);
  });

  it.each(['rsj.example.com', 'rsj.example.com=', '=127.0.0.1', 'rsj.example.com=127.0.0.1:99999', ''])(
    '“%s” is refused, with what to write',
    (text) => {
      expect(() => hostMapOf(['zwfw.example.com=127.0.0.1', text])).toThrow(UserError);
      expect(() => hostMapOf([text])).toThrow(`--map 后面的“${text}”看不懂`);
    },
  );
});

describe('--header', () => {
  it.each<[string, string, readonly (readonly [string, Readonly<Record<string, string>>])[]]>([
    ['as it stands', 'zwfw.example.com=X-Key: a: b=c', [['https://zwfw.example.com', { 'X-Key': 'a: b=c' }]]],
    ['without a space', 'zwfw.example.com=X-Key:abc', [['https://zwfw.example.com', { 'X-Key': 'abc' }]]],
    [
      'with a variable for its value',
      'zwfw.example.com=Authorization: $TOKEN',
      [['https://zwfw.example.com', { Authorization: 'Bearer 7f3a' }]],
    ],
    [
      'with a variable at its end',
      'zwfw.example.com=Cookie: sid=$TOKEN',
      [['https://zwfw.example.com', { Cookie: 'sid=Bearer 7f3a' }]],
    ],
    [
      'with a sign that is no variable',
      'zwfw.example.com=X-Price: $lower',
      [['https://zwfw.example.com', { 'X-Price': '$lower' }]],
    ],
    [
      'that is empty',
      'zwfw.example.com=Accept-Language:',
      [['https://zwfw.example.com', { 'Accept-Language': '' }]],
    ],
    ['for a port', 'zwfw.example.com:8080=X-Key: 1', [['https://zwfw.example.com:8080', { 'X-Key': '1' }]]],
    [
      'for the usual port of one scheme',
      'zwfw.example.com:443=X-Key: 1',
      [['https://zwfw.example.com', { 'X-Key': '1' }]],
    ],
    [
      'without encryption, where that is said',
      'http://zwfw.example.com=X-Key: 1',
      [['http://zwfw.example.com', { 'X-Key': '1' }]],
    ],
    ['for a name in capitals', 'ZWFW.Example.com=X-Key: 1', [['https://zwfw.example.com', { 'X-Key': '1' }]]],
  ])('%s', (_, text, headers) => {
    expect([...hostHeadersOf([text], ENV)]).toEqual(headers);
  });

  it('several for one host are joined, others stay apart', () => {
    const headers = hostHeadersOf(
      ['a.example.com=X-A: 1', 'b.example.com=X-A: 2', 'a.example.com=X-B: 3'],
      {},
    );
    expect(Object.fromEntries(headers)).toEqual({
      'https://a.example.com': { 'X-A': '1', 'X-B': '3' },
      'https://b.example.com': { 'X-A': '2' },
    });
    expect(hostHeadersOf(undefined, {}).size).toBe(0);
  });

  it.each(['Authorization: abc', 'zwfw.example.com', 'zwfw.example.com=abc', '=X-Key: 1', 'a b=X-Key: 1'])(
    '“%s” is refused',
    (text) => {
      expect(() => hostHeadersOf([text], ENV)).toThrow(`--header 后面的“${text}”看不懂`);
    },
  );

  it.each(['MISSING', 'EMPTY'])(
    'is refused while %s is not set, and the secret of others is not told',
    (name) => {
      const text = `zwfw.example.com=Authorization: $${name}`;
      expect(() => hostHeadersOf(['a.example.com=X-Key: $TOKEN', text], ENV)).toThrow(
        `环境变量 ${name} 没有设，--header 用到了它`,
      );
    },
  );
});
