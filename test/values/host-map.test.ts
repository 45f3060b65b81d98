import { describe, expect, test } from 'vitest';
import { mappedServer, parseHostMapping, portOf } from '../../src/values/host-map.js';

describe('a mapping', () => {
  test.each([
    ['rsj.example.com=127.0.0.1', 'rsj.example.com', '127.0.0.1', undefined, undefined],
    ['rsj.example.com=127.0.0.1:8080', 'rsj.example.com', '127.0.0.1', 8080, undefined],
    ['RSJ.example.com:8443=[::1]:8080', 'rsj.example.com:8443', '::1', 8080, undefined],
    ['rsj.example.com=http://127.0.0.1:8080/', 'rsj.example.com', '127.0.0.1', 8080, 'http:'],
    [
      'rsj.example.com=HTTPS://ceshi.rsj.internal',
      'rsj.example.com',
      'ceshi.rsj.internal',
      undefined,
      'https:',
    ],
    ['人社.示例=10.0.0.8', 'xn--gmq794h.xn--fsq092h', '10.0.0.8', undefined, undefined],
    ['[2001:db8::1]:80=localhost:65535', '[2001:db8::1]:80', 'localhost', 65_535, undefined],
    [' rsj.example.com=2130706433 ', 'rsj.example.com', '127.0.0.1', undefined, undefined],
  ])('%s', (text, host, address, port, protocol) => {
    expect(parseHostMapping(text)).toEqual([host, { address, port, protocol }]);
  });

  test.each([
    '',
    'rsj.example.com',
    '=127.0.0.1',
    'rsj.example.com=',
    'rsj.example.com=127.0.0.1:0',
    'rsj.example.com=127.0.0.1:65536',
    'rsj.example.com=127.0.0.1/banshi',
    'rsj.example.com=ftp://127.0.0.1',
    'rsj.example.com=user@127.0.0.1',
    'https://rsj.example.com=127.0.0.1',
    'rsj.example.com/banshi=127.0.0.1',
    'rsj example.com=127.0.0.1',
    'rsj.example.com=::1',
    'rsj.example.com=256.1.1.1',
    'a=b=c',
  ])('is none: %s', (text) => {
    expect(parseHostMapping(text)).toBeUndefined();
  });
});

test('a mapping of a port goes before that of the host', () => {
  const texts = ['rsj.example.com=127.0.0.1:8001', 'rsj.example.com:443=127.0.0.1:8002'];
  const map = new Map(texts.map(parseHostMapping).filter((one) => one !== undefined));
  const portFor = (address: string) => mappedServer(new URL(address), map)?.port;
  expect(portFor('http://rsj.example.com/banshi/')).toBe(8001);
  expect(portFor('https://RSJ.example.com/banshi/')).toBe(8002);
  expect(portFor('https://rsj.example.com:8443/')).toBe(8001);
  expect(portFor('https://www.rsj.example.com/')).toBeUndefined();
});

test.each([
  ['http://rsj.example.com/', 80],
  ['https://rsj.example.com/', 443],
  ['https://rsj.example.com:8443/', 8443],
])('the port of %s', (address, port) => {
  expect(portOf(new URL(address))).toBe(port);
});
