import { describe, expect, it } from 'vitest';
import { addressFlaw, addressWeakness, mailFlaw } from '../../src/values/public-address.js';

describe('an address', () => {
  it.each([
    ['http://10.0.0.1/', 'private-ip'],
    ['http://172.16.0.1/', 'private-ip'],
    ['http://172.31.255.254/banshi', 'private-ip'],
    ['http://192.168.1.1:8080/', 'private-ip'],
    ['http://127.0.0.1/', 'private-ip'],
    ['http://169.254.3.4/', 'private-ip'],
    ['http://100.64.0.1/', 'private-ip'],
    ['http://0.0.0.0/', 'private-ip'],
    ['http://2130706433/', 'private-ip'],
    ['http://0x7f000001/', 'private-ip'],
    ['http://0300.0250.1.1/', 'private-ip'],
    ['http://[::1]/', 'private-ip'],
    ['http://[fc00::1]/', 'private-ip'],
    ['http://[fdab::1]:8080/', 'private-ip'],
    ['http://[fe80::1]/', 'private-ip'],
    ['http://[::ffff:10.0.0.1]/', 'private-ip'],
    ['http://[::10.0.0.1]/', 'private-ip'],
    ['http://[::192.168.1.8]/oa/', 'private-ip'],
    ['http://[::]/', 'private-ip'],
    ['http://localhost:3000/', 'private-ip'],
    ['https://oa/banshi', 'internal-name'],
    ['https://banshi.local/', 'internal-name'],
    ['https://rsj.lan/', 'internal-name'],
    ['https://rsj.internal/', 'internal-name'],
    ['https://rsj.INTRANET./', 'internal-name'],
    ['http://www.xxx.com', 'placeholder'],
    ['https://www.xxxx.gov.cn/banshi', 'placeholder'],
    ['https://your-domain.com/', 'placeholder'],
    ['http://admin:123456@rsj.example.com/', 'credentials'],
  ] as const)('%s is %s', (address, flaw) => {
    expect(addressFlaw(address)).toBe(flaw);
  });

  it.each([
    'https://rsj.example.com/banshi?id=10.0.0.1#a',
    'http://172.32.0.1/',
    'http://192.169.1.1/',
    'http://11.0.0.1/',
    'https://xxgk.qingdao.gov.cn/',
    'https://xx.gov.cn.example.com/',
    'https://local.gov.cn/',
    'https://人社局.政务.cn/',
    'http://rsj.test/',
    'not an address',
  ])('%s may be public', (address) => {
    expect(addressFlaw(address)).toBeUndefined();
  });

  it.each([
    ['https://rsj.example.com/banshi', undefined],
    ['https://rsj.example.com:443/', undefined],
    ['http://rsj.example.com/', 'http'],
    ['http://rsj.example.com:8080/', 'http'],
    ['https://rsj.example.com:8443/', 'port'],
    ['https://61.1.2.3/', 'bare-ip'],
    ['http://61.1.2.3:9001/', 'bare-ip'],
    ['http://[2001:db8::1]/', 'bare-ip'],
  ] as const)('%s: %s', (address, weakness) => {
    expect(addressWeakness(address)).toBe(weakness);
  });

  it('of a mailbox is looked at, too', () => {
    expect(mailFlaw('zixun@oa.local')).toBe('internal-name');
    expect(mailFlaw('zixun@[10.0.0.1]')).toBeUndefined();
    expect(mailFlaw('zixun@10.0.0.1')).toBe('private-ip');
    expect(mailFlaw('zixun@rsj.example.com')).toBeUndefined();
    // What receives no mail at all is another flaw.
    expect(mailFlaw('zixun@mail')).toBeUndefined();
    expect(mailFlaw('zixun')).toBeUndefined();
  });
});
