import type { CodeDoc } from '../../diagnostic/code-doc.js';

const PAGE = 'website/guides/shi-ye-deng-ji/index.html';
const page = (link: string) => `<h1>失业登记</h1><h2 id="cai-liao">申请材料</h2><p>${link}</p>`;

/** A page or file of the built site that a link of it leads to and that is not there. */
const siteLinkDead: CodeDoc = {
  code: 'L020',
  name: 'site-link-dead',
  severity: 'error',
  title: '生成的页面里有打不开的链接',
  why: '页面、图片、样式或者下载的文件不在生成的文件夹里，放到网上就是“页面不存在”。',
  bad: [{ file: PAGE, whole: page('<a href="biao-ge.docx">失业登记表</a>') }],
  good: [{ file: PAGE, whole: page('<a href="./">失业登记</a>') }],
  remedy: '少了文件的，重新运行 kuaiban build；链接来自目录的，改目录里的那一处；来自自己模板的，改模板。',
  message: ({ 目标, 标签, 情况 }) => `「${标签}」打不开：${目标}，${情况}`,
};

const siteFragmentMissing: CodeDoc = {
  code: 'L021',
  name: 'site-fragment-missing',
  severity: 'warning',
  title: '生成的页面里没有链接指的那一段',
  why: '点了目录里的一项，页面不动，群众以为坏了。',
  bad: [{ file: PAGE, whole: page('<a href="#shou-fei">收费</a>') }],
  good: [{ file: PAGE, whole: page('<a href="#cai-liao">申请材料</a>') }],
  remedy: '改自己的模板；没有改过模板的，请把它报告给维护人员。',
  message: ({ 目标, 名字 }) => `${目标} 里没有“#${名字}”这一段`,
};

/** What is wrong with links of the built site to itself. */
export const SITE_CODES = { siteLinkDead, siteFragmentMissing } as const;
