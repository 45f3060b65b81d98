import { type CodeDoc, toDiagnostic } from '../diagnostic/code-doc.js';
import { type Diagnostic, FILE_START, type MessageArgs } from '../diagnostic/diagnostic.js';
import { PARITY_CODES } from '../parity/codes.js';
import type { PageProblem } from '../parity/problem.js';
import type { LiveAnswer } from '../publish/live-source.js';
import { LIVE_CODES } from './live-codes.js';
import { LISTED_PER_PAGE } from './page-findings.js';
import { VERIFY_CODES } from './verify-codes.js';

/** What became of a page in public. */
export type LiveState = 'same' | 'stale' | 'altered' | 'missing' | 'unreachable';

/** What a page shows otherwise than it must, which check code it shows, and how many facts it must show. */
export interface LiveProof {
  readonly problems: readonly PageProblem[];
  readonly checkCode: string | null;
  readonly facts: number;
}

/** A page that the catalogue asks for, where people look for it. */
export interface LivePage {
  /** As in the output folder, such as `website/guides/<id>/index.html`. */
  readonly file: string;
  readonly channel: string;
  readonly title: string;
  /** That it must show. */
  readonly checkCode: string;
  prove(html: string): LiveProof;
  /** The title of the publication whose check code this is, if there is one. */
  ownerOf(checkCode: string): string | undefined;
}

export interface Judgement {
  readonly state: LiveState;
  /** That the page shows; null where it shows none. */
  readonly checkCode: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

const ELSEWHERE = '打开的是别的页面，没有内容校验码，也没有这份指南的内容';

function finding(doc: CodeDoc, page: LivePage, args: MessageArgs, factPath = ''): Diagnostic {
  const path = factPath === '' ? [] : [factPath];
  const about = { 渠道: page.channel, 标题: page.title };
  return toDiagnostic(doc, { path, args: { ...about, ...args } }, page.file, FILE_START);
}

function judgement(state: LiveState, checkCode: string | null, ...diagnostics: readonly Diagnostic[]) {
  return { state, checkCode, diagnostics };
}

/** What else is known of a page with another code. */
function describeStale(page: LivePage, code: string, others: readonly PageProblem[]): string {
  const owner = page.ownerOf(code);
  if (owner !== undefined) return `这是「${owner}」的页面`;
  const [first] = others;
  if (first === undefined) return '别的内容和目录一致';
  return `${others.length} 处不一样，第一处：${first.doc.message(first.args)}`;
}

/** Is it another page altogether, such as a notice that nothing was found? Many servers give one as if it were the page. */
function isElsewhere({ problems, facts, checkCode }: LiveProof): boolean {
  const lost = problems.filter(({ factPath }) => factPath !== '').length;
  return checkCode === null && lost > facts / 2;
}

function judgeHtml(page: LivePage, html: string): Judgement {
  const proof = page.prove(html);
  const { problems, checkCode } = proof;
  if (checkCode !== null && checkCode !== page.checkCode) {
    const others = problems.filter(({ doc }) => doc !== PARITY_CODES.checkCodeMissing);
    const args = {
      页面校验码: checkCode,
      目录校验码: page.checkCode,
      情况: describeStale(page, checkCode, others),
    };
    return judgement('stale', checkCode, finding(LIVE_CODES.liveStale, page, args));
  }
  if (problems.length === 0) return judgement('same', checkCode);
  if (isElsewhere(proof)) {
    return judgement('missing', null, finding(LIVE_CODES.liveMissing, page, { 原因: ELSEWHERE }));
  }
  const listed = problems.slice(0, LISTED_PER_PAGE);
  const found = listed.map(({ doc, factPath, args }) => finding(doc, page, args, factPath));
  const more = problems.length - listed.length;
  const rest = more > 0 ? [finding(VERIFY_CODES.moreDifferences, page, { 数量: more })] : [];
  return judgement('altered', checkCode, ...found, ...rest);
}

/** Holds what a place answered against what the page must show. */
export function judgeLive(page: LivePage, answer: LiveAnswer): Judgement {
  switch (answer.kind) {
    case 'page':
      return judgeHtml(page, answer.html);
    case 'missing':
      return judgement('missing', null, finding(LIVE_CODES.liveMissing, page, { 原因: answer.reason }));
    case 'unreachable': {
      const args = { 原因: answer.reason, 页数: '' };
      return judgement('unreachable', null, finding(LIVE_CODES.liveUnreachable, page, args));
    }
  }
}
