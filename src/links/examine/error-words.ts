import type { PageWords } from './page-words.js';

/** Words that error pages are made of: longer ones first, since they are taken off from the left. */
const MADE_OF = new RegExp(
  [
    '404|http|status|error|code|not|found|pages?|files?|the|requested|url|was|on|this|server|sorry|oops|resource|could|cannot|be|can|does|exists?|no',
    '对不起|不好意思|抱歉|温馨|提示|错误|代码|编号|出错|服务器|系统|网站|内部',
    '页面|网页|网址|文件|资源|内容|信息|文章|栏目|链接|地址|事项',
    '访问|请求|查看|查找|浏览|打开|寻找|搜索|输入|正在|当前',
    '不存在|找不到|未找到|没有找到|没找到|无法找到|无法显示|无法访问|不见|丢失|失效|删除|移除|移动|转移|下线|撤下|过期|走丢|可能|或者|已经',
    '您|你|我们|所|要|想|的|该|此|这个|这|已|并|或|被|了|啦|很|非常|十分|哎呀|啊哦|暂时|暂|到|是',
  ].join('|'),
  'giu',
);

const PAGE = '页面|网页|网址|链接|地址|资源|栏目';
const THING = `${PAGE}|内容|信息|文章|文件|事项`;
const MISSING = '不存在|找不到|未找到|没有找到|没找到|无法找到|无法显示|不见|丢失|走丢';
const ENDED = '删除|移除|下线|撤下';

const CODE = /404|not\s*found|does\s*not\s*exist|cannot\s*be\s*found|错误(?:代码|编号)/iu;
const ANY_ERROR = /错误|出错|error/iu;
/** Documents that have lapsed are said to be 失效 and are pages all the same: so this goes for addresses alone. */
const GONE: readonly (readonly [RegExp, RegExp])[] = [
  [new RegExp(THING, 'u'), new RegExp(MISSING, 'u')],
  [new RegExp(`${PAGE}|内容|信息|文章|事项`, 'u'), new RegExp(ENDED, 'u')],
  [/页面|网页|网址|链接|地址/u, /失效|过期|转移|移动/u],
];

const LONGEST_LINE = 80;

function isMadeOfErrorWords(words: string): boolean {
  if (words.length > LONGEST_LINE) return false;
  return words.replace(MADE_OF, '').replace(/[\s\p{P}\p{S}\d]/gu, '') === '';
}

const saysGone = (words: string): boolean =>
  GONE.some(([noun, state]) => noun.test(words) && state.test(words));

/** A line that says nothing but that there is no page. */
function isErrorLine(words: string): boolean {
  return (CODE.test(words) || saysGone(words)) && isMadeOfErrorWords(words);
}

/** In a title the bare word is enough: `出错了`. */
function isErrorTitle(words: string): boolean {
  return isErrorLine(words) || (ANY_ERROR.test(words) && isMadeOfErrorWords(words));
}

const PAGE_IS_NOT_THERE =
  /404|not\s*found|does\s*not\s*exist|cannot\s*be\s*found|(?:页面|网页|网址|内容|文章).{0,6}?(?:不存在|找不到|未找到|没有找到|没找到|无法找到)|(?:找不到|未找到|没有找到|没找到|无法找到).{0,12}?(?:页面|网页|网址|内容|文章)/iu;

/** Long articles are called `链接失效` or `错误代码` and tell what to do about it: there only the plain words count. */
const isPlainErrorTitle = (words: string): boolean => PAGE_IS_NOT_THERE.test(words) && isErrorLine(words);

/** The parts of a title: `页面不存在 - 清河市人力资源和社会保障局`. */
const partsOf = (title: string): readonly string[] =>
  title.split(/\s[-–—]\s|[|_｜·»>]|[—–]+|-(?!\w)/u).map((part) => part.trim());

/** A sentence to the reader: `抱歉，您要找的信息已经下线`. */
const TO_READER = [
  new RegExp(
    `(?:您|你|抱歉|对不起).{0,24}?(?:访问|请求|浏览|查看|查找|打开|找).{0,12}?(?:${THING}).{0,8}?(?:${MISSING}|${ENDED}|失效)`,
    'u',
  ),
  new RegExp(
    `(?:找不到|未找到|没有找到|无法找到|无法显示).{0,8}?(?:访问|请求|浏览|查看|查找|打开).{0,6}?(?:${THING})`,
    'u',
  ),
  /Whitelabel Error Page|HTTP Status 404|No explicit mapping for \/error/iu,
];
/** `如果提示您访问的页面不存在，请……` speaks of such a page. */
const SPEAKS_OF_IT = /如果|如遇|如提示|假如|若|提示|显示|出现|为什么|怎么|时[，,]/u;

function speaksToReader(line: string): boolean {
  return line
    .split(/[。！!？?；;]/u)
    .some((sentence) => !SPEAKS_OF_IT.test(sentence) && TO_READER.some((each) => each.test(sentence)));
}

/** Letters that a page has at most for its lines to be believed, and for its sentences. */
const SHORT = 200;
const RATHER_SHORT = 400;

/**
 * The words with which a page says that it is an error page; `undefined` for any other page.
 * A title or heading has to say nothing else; in the text it counts only where there is little text: a guide about
 * cancelling may well say that something does not exist.
 */
export function findErrorWords({ title, heading, lines, letters }: PageWords): string | undefined {
  const isTitle = letters > RATHER_SHORT ? isPlainErrorTitle : isErrorTitle;
  const byTitle = partsOf(title).find(isTitle);
  if (byTitle !== undefined) return byTitle;
  const isHeading = letters > SHORT ? isPlainErrorTitle : isErrorTitle;
  if (isHeading(heading)) return heading;
  if (letters > RATHER_SHORT) return undefined;
  const byLine = letters > SHORT ? undefined : lines.find(isErrorLine);
  return byLine ?? lines.find(speaksToReader);
}

const MAINTENANCE =
  /(?:系统|网站|平台|页面)(?:正在|正|目前)(?:进行)?(?:停机|升级|维护|建设|改版|调整)|(?:系统|网站|平台|升级|停机)(?:升级|维护|建设|改版)中(?![心国央华小])|停机维护|under maintenance/iu;
const BUSY = /系统(?:繁忙|忙)|访问量过大|访问人数(?:过|太)多|请稍[后候]再试/u;

const sayingIn = ({ title, lines, letters }: PageWords, words: RegExp): string | undefined =>
  letters > SHORT
    ? undefined
    : [title, ...lines].find((line) => line.length <= LONGEST_LINE && words.test(line));

/** The words with which a page says that the site is being worked on: nothing is known of the page that was asked for. */
export const findMaintenanceWords = (page: PageWords): string | undefined => sayingIn(page, MAINTENANCE);

/** And those with which it says that too many are asking. Pages to log in say so of passwords. */
export const findBusyWords = (page: PageWords): string | undefined =>
  page.asksPassword ? undefined : sayingIn(page, BUSY);
