import { BEYOND_KINDS } from './kinds/beyond.js';
import { ENTRY_KINDS } from './kinds/entries.js';
import { FOREIGN_KINDS } from './kinds/foreign.js';
import { HIDE_KINDS } from './kinds/hide.js';
import { LINK_KINDS } from './kinds/links.js';
import { MARKUP_NOISE } from './kinds/noise-markup.js';
import { TEXT_NOISE } from './kinds/noise-text.js';
import { NUMBER_KINDS } from './kinds/numbers.js';
import { RESAVE_KINDS, RESAVE_NOISE } from './kinds/resave.js';
import { ROW_KINDS } from './kinds/rows.js';
import { WORD_KINDS } from './kinds/words.js';
import { samplesOf, TEMPLATE_KIND, templateSamples } from './samples.js';

/** The declared kinds: every one of them is to be found. */
export const FAULTS = [
  ...NUMBER_KINDS,
  ...WORD_KINDS,
  ...ENTRY_KINDS,
  ...ROW_KINDS,
  ...HIDE_KINDS,
  ...FOREIGN_KINDS,
  ...LINK_KINDS,
  ...RESAVE_KINDS,
];
export const NOISE = [...MARKUP_NOISE, ...TEXT_NOISE, ...RESAVE_NOISE];
function take(samples, wanted) {
  const taken = [];
  for (const sample of samples) {
    if (taken.length === wanted) break;
    taken.push(sample);
  }
  return taken;
}

function judge(program, { kind, name }, channel, samples, isBad) {
  const judged = samples.map(({ page, html, what }) => ({
    page: page.path,
    what,
    problems: program.problemsOf(html, page.expected),
  }));
  const bad = judged.filter(({ problems }) => isBad(problems.length));
  return { kind, name, channel, planted: judged.length, bad };
}

/**
 * Plants faults and noise with one seed and asks the proof about each page.
 * @param {{ seed: number, samples: number, onRow?: Function, only?: string }} options samples: of each kind and channel
 * @returns {{ faults: readonly object[], beyond: readonly object[], noise: readonly object[] }} rows with `bad`: survivors or
 *   false alarms; beyond: faults outside of what is declared
 */
export function runAll(program, { seed, samples, only, onRow = () => {} }) {
  const wanted = ({ kind }) => only === undefined || kind.includes(only);
  const rowsOf = (kinds, isFault) =>
    kinds.filter(wanted).flatMap((kind) =>
      program.channels.map((channel) => {
        const pages = program.pages.filter((page) => page.channel === channel);
        const source =
          kind === TEMPLATE_KIND
            ? templateSamples(program, pages, seed)
            : samplesOf(kind, pages, seed, isFault);
        const isBad = isFault ? (count) => count === 0 : (count) => count > 0;
        const row = judge(program, kind, channel, take(source, samples), isBad);
        onRow(row);
        return row;
      }),
    );
  return {
    faults: rowsOf([...FAULTS, TEMPLATE_KIND], true),
    beyond: rowsOf(BEYOND_KINDS, true),
    noise: rowsOf(NOISE, false),
  };
}

/** The pages as they are must pass, or every fault would count as found. */
export function checkUntouched(program) {
  return program.pages.flatMap(({ path, html, expected }) => {
    const [problem] = program.problemsOf(html, expected);
    return problem === undefined ? [] : [`${path}: ${problem.doc.code} ${JSON.stringify(problem.args)}`];
  });
}
