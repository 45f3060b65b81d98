import type { CodeDoc } from '../diagnostic/code-doc.js';
import { KEY_CODES } from './key-codes.js';

const ITEM = 'items/shi-ye-deng-ji.yaml';
const item = (patch: string, without?: readonly string[]): CodeDoc['bad'] => [
  without ? { file: ITEM, patch, without } : { file: ITEM, patch },
];

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
  title: '文字太长、太短或没有文字',
  why: '标题和名称太长，公众号和自助终端显示不全；空的文字等于没有写。',
  bad: item('公众号标题: 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三'),
  good: item('公众号标题: 失业登记'),
  remedy: '太长的精简，把说明写到别的键里；太短的写清楚；没有内容的键整行删掉。',
  message: ({ 键, 实际, 上限, 下限 }) => {
    if (实际 === 0) return `「${键}」没有写文字`;
    return Number(实际) < Number(下限)
      ? `「${键}」只有 ${实际} 个字，至少写 ${下限} 个`
      : `「${键}」有 ${实际} 个字，最多 ${上限} 个`;
  },
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
  ...KEY_CODES,
  wrongType,
  valueNotListed,
  badFormat,
  textLength,
  numberRange,
  listTooShort,
  emptyValue,
  repeatedElement,
  valueOddlyWritten,
} as const;
