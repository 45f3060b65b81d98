import type { CodeDoc } from '../diagnostic/code-doc.js';
import { EXAMPLE_LAW_FILE, exampleLaw } from './example-law.js';

const ITEM = 'items/shi-ye-deng-ji.yaml';
const item = (patch: string, without?: readonly string[]): CodeDoc['bad'] => [
  without ? { file: ITEM, patch, without } : { file: ITEM, patch },
];

const unknownKey: CodeDoc = {
  code: 'S001',
  name: 'unknown-key',
  severity: 'error',
  title: '不认识的键',
  why: '键名错一个字，这一项内容就不会出现在指南上，而文件看上去是写了的。',
  bad: item('责任科室: 失业保险处', ['责任处室']),
  good: item('责任处室: 失业保险处'),
  remedy: '改成规定的键名；属于某一组的，和那一组的其他行对齐缩进；规定里没有的内容写到相近的键里。',
  message: (args) => {
    if (args.应在 === '') return `「${args.键}」应当写在最外层，现在缩进到别的键里面了`;
    if (args.应在 !== undefined) return `「${args.键}」应当写在${args.应在}里，现在写到了别处`;
    if (args.缺少 !== undefined) {
      return args.键 === ''
        ? `冒号前面没有写键，而这里缺少「${args.缺少}」`
        : `不认识「${args.键}」这个键，而这里缺少「${args.缺少}」，是不是写错了键名`;
    }
    if (args.属于 !== undefined) return `「${args.键}」是「${args.属于}」里的键，这里少了缩进`;
    if (args.键 === '') return '冒号前面没有写键';
    return `不认识「${args.键}」这个键${args.相近 === '' ? '' : `，是不是「${args.相近}」`}`;
  },
};

const missingKey: CodeDoc = {
  code: 'S002',
  name: 'missing-key',
  severity: 'error',
  title: '缺少必填的键',
  why: '必填的要素缺一项，群众就可能白跑一趟，检查时也会扣分。',
  bad: item('', ['受理条件']),
  good: item('受理条件:\n  - 在法定劳动年龄内，有就业要求'),
  remedy: '补写这个键。',
  message: (args) => {
    const all = (args.都缺 as readonly string[] | undefined) ?? [];
    if (all.length === 0) return `${args.位置}缺少「${args.键}」`;
    return `${args.位置}缺少 ${all.length} 个必填的键：${all.map((key) => `「${key}」`).join('')}`;
  },
};

const keyOddlyWritten: CodeDoc = {
  code: 'S016',
  name: 'key-oddly-written',
  severity: 'error',
  title: '键里有多余的空格、引号或全角符号',
  why: '多一个空格或一个全角符号，看上去几乎一样，程序却不认识这个键，写的内容不会发布。',
  bad: item('“责任处室”: 失业保险处', ['责任处室']),
  good: item('责任处室: 失业保险处'),
  remedy: '删掉多余的空格、引号和冒号，一字不差地写键名。',
  message: (args) => `「${args.键}」应当写成「${args.应为}」${args.差别 === '' ? '' : `：${args.差别}`}`,
};

const cutOff: CodeDoc = {
  code: 'S018',
  name: 'file-cut-off',
  severity: 'error',
  title: '文件只写到一半',
  why: '复制、上传时断了的文件少了后半截，最后一条也不完整；照着发布，群众看到的是半份指南。',
  bad: [
    {
      file: EXAMPLE_LAW_FILE,
      whole: '名称: 中华人民共和国社会保险法\n简称: 社会保险法\n类别: 法律\n制定机关:\n',
    },
  ],
  good: exampleLaw('简称: 社会保险法\n'),
  remedy: '从原来的文件里把断开的地方到末尾重新复制过来；本来就没有写完的，补写列出的键。',
  message: (args) =>
    `文件写到「${args.键}」就断了，后面缺少 ${(args.都缺 as readonly string[]).map((key) => `「${key}」`).join('')}`,
};

const headerMissing: CodeDoc = {
  code: 'S019',
  name: 'header-line-missing',
  severity: 'error',
  title: '前面少了写键的那一行',
  why: '写键的一行被删掉或者写成批注以后，它下面的内容就接到了上一个键后面，两种内容混在一起发布。',
  bad: item(
    `申请材料:
  - 材料名称: 居民身份证
    材料类型: 证件证书证明
    材料形式: 电子
    必要性: 必要
    来源渠道: 电子证照
    原件份数: 0
    复印件份数: 0
  - 环节: 申请
    内容: 网上提出申请。`,
    ['办理流程'],
  ),
  good: item('办理流程:\n  - 环节: 申请\n    内容: 网上提出申请。'),
  remedy: '在标出来的这一行前面补写键和冒号，另起一行，和上一个键对齐。',
  message: (args) =>
    args.键 === undefined
      ? `「${args.在}」里从这一行起又写了一遍「${args.重复}」：前面少了写键的那一行，或者那一行缩进错了`
      : `从这一条起是「${args.键}」的内容，前面少了“${args.键}:”这一行，接到了「${args.在}」后面`,
};

/** Keys that are unknown, missing, or lost with the line that they stood on. */
export const KEY_CODES = {
  unknownKey,
  missingKey,
  keyOddlyWritten,
  cutOff,
  headerMissing,
} as const;
