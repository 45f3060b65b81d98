import type { CodeDoc } from '../diagnostic/code-doc.js';
import type { MessageArgs } from '../diagnostic/diagnostic.js';
import { normaliseText } from '../values/text.js';
import { PARITY_CODES } from './codes.js';
import { type ExpectedFact, missingFacts } from './compare.js';
import { readPage } from './read-page.js';

/** What a page fails to show. `factPath` is '' for the check code, which is no fact. */
export interface PageProblem {
  readonly doc: CodeDoc;
  readonly factPath: string;
  readonly args: MessageArgs;
}

const SHOWN_LENGTH = 40;

function shorten(text: string): string {
  const characters = [...text];
  return characters.length > SHOWN_LENGTH ? `${characters.slice(0, SHOWN_LENGTH).join('')}…` : text;
}

/**
 * Compares a finished page with the facts that it must show.
 * @param html the final bytes as text
 * @param channel its name for the message
 */
export function checkPage(
  html: string,
  facts: readonly ExpectedFact[],
  checkCode: string,
  channel: string,
): readonly PageProblem[] {
  const visible = readPage(html);
  const problems: PageProblem[] = missingFacts(visible, facts).map(({ fact, isElsewhere }) => ({
    doc: isElsewhere ? PARITY_CODES.factOutOfPlace : PARITY_CODES.factMissing,
    factPath: fact.path,
    args: {
      渠道: channel,
      名称: [fact.section, fact.label].filter(Boolean).join(' / ') || '标题',
      内容: shorten(fact.text),
    },
  }));
  if (!normaliseText(visible).includes(normaliseText(checkCode))) {
    problems.push({
      doc: PARITY_CODES.checkCodeMissing,
      factPath: '',
      args: { 渠道: channel, 校验码: checkCode },
    });
  }
  return problems;
}
