/** A reason that the message of a commit gives. */
export interface Trailer {
  /** Of the changes that it is about. */
  readonly fingerprints: readonly string[];
  readonly reason: string;
  /** As written between the brackets; empty where none is cited. */
  readonly basis: string;
}

// Also as a point of a list or quoted.
const MARK = /^(?:\s*(?:[-*+>]|\d+[.)])\s+|>)*变更说明\s*[:：]\s*/u;
const FINGERPRINT = '[0-9a-fA-F]{12}(?![0-9a-zA-Z])';
const FINGERPRINTS = new RegExp(`^${FINGERPRINT}(?:[\\s、,，;；]+${FINGERPRINT})*`, 'u');
const BASIS_OPENING = /[（(]\s*(?:依据|根据)\s*[:：]/gu;
const CLOSING = /\s*[）)]\s*[。.；;]?\s*$/u;
const CONTINUATION = /^[ \t　]+\S/u;
const WIDE = /[^\x20-\x7E]/u;
const WIDE_GAP = /(?<=[^\x20-\x7E])\s+|\s+(?=[^\x20-\x7E])/gu;

/** A line and the one that goes on: a break between Chinese characters was no space. */
function joined(line: string, next: string): string {
  return WIDE.test(line.at(-1) ?? '') && WIDE.test(next.charAt(0)) ? line + next : `${line} ${next}`;
}

/** Lines that begin with the mark, with the indented lines that go on. */
function entriesIn(message: string): readonly string[] {
  const entries: string[] = [];
  let isOpen = false;
  for (const line of message.split(/\r?\n/u)) {
    if (MARK.test(line)) {
      entries.push(line.replace(MARK, ''));
      isOpen = true;
    } else if (isOpen && CONTINUATION.test(line)) {
      entries.push(joined(entries.pop()?.trimEnd() ?? '', line.trim()));
    } else {
      isOpen = false;
    }
  }
  return entries;
}

/** The reason and the basis in brackets at its end; brackets within the basis, as of （试行）, are part of it. */
function parted(text: string): { readonly reason: string; readonly basis: string } {
  const opening = [...text.matchAll(BASIS_OPENING)].at(-1);
  if (opening === undefined || !CLOSING.test(text)) return { reason: text.trim(), basis: '' };
  const basis = text.slice(opening.index + opening[0].length).replace(CLOSING, '');
  return { reason: text.slice(0, opening.index).trim(), basis: basis.replace(WIDE_GAP, '').trim() };
}

/**
 * The reasons in the message of a commit: lines such as `变更说明: 3f9a1c02b7de、5d01c2aa90be 理由（依据：《劳动合同法》第五十七条）`, colons and
 * brackets in either width, continued on indented lines. A line without a number of a change is none.
 */
export function trailersIn(message: string): readonly Trailer[] {
  return entriesIn(message).flatMap((entry) => {
    const numbers = FINGERPRINTS.exec(entry)?.[0];
    if (numbers === undefined) return [];
    const fingerprints = numbers.toLowerCase().match(/[0-9a-f]{12}/gu) ?? [];
    const rest = entry.slice(numbers.length).replace(/^[\s、,，;；:：]+/u, '');
    return [{ fingerprints: [...new Set(fingerprints)], ...parted(rest) }];
  });
}
