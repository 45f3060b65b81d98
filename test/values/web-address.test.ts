import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isReservedHost, parseWebAddress } from '../../src/values/web-address.js';
import { anyText, HOSTILE_TEXTS } from './hostile.js';

describe('a web address', () => {
  it.each([
    ['https://www.example.com'],
    ['http://www.example.com:8080/a/b?c=d#e'],
    ['HTTPS://WWW.EXAMPLE.COM/'],
    ['https://例子.example/办事/指南?名称=社保'],
    ['https://www.example.com/?return=user@example.com'],
    ['http://[2001:db8::1]:8080/'],
    ['http://192.0.2.1/'],
    ['https://xn--fsqu00a.example/'],
  ])('%s stays as typed', (address) => {
    expect(parseWebAddress(address)).toBe(address);
  });

  it('loses the white space around it', () => {
    expect(parseWebAddress(' https://www.example.com/\n')).toBe('https://www.example.com/');
  });

  it.each([
    ['www.example.com'],
    ['//www.example.com'],
    ['/guides'],
    ['ftp://www.example.com'],
    ['javascript:alert(1)'],
    ['http:www.example.com'],
    ['http:///www.example.com'],
    ['https://'],
    ['https://?a'],
    ['https://user@www.example.com'],
    ['https://user:secret@www.example.com'],
    ['https://@www.example.com'],
    ['https://www.example.com/a b'],
    ['https://www.example.com/a\u3000b'],
    ['https://www.example.com/a\nb'],
    ['https://www.example.com/\u0000'],
    ['https://www.example.com/\u202Efdp.exe'],
    ['https://www.example.com\\a'],
    ['https://www.example.com/"><b>'],
    ['https://www.example.com:99999/'],
    ['https://rsj。example.com/zixun'],
    ['https://ｒｓｊ.example.com/'],
    ['https://rsj,example.com/'],
    ['https://rsj..example.com/'],
    [`https://www.example.com/${'a'.repeat(2000)}`],
    [''],
  ])('%j is refused', (text) => {
    expect(parseWebAddress(text)).toBeUndefined();
  });

  it('survives any text', () => {
    fc.assert(fc.property(anyText, (text) => void parseWebAddress(`https://${text}`)));
    for (const text of HOSTILE_TEXTS) expect(parseWebAddress(text)).toBeUndefined();
  });

  it('is read the same a second time', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        expect(parseWebAddress(address)).toBe(address);
      }),
    );
  });
});

describe('a reserved host leads nowhere', () => {
  it.each([
    ['example.com'],
    ['www.example.com'],
    ['WWW.EXAMPLE.NET.'],
    ['a.b.example.org'],
    ['bureau.example'],
    ['bureau.test'],
    ['bureau.invalid'],
    ['localhost'],
    ['kiosk.localhost'],
  ])('%s', (host) => {
    expect(isReservedHost(host)).toBe(true);
  });

  it.each([['myexample.com'], ['example.com.cn'], ['test.gov.cn'], ['localhost.cn'], ['']])(
    '%j is a real one',
    (host) => {
      expect(isReservedHost(host)).toBe(false);
    },
  );
});
