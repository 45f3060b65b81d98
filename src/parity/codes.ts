import type { CodeDoc } from '../diagnostic/code-doc.js';

const PAGE = 'website/guides/shi-ye-deng-ji/index.html';
const SOUND =
  '<h1>失业登记</h1><dl><dt>多久办好</dt><dd>30分钟</dd><dt>跑几次</dt><dd>一次不跑</dd></dl><p>内容校验码 7F3A-91C2</p>';

export const factMissing: CodeDoc = {
  code: 'P001',
  name: 'fact-missing',
  severity: 'error',
  title: '页面上缺少目录里的内容',
  why: '网站、公众号、自助终端应当说得一样（国办发〔2018〕123号：数据同源、服务同根）。少一句，群众在这个渠道就会白跑。',
  bad: [{ file: PAGE, whole: SOUND.replace('一次不跑', '') }],
  good: [{ file: PAGE, whole: SOUND }],
  remedy: '用自己的模板时，检查模板有没有漏掉这一项；用自带的模板时，这是程序缺陷，请反馈。',
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
      whole:
        '<h1>失业登记</h1><dl><dt>跑几次</dt><dd>一次不跑</dd><dt>多久办好</dt><dd>30分钟</dd></dl><p>内容校验码 7F3A-91C2</p>',
    },
  ],
  good: [{ file: PAGE, whole: SOUND }],
  remedy: '用自己的模板时，让各部分按目录的顺序出现；用自带的模板时，这是程序缺陷，请反馈。',
  message: (args) => `${args.渠道}的页面上，「${args.名称}」不在应有的位置：${args.内容}`,
};

export const checkCodeMissing: CodeDoc = {
  code: 'P003',
  name: 'check-code-missing',
  severity: 'error',
  title: '页面上没有内容校验码',
  why: '窗口人员在电话里问一句“您看到的校验码是多少”，就知道群众看的是不是最新的指南。',
  bad: [{ file: PAGE, whole: SOUND.replace('7F3A-91C2', '') }],
  good: [{ file: PAGE, whole: SOUND }],
  remedy: '用自己的模板时，在页面上显示内容校验码；用自带的模板时，这是程序缺陷，请反馈。',
  message: (args) => `${args.渠道}的页面上没有内容校验码 ${args.校验码}`,
};

export const PARITY_CODES = { factMissing, factOutOfPlace, checkCodeMissing } as const;
