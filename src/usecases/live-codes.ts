import type { CodeDoc } from '../diagnostic/code-doc.js';

const PAGE = 'website/guides/shi-ye-deng-ji/index.html';
const SOUND =
  '<h1>失业登记</h1><h2>办理要点</h2><dl><dt>多久办好</dt><dd>30分钟</dd></dl><p>内容校验码 7F3A-91C2</p>';
const AGAIN = '重新运行 kuaiban build，把新生成的页面整个放上去';

export const liveStale: CodeDoc = {
  code: 'P030',
  name: 'live-stale',
  severity: 'error',
  title: '群众现在看到的页面是另一个版本',
  why: '目录改了、页面没有跟着换，群众就照着旧指南准备材料。内容校验码由指南的全部内容算出，不一样就不是同一版（国办发〔2018〕123号：数据同源、服务同根）。',
  bad: [{ file: PAGE, whole: SOUND.replace('7F3A-91C2', '19B0-44D7').replace('30分钟', '3个工作日') }],
  good: [{ file: PAGE, whole: SOUND }],
  remedy: `${AGAIN}；已经放了的，看服务器和加速服务（CDN）有没有留着旧的。目录还不该公开的，先在 Git 里取出已经公开的那一版再核对。`,
  message: (args) =>
    `${args.渠道}上是另一个版本：页面的内容校验码是 ${args.页面校验码}，目录现在是 ${args.目录校验码}；${args.情况}`,
};

export const liveMissing: CodeDoc = {
  code: 'P032',
  name: 'live-missing',
  severity: 'error',
  title: '公开的地址上没有这份指南',
  why: '目录里有、公开的地方没有：从二维码、别的渠道过来的群众打不开。',
  bad: [{ file: PAGE, absent: true }],
  good: [{ file: PAGE, whole: SOUND }],
  remedy: `${AGAIN}；地址不对的，用 --website、--kiosk、--wechat 写对。`,
  message: (args) => `${args.渠道}上没有这份指南：${args.原因}`,
};

export const liveUnreachable: CodeDoc = {
  code: 'P033',
  name: 'live-unreachable',
  severity: 'error',
  title: '公开的页面打不开',
  why: '打不开的页面，既不能办事，也不知道它说得对不对。',
  bad: [{ file: PAGE, unreadable: 'denied' }],
  good: [{ file: PAGE, whole: SOUND }],
  remedy: '先用浏览器打开这个地址看看；打得开的，看这台电脑能不能上网；打不开的，找管服务器的人。',
  message: (args) =>
    args.页数 === ''
      ? `${args.渠道}的页面打不开：${args.原因}`
      : `${args.渠道}（${args.地址}）打不开：${args.原因}；${args.页数} 页没有核对`,
};

/** P031 stays free: a page with the right code that says otherwise has the codes of its facts, P001–P006. */
export const LIVE_CODES = { liveStale, liveMissing, liveUnreachable } as const;
