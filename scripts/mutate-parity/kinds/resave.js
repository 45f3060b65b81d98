// A page that a platform has saved again: several kinds of noise at once, alone and with a fault beneath.
import { MARKUP_NOISE } from './noise-markup.js';
import { TEXT_NOISE } from './noise-text.js';
import { NUMBER_KINDS } from './numbers.js';
import { WORD_KINDS } from './words.js';

const LAYERS = [
  'text-split',
  'non-breaking',
  'span-wrapped',
  'section-wrapped',
  'harmless-style',
  'images-moved',
  'data-attributes',
  'empty-added',
  'quotes',
];
const named = (kinds, wanted) => kinds.find(({ kind }) => kind === wanted);
const noise = LAYERS.map((kind) => named([...MARKUP_NOISE, ...TEXT_NOISE], kind));

function resave(page, random) {
  const html = noise.reduce(
    (now, { mutate }) => mutate({ ...page, html: now }, random)?.html ?? now,
    page.html,
  );
  return { html, what: '' };
}

/** The fault is made before the page is saved again. */
const underNoise =
  ({ mutate }) =>
  (page, random, others) => {
    const changed = mutate(page, random, others);
    return changed && { ...changed, html: resave({ ...page, html: changed.html }, random).html };
  };

export const RESAVE_NOISE = [{ kind: 'saved-again', name: '平台重新保存', mutate: resave }];
export const RESAVE_KINDS = [
  {
    kind: 'digit-then-saved-again',
    name: '改一个数字，平台又重新保存',
    mutate: underNoise(named(NUMBER_KINDS, 'digit-changed')),
  },
  {
    kind: 'word-then-saved-again',
    name: '少一个词，平台又重新保存',
    mutate: underNoise(named(WORD_KINDS, 'word-deleted')),
  },
];
