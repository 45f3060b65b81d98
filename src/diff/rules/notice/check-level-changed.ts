import { defineChangeRule } from '../../change-rule.js';
import { DIFF_CODES } from '../../codes.js';
import { BURDENS } from '../burden/all.js';
import { RELIEFS } from '../relief/all.js';
import { CONTENT, type Fields, sentence, toldAt } from '../told.js';

const FIELDS: Fields = { catalog: ['校验'] };

interface Setting {
  readonly 级别?: string;
  readonly 理由?: string;
}

/** What the later version sets for a code. */
function settingIn(catalog: unknown, code: string): Setting | undefined {
  return (catalog as { readonly 校验?: Readonly<Record<string, Setting>> } | null)?.校验?.[code];
}

/** What a code is about, where that is known here. */
function titleOf(code: string): string | undefined {
  return [...BURDENS, ...RELIEFS, ...Object.values(DIFF_CODES)].find((doc) => doc.code === code)?.title;
}

function nameOfCode(code: string): string {
  const title = titleOf(code);
  return title === undefined ? code : `“${title}”（${code}）`;
}

export default defineChangeRule({
  level: 'notice',
  kinds: CONTENT,
  code: 'D250',
  name: 'check-level-changed',
  title: '校验的级别变了',
  why: '关掉一条校验，以后这一类的错就没有人提醒；关掉的是 D 字头的，加重群众负担的改动合并以后不再列出来。指南上看不见，合并以前更要有人看过理由。',
  bad: [{ file: 'catalog.yaml', patch: '校验:\n  D001: { 级别: 关闭, 理由: 材料由省里统一规定 }' }],
  good: [{ file: 'catalog.yaml', patch: '示例单位: "是"' }],
  remedy:
    '看一看理由站不站得住；只是个别地方要放行的，不要关掉整条校验，在那一处写“# 忽略”，或者写变更说明。',
  message: (args) => {
    const { 编码 = '', 级别 = '', 理由 = '' } = args;
    if (编码 === '') return sentence(args);
    const code = String(编码);
    const what = code.startsWith('D') ? '改动' : '问题';
    const after = 级别 === '关闭' ? `，以后这样的${what}不再列出` : '';
    return `${nameOfCode(code)}的级别改为${级别}${after}；理由：${理由}`;
  },
  judge: ({ change, after }) => {
    const args = toldAt(change, FIELDS);
    if (args === undefined) return undefined;
    const code = change.place[1] ?? '';
    const { 级别, 理由 } = settingIn(after, code) ?? {};
    return 级别 === undefined ? args : { ...args, 编码: code, 级别, 理由: 理由 ?? '' };
  },
});
