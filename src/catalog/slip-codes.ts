import type { CodeDoc } from '../diagnostic/code-doc.js';
import { exampleLaw } from './example-law.js';
import { LINE_CODES } from './line-codes.js';

const ITEM = 'items/shi-ye-deng-ji.yaml';

const invisibleSpace: CodeDoc = {
  code: 'Y019',
  name: 'invisible-space',
  severity: 'error',
  title: '用了全角空格或网页里的空格',
  why: 'YAML 只认键盘上的半角空格；全角空格和从网页、WPS 复制来的空格看上去一样，程序却当成文字，这一行的层次就错了。',
  bad: exampleLaw('简称: 社会保险法\n来源:\u00A0法律汇编\n'),
  good: exampleLaw('简称: 社会保险法\n来源: 法律汇编\n'),
  remedy: '删掉标出来的空格，切换到英文输入法，用空格键重新输入。',
  message: (args) =>
    `${args.位置}是${args.空格}，不是半角空格${args.行数 === 1 ? '' : `，这样的一共 ${args.行数} 行`}`,
};

const mergeConflict: CodeDoc = {
  code: 'Y020',
  name: 'merge-conflict',
  severity: 'error',
  title: '有没处理完的合并冲突',
  why: '两个人改了同一处，Git 把两种写法都留在文件里等人选择，没有选好之前不知道以哪一种为准。',
  bad: exampleLaw('<<<<<<< HEAD\n简称: 社会保险法\n=======\n简称: 社保法\n>>>>>>> xiu-gai\n'),
  good: exampleLaw('简称: 社会保险法\n'),
  remedy: '留下正确的写法，把另一种写法和“<<<<<<<”“=======”“>>>>>>>”这几行删掉。',
  message: (args) =>
    args.末行 === args.首行
      ? `第 ${args.首行} 行是合并冲突的标记`
      : `第 ${args.首行} 行到第 ${args.末行} 行是没处理完的合并冲突`,
};

const emphasisAtStart: CodeDoc = {
  code: 'Y023',
  name: 'emphasis-at-the-start',
  severity: 'error',
  title: '文字以“*”开头，没有放在引号里',
  why: '“*”在 YAML 里是别名的开头，加粗的文字写在最前面时，整段话都读不出来。',
  bad: [{ file: ITEM, patch: '简介: **失业人员**可以办理失业登记。' }],
  good: [{ file: ITEM, patch: "简介: '**失业人员**可以办理失业登记。'" }],
  remedy: '把整段文字放在单引号里；要写列表的，把“*”改成“-”。',
  message: (args) => `“${args.文字}”以“*”开头，要放在单引号里`,
};

const oddLineEnd: CodeDoc = {
  code: 'Y024',
  name: 'odd-line-end',
  severity: 'error',
  title: '换行用的不是普通的换行符',
  why: '旧的苹果软件、Word 的手动换行和有的网页用别的符号换行，看上去分了行，程序却读成一行，后面的内容都丢了。',
  bad: exampleLaw('简称: 社会保险法\r来源: 法律汇编\n'),
  good: exampleLaw('简称: 社会保险法\n来源: 法律汇编\n'),
  remedy: '用 VS Code 打开，把标出来的地方删掉，按回车键重新换行；右下角的换行格式选 LF 或 CRLF。',
  message: (args) => `有 ${args.处数} 处换行用的不是普通的换行符，几行会连成一行`,
};

const unseenCharacter: CodeDoc = {
  code: 'Y025',
  name: 'unseen-character',
  severity: 'error',
  title: '混进了不占位置的字符',
  why: '从网页、微信和 Word 复制的文字里常带着零宽空格这样的字符，看上去一样，键却认不出来，名称也检索不到。',
  bad: exampleLaw('简称: 社会\u200B保险法\n'),
  good: exampleLaw('简称: 社会保险法\n'),
  remedy: '把这一行删掉，用键盘重新输入。',
  message: (args) => `这一行里有看不见的${args.名称}${args.个数 === 1 ? '' : `，一共 ${args.个数} 处`}`,
};

const colonMissing: CodeDoc = {
  code: 'Y026',
  name: 'colon-missing',
  severity: 'error',
  title: '键后面没有冒号',
  why: '键和值之间要有英文冒号；写成分号、等号、逗号，或者漏写了，这一行连同上一行都读不出来。',
  bad: exampleLaw('简称；社会保险法\n'),
  good: exampleLaw('简称: 社会保险法\n'),
  remedy: '在键后面写英文冒号加一个空格“: ”。',
  message: (args) =>
    args.符号 === '' ? `「${args.键}」后面没有冒号` : `「${args.键}」后面是“${args.符号}”，不是英文冒号`,
};

const strayQuote: CodeDoc = {
  code: 'Y029',
  name: 'stray-quote',
  severity: 'error',
  title: '只有后一半引号',
  why: '前面没有引号，后面的引号就成了内容的一部分，会照样发布，编码和条号也对不上。',
  bad: exampleLaw('简称: 社会保险法"\n'),
  good: exampleLaw('简称: "社会保险法"\n'),
  remedy: '在前面补上引号，或者把后面的引号删掉。',
  message: (args) => `“${args.文字}”前面没有引号，后面多了一个 ${args.符号}`,
};

const halfChinesePair: CodeDoc = {
  code: 'Y027',
  name: 'half-chinese-pair',
  severity: 'error',
  title: '引号或括号一半英文、一半中文',
  why: '前一半是英文的，后一半也要是英文的，否则程序一直读到文件末尾也找不到另一半。',
  bad: exampleLaw('简称: "社会保险法”\n'),
  good: exampleLaw('简称: "社会保险法"\n'),
  remedy: '切换到英文输入法，把后一半重新输入。',
  message: (args) => `前一半是英文的 ${args.前} ，后一半是中文的 ${args.后}`,
};

/** Slips of the hand in lines: spaces, dashes, marks. */
export const SLIP_CODES = {
  ...LINE_CODES,
  invisibleSpace,
  mergeConflict,
  emphasisAtStart,
  oddLineEnd,
  unseenCharacter,
  colonMissing,
  halfChinesePair,
  strayQuote,
} as const;
