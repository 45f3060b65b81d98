import type { CodeDoc } from '../diagnostic/code-doc.js';

const PAGE = 'website/guides/shi-ye-deng-ji/index.html';
const OWN_TEMPLATE =
  '用自己的模板时，检查模板里的二维码和它旁边的网址；没有改过模板的，重新运行 kuaiban build，不要改生成的文件。';

/** QR codes of the same size: one leads to https://rsj.example.com/, the other to https://old.example.com/. */
const TO_HOME =
  'iVBORw0KGgoAAAANSUhEUgAAACEAAAAhAQAAAAB/n//CAAAAoklEQVR42mP4/////wYGTPKD8Bb2Bobv9/9+b2D4EmYq3sDwJagVRAYcFW9g+H5b9nsDwwfREPYGhv+/voPUX38s3sDwb/Om9w0MP/w3g0T+GcxvYPh+qMO9geFHwYHyBoYfsaX+DQzf8v3KGxj+Ri0A6f2aHt7A8EFC1B1kV3p+A8OXqAvmDQxfgm3ZQfZm+jcwfL8kGd/A8EHMjh2bO8EkAGRHaxeOFBoyAAAAAElFTkSuQmCC';
const TO_OLD_SITE =
  'iVBORw0KGgoAAAANSUhEUgAAACEAAAAhAQAAAAB/n//CAAAAqUlEQVR42mP4/////wYGTPKD9Bb2Bobvl3y/NzB8iXgr3sDwJagVRMaWijcwfL969HsDwwfREHaQeneQeker9Q0Mfz5ve9/A8FGKSb2B4bvGm/IGhk+nOt0bGD6blq1vYPjqu0K9geHLap/yBoZvRwXiGxj+f95u38DwQUzUvYHh+53r5g0MX8IY4hsYvgTasjcwfAm9P72B4fuVQ+YNDB9E7NixuRNMAgBUXWlyyGRJ/wAAAABJRU5ErkJggg==';
const SOUND = `<img src="data:image/png;base64,${TO_HOME}" alt="二维码"><p>手机扫码查看：https://rsj.example.com/</p>`;

const qrUnreadable: CodeDoc = {
  code: 'P020',
  name: 'qr-unreadable',
  severity: 'error',
  title: '页面上的二维码扫不出来',
  why: '公众号和自助终端上的表格、网上办理都靠二维码（ISO/IEC 18004，GB/T 18284）。图片缺失、盖住一块、四周不留白边，群众在大厅里举着手机也扫不开。',
  bad: [{ file: PAGE, whole: SOUND.replace(TO_HOME, TO_HOME.slice(0, 160)) }],
  good: [{ file: PAGE, whole: SOUND }],
  remedy: `${OWN_TEMPLATE}二维码要黑码白底、底色不透明，四周留四格白边。`,
  message: (args) => `${args.渠道}上通向 ${args.网址} 的二维码扫不出来：${args.情况}`,
};

const qrLeadsElsewhere: CodeDoc = {
  code: 'P021',
  name: 'qr-leads-elsewhere',
  severity: 'error',
  title: '二维码通向别的网址',
  why: '人看不出二维码里写的是什么，扫开是旧指南、别的事项，甚至是假网站，群众都会当真。扫出来的必须就是旁边印的网址（国办发〔2018〕123号：数据同源、服务同根）。',
  bad: [{ file: PAGE, whole: SOUND.replace(TO_HOME, TO_OLD_SITE) }],
  good: [{ file: PAGE, whole: SOUND }],
  remedy: OWN_TEMPLATE,
  message: (args) => `${args.渠道}上的二维码扫出来是 ${args.二维码}，${args.依据}是 ${args.应为}`,
};

const qrWithoutAddress: CodeDoc = {
  code: 'P022',
  name: 'qr-without-address',
  severity: 'error',
  title: '二维码旁边没有印网址',
  why: '没有智能手机的人、打印出来看的人用不上二维码；网址印在旁边，可以请人代查，也看得出会打开哪个网站（国办发〔2020〕45号：解决老年人运用智能技术困难，保留传统服务方式）。',
  bad: [{ file: PAGE, whole: SOUND.replace('：https://rsj.example.com/', '') }],
  good: [{ file: PAGE, whole: SOUND }],
  remedy: '在二维码的紧后面用文字印出它通向的完整网址，从 https:// 写起。',
  message: (args) => `${args.渠道}上的二维码旁边没有印网址，扫出来是 ${args.二维码}`,
};

const SOUND_HEAD =
  '<!DOCTYPE html><html lang="zh-CN"><head><title>失业登记 - 示例市人社办事指南</title><meta name="SiteName" content="示例市人社办事指南"><meta name="SiteDomain" content="rsj.example.com"><meta name="SiteIDCode" content="9900000001"><meta name="ColumnName" content="办事指南"><meta name="ColumnType" content="办事服务"><meta name="ArticleTitle" content="失业登记"><meta name="PubDate" content="2026-08-05"><meta name="ContentSource" content="示例市人力资源和社会保障局"><meta name="Description" content="没有工作的劳动者登记失业，30分钟办好。"><link rel="canonical" href="https://rsj.example.com/guides/shi-ye-deng-ji/"></head><body></body></html>';

const metaMissing: CodeDoc = {
  code: 'P023',
  name: 'meta-missing',
  severity: 'error',
  title: '网页缺少规定的标签',
  why: '政府网站的网页要有网站、栏目和内容页标签（《政府网站发展指引》，国办发〔2017〕47号）。缺了标签，搜索引擎和网站普查就认不出这是谁的、哪个事项的页面。',
  bad: [{ file: PAGE, whole: SOUND_HEAD.replace(/<meta name="ArticleTitle"[^>]*>/u, '') }],
  good: [{ file: PAGE, whole: SOUND_HEAD }],
  remedy: '用自己的模板时，在 <head> 里补上这个标签；没有改过模板的，重新运行 kuaiban build。',
  message: (args) => `${args.渠道}的网页没有标签 ${args.名称}，应当是“${args.应为}”`,
};

const metaDiffers: CodeDoc = {
  code: 'P024',
  name: 'meta-differs',
  severity: 'error',
  title: '网页的标签和目录不一样',
  why: '标签里的标题、日期、摘要和结构化数据页面上看不见，搜索结果里却先看到它们：标签写着旧时限、旧电话，群众没点开就已经信了（《政府网站发展指引》，国办发〔2017〕47号）。',
  bad: [{ file: PAGE, whole: SOUND_HEAD.replace('30分钟办好', '3个工作日办好') }],
  good: [{ file: PAGE, whole: SOUND_HEAD }],
  remedy:
    '用自己的模板时，让标签直接取页面的内容，目录里没有的内容不要写进标签；没有改过模板的，重新运行 kuaiban build。',
  message: (args) => `${args.渠道}的网页标签 ${args.名称} 写的是“${args.页面}”，应当是“${args.应为}”`,
};

export const IMAGE_CODES = { qrUnreadable, qrLeadsElsewhere, qrWithoutAddress } as const;
export const META_CODES = { metaMissing, metaDiffers } as const;
