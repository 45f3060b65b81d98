import { toDiagnostic } from '../diagnostic/code-doc.js';
import { type Diagnostic, FILE_START } from '../diagnostic/diagnostic.js';
import type { QrMemory } from '../parity/check-qr-codes.js';
import { PARITY_CODES } from '../parity/codes.js';
import type { PageProblem } from '../parity/problem.js';
import type { PageDemand } from './expectation.js';
import { type FinishedPage, proveRendition } from './prove-rendition.js';
import { VERIFY_CODES } from './verify-codes.js';

/** A page that the catalogue asks for. */
export interface WantedPage {
  /** Relative to the output folder. */
  readonly path: string;
  /** Its channel's name for people, such as 网站. */
  readonly channel: string;
  /** Title of its publication. */
  readonly title: string;
  /** Made when it is needed: all at once would be many. */
  readonly demand: () => PageDemand;
}

/** Differences of one page that are listed one by one. */
export const LISTED_PER_PAGE = 20;

function problemsOf(page: FinishedPage, demand: PageDemand, memory: QrMemory): readonly PageProblem[] {
  const { problems, checkCode } = proveRendition(page, demand, memory);
  const { channel, checkCode: wanted } = demand.words;
  if (checkCode === null || checkCode === wanted) return problems;
  // The code of another version is said as such, once.
  const others = problems.filter(({ doc }) => doc !== PARITY_CODES.checkCodeMissing);
  const args = { 渠道: channel, 页面校验码: checkCode, 目录校验码: wanted };
  return [{ doc: VERIFY_CODES.pageStale, factPath: '', args }, ...others];
}

/**
 * What a page says otherwise than the catalogue, whoever wrote its bytes.
 * @param memory the QR codes that have been read; filled
 * @param listed so many are listed, the others counted
 */
export function pageFindings(
  page: FinishedPage,
  { path, channel, title, demand }: WantedPage,
  memory: QrMemory,
  listed = LISTED_PER_PAGE,
): readonly Diagnostic[] {
  const problems = problemsOf(page, demand(), memory);
  const more = problems.length - listed;
  const count: PageProblem = {
    doc: VERIFY_CODES.moreDifferences,
    factPath: '',
    args: { 渠道: channel, 数量: more },
  };
  return [...problems.slice(0, listed), ...(more > 0 ? [count] : [])].map(({ doc, factPath, args }) => {
    const finding = { path: factPath === '' ? [] : [factPath], args: { ...args, 标题: title } };
    return toDiagnostic(doc, finding, path, FILE_START);
  });
}
