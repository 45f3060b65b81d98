import type { CodeDoc } from '../diagnostic/code-doc.js';
import { EXAMPLE_LAW, EXAMPLE_LAW_FILE } from './example-law.js';

const misplacedFile: CodeDoc = {
  code: 'S009',
  name: 'misplaced-file',
  severity: 'error',
  title: '定义文件的名字或位置不对',
  why: '程序只读规定的文件夹里以 .yaml 结尾的文件；名字或位置不对的，事项会从网站上消失，也没有人检查。',
  bad: [{ file: 'items/副本/shi-ye-deng-ji.yaml', whole: '事项名称: 失业登记\n' }],
  good: [],
  remedy: '改名或者移动到提示的位置；没用的删掉。',
  message: (args) => `「${args.文件}」不会被读取：${args.做法}`,
};

const strayFile: CodeDoc = {
  code: 'S014',
  name: 'stray-file',
  severity: 'warning',
  title: '不属于目录的文件',
  why: '程序只读规定的文件夹；放在别处的文件不会发布，也没有人检查。',
  bad: [{ file: 'items/会议纪要.doc', whole: '会议纪要\n' }],
  good: [{ file: 'README.md', whole: '# 说明\n' }],
  remedy:
    '定义文件放到 powers、items、bundles、lists、places、laws 里，扩展名是 .yaml；附件放到 files 里；没用的删掉。',
  message: (args) => `「${args.文件}」不在规定的位置，不会被读取`,
};

const wrongFolder: CodeDoc = {
  code: 'S015',
  name: 'wrong-folder',
  severity: 'error',
  title: '放错文件夹',
  why: '文件夹决定程序把文件当成什么来读；放错了，里面的键都不认识，这一项也不会发布。',
  bad: [{ file: 'lists/she-hui-bao-xian-fa-ben.yaml', whole: EXAMPLE_LAW }],
  good: [{ file: EXAMPLE_LAW_FILE, whole: EXAMPLE_LAW }],
  remedy: '把文件移到提示的文件夹里。',
  message: (args) => `放错文件夹：这是${args.应是}，不是${args.现是}，应当放到${args.位置}`,
};

const badFileName: CodeDoc = {
  code: 'S012',
  name: 'bad-file-name',
  severity: 'error',
  isFixed: true,
  title: '文件名不能作标识',
  why: '文件名就是事项的标识，会出现在网址里；有汉字、空格或大写字母的网址容易失效。',
  bad: [
    {
      file: 'laws/就业促进法.yaml',
      whole:
        '名称: 中华人民共和国就业促进法\n简称: 就业促进法\n类别: 法律\n制定机关: 全国人民代表大会常务委员会\n状态: 现行有效\n核对日期: 2025-04-19\n条款:\n  - 条: "35"\n    摘要: 建立健全公共就业服务体系。\n',
    },
  ],
  good: [],
  remedy: '改成小写拼音、数字和连字符，如 shi-ye-deng-ji.yaml。',
  message: (args) => `文件名「${args.文件名}」不能作标识`,
};

const unknownCode: CodeDoc = {
  code: 'S013',
  name: 'unknown-code',
  severity: 'error',
  title: '校验表里的编码不存在',
  why: '编码写错一位，要调整的校验没有调整，不该关的也没有关。',
  bad: [{ file: 'catalog.yaml', patch: '校验:\n  F999:\n    级别: 提示\n    理由: 本市区号正在调整' }],
  good: [{ file: 'catalog.yaml', patch: '校验:\n  F010:\n    级别: 提示\n    理由: 本市区号正在调整' }],
  remedy: '编码显示在每个问题的开头，也可以在《规则手册》里查；不需要的这一条删掉。',
  message: (args) => `没有编码“${args.编码}”的校验`,
};

/** Flaws of the folder and of the catalogue's own settings. */
export const FILE_CODES = { misplacedFile, badFileName, unknownCode, strayFile, wrongFolder } as const;
