import type { CodeDoc } from '../diagnostic/code-doc.js';
import { EXAMPLE_LAW_FILE as LAW_FILE, EXAMPLE_LAW as SOUND } from './example-law.js';

const wrongEncoding: CodeDoc = {
  code: 'Y001',
  name: 'wrong-encoding',
  severity: 'error',
  title: '文件不是 UTF-8 编码',
  why: '记事本和旧软件常存成 GBK（ANSI）或 UTF-16，别的电脑上会变成乱码，发布出去群众看到的也是乱码。',
  bad: [{ file: LAW_FILE, whole: SOUND, encoding: 'utf16le' }],
  good: [{ file: LAW_FILE, whole: SOUND }],
  remedy: '用 VS Code 或记事本打开，选“另存为”，编码选 UTF-8，再保存；也可以运行 kuaiban validate --fix。',
  message: (args) => `文件不是 UTF-8 编码${args.编码 === '' ? '' : `，而是 ${args.编码}`}，文字读不出来`,
};

const emptyFile: CodeDoc = {
  code: 'Y002',
  name: 'empty-file',
  severity: 'error',
  title: '文件是空的',
  why: '空文件多半是没有保存成功，对应的事项会从网站上消失。',
  bad: [{ file: LAW_FILE, whole: '\n' }],
  good: [{ file: LAW_FILE, whole: SOUND }],
  remedy: '补写内容；确实不要的文件请删除。',
  message: () => '文件里没有内容',
};

const binaryContent: CodeDoc = {
  code: 'Y013',
  name: 'binary-content',
  severity: 'error',
  title: '文件不是文本，或者有看不见的控制字符',
  why: '控制字符看不见，多半是把 Word、Excel 文件直接改名成了 .yaml，或者从别的系统粘贴时带进来的。',
  bad: [{ file: LAW_FILE, whole: `${SOUND}备注: 见附件\u0001\n` }],
  good: [{ file: LAW_FILE, whole: `${SOUND}备注: 见附件\n` }],
  remedy:
    'Word、Excel 文件放到 files 文件夹里，定义另外写成文本；只是混进了控制字符的，把这一行删去，用键盘重新输入。',
  message: (args) => String(args.情况),
};

const unreadableFile: CodeDoc = {
  code: 'Y014',
  name: 'unreadable-file',
  severity: 'error',
  title: '文件打不开',
  why: '打不开的文件无法检查，它定义的内容也无法发布。',
  bad: [{ file: LAW_FILE, unreadable: 'denied' }],
  good: [{ file: LAW_FILE, whole: SOUND }],
  remedy: '检查文件的权限和大小：定义文件应当可读，不超过 2 MB。',
  message: (args) => `文件打不开：${args.原因}`,
};

export const TEXT_CODES = { wrongEncoding, emptyFile, binaryContent, unreadableFile } as const;
