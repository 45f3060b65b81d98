import type { PageWords } from './page-words.js';

/** How a product that keeps programs out is known by its answers. */
interface ChallengeMark {
  /** As editors may know it. */
  readonly product: string;
  /** In the source of the page that it shows instead; never a word that a text about it would use. */
  readonly source?: RegExp;
  /** A header of the answer and what it says. */
  readonly header?: readonly [name: string, value: RegExp];
}

/**
 * Where these are known from: wafw00f and identYwaf (fingerprints of answers), Cloudflare's developer documentation
 * (`cf-mitigated`), AWS WAF's (`x-amzn-waf-action`), and the pages themselves as public crawlers of government sites describe them.
 */
const MARKS: readonly ChallengeMark[] = [
  {
    product: '加速乐',
    source:
      /__jsl_clearance|static\.jiasule\.com|document\.cookie\s*=\s*\('_'\)|location\.href\s*=\s*location\.pathname\s*\+\s*location\.search/u,
  },
  { product: '创宇盾', source: /help\.365cyd\.com|ks[-_]waf[-_]error\.png|创宇盾提示您/u },
  { product: '瑞数', source: /\$_ts\s*=\s*window\[\s*['"]\$_ts['"]\s*\]/u },
  {
    product: '阿里云防火墙',
    source:
      /acw_sc__v[23]|aliyun_waf_[ab]{2}|errors\.aliyun\.com|g\.alicdn\.com\/(?:sd\/punish|sd-base\/static)/u,
  },
  {
    product: '腾讯云防火墙',
    source: /["'/]WafCaptcha\b|waf(?:-static)?\.tencent(?:-cloud)?\.com|EO_Bot_Ssid|__tst_status/u,
  },
  { product: '华为云防火墙', source: /hws_security@|YOUR REQUEST HAS BEEN DENIED/u },
  { product: '玄武盾', source: /error\.websaas\.cn/u },
  {
    product: '雷池',
    source:
      /SafeLineChallenge\s*\(|\/\.safeline\/challenge|(?:rivers|waf|waf-ce)\.chaitin\.c(?:n|om)\/challenge/u,
  },
  {
    product: '奇安信网站卫士',
    source: /wzws-waf-cgi|wzwschallenge|wzwsconfirm|waf_slider_verify|WZWS_CONFIRM|已被云防护拦截/u,
  },
  { product: '安全狗', source: /404\.safedog\.cn|safedogsite|请登录安全狗/u },
  { product: '宝塔防火墙', source: /btwaf_aes_|\/new\/btwaf\.html|已被网站管理员设置拦截/u },
  { product: '云锁', source: /YunSuoAutoJump|yunsuologo|security_verify_data|网防G01提示/u },
  { product: 'D盾', source: /D盾_拦截提示/u },
  { product: 'F5', source: /\/TSPD\/|\bbobcmn\b|The requested URL was rejected\. Please consult/u },
  { product: 'Cloudflare', header: ['cf-mitigated', /challenge/iu] },
  { product: 'Cloudflare', source: /\bcf[-_]chl[-_]|\/cdn-cgi\/challenge-platform\/|<title>Just a moment/u },
  { product: 'Imperva', source: /_Incapsula_Resource|Incapsula incident ID/u },
  { product: 'Akamai', source: /errors\.edgesuite\.net|\/_sec\/cp_challenge/u },
  { product: 'AWS', header: ['x-amzn-waf-action', /challenge|captcha/iu] },
];

/** What such pages say of themselves where the product is not known. */
const PLAIN_WORDS =
  /^(?:(?:您的)?(?:访问|请求)(?:行为)?(?:已被|被)?(?:拦截|阻断|禁止)|访问(?:验证|受限|异常)|(?:网站)?安全(?:验证|检测|检查)(?:中)?|人机(?:验证|识别|校验)|(?:网站|Web应用)防火墙|请?完成(?:以下|下面的)?(?:安全)?验证|浏览器安全检查(?:中)?|Request Rejected|Access Denied)[。.…！!]*$/iu;

/** A page in place of another says little. Behind these products the real pages carry the same scripts, but have text. */
const MOST_LETTERS = 300;

function saysPlainly({ title, heading, lines, asksPassword }: PageWords): boolean {
  // Pages to log in ask for the same proof.
  if (asksPassword) return false;
  return [title, heading, ...lines].some((words) => PLAIN_WORDS.test(words.trim()));
}

/**
 * Which product keeps programs out with this page; '' where there is one that is not known, `undefined` for no such page.
 * @param page as read from `source`; both `undefined` where there is no text
 */
export function findChallenge(
  headers: ReadonlyMap<string, string>,
  source: string | undefined,
  page: PageWords | undefined,
): string | undefined {
  const byHeader = MARKS.find(({ header }) => header?.[1].test(headers.get(header[0]) ?? ''));
  if (byHeader !== undefined) return byHeader.product;
  if (source === undefined || page === undefined || page.letters > MOST_LETTERS) return undefined;
  const bySource = MARKS.find((mark) => mark.source?.test(source));
  if (bySource !== undefined) return bySource.product;
  return saysPlainly(page) ? '' : undefined;
}
