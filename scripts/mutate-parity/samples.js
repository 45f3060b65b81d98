// Pages with one fault or one piece of noise each, drawn by the dice of a seed.
import { templateEdits } from './kinds/templates.js';
import { makeRandom, seedOf } from './random.js';
import { seen } from './seen.js';

/** How often each page is tried before a kind is said to have no more samples. */
const ROUNDS = 60;
const ENOUGH_IN_VAIN = 4;

export const TEMPLATE_KIND = { kind: 'template-edited', name: '模板少一处' };

/**
 * Whether a change is what its kind says: a fault is seen by a reader, noise is not.
 * @throws Error where noise changes the words: the mutator is wrong then, not the proof
 */
function isMeant({ kind, changesNoWords = false }, page, html, isFault) {
  const isSeen = changesNoWords || seen(html) !== seen(page.html);
  if (!isFault && isSeen) throw new Error(`noise ${kind} changes what ${page.path} says`);
  return isFault === isSeen;
}

/** Samples of one kind on the pages of one channel, each changed page once: `{ page, html, what }`. */
export function* samplesOf(kind, pages, seed, isFault) {
  const random = makeRandom(seedOf(seed, `${kind.kind} ${pages[0].channel}`));
  const made = new Set();
  for (let round = 0, inVain = 0; round < ROUNDS && inVain < ENOUGH_IN_VAIN; round++) {
    const before = made.size;
    for (const page of random.shuffle(pages)) {
      const others = pages.filter((other) => other !== page);
      const sample = kind.mutate({ channel: page.channel, html: page.html }, random, others);
      if (sample === null || made.has(page.path + sample.html)) continue;
      if (!isMeant(kind, page, sample.html, isFault)) continue;
      made.add(page.path + sample.html);
      yield { page, ...sample };
    }
    inVain = made.size === before ? inVain + 1 : 0;
  }
}

function rendered(program, channel, texts, index) {
  try {
    return program.render(channel, texts, (one) => one === index)[0];
  } catch {
    return undefined; // The program refuses the templates: no page, nothing to find.
  }
}

/** Pages rendered with templates that lost one expression. */
export function* templateSamples(program, pages, seed) {
  const [{ channel }] = pages;
  const random = makeRandom(seedOf(seed, `${TEMPLATE_KIND.kind} ${channel}`));
  const edits = random.shuffle(templateEdits(program.templates, channel));
  for (let round = 0; round < ROUNDS; round++) {
    for (const { what, texts } of edits) {
      const page = random.pick(pages);
      const changed = rendered(program, channel, texts, page.index);
      if (changed && seen(changed.html) !== seen(page.html)) yield { page, html: changed.html, what };
    }
  }
}
