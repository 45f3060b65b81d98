import type { CodeDoc } from '../diagnostic/code-doc.js';
import { exampleLaw } from './example-law.js';

const ITEM = 'items/shi-ye-deng-ji.yaml';

const lineJoined: CodeDoc = {
  code: 'Y018',
  name: 'line-joined-to-the-one-before',
  severity: 'error',
  title: '这一行会接到上一行后面',
  why: '缩进多了一格，或者没有写键，YAML 就把这一行接到上一行后面，两条变成一条，发布出去才看得出来。',
  bad: [{ file: ITEM, patch: '受理条件:\n  - 在法定劳动年龄内\n   - 有就业要求' }],
  good: [{ file: ITEM, patch: '受理条件:\n  - 在法定劳动年龄内\n  - 有就业要求' }],
  remedy:
    '少了换行的，在后一个键前面换行；另起一条的，和上一条对齐缩进；确实是同一段话的，写在一行里，英文冒号改成“：”，或者用“|”。',
  message: (args) =>
    args.在前换行 === undefined
      ? `“${args.文字}”会接到上一行后面，连成一段话`
      : `像是两行连成了一行：在「${args.在前换行}」前换行`,
};

const brokenDash: CodeDoc = {
  code: 'Y021',
  name: 'broken-list-dash',
  severity: 'error',
  title: '列表的短横写得不对',
  why: '列表的每条要以英文短横加一个空格“- ”开头，写成别的样子就不是列表，几条会连成一段话。',
  bad: [{ file: ITEM, patch: '受理条件:\n  - 在法定劳动年龄内\n  -有就业要求' }],
  good: [{ file: ITEM, patch: '受理条件:\n  - 在法定劳动年龄内\n  - 有就业要求' }],
  remedy: '改成英文短横加一个空格“- ”。',
  message: (args) => (args.符号 === '-' ? '“-”后面没有空格' : `“${args.符号}”不是列表的“- ”`),
};

const unevenIndent: CodeDoc = {
  code: 'Y022',
  name: 'uneven-indent',
  severity: 'error',
  title: '缩进没有对齐',
  why: '同一组的各行要从同一列开始，多一个或少一个空格，程序就分不清这一行属于哪一组。',
  bad: exampleLaw('简称: 社会保险法\n 来源: 法律汇编\n'),
  good: exampleLaw('简称: 社会保险法\n来源: 法律汇编\n'),
  remedy: '用空格和同一组的其他行对齐，每一层两个空格；要属于上一行的，上一行的冒号后面不能再写内容。',
  message: (args) => {
    const away = `${args.多少} ${args.空格} 个空格`;
    if (args.上一行 !== undefined) return `缩进比同一组的上一行（第 ${args.上一行} 行）${away}`;
    if (args.下一行 !== undefined) return `缩进比同一组的下一行（第 ${args.下一行} 行）${away}`;
    return `这一行的缩进${away}`;
  },
};

const dashMissing: CodeDoc = {
  code: 'Y028',
  name: 'list-dash-missing',
  severity: 'error',
  title: '列表里少了“- ”',
  why: '列表的每一条要以“- ”开头；漏写了，或者写“- ”的那一行被删掉、写成批注，两条就混成一条。',
  bad: [
    {
      file: ITEM,
      patch:
        '设定依据:\n  - 法规: she-hui-bao-xian-fa\n    条款: ["50"]\n    法规: she-hui-bao-xian-fa\n    条款: ["45"]',
    },
  ],
  good: [
    {
      file: ITEM,
      patch:
        '设定依据:\n  - 法规: she-hui-bao-xian-fa\n    条款: ["50"]\n  - 法规: she-hui-bao-xian-fa\n    条款: ["45"]',
    },
  ],
  remedy: '在新的一条的第一个键前面写“- ”；第一个键不在了的，补写这一行。',
  message: (args) =>
    args.先前行 === undefined
      ? `“${args.文字}”前面少了列表的“- ”`
      : `从「${args.键}」起又写了一遍第 ${args.先前行} 行起的键，这里少了新一条的“- ”`,
};

const elementsJoined: CodeDoc = {
  code: 'Y030',
  name: 'elements-joined',
  severity: 'error',
  title: '列表的两条写在了一行里',
  why: '换行被删掉以后，两条连成一条，短横也会发布出去。',
  bad: [{ file: ITEM, patch: '受理条件:\n  - 在法定劳动年龄内 - 有就业要求' }],
  good: [{ file: ITEM, patch: '受理条件:\n  - 在法定劳动年龄内\n  - 有就业要求' }],
  remedy: '在短横前面换行，和上一条对齐；短横是文字的，改成“——”。',
  message: (args) => `“${args.文字}”前面的“ - ”没有另起一行，两条连成了一条`,
};

/** Lines that do not stand where they belong. */
export const LINE_CODES = {
  lineJoined,
  brokenDash,
  unevenIndent,
  dashMissing,
  elementsJoined,
} as const;
