import type { Failure, ProbeAnswer } from '../probe.js';
import type { Ask, Withheld } from '../traffic/traffic-rules.js';
import { isDownload } from './address-traits.js';
import { locationOf } from './follow.js';

export interface PageRequest {
  /** The text of a page will be looked at. */
  readonly wantsText: boolean;
  /** Never for the head alone. */
  readonly isWhole: boolean;
  /** On a connection of its own. */
  readonly isFresh: boolean;
}

/** Failures of the question rather than of the server: some break off when they are asked for the head alone. */
const WORTH_ASKING_ON: ReadonlySet<Failure> = new Set(['timeout', 'reset', 'malformed']);

const HTML = /^\s*(?:text\/html|application\/xhtml\+xml)/iu;

/** 202 is how 瑞数 answers whom it takes for a program. */
const isPlainlyGood = (status: number): boolean => status >= 200 && status < 300 && status !== 202;

/** The head says all that is to be known. Many servers answer HEAD with 403, 404, 405 or 500 and GET with the page. */
function isEnough(head: ProbeAnswer | Withheld, wantsText: boolean): boolean {
  if (head.kind === 'withheld') return true;
  if (head.kind === 'failure') return !WORTH_ASKING_ON.has(head.failure);
  if (locationOf(head) !== undefined || head.status === 429) return true;
  if (!isPlainlyGood(head.status)) return false;
  return !wantsText || !HTML.test(head.headers.get('content-type') ?? '');
}

/**
 * One address, with as few and as small requests as tell: the head where that is enough, at once the whole where the
 * text is wanted anyway. What is called like a file is asked by its head first: it may be large.
 */
export async function askPage(
  address: string,
  ask: Ask,
  { wantsText, isWhole, isFresh }: PageRequest,
): Promise<ProbeAnswer | Withheld> {
  const get = () => ask({ method: 'GET', address, wantsText: true, isFresh });
  if (isWhole || (wantsText && !isDownload(address))) return get();
  const head = await ask({ method: 'HEAD', address, wantsText: false, isFresh });
  return isEnough(head, wantsText) ? head : get();
}
