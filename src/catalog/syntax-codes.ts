import type { CodeDoc } from '../diagnostic/code-doc.js';
import { EXAMPLE_LAW_FILE, exampleLaw } from './example-law.js';

const tabIndent: CodeDoc = {
  code: 'Y003',
  name: 'tab-indent',
  severity: 'error',
  title: '用制表符（Tab）缩进',
  why: 'YAML 只认空格缩进；Tab 看上去像空格，程序读出来的层次却是错的。',
  bad: exampleLaw('简称: 社会保险法\n替代:\n\txin-fa\n'),
  good: exampleLaw('简称: 社会保险法\n'),
  remedy: '把行首的 Tab 换成空格，每一层两个空格。',
  message: (args) => `这一行用了 Tab 缩进${args.行数 === 1 ? '' : `，这样的一共 ${args.行数} 行`}`,
};

const fullwidthColon: CodeDoc = {
  code: 'Y004',
  name: 'fullwidth-colon',
  severity: 'error',
  title: '键后面用了中文冒号',
  why: '中文输入法打出的“：”不是 YAML 的冒号，这一行会被当成一段话，写的内容就丢了。',
  bad: exampleLaw('简称：社会保险法\n'),
  good: exampleLaw('简称: 社会保险法\n'),
  remedy: '把中文冒号“：”改成英文冒号加一个空格“: ”。',
  message: (args) => `「${args.键}」后面是中文冒号“：”`,
};

const colonWithoutSpace: CodeDoc = {
  code: 'Y015',
  name: 'colon-without-space',
  severity: 'error',
  title: '冒号后面没有空格',
  why: 'YAML 的冒号后面要有一个空格，否则键和值连成一段话，写的内容就丢了。',
  bad: exampleLaw('简称:社会保险法\n'),
  good: exampleLaw('简称: 社会保险法\n'),
  remedy: '在英文冒号后面加一个空格。',
  message: (args) => `「${args.键}」的冒号后面没有空格`,
};

const severalDocuments: CodeDoc = {
  code: 'Y009',
  name: 'several-documents',
  severity: 'error',
  title: '一个文件里有几份内容',
  why: '单独一行的“---”和“...”把文件分成几份，程序只读第一份，后面的都会丢。',
  bad: exampleLaw('简称: 社会保险法\n---\n'),
  good: exampleLaw('简称: 社会保险法\n'),
  remedy: '一份内容一个文件：把后面的移到新文件里，或者删掉这一行。',
  message: (args) => `“${args.符号}”把文件分成了两份，后面的内容读不到`,
};

const syntaxError: CodeDoc = {
  code: 'Y011',
  name: 'syntax-error',
  severity: 'error',
  title: '这一行不符合 YAML 的写法',
  why: '写法不对时后面的内容都读不出来。常见的原因是缩进没有对齐、引号没有成对、文字里有“: ”或以特殊符号开头。',
  bad: exampleLaw('简称: "社会保险法\n'),
  good: exampleLaw('简称: "社会保险法"\n'),
  remedy: '引号、括号要成对；文字里有英文冒号、#、引号或方括号时，把整段文字放在单引号里。',
  message: (args) => `这一行读不懂：${args.原因}`,
};

const notAMap: CodeDoc = {
  code: 'Y012',
  name: 'not-a-map',
  severity: 'error',
  title: '文件里没有“键: 值”',
  why: '定义文件要由“键: 值”组成，写成一段话或一个列表，程序不知道每句话说的是什么。',
  bad: [{ file: EXAMPLE_LAW_FILE, whole: '社会保险法第五十条\n' }],
  good: exampleLaw('简称: 社会保险法\n'),
  remedy: '按“键: 值”一行一行写；可以照着同一文件夹里的其他文件写。',
  message: (args) =>
    args.实际 === '只有注释' ? '文件里只有注释，没有“键: 值”' : `整个文件是${args.实际}，不是“键: 值”`,
};

/** Texts that YAML cannot read. */
export const SYNTAX_CODES = {
  tabIndent,
  fullwidthColon,
  colonWithoutSpace,
  severalDocuments,
  syntaxError,
  notAMap,
} as const;
