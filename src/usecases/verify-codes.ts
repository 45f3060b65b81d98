import type { CodeDoc } from '../diagnostic/code-doc.js';

const PAGE = 'website/guides/shi-ye-deng-ji/index.html';
const STYLE = 'website/style.css';
const SOUND =
  '<h1>失业登记</h1><h2>办理要点</h2><dl><dt>多久办好</dt><dd>30分钟</dd></dl><p>内容校验码 7F3A-91C2</p>';
const SOUND_STYLE = 'body { color: #222; }\n';
const AGAIN = '重新运行 kuaiban build；在别处发布的，把新的 dist 再放上去。';

export const pageMissing: CodeDoc = {
  code: 'P010',
  name: 'page-missing',
  severity: 'error',
  title: '渠道里缺少目录里有的页面',
  why: '目录里有、页面上没有，群众在这个渠道就找不到这件事；三个渠道应当说得一样（国办发〔2018〕123号：数据同源、服务同根）。',
  bad: [{ file: PAGE, absent: true }],
  good: [{ file: PAGE, whole: SOUND }],
  remedy: AGAIN,
  message: (args) => `${args.渠道}缺少「${args.页面}」的页面：${args.情况}`,
};

export const pageUnknown: CodeDoc = {
  code: 'P011',
  name: 'page-unknown',
  severity: 'error',
  title: '渠道里有目录没有的页面',
  why: '事项取消以后页面还在，或者文件夹里留着一份旧的复制件，群众搜得到，会照着旧指南准备材料。',
  bad: [{ file: 'website/guides/shi-ye-deng-ji-2024/index.html', whole: SOUND }],
  good: [{ file: PAGE, whole: SOUND }],
  remedy: `${AGAIN}自己放进去的页面，移到别的文件夹。`,
  message: (args) => `${args.渠道}有「${args.标识}」的页面，目录里没有：${args.情况}`,
};

export const bytesChanged: CodeDoc = {
  code: 'P012',
  name: 'bytes-changed',
  severity: 'error',
  title: '文件和生成时不一样',
  why: '生成以后手工改过，或者复制、传输时坏了。改在页面上的内容，另外两个渠道没有，下一次生成也会丢掉。',
  bad: [{ file: STYLE, whole: 'body { color: #eee; }\n' }],
  good: [{ file: STYLE, whole: SOUND_STYLE }],
  remedy: `要改内容，改目录里的文件；要改样子，改模板。然后${AGAIN}`,
  message: (args) => `文件和生成时不一样：${args.情况}`,
};

export const fileMissing: CodeDoc = {
  code: 'P013',
  name: 'file-missing',
  severity: 'error',
  title: '生成的文件不见了',
  why: '样式、二维码、表格附件少一个，页面就看不清、扫不了、下载不了。',
  bad: [{ file: STYLE, absent: true }],
  good: [{ file: STYLE, whole: SOUND_STYLE }],
  remedy: AGAIN,
  message: (args) => `生成的文件不见了（生成时 ${args.字节} 字节）`,
};

export const fileUnlisted: CodeDoc = {
  code: 'P014',
  name: 'file-unlisted',
  severity: 'error',
  title: '文件夹里多出不是生成的文件',
  why: '没有登记在 manifest.json 里的文件，没有人核对过；跟着一起发布，群众就可能看到。',
  bad: [{ file: 'website/guides/shi-ye-deng-ji/index-备份.html', whole: SOUND }],
  good: [{ file: PAGE, whole: SOUND }],
  remedy: '要留的移到别的文件夹，其他的删掉；下一次 build 也会去掉它。',
  message: (args) => `文件夹里多出一个${args.种类}，不是 build 生成的`,
};

export const pageStale: CodeDoc = {
  code: 'P015',
  name: 'page-stale',
  severity: 'error',
  title: '页面是目录另一个版本的内容',
  why: '内容校验码由指南的全部内容算出，不一样就说明页面和目录现在不是同一版；窗口和群众看的也就不是同一份指南（国办发〔2018〕123号：数据同源、服务同根）。',
  bad: [{ file: PAGE, whole: SOUND.replace('7F3A-91C2', '19B0-44D7') }],
  good: [{ file: PAGE, whole: SOUND }],
  remedy: `${AGAIN}要核对的是以前的版本，先在 Git 里取出那时的目录。`,
  message: (args) =>
    `${args.渠道}的页面是另一个版本：页面上的内容校验码是 ${args.页面校验码}，目录现在是 ${args.目录校验码}`,
};

export const moreDifferences: CodeDoc = {
  code: 'P016',
  name: 'more-differences',
  severity: 'error',
  title: '页面上另有没有逐条列出的不一致',
  why: '一页有很多处不一样，多半整页是别的内容（别的指南、很旧的版本），逐条看没有用处。',
  bad: [{ file: PAGE, whole: '<h1>就业困难人员认定</h1><p>内容校验码 7F3A-91C2</p>' }],
  good: [{ file: PAGE, whole: SOUND }],
  remedy: `看这一页是不是放错了地方。${AGAIN}`,
  message: (args) => `${args.渠道}的页面上另有 ${args.数量} 处和目录不一致，没有逐条列出`,
};

export const VERIFY_CODES = {
  pageMissing,
  pageUnknown,
  bytesChanged,
  fileMissing,
  fileUnlisted,
  pageStale,
  moreDifferences,
} as const;
