import type { CodeDoc, ExampleFile } from '../diagnostic/code-doc.js';
import type { MessageArgs } from '../diagnostic/diagnostic.js';

const ITEM = 'items/lao-wu-pai-qian-xu-ke.yaml';
const NOTICE = '青岛人社局 2021 年的通知要求准确填写事项网址，避免出现页面丢失、链接无效、错误代码。';

const online = (address: string): ExampleFile => ({ file: ITEM, patch: `网办地址: ${address}` });
const noted = (text: string): ExampleFile => ({ file: ITEM, patch: `时限说明: ${text}` });

const SOUND = online('https://zwfw.example.com/banshi/lao-wu-pai-qian');

/** The address, why, and since when. */
const saying =
  (what: string) =>
  ({ 地址, 原因, 历史 = '', 来处 = '' }: MessageArgs) =>
    [`${what}：${地址}，${原因}`, 历史, 来处].filter((words) => words !== '').join('；');

const linkDead: CodeDoc = {
  code: 'L001',
  name: 'link-dead',
  severity: 'error',
  title: '链接打不开',
  why: `群众照着指南点开，看到的是“页面不存在”，事情就停在这里。${NOTICE}程序隔几秒会再问一次，两次都打不开才报告。`,
  bad: [online('https://zwfw.example.com/banshi/yi-jing-shan-chu')],
  good: [SOUND],
  remedy: '在浏览器里打开看看：页面换了地方的，写新地址；已经没有的，删掉这个链接，改写别的办法。',
  message: saying('链接打不开'),
};

const linkToErrorPage: CodeDoc = {
  code: 'L002',
  name: 'link-to-error-page',
  severity: 'error',
  title: '链接打开是一张错误页面',
  why: `服务器说“正常（200）”，给的却是“页面不存在”。人一看就知道打不开，只看状态码的程序看不出来。${NOTICE}`,
  bad: [online('https://zwfw.example.com/banshi/cuo-wu-ye-mian')],
  good: [SOUND],
  remedy: '在浏览器里打开看看：页面换了地方的，写新地址；已经没有的，删掉这个链接。',
  message: saying('链接打开是错误页面'),
};

const linkMoved: CodeDoc = {
  code: 'L003',
  name: 'link-moved',
  severity: 'warning',
  title: '链接已经永久搬到新地址',
  why: '服务器说这个页面永久搬走了，现在还帮着转过去；哪一天不转了，链接就打不开了。',
  bad: [online('https://zwfw.example.com/jiu/lao-wu-pai-qian')],
  good: [SOUND],
  remedy: '写新地址；kuaiban links --fix 会先显示改动，再替您改。',
  message: ({ 地址, 新地址 }) => `链接已经永久搬到新地址：${地址} 现在是 ${新地址}`,
};

const linkBlocked: CodeDoc = {
  code: 'L004',
  name: 'link-blocked',
  severity: 'info',
  title: '链接不让程序看，要人打开看',
  why: '不少政府网站用防火墙挡住程序，或者要先登录。程序看不到页面，不能说它打不开，也不能说它是好的。',
  bad: [online('https://zwfw.example.com/banshi/zhi-rang-ren-kan')],
  good: [SOUND],
  remedy:
    '在浏览器里打开看看。一直这样的，可以在那一行末尾写“ # 忽略 L004：理由”；网站能加白名单的，请网站放行本程序。',
  message: saying('程序看不了这个链接'),
};

const linkSilent: CodeDoc = {
  code: 'L005',
  name: 'link-silent',
  severity: 'warning',
  title: '链接等了很久没有回答',
  why: '可能是对方服务器慢、正在维护，也可能是从这台电脑过不去。群众等不了那么久。',
  bad: [online('https://zwfw.example.com/banshi/deng-tai-jiu')],
  good: [SOUND],
  remedy: '过一会儿再查一次；一直没有回答的，联系对方，或者换一个地址。',
  message: saying('链接连不上'),
};

const linkUnsafe: CodeDoc = {
  code: 'L006',
  name: 'link-unsafe',
  severity: 'warning',
  title: '链接的安全证书有问题',
  why: '证书过期、不是这个网站的，浏览器会弹出“您的连接不是私密连接”，群众不敢往下点。只支持国密算法的网站，普通浏览器打不开。',
  bad: [online('https://zheng-shu.example.com/banshi/lao-wu-pai-qian')],
  good: [SOUND],
  remedy:
    '请对方换证书；网站没有 https 的，写 http:// 开头的地址；只支持国密的，在指南里写清楚要用什么浏览器。',
  message: saying('链接的安全证书有问题'),
};

const linkFailing: CodeDoc = {
  code: 'L007',
  name: 'link-failing',
  severity: 'warning',
  title: '链接的服务器出错',
  why: '服务器自己出错、转来转去没有尽头，群众看到的是“错误代码”。可能一会儿就好，也可能一直这样。',
  bad: [online('https://zwfw.example.com/banshi/chu-cuo')],
  good: [SOUND],
  remedy: '过一会儿再查一次；一直这样的，联系对方，或者换一个地址。',
  message: saying('链接的服务器出错'),
};

