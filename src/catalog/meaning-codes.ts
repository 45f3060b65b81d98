import type { CodeDoc } from '../diagnostic/code-doc.js';
import { exampleLaw } from './example-law.js';
import { SLIP_CODES } from './slip-codes.js';

const ITEM = 'items/shi-ye-deng-ji.yaml';

const duplicateKey: CodeDoc = {
  code: 'Y005',
  name: 'duplicate-key',
  severity: 'error',
  title: '同一个键写了两次',
  why: '两处内容不同时，程序只会用其中一处，群众看到哪一处全凭运气。',
  bad: exampleLaw('简称: 社会保险法\n简称: 社保法\n'),
  good: exampleLaw('简称: 社会保险法\n'),
  remedy: '留下正确的一处，删掉另一处。',
  message: (args) => `「${args.键}」在第 ${args.先前行} 行已经写过`,
};

const aliasUsed: CodeDoc = {
  code: 'Y006',
  name: 'alias-used',
  severity: 'error',
  title: '文字以“*”或“&”开头，或者用了别名、锚点',
  why: '锚点和别名让一处改动悄悄影响别处，表格软件和审阅的人都看不出来。',
  bad: exampleLaw('简称: &jc 社会保险法\n备注: *jc\n'),
  good: exampleLaw('简称: 社会保险法\n备注: 社会保险法\n'),
  remedy: '文字以“*”或“&”开头的，放在引号里；用了别名、锚点的，把内容直接写出来。',
  message: (args) =>
    args.写法 === '文字'
      ? `“${args.名称}”以“*”开头，没有放在引号里，会读不出来`
      : `用了 YAML 的${args.写法}「${args.名称}」`,
};

const mergeKey: CodeDoc = {
  code: 'Y007',
  name: 'merge-key',
  severity: 'error',
  title: '用了合并键（<<）',
  why: '合并键把别处的内容并进来，看文件的人不知道最后发布的是什么。',
  bad: exampleLaw('简称: 社会保险法\n<<: {备注: 略}\n'),
  good: exampleLaw('简称: 社会保险法\n备注: 略\n'),
  remedy: '把要合并的内容直接写出来。',
  message: () => '用了合并键“<<”',
};

const unknownTag: CodeDoc = {
  code: 'Y008',
  name: 'unknown-tag',
  severity: 'error',
  title: '用了 YAML 标签（!）',
  why: '以“!”开头的词会被当成类型标签，它本身不会显示出来。',
  bad: exampleLaw('简称: !重要 社会保险法\n'),
  good: exampleLaw("简称: '!重要 社会保险法'\n"),
  remedy: '去掉“!”，或者把整段文字放在引号里。',
  message: (args) => `「${args.标签}」会被当成 YAML 标签`,
};

const numberChanged: CodeDoc = {
  code: 'Y010',
  name: 'number-changed',
  severity: 'error',
  title: '没加引号的数字会变样',
  why: '编码、条号、电话写成数字时，开头的 0、末尾的 0 会丢，太长的会被四舍五入，发布出去就是错的编码。',
  bad: [{ file: ITEM, patch: '基本编码: 002014901001' }],
  good: [{ file: ITEM, patch: "基本编码: '002014901001'" }],
  remedy: '编码、条号、电话加上引号；份数、次数只写平常的整数，例如 1。',
  message: (args) =>
    args.应为 === undefined
      ? `「${args.原文}」没加引号，会变成 ${args.读成}`
      : `「${args.键}」要写${args.应为}，“${args.原文}”不是平常的整数`,
};

const textLostInComment: CodeDoc = {
  code: 'Y016',
  name: 'text-lost-in-comment',
  severity: 'error',
  title: '“#”后面的文字会被当成注释',
  why: '空格加“#”在 YAML 里是注释的开头，“到 1 号楼 #3 窗口”发布出去只剩“到 1 号楼”。',
  bad: [{ file: ITEM, patch: '简介: 到 1 号楼 #3 窗口办理失业登记。' }],
  good: [{ file: ITEM, patch: "简介: '到 1 号楼 #3 窗口办理失业登记。'" }],
  remedy: '把整段文字放在单引号里；本来就是注释的，在“#”后面加一个空格。',
  message: (args) => `“#${args.文字}”会被当成注释，不会发布`,
};

const commaNotSeparating: CodeDoc = {
  code: 'Y017',
  name: 'comma-not-separating',
  severity: 'error',
  title: '方括号里用了中文逗号',
  why: '方括号里的各项要用英文逗号隔开；用中文逗号，几项会连成一项，分类和检索都会出错。',
  bad: [{ file: ITEM, patch: '别名: [登记失业，办失业证]' }],
  good: [{ file: ITEM, patch: '别名: [登记失业, 办失业证]' }],
  remedy: '改成英文逗号加一个空格；逗号本来就是文字的一部分时，把这一项放在引号里。',
  message: (args) => `“${args.文字}”没有分成几项`,
};

/** Texts that YAML reads otherwise than an editor meant them. */
export const MEANING_CODES = {
  duplicateKey,
  aliasUsed,
  mergeKey,
  unknownTag,
  numberChanged,
  textLostInComment,
  commaNotSeparating,
  ...SLIP_CODES,
} as const;
