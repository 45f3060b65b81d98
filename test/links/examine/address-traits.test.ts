import { describe, expect, it } from 'vitest';
import {
  isDownload,
  isErrorAddress,
  isHome,
  isLogin,
  isWorthWriting,
} from '../../../src/links/examine/address-traits.js';

const site = (path: string) => `https://rsj.qinghe.gov.cn${path}`;

describe('an address', () => {
  it.each<[string, (address: string) => boolean, readonly string[], readonly string[]]>([
    [
      'of a file',
      isDownload,
      ['/a.pdf', '/A.DOCX', '/b.zip?v=2', '/form.et'],
      ['/', '/a.html', '/a.jsp?file=a.pdf', '/pdf'],
    ],
    [
      'of a home page',
      isHome,
      ['/', '/index.html', '/index.shtml', '/default.aspx', '/?'],
      ['/col/index.html', '/?id=3', '/a', '/#/guide/12', '/index.html#!/guide/12'],
    ],
    [
      'of an error page',
      isErrorAddress,
      [
        '/404.htm',
        '/404',
        '/error/404.html',
        '/error.jsp?url=/a',
        '/notfound',
        '/page-not-found/',
        '/err404.html',
      ],
      ['/art/404/a.html', '/4041.html', '/errors-in-forms.html', '/'],
    ],
    [
      'of a page to log in',
      isLogin,
      [
        '/sso/a',
        '/cas?service=1',
        '/userLogin.do',
        '/user/%E7%99%BB%E5%BD%95.html',
        '/oauth2/authorize',
        '/uaa',
        '/auth/index',
        '/portal/auth.do',
        '/idp/profile',
        '/iam',
        '/denglu.html',
        '/ucenter/a',
      ],
      [
        '/author/3.html',
        '/auth-guide.html',
        '/authorize-form.html',
        '/miami/',
        '/case/3.html',
        '/cataloging/',
        '/cascade',
        '/bszn/6021.html',
      ],
    ],
  ])('%s', (_name, is, those, others) => {
    expect(those.filter((path) => !is(site(path)))).toEqual([]);
    expect(others.filter((path) => is(site(path)))).toEqual([]);
  });

  it.each([
    ['https://sso.qinghe.gov.cn/', true],
    ['https://tysfrz.qinghe.gov.cn/a', true],
    ['https://passport.qinghe.gov.cn/a', true],
    ['https://tyrz.qinghe.gov.cn/a', true],
    ['https://auth.qinghe.gov.cn:8443/a', true],
    ['https://zwfw.qinghe.gov.cn/a', false],
  ])('%s leads to a page to log in: %s', (address, expected) => {
    expect(isLogin(address)).toBe(expected);
  });

  it.each<[string, string, boolean]>([
    ['/a.html', '/b.html', true],
    ['/a.html?id=3', '/b.html?id=3', true],
    ['/a.html?code=3', '/b.html?code=3', true],
    ['/a.html', '/b.html?code=3', false],
    ['/a.html', '/b.html?access_token=3', false],
    ['/a.html', '/b.html?timestamp=1762137600', false],
    ['/a.html', '/b.jsp;jsessionid=8F01', false],
    ['/a.html', '/', false],
    ['/', '/index.html', true],
    ['/a.html', '/login', false],
    ['/login', '/login', true],
  ])('instead of %s, %s is worth writing: %s', (start, final, expected) => {
    expect(isWorthWriting(site(final), site(start))).toBe(expected);
  });

  it('without encryption is not worth writing for one with it', () => {
    expect(isWorthWriting('http://rsj.qinghe.gov.cn/b', site('/a'))).toBe(false);
    expect(isWorthWriting(site('/b'), 'http://rsj.qinghe.gov.cn/a')).toBe(true);
  });

  it.each([
    'http://127.0.0.1/a',
    'http://[::1]/a',
    'http://10.0.0.8/a',
    'http://[::ffff:192.168.1.1]/a',
    'http://oa/a',
    'http://localhost/a',
  ])('of an internal network is not worth writing: %s', (address) => {
    expect(isWorthWriting(address, site('/a'))).toBe(false);
    expect(isWorthWriting(address, 'http://127.0.0.1:8080/a')).toBe(true);
  });
});
