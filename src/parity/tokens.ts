import { formatChineseNumber } from '../values/chinese-number.js';
import { normaliseText } from '../values/text.js';
import type { Chrome, ExceptionKind, ExpectedFact } from './expectation.js';

/** What may stand directly behind a fact. */
export interface Behind {
  readonly kind: ExceptionKind;
  readonly text: string;
}

/** One thing that a page must show: a fact with its label, or the heading of a section. All texts are normalised. */
export interface Token {
  readonly fact: ExpectedFact | undefined;
  readonly section: string;
  /** What the fact belongs to within the section, such as the name of a material; '' for what belongs to the section itself. */
  readonly entry: string;
  /** The same words as channels put them: a label may be followed by a colon. */
  readonly wordings: readonly string[];
  /** Ordinals and bullets, one of which may stand directly before it. */
  readonly ahead: readonly string[];
  readonly behind: readonly Behind[];
}

/** The key facts stand before the numbered sections. */
const UNNUMBERED = 'sections/key-facts/';
const ENTRY_NAME = /\/entries\/(\d+)\/name$/u;

/** A label may be followed by a colon. Text is compared without white space and after NFKC. */
export function wordingsOf({
  label,
  text,
}: {
  readonly label: string;
  readonly text: string;
}): readonly string[] {
  const [shownLabel, shownText] = [normaliseText(label), normaliseText(text)];
  return shownLabel === '' ? [shownText] : [`${shownLabel}${shownText}`, `${shownLabel}:${shownText}`];
}

function ordinals({ path }: ExpectedFact): readonly string[] {
  const index = ENTRY_NAME.exec(path)?.[1];
  if (index === undefined) return [];
  const number = Number(index) + 1;
  return [`${number}.`, `${number}`];
}

function behindOf({ type, links = [] }: ExpectedFact, chrome: Chrome): readonly Behind[] {
  const printed = chrome.printsAddresses ? links : [];
  return [
    ...printed.map(({ address }) => ({
      kind: 'address-printed' as const,
      text: normaliseText(`（${address}）`),
    })),
    ...(type === 'file' && chrome.fileNote !== ''
      ? [{ kind: 'file-by-code' as const, text: normaliseText(chrome.fileNote) }]
      : []),
  ];
}

const sectionKey = ({ path }: ExpectedFact) => /^sections\/[^/]+\//u.exec(path)?.[0] ?? '';

/**
 * All that a page must show, in order: each section's heading, then its facts. A fact without a word needs no place.
 */
export function tokensOf(facts: readonly ExpectedFact[], chrome: Chrome): readonly Token[] {
  const tokens: Token[] = [];
  let current = '';
  let number = 0;
  let entry = { path: '/', name: '' };
  for (const fact of facts) {
    const key = sectionKey(fact);
    if (key !== current) {
      current = key;
      if (key !== UNNUMBERED) number += 1;
      tokens.push({
        fact: undefined,
        section: fact.section,
        entry: '',
        wordings: [normaliseText(fact.section)],
        ahead: key === UNNUMBERED ? [] : [`${formatChineseNumber(number)}、`],
        behind: [],
      });
    }
    const belongs = fact.path.startsWith(entry.path);
    const isName = ENTRY_NAME.test(fact.path);
    if (isName) entry = { path: fact.path.replace(/name$/u, ''), name: fact.label || fact.text };
    const wordings = wordingsOf(fact);
    if (wordings[0] === '') continue;
    tokens.push({
      fact,
      section: fact.section,
      entry: belongs && !isName ? entry.name : '',
      wordings,
      ahead: [...ordinals(fact), ...chrome.bullets],
      behind: behindOf(fact, chrome),
    });
  }
  return tokens;
}
