import { toDiagnostic } from '../diagnostic/code-doc.js';
import { type Diagnostic, FILE_START } from '../diagnostic/diagnostic.js';
import { checkPage } from '../parity/check-page.js';
import { PARITY_CODES } from '../parity/codes.js';
import type { Expectation } from '../parity/expectation.js';
import type { PageProblem } from '../parity/problem.js';
import { shownCheckCode } from '../parity/shown-code.js';
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
  readonly expectation: () => Expectation;
}

/** Differences of one page that are listed one by one. */
export const LISTED_PER_PAGE = 20;

/** What differs besides the check code: that is said once, by `pageStale`. */
function problemsOfVersion(html: string, shown: string, expected: Expectation): readonly PageProblem[] {
  const renumbered = html.replaceAll(shown, expected.checkCode);
  return checkPage(renumbered, expected).filter(({ doc }) => doc !== PARITY_CODES.checkCodeMissing);
}

function problemsOf(html: string, expected: Expectation): readonly PageProblem[] {
  const problems = checkPage(html, expected);
  const hasCode = problems.every(({ doc }) => doc !== PARITY_CODES.checkCodeMissing);
  const shown = hasCode ? undefined : shownCheckCode(html);
  if (shown === undefined) return problems;
  const args = { 渠道: expected.channel, 页面校验码: shown, 目录校验码: expected.checkCode };
  return [{ doc: VERIFY_CODES.pageStale, factPath: '', args }, ...problemsOfVersion(html, shown, expected)];
}

/**
 * What a page says otherwise than the catalogue, whoever wrote its bytes.
 * @param listed so many are listed, the others counted
 */
export function pageFindings(
  html: string,
  { path, channel, title, expectation }: WantedPage,
  listed = LISTED_PER_PAGE,
): readonly Diagnostic[] {
  const problems = problemsOf(html, expectation());
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
