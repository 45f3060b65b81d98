import { describe, expect, it } from 'vitest';
import { findChallenge } from '../../../src/links/examine/challenge-marks.js';
import { readPage } from '../../../src/links/examine/page-words.js';

const find = (source: string, headers: Readonly<Record<string, string>> = {}) =>
  findChallenge(new Map(Object.entries(headers)), source, readPage(source));

const html = (head: string, body = '') => `<html><head>${head}</head><body>${body}</body></html>`;

describe('a page in place of another', () => {
  it.each([
    [
      '加速乐',
      "<script>document.cookie=('_')+('_')+('j')+('s');location.href=location.pathname+location.search</script>",
    ],
    ['加速乐', html('<script>var d={"tn":"__jsl_clearance_s","wt":"1500"};go(d)</script>')],
    [
      '创宇盾',
      html(
        '',
        '<p>当前访问疑似黑客攻击</p><a href="https://help.365cyd.com/cyd-error-help.html?code=403">帮助</a>',
      ),
    ],
    [
      '瑞数',
      html(
        `<meta id="13JnD7t9MzWf" content="Ksze" r='m'><script r='m'>$_ts=window['$_ts'];if(!$_ts)$_ts={};$_ts.nsd=52206;</script>`,
      ),
    ],
    ['阿里云防火墙', "<script>var arg1='4A5F';setCookie('acw_sc__v2', x);</script>"],
    ['阿里云防火墙', html('<meta name="aliyun_waf_aa" content="8c5">', '<div id="nocaptcha"></div>')],
    ['阿里云防火墙', html('', '<img src="https://errors.aliyun.com/images/TB1.png">')],
    ['腾讯云防火墙', '<script>xmlhttp.open("POST", "/WafCaptcha", true);</script>'],
    ['腾讯云防火墙', '<script>document.cookie="__tst_status="+1;location.href=location.href</script>'],
    ['华为云防火墙', html('', 'YOUR REQUEST HAS BEEN DENIED! <!-- event_id: 1f --> ')],
    ['玄武盾', html('', '<img src="https://error.websaas.cn/img/403s.png">')],
    ['雷池', html('<script>SafeLineChallenge("a1b2", {level: 1})</script>', '')],
    ['雷池', html('<script src="/.safeline/challenge/v2/challenge.js"></script>')],
    ['奇安信网站卫士', html('', '<form action="/wzws-waf-cgi/" method="post"></form>')],
    ['奇安信网站卫士', html('', '<p>抱歉！您的访问可能对网站造成威胁，已被云防护拦截！</p>')],
    ['安全狗', html('', '<img src="http://404.safedog.cn/images/safedogsite/head.png">')],
    [
      '宝塔防火墙',
      html('<title>网站防火墙</title>', '<p>您的请求带有不合法参数，已被网站管理员设置拦截！</p>'),
    ],
    ['云锁', '<script>function YunSuoAutoJump() { self.location = "/"; }</script>'],
    ['云锁', '<script>location.href="/?security_verify_data=313932302c31303830"</script>'],
    ['D盾', html('<title>D盾_拦截提示</title>')],
    ['F5', html('<script src="/TSPD/08a4d2?type=17"></script>')],
    [
      'F5',
      html(
        '<title>Request Rejected</title>',
        'The requested URL was rejected. Please consult with your administrator. Your support ID is: 1',
      ),
    ],
    ['Cloudflare', html('<title>Just a moment...</title>')],
    ['Imperva', html('', '<iframe src="/_Incapsula_Resource?SWUDNSAI=9"></iframe>')],
    ['Akamai', html('', 'You don’t have permission. https://errors.edgesuite.net/18.1')],
    ['', html('<title>安全验证</title>', '<div id="captcha"></div>')],
    ['', html('', '<h2>访问验证</h2><p>请按住滑块，拖动到最右边</p>')],
    ['', html('', '<p>您的访问已被拦截！</p>')],
  ])('is known as of %s', (product, source) => {
    expect(find(source)).toBe(product);
  });

  it.each([
    ['Cloudflare', { 'cf-mitigated': 'challenge' }],
    ['AWS', { 'x-amzn-waf-action': 'captcha' }],
  ])('is known as of %s by its headers, without text', (product, headers) => {
    expect(findChallenge(new Map(Object.entries(headers)), undefined, undefined)).toBe(product);
  });
});

const article = `<p>${'单位应当为职工办理网络安全培训报名，培训内容包括防火墙的使用、安全验证与人机验证的原理以及访问被拦截时如何处理。'.repeat(8)}</p>`;

describe('a page like any other', () => {
  it.each([
    [
      'a guide that speaks of such things',
      html('<title>网络安全培训：WAF 与访问验证 - 清河市</title>', article),
    ],
    [
      'a page behind 瑞数, which carries its script',
      html(`<script r='m'>$_ts=window['$_ts'];if(!$_ts)$_ts={};</script>`, article),
    ],
    ['a page behind 加速乐', html('<script>/* __jsl_clearance_s */</script>', article)],
    [
      'a page to log in, which asks for proof as well',
      html('<title>统一身份认证</title>', '<input name="user"><input type="password"><p>安全验证</p>'),
    ],
    ['a short page', html('<title>联系我们</title>', '<p>电话：0310-5550123</p>')],
    ['a page that loads another', html('<script>location.href="/portal/index.html"</script>')],
    ['nothing', ''],
  ])('%s', (_name, source) => {
    expect(find(source, { server: 'nginx', 'set-cookie': 'acw_tc=1, sl-session=2' })).toBeUndefined();
  });
});
