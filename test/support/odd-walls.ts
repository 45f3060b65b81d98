import { answering, type Oddity, pageOf } from './odd-answer.js';

/** What stands before the sites of authorities and lets only browsers through; forms and words as these products send them. */
export const WALLS = {
  /** 加速乐（知道创宇）: a script works the cookie out and loads the page again. */
  jiasule: {
    path: '/qiang/jiasule',
    answer: answering(
      521,
      "<script>document.cookie=('_')+('_')+('j')+('s')+('l')+('_')+('c')+('l')+('e')+('a')+('r')+('a')+('n')+('c')+('e')+" +
        "('=')+(-~{}+'')+';max-age=3600;path=/';location.href=location.pathname+location.search</script>",
      {
        'set-cookie': '__jsluid_s=6d1f7a0c1c8f5f3f0c9f7c7a1b2c3d4e; max-age=31536000; path=/; HttpOnly',
        server: 'nginx',
        'x-via-jsl': '6d1f7a0,-',
      },
    ),
  },
  /** 加速乐, the second page: `go({…})` with the name of the cookie. */
  jiasuleSecond: {
    path: '/qiang/jiasule-2',
    answer: answering(
      521,
      '<script>var _0x1c=[];function go(_0x2d){}go({"bts":["1700000000.1|0|a","b"],"chars":"abc","ct":"d","ha":"sha1","tn":"__jsl_clearance_s","vt":"3600","wt":"1500"})</script>',
      { 'set-cookie': '__jsluid_s=6d1f7a0c1c8f5f3f0c9f7c7a1b2c3d4e; path=/' },
    ),
  },
  /** 瑞数: 412 and a script that is different each time. */
  ruishu: {
    path: '/qiang/ruishu',
    answer: answering(
      412,
      '<!DOCTYPE html><html><head><meta id="9DhefwqGPrzGxEp9hPaoag" content="{qqc0k" r="m">' +
        '<script type="text/javascript" r="m">$_ts=window[\'$_ts\'];if(!$_ts)$_ts={};$_ts.nsd=63012;$_ts.cd="qgGArrAl";</script>' +
        '<script type="text/javascript" charset="iso-8859-1" src="/YvK3Rr7kLzQE/MpRkqW3z.e9b3a4c.js" r="m"></script></head><body></body></html>',
      {
        'set-cookie': 'FSSBBIl1UgzbN7N80S=5.9cFkPq7; Path=/; expires=Tue, 20 Nov 2136 00:00:00 GMT; HttpOnly',
      },
    ),
  },
  /** 瑞数 as other versions send it: 202. */
  ruishuAccepted: {
    path: '/qiang/ruishu-202',
    answer: answering(
      202,
      "<!DOCTYPE html><html><head><script>$_ts=window['$_ts'];if(!$_ts)$_ts={};$_ts.nsd=63012;</script></head><body></body></html>",
    ),
  },
  /** 阿里云: 200, and a script that works out `acw_sc__v2`. */
  aliyun: {
    path: '/qiang/aliyun',
    answer: answering(
      200,
      "<html><script>var arg1='4A2C7C0E7A5D4C5B8E0E3F7B1B2C3D4E5F6A7B8C';function setCookie(n,v){document.cookie=n+'='+v}" +
        "function reload(x){setCookie('acw_sc__v2',x);document.location.reload();}</script></html>",
      { 'set-cookie': 'acw_tc=0b6e7a1f17000000000000000e; path=/; HttpOnly; Max-Age=1800' },
    ),
  },
  /** 创宇盾. */
  chuangyudun: {
    path: '/qiang/chuangyudun',
    answer: answering(
      403,
      pageOf('403', '<h1>403</h1><p>当前访问疑似黑客攻击，已被创宇盾拦截。</p><p>事件ID：6d1f7a0c</p>'),
      { 'x-via-jsl': '6d1f7a0,-' },
    ),
  },
  /** 安全狗: 200 with its page. */
  safedog: {
    path: '/qiang/anquangou',
    answer: answering(
      200,
      pageOf(
        '网站防火墙',
        '<h1>网站防火墙</h1><p>您的请求带有不合法的参数，已被网站管理员设置拦截！</p><p>可能原因：您提交的内容包含危险的攻击请求</p>',
      ),
      { server: 'Safedog/4.0.0' },
    ),
  },
  cloudflare: {
    path: '/qiang/cloudflare',
    answer: answering(403, pageOf('Just a moment...', '<noscript>Enable JavaScript and cookies</noscript>'), {
      'cf-mitigated': 'challenge',
      server: 'cloudflare',
    }),
  },
  /** A page that is not for everybody. */
  unauthorized: {
    path: '/qiang/401',
    answer: answering(401, pageOf('401', ''), { 'www-authenticate': 'Basic realm="neibu"' }),
  },
  forbidden: {
    path: '/qiang/403',
    answer: answering(403, pageOf('403 Forbidden', '<h1>403 Forbidden</h1>')),
  },
} as const satisfies Readonly<Record<string, Oddity>>;
