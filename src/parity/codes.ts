import type { CodeDoc } from '../diagnostic/code-doc.js';

const PAGE = 'website/guides/shi-ye-deng-ji/index.html';
const SOUND =
  '<h1>失业登记</h1><h2>要点</h2><dl><dt>多久办好</dt><dd>30分钟</dd><dt>跑几次</dt><dd>一次不跑</dd><dt>咨询</dt><dd><a href="tel:0399-80021101">0399-80021101</a></dd></dl><p>内容校验码 7F3A-91C2</p>';

export const factMissing: CodeDoc = {
  code: 'P001',
  name: 'fact-missing',
  severity: 'error',
  title: '页面上缺少目录里的内容',
  why: '网站、公众号、自助终端应当说得一样（国办发〔2018〕123号：数据同源、服务同根）。少一句，群众在这个渠道就会白跑。',
  bad: [{ file: PAGE, whole: SOUND.replace('<dd>一次不跑</dd>', '') }],
  good: [{ file: PAGE, whole: SOUND }],
  remedy:
    '页面生成以后被人改过的，重新生成、重新放上去；用自己的模板时，检查模板有没有漏掉这一项；刚用自带的模板生成的，这是程序缺陷，请反馈。',
  message: (args) => `${args.渠道}的页面上没有「${args.名称}」：${args.内容}`,
};

export const factOutOfPlace: CodeDoc = {
  code: 'P002',
  name: 'fact-out-of-place',
  severity: 'error',
  title: '页面上的内容不在应有的位置',
  why: '顺序变了，说明和它说明的内容就对不上：第二步的时限会被当成第一步的。',
  bad: [
    {
      file: PAGE,
      whole: SOUND.replace('<dt>多久办好</dt><dd>30分钟</dd>', '').replace(
        '</dl>',
        '<dt>多久办好</dt><dd>30分钟</dd></dl>',
      ),
    },
  ],
  good: [{ file: PAGE, whole: SOUND }],
  remedy:
    '页面生成以后被人改过的，重新生成、重新放上去；用自己的模板时，让各部分按目录的顺序出现；刚用自带的模板生成的，这是程序缺陷，请反馈。',
  message: (args) => `${args.渠道}的页面上，「${args.名称}」不在应有的位置：${args.内容}`,
};

export const checkCodeMissing: CodeDoc = {
  code: 'P003',
  name: 'check-code-missing',
  severity: 'error',
  title: '页面上没有内容校验码，或者是另一版的',
  why: '窗口人员在电话里问一句“您看到的校验码是多少”，就知道群众看的是不是最新的指南。',
  bad: [{ file: PAGE, whole: SOUND.replace('7F3A-91C2', '') }],
  good: [{ file: PAGE, whole: SOUND }],
  remedy:
    '是另一版的，重新生成。用自己的模板时，在页面上显示“内容校验码”和校验码；用自带的模板时，这是程序缺陷，请反馈。',
  message: (args) =>
    args.页面
      ? `${args.渠道}的页面上，内容校验码是 ${args.页面}，目录现在是 ${args.校验码}`
      : `${args.渠道}的页面上没有内容校验码 ${args.校验码}`,
};

export const factAltered: CodeDoc = {
  code: 'P004',
  name: 'fact-altered',
  severity: 'error',
  title: '页面上的内容和目录不一样',
  why: '数字差一个、“工作日”写成“日”，群众就会算错日子、带错材料。页面生成以后被人手工改过，或者模板改写了内容，都会这样。',
  bad: [{ file: PAGE, whole: SOUND.replace('30分钟', '30天') }],
  good: [{ file: PAGE, whole: SOUND }],
  remedy:
    '要改内容，改目录里的文件，再重新生成；不要改生成的页面。用自己的模板时，检查模板有没有改写这一项。',
  message: (args) => `${args.渠道}的页面上，「${args.名称}」写的是“${args.页面}”，目录里是“${args.内容}”`,
};

export const textExtra: CodeDoc = {
  code: 'P005',
  name: 'text-extra',
  severity: 'error',
  title: '页面上多出目录里没有的内容',
  why: '旧电话、上一版的时限、另一份指南的材料留在页面上，群众分不清哪个算数（国办发〔2018〕123号：数据同源、服务同根）。',
  bad: [{ file: PAGE, whole: SOUND.replace('<p>', '<p>三天办完</p><p>') }],
  good: [{ file: PAGE, whole: SOUND }],
  remedy:
    '从页面或者模板里删掉；要告诉群众的，写进目录。自己的模板要有固定的话，写进模板文件夹里的“固定文字.txt”，一行一句。',
  message: (args) => `${args.渠道}的页面上${args.部分 ? `，「${args.部分}」里` : ''}多出“${args.内容}”`,
};

export const linkElsewhere: CodeDoc = {
  code: 'P006',
  name: 'link-elsewhere',
  severity: 'error',
  title: '链接去的地方和目录里写的不一样',
  why: '文字对，点过去却是别的网站、别的电话，比没有链接更坏：假冒网站就是这样做的。',
  bad: [{ file: PAGE, whole: SOUND.replace('tel:0399-80021101', 'tel:0399-80021999') }],
  good: [{ file: PAGE, whole: SOUND }],
  remedy: '重新生成页面；用自己的模板时，链接只用目录里的地址，模板自己的链接写进“固定文字.txt”。',
  message: (args) =>
    args.应到
      ? `${args.渠道}的页面上，“${args.文字}”没有链接到 ${args.应到}，也没有印出网址`
      : `${args.渠道}的页面上，“${args.文字}”链接到 ${args.地址}，目录里没有这样写`,
};

export const PARITY_CODES = {
  factMissing,
  factOutOfPlace,
  checkCodeMissing,
  factAltered,
  textExtra,
  linkElsewhere,
} as const;
