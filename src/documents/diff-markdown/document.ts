import type { DiffReport } from '../../diff/diff-report.js';
import { lacksReason, ofLevel, sumsOf, unreadWords, verdictOf, versionsOf } from '../diff-words.js';
import { burdenPart, closedPart, commitPart, filePart, noticePart, omittedWords, WHOLE } from './changes.js';
import { consequenceParts } from './consequences.js';
import { words } from './escape.js';
import { fitted, type Part } from './fit.js';
import { guidePart } from './guides.js';
import { GITHUB_LIMIT } from './limit.js';

/** A script finds its earlier comment by it. */
const MARKER = '<!-- kuaiban-diff -->\n';

/** Where there is no room to say of each part that it is left out. */
export const ALL_OMITTED = `每一处都放不下，没有列出，${WHOLE}\n`;

const VERSIONS_SHOWN = 130;
const FILE_SHOWN = 240;

function unreadPart(report: DiffReport): Part {
  return {
    rank: 3,
    head: '### 没有比较的文件\n\n',
    items: report.unread.map((one) => `- ${words(unreadWords(one, report), FILE_SHOWN)}\n`),
    tail: '\n',
    omitted: omittedWords('个没有比较的文件'),
  };
}

function partsOf(report: DiffReport): readonly Part[] {
  const burdens = ofLevel(report, 'burden');
  const silent = burdens.filter(lacksReason);
  return [
    burdenPart(burdens),
    commitPart(silent),
    filePart(silent, report.today),
    noticePart(ofLevel(report, 'notice')),
    unreadPart(report),
    closedPart('relief', ofLevel(report, 'relief')),
    closedPart('wording', ofLevel(report, 'wording')),
    ...(report.consequences === null ? [] : consequenceParts(report.consequences, report.changes)),
    ...(report.guides === null ? [] : [guidePart(report.guides)]),
  ].filter(({ items }) => items.length > 0);
}

/**
 * How two versions differ, as a comment on a merge request: the verdict, the gravest first, the rest to be opened.
 * @param limit of characters, not below `LEAST_LIMIT`; what is too much is left out from the least important on, and the comment says so
 */
export function diffMarkdown(
  report: DiffReport,
  { limit = GITHUB_LIMIT }: { readonly limit?: number } = {},
): string {
  const versions = words(versionsOf(report), VERSIONS_SHOWN);
  const { isMergeable, text } = verdictOf(report);
  const heading = `## ${isMergeable ? '可以合并' : '先不要合并'}：${text}\n\n`;
  const parts = partsOf(report);
  const sums = parts.length + report.hidden === 0 ? '对群众来说没有变化。' : `${sumsOf(report).join(' · ')}`;
  const short = `${MARKER}${heading}`;
  return fitted([`${short}${versions}：${sums}\n\n`, short], parts, { limit, allOmitted: ALL_OMITTED });
}
