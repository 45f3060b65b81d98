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

const wrongType: CodeDoc = {
  code: 'S003',
  name: 'wrong-type',
  severity: 'error',
  title: '内容的形式不对',
  why: '该写列表的地方写了一段话，或者该写数字的地方写了文字，程序就无法分条显示和比较。',
  bad: item('受理条件: 在法定劳动年龄内'),
  good: item('受理条件:\n  - 在法定劳动年龄内'),
  remedy: '按提示的形式改写，可以照着同一文件夹里的其他文件。',
  message: (args) => `「${args.键}」要写${args.应为}，现在是${args.实际}`,
};

const valueNotListed: CodeDoc = {
  code: 'S004',
  name: 'value-not-listed',
  severity: 'error',
  title: '不在可选的值里',
  why: '这一项只能从固定的几个值里选，写成别的说法就无法分类、统计和对接省里的系统。',
  bad: item('办件类型: 即时件'),
  good: item('办件类型: 即办件'),
  remedy: '从列出的值里选一个，一字不差地写。',
  message: (args) =>
    `「${args.键}」不能写“${args.值}”${args.相近 === '' ? '' : `，是不是“${args.相近}”`}；可以写：${(args.可选 as readonly string[]).join('、')}`,
};

const badFormat: CodeDoc = {
  code: 'S005',
  name: 'bad-format',
  severity: 'error',
  title: '写法不对',
  why: '时限、日期、电话、编码写法不统一，程序就无法核对时限、拨号和生成编码。',
  bad: item('承诺办结时限: 三五天'),
  good: item('承诺办结时限: 30分钟'),
  remedy: '按提示的写法改。',
  message: (args) =>
    /^[“”‘’「『＂＇]/u.test(String(args.值))
      ? `「${args.键}」写成 ${args.值} 读不懂：${args.写法}`
      : `「${args.键}」写成“${args.值}”读不懂：${args.写法}`,
};

const textLength: CodeDoc = {
  code: 'S006',
  name: 'text-length',
  severity: 'error',
  title: '文字太长或没有文字',
  why: '标题和名称太长，公众号和自助终端显示不全；空的文字等于没有写。',
  bad: item('公众号标题: 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三'),
  good: item('公众号标题: 失业登记'),
  remedy: '精简文字，把说明写到别的键里；没有内容的键整行删掉。',
  message: (args) =>
    args.实际 === 0 ? `「${args.键}」没有写文字` : `「${args.键}」有 ${args.实际} 个字，最多 ${args.上限} 个`,
};

const numberRange: CodeDoc = {
  code: 'S007',
  name: 'number-out-of-range',
  severity: 'error',
  title: '数字超出范围',
  why: '份数、次数写错一位，群众就多准备或少准备一份。',
  bad: item('到现场次数: 30'),
  good: item('到现场次数: 0'),
  remedy: '检查有没有多打或漏打一位。',
  message: (args) => `「${args.键}」写成 ${args.值}，应当在 ${args.下限} 到 ${args.上限} 之间`,
};

const listTooShort: CodeDoc = {
  code: 'S008',
  name: 'list-too-short',
  severity: 'error',
  title: '列表里的条数不够',
  why: '空的列表和没有写一样，群众看不到任何内容。',
  bad: item('办理形式: []'),
  good: item('办理形式:\n  - 窗口办理\n  - 电脑端网上办理'),
  remedy: '补写内容；不需要的键整行删掉。',
  message: (args) => `「${args.键}」至少要写 ${args.下限} 条`,
};

const emptyValue: CodeDoc = {
  code: 'S010',
  name: 'empty-value',
  severity: 'error',
  title: '键后面没有内容',
  why: '留空的键在指南上什么也不显示，看文件的人却以为已经写了。',
  bad: item('责任处室:'),
  good: item('责任处室: 失业保险处'),
  remedy: '补写内容；确实没有的整行删掉。',
  message: (args) => `「${args.键}」后面没有写内容`,
};

const repeatedElement: CodeDoc = {
  code: 'S011',
  name: 'repeated-element',
  severity: 'error',
  title: '列表里有重复的内容',
  why: '重复的内容会在指南上出现两次，多半是复制以后忘了改。',
  bad: item('服务对象:\n  - 自然人\n  - 自然人'),
  good: item('服务对象:\n  - 自然人\n  - 企业法人'),
  remedy: '删掉重复的，或者改成本来要写的内容。',
  message: (args) => `「${args.键}」的第 ${args.前} 条和第 ${args.后} 条相同`,
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
  title: '列表前面少了写键的那一行',
  why: '写键的一行被删掉或者写成批注以后，它下面的各条就接到了上一个列表后面，两种内容混在一起发布。',
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
  remedy: '在标出来的这一条前面补写键和冒号，另起一行，和上一个列表的键对齐。',
  message: (args) =>
    `从这一条起是「${args.键}」的内容，前面少了“${args.键}:”这一行，接到了「${args.在}」后面`,
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

const valueOddlyWritten: CodeDoc = {
  code: 'S017',
  name: 'value-oddly-written',
  severity: 'error',
  title: '固定的值里有多余的空格、引号或全角符号',
  why: '固定的几个值要一字不差，多一个空格或一对中文引号就无法分类和统计。',
  bad: item('事项类型: “公共服务”'),
  good: item('事项类型: 公共服务'),
  remedy: '删掉多余的空格和引号，括号按列出的值写。',
  message: (args) =>
    `「${args.键}」写成 ${args.值} ，应当是“${args.应为}”${args.差别 === '' ? '' : `：${args.差别}`}`,
};

export const SCHEMA_CODES = {
  unknownKey,
  missingKey,
  cutOff,
  headerMissing,
  wrongType,
  valueNotListed,
  badFormat,
  textLength,
  numberRange,
  listTooShort,
  emptyValue,
  repeatedElement,
  keyOddlyWritten,
  valueOddlyWritten,
} as const;
