import type { CodeDoc, ExampleFile } from '../diagnostic/code-doc.js';
import type { SuppressionFlaw } from './suppressions.js';

const ITEM = 'items/lao-wu-pai-qian-xu-ke.yaml';

const complaintsTo = (phone: string): ExampleFile => ({
  file: ITEM,
  patch: `监督投诉方式:\n  电话:\n    - ${phone}`,
});

/** Why nothing is silenced, as the finding says it. */
export const FLAW_WORDS = {
  'no-code': '没有写编码',
  'no-reason': '没有写理由，或者理由是“无”“同上”这样的空话',
  unclear: '程序看不懂，要以“忽略”开头，后面紧跟编码',
  'in-text': '“#”前面没有空格（或者“#”是全角的），这句话会当成正文发布',
} satisfies Record<SuppressionFlaw, string>;

const unclearSuppression: CodeDoc = {
  code: 'S020',
  name: 'unclear-suppression',
  severity: 'error',
  title: '忽略一个问题，却没有写清楚',
  why: '忽略问题要留下理由，半年以后换了人、检查组来了，才知道当时为什么可以不改；没有理由的忽略和掩盖没有区别，所以不起作用。',
  bad: [complaintsTo('0399-80019001 # 忽略 F010')],
  good: [complaintsTo('0399-80012601 # 忽略 F010：投诉专线6月1日开通，之前由值班室接听')],
  remedy:
    '编码和理由都要写：注释写在出问题的那一行末尾，如“ # 忽略 F010：为什么可以不改”（“#”前后各空一格）；catalog.yaml 的「校验」补写「理由」。不需要的删掉。',
  message: (args) => `“${args.写法}”不起作用：${args.情况}`,
};

const suppressionOfUnknownCode: CodeDoc = {
  code: 'S021',
  name: 'suppression-of-unknown-code',
  severity: 'error',
  title: '要忽略的编码不存在',
  why: '编码写错一位，想忽略的没有忽略，将来倒可能忽略了不该忽略的。',
  bad: [complaintsTo('0399-80019001 # 忽略 F910：投诉专线6月1日开通，之前由值班室接听')],
  good: [complaintsTo('0399-80012601 # 忽略 F010：投诉专线6月1日开通，之前由值班室接听')],
  remedy: '照问题开头显示的编码改；不需要忽略的，删掉这句话。',
  message: (args) => `没有编码“${args.编码}”的校验，这里什么也没有忽略`,
};

const idleSuppression: CodeDoc = {
  code: 'S022',
  name: 'idle-suppression',
  severity: 'warning',
  title: '要忽略的问题已经没有了',
  why: '内容已经改好，忽略还留着：以后同一个地方再出错，就没有人知道了。',
  bad: [complaintsTo('0399-80019001 # 忽略 F010：投诉专线6月1日开通，之前由值班室接听')],
  good: [complaintsTo('0399-80012601 # 忽略 F010：投诉专线6月1日开通，之前由值班室接听')],
  remedy: '删掉这句话；问题还在、只是不在这一行的，把它移到那一行的末尾，或者移到那一行上面单独成行。',
  message: (args) => `${args.位置}没有 ${args.编码} 的问题，这句“忽略”不起作用`,
};

const fixedLevel: CodeDoc = {
  code: 'S023',
  name: 'fixed-level',
  severity: 'warning',
  title: '这个问题不能忽略，也不能调级别',
  why: '文件读不懂、缺必填的键、引用的内容不存在，页面就没有办法发布，或者发布出去办不成事；忽略了，这个事项会不声不响地从网站上消失。',
  bad: [{ file: ITEM, patch: '# 忽略 R001：大厅的文件下周补上\n办理时间: 工作日 9:00-12:00，13:30-17:00' }],
  good: [{ file: ITEM, patch: '办理时间: 工作日 9:00-12:00，13:30-17:00' }],
  remedy: '把问题本身改正，再删掉这一条。',
  message: (args) => `${args.编码} ${args.原因}，这一条不起作用`,
};

/** Flaws of what silences findings: comments, and the 校验 table of catalog.yaml. */
export const SUPPRESSION_CODES = {
  unclearSuppression,
  suppressionOfUnknownCode,
  idleSuppression,
  fixedLevel,
} as const;
