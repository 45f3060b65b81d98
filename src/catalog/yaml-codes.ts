import type { CodeDoc } from '../diagnostic/code-doc.js';

const ITEM = 'items/shi-ye-deng-ji.yaml';
const LAW = 'laws/she-hui-bao-xian-fa.yaml';
const good = (patch: string): CodeDoc['good'] => [{ file: ITEM, patch }];

/** A law file around the lines that an example is about. */
const law = (lines: string): CodeDoc['bad'] => [
  {
    file: LAW,
    whole: `名称: 中华人民共和国社会保险法
${lines}类别: 法律
制定机关: 全国人民代表大会常务委员会
状态: 现行有效
核对日期: 2025-04-19
条款:
  - 条: '45'
    摘要: 领取失业保险金的三个条件。
  - 条: '50'
    摘要: 失业登记和领取手续。
`,
  },
];

const tabIndent: CodeDoc = {
  code: 'Y003',
  name: 'tab-indent',
  severity: 'error',
  title: '用制表符（Tab）缩进',
  why: 'YAML 只认空格缩进；Tab 看上去像空格，程序读出来的层次却是错的。',
  bad: law('简称: 社会保险法\n替代:\n\txin-fa\n'),
  good: law('简称: 社会保险法\n'),
  remedy: '把行首的 Tab 换成空格，每一层两个空格。',
  message: () => '这一行用了 Tab 缩进',
};

const fullwidthColon: CodeDoc = {
  code: 'Y004',
  name: 'fullwidth-colon',
  severity: 'error',
  title: '键后面用了中文冒号',
  why: '中文输入法打出的“：”不是 YAML 的冒号，这一行会被当成一段话，写的内容就丢了。',
  bad: law('简称：社会保险法\n'),
  good: law('简称: 社会保险法\n'),
  remedy: '把中文冒号“：”改成英文冒号加一个空格“: ”。',
  message: (args) => `「${args.键}」后面是中文冒号“：”`,
};

const colonWithoutSpace: CodeDoc = {
  code: 'Y015',
  name: 'colon-without-space',
  severity: 'error',
  title: '冒号后面没有空格',
  why: 'YAML 的冒号后面要有一个空格，否则键和值连成一段话，写的内容就丢了。',
  bad: law('简称:社会保险法\n'),
  good: law('简称: 社会保险法\n'),
  remedy: '在英文冒号后面加一个空格。',
  message: (args) => `「${args.键}」的冒号后面没有空格`,
};

const duplicateKey: CodeDoc = {
  code: 'Y005',
  name: 'duplicate-key',
  severity: 'error',
  title: '同一个键写了两次',
  why: '两处内容不同时，程序只会用其中一处，群众看到哪一处全凭运气。',
  bad: law('简称: 社会保险法\n简称: 社保法\n'),
  good: law('简称: 社会保险法\n'),
  remedy: '留下正确的一处，删掉另一处。',
  message: (args) => `「${args.键}」在第 ${args.先前行} 行已经写过`,
};

const aliasUsed: CodeDoc = {
  code: 'Y006',
  name: 'alias-used',
  severity: 'error',
  title: '用了锚点（&）或别名（*）',
  why: '锚点和别名让一处改动悄悄影响别处，表格软件和审阅的人都看不出来。',
  bad: law('简称: &jc 社会保险法\n备注: *jc\n'),
  good: law('简称: 社会保险法\n备注: 社会保险法\n'),
  remedy: '把内容直接写出来；文字以 & 或 * 开头时放在引号里。',
  message: (args) => `用了 YAML 的${args.写法}「${args.名称}」`,
};

const mergeKey: CodeDoc = {
  code: 'Y007',
  name: 'merge-key',
  severity: 'error',
  title: '用了合并键（<<）',
  why: '合并键把别处的内容并进来，看文件的人不知道最后发布的是什么。',
  bad: law('简称: 社会保险法\n<<: {备注: 略}\n'),
  good: law('简称: 社会保险法\n备注: 略\n'),
  remedy: '把要合并的内容直接写出来。',
  message: () => '用了合并键“<<”',
};

const unknownTag: CodeDoc = {
  code: 'Y008',
  name: 'unknown-tag',
  severity: 'error',
  title: '用了 YAML 标签（!）',
  why: '以“!”开头的词会被当成类型标签，它本身不会显示出来。',
  bad: law('简称: !重要 社会保险法\n'),
  good: law("简称: '!重要 社会保险法'\n"),
  remedy: '去掉“!”，或者把整段文字放在引号里。',
  message: (args) => `「${args.标签}」会被当成 YAML 标签`,
};

const severalDocuments: CodeDoc = {
  code: 'Y009',
  name: 'several-documents',
  severity: 'error',
  title: '一个文件里有几份内容',
  why: '“---”把文件分成几份，程序只读第一份，后面的都会丢。',
  bad: law('简称: 社会保险法\n---\n'),
  good: law('简称: 社会保险法\n'),
  remedy: '一份内容一个文件：把后面的移到新文件里，或者删掉中间的“---”。',
  message: () => '“---”后面又开始了一份内容',
};

const numberChanged: CodeDoc = {
  code: 'Y010',
  name: 'number-changed',
  severity: 'error',
  title: '没加引号的数字会变样',
  why: '编码、条号、电话写成数字时，开头的 0、末尾的 0 会丢，太长的会被四舍五入，发布出去就是错的编码。',
  bad: [{ file: ITEM, patch: '基本编码: 002014901001' }],
  good: good("基本编码: '002014901001'"),
  remedy: '给这个数字加上引号。',
  message: (args) => `「${args.原文}」没加引号，会变成 ${args.读成}`,
};

const syntaxError: CodeDoc = {
  code: 'Y011',
  name: 'syntax-error',
  severity: 'error',
  title: '这一行不符合 YAML 的写法',
  why: '写法不对时后面的内容都读不出来。常见的原因是缩进没有对齐、引号没有成对、文字里有“: ”或以特殊符号开头。',
  bad: law('简称: "社会保险法\n'),
  good: law('简称: "社会保险法"\n'),
  remedy: '对照上一行检查缩进和引号；文字里有英文冒号、#、引号或方括号时，把整段文字放在单引号里。',
  message: (args) => `这一行读不懂：${args.原因}`,
};

const notAMap: CodeDoc = {
  code: 'Y012',
  name: 'not-a-map',
  severity: 'error',
  title: '文件里没有“键: 值”',
  why: '定义文件要由“键: 值”组成，写成一段话或一个列表，程序不知道每句话说的是什么。',
  bad: [{ file: LAW, whole: '社会保险法第五十条\n' }],
  good: law('简称: 社会保险法\n'),
  remedy: '按“键: 值”一行一行写；可以照着同一文件夹里的其他文件写。',
  message: (args) => `整个文件是${args.实际}，不是“键: 值”`,
};

export const YAML_CODES = {
  tabIndent,
  fullwidthColon,
  colonWithoutSpace,
  duplicateKey,
  aliasUsed,
  mergeKey,
  unknownTag,
  severalDocuments,
  numberChanged,
  syntaxError,
  notAMap,
} as const;