const linkPrivate: CodeDoc = {
  code: 'L008',
  name: 'link-private',
  severity: 'warning',
  title: '链接通到单位内部的网络',
  why: '地址本身、它转去的地方或者域名解析的结果，是单位内部的地址，外面的人打不开。程序没有去问它。',
  bad: [online('https://zwfw.example.com/banshi/zhuan-dao-nei-wang')],
  good: [SOUND],
  remedy: '写外面能打开的地址；确实要查内部地址的，加上 --allow-private。',
  message: saying('链接通到单位内部的网络'),
};

const linkUnsupported: CodeDoc = {
  code: 'L009',
  name: 'link-unsupported',
  severity: 'warning',
  title: '链接不是群众能打开的',
  why: '浏览器和手机只认 http、https、电话、邮件这些写法；别的写法，点了没有反应，或者有危险。',
  bad: [noted('"见[网盘](ftp://pan.example.com/biao-ge)。"')],
  good: [noted('"见[下载](https://zwfw.example.com/banshi/lao-wu-pai-qian)。"')],
  remedy: '换成 http:// 或 https:// 开头的地址。',
  message: saying('链接不是群众能打开的'),
};

const fragmentMissing: CodeDoc = {
  code: 'L010',
  name: 'fragment-missing',
  severity: 'warning',
  title: '网页里没有链接指的那一段',
  why: '“#”后面的名字在网页里找不到，打开以后停在最上面，群众要自己找。',
  bad: [noted('"见[收费](https://zwfw.example.com/banshi/lao-wu-pai-qian#shou-fei)。"')],
  good: [noted('"见[材料](https://zwfw.example.com/banshi/lao-wu-pai-qian#cai-liao)。"')],
  remedy: '在浏览器里打开那一段，从地址栏重新复制地址；没有那一段的，去掉“#”和后面的字。',
  message: ({ 地址, 名字 }) => `网页里没有链接指的那一段：${地址} 里没有“#${名字}”`,
};

const linkMalformed: CodeDoc = {
  code: 'L011',
  name: 'link-malformed',
  severity: 'warning',
  title: '链接的写法不对',
  why: '网址、电话、邮箱、小程序的链接差一个字符，手机就不认。',
  bad: [noted('"请[打电话](tel:０３９９-80012601)。"')],
  good: [noted('"请[打电话](tel:0399-80012601)。"')],
  remedy: '照后面说的改。',
  message: saying('链接的写法不对'),
};

const fileNotThere: CodeDoc = {
  code: 'L012',
  name: 'linked-file-not-there',
  severity: 'error',
  title: '链接的文件不在目录里',
  why: '表格、样表点了下载不下来，群众只好跑一趟大厅去拿。',
  bad: [
    { file: ITEM, patch: '办理结果:\n  - 结果名称: 许可证\n    类型: 证照\n    样本: files/mei-you-de.pdf' },
  ],
  good: [SOUND],
  remedy: '把文件放进 files 文件夹，或者改成已有文件的名字，大小写也要一样。',
  message: saying('链接的文件不在目录里'),
};

const linksNotAsked: CodeDoc = {
  code: 'L013',
  name: 'links-not-asked',
  severity: 'warning',
  title: '有的链接没有问到',
  why: '时间到了、网站要求过一会儿再问，有的链接没有问到；这一次的结果不完整，不能当作都是好的。',
  bad: [online('https://zwfw.example.com/banshi/mei-you-wen')],
  good: [SOUND],
  remedy: '运行 kuaiban links --resume 接着查，已经问到的不会再问；也可以用 --deadline 给长一点的时间。',
  message: ({ 数量, 原因 }) => `有 ${数量} 个链接没有问到：${原因}`,
};

const fileNotSearched: CodeDoc = {
  code: 'L014',
  name: 'file-not-searched',
  severity: 'warning',
  title: '文件读不懂，里面的链接没有查',
  why: '文件的写法有错，程序读不出里面的链接，打不开的也就发现不了。',
  bad: [{ file: ITEM, whole: '事项名称: 劳务派遣经营许可\n  网办地址: "https://zwfw.example.com\n' }],
  good: [SOUND],
  remedy: '运行 kuaiban validate，照它说的改好，再查链接。',
  message: ({ 原因 }) => `这个文件里的链接没有查：${原因}`,
};

const linkToHome: CodeDoc = {
  code: 'L015',
  name: 'link-to-home',
  severity: 'warning',
  title: '链接转到了网站首页',
  why: '网站改版以后，不少旧页面的地址一律转到首页。群众点开的不是要办的事，要从头找起，多半找不到。',
  bad: [online('https://zwfw.example.com/banshi/zhuan-dao-shou-ye')],
  good: [SOUND],
  remedy: '原来的页面多半没有了：找到新的地址写上，找不到的删掉这个链接。',
  message: ({ 地址, 首页 }) => `链接转到了网站首页：${地址} 打开是 ${首页}`,
};

/** What is wrong with addresses of the catalogue, wherever they are used. */
export const LINK_CODES = {
  linkDead,
  linkToErrorPage,
  linkMoved,
  linkBlocked,
  linkSilent,
  linkUnsafe,
  linkFailing,
  linkPrivate,
  linkUnsupported,
  fragmentMissing,
  linkMalformed,
  fileNotThere,
  linksNotAsked,
  fileNotSearched,
  linkToHome,
} as const;
