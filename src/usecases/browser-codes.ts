import type { CodeDoc } from '../diagnostic/code-doc.js';

const PAGE = 'website/guides/shi-ye-deng-ji/index.html';
const STYLE = 'website/style.css';
const AGAIN =
  '看样式和脚本（自己的模板、手工加的文件）是不是把字藏了、盖了、改了，或者写了字；改好以后重新运行 kuaiban build，再核对一次。';

export const textUnseen: CodeDoc = {
  code: 'P017',
  name: 'text-unseen',
  severity: 'error',
  title: '页面文件里有的字，浏览器里看不到',
  why: '字在文件里，样式或者脚本把它藏了，程序核对得到，群众看不到，等于没有告知（政务公开要求看得到、看得懂）。',
  bad: [{ file: STYLE, whole: 'dd { display: none; }\n' }],
  good: [{ file: PAGE, whole: '<h1>失业登记</h1><dl><dt>多久办好</dt><dd>30分钟</dd></dl>' }],
  remedy: AGAIN,
  message: (args) =>
    `${args.渠道}的页面打开以后看不到${args.文字}（${args.位置}）：${args.原因}；${args.情况}`,
};

export const textDrawn: CodeDoc = {
  code: 'P018',
  name: 'text-drawn',
  severity: 'error',
  title: '浏览器里看到的字，页面文件里没有',
  why: '由样式或者脚本写上去的字没有人审过，另外两个渠道也没有，群众却会照着办。',
  bad: [{ file: STYLE, whole: 'dd::after { content: "三日办结"; }\n' }],
  good: [{ file: STYLE, whole: 'dd::before { content: "·"; }\n' }],
  remedy: AGAIN,
  message: (args) => `${args.渠道}的页面打开以后多出${args.文字}（${args.位置}）：${args.原因}；${args.情况}`,
};

export const BROWSER_CODES = { textUnseen, textDrawn } as const;
