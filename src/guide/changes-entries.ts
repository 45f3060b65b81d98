import type { Catalogue } from '../catalog/catalogue.js';
import { type Burden, CHANGED_KINDS, type CitizenChange } from '../model/citizen-changes.js';
import { grouped } from '../values/grouped.js';
import type { Leaf } from './leaf.js';
import { dateLeaf, details, optional, referring, textLeaf } from './leaves.js';
import type { Entry } from './publication.js';
import type { Reference } from './reference.js';
import { entry } from './section.js';

/** The categories in citizens' words. */
export const BURDEN_WORDS = {
  减轻: '更方便了',
  加重: '有所收紧',
  须知: '请留意',
} as const satisfies Record<Burden, string>;

/** The page that tells of a definition, where there is one. */
export type FindPage = (change: CitizenChange) => Reference | undefined;

/** @param published all other publications */
export function pageFinder({ definitions }: Catalogue, published: readonly Reference[]): FindPage {
  const pages = new Map(published.map(({ kind, id }) => [`${kind}/${id}`, { kind, id }]));
  return ({ entry: { 种类, 标识 } }) => {
    const kind = CHANGED_KINDS[种类];
    switch (kind) {
      case 'item':
        return pages.get(`guide/${标识}`);
      case 'bundle':
        return pages.get(`bundle/${标识}`);
      case 'list':
        return pages.get(`list-page/${标识}`);
      case 'power':
        return definitions.power.has(标识) ? pages.get('power-page/powers') : undefined;
      case 'law':
        return definitions.law.has(标识) ? pages.get('law-page/laws') : undefined;
      case 'place':
      case null:
        return undefined;
    }
  };
}

function factsOf({ entry: { 内容, 理由, 依据 } }: CitizenChange): readonly Leaf[] {
  const why = [
    ...optional(理由, (text) => textLeaf('为什么', text)),
    ...optional(依据, (text) => textLeaf('依据', text)),
  ];
  return [textLeaf('改了什么', 内容), ...details(why)];
}

function groupKey({ date, entry: { 种类, 标识, 名称, 类别 } }: CitizenChange): string {
  return [date, 种类, 标识, 名称, 类别].join('\n');
}

/** One entry for what a day brought one definition in one respect: its name, whether it is easier now, what changed and why. */
export function changeEntries(changes: readonly CitizenChange[], findPage: FindPage): readonly Entry[] {
  const groups = grouped(changes, groupKey);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const page = findPage(first);
    const name = textLeaf('', first.entry.名称);
    return entry({
      name: page ? referring(name, page) : name,
      tags: [textLeaf('', BURDEN_WORDS[first.entry.类别])],
      facts: [dateLeaf('从哪天起', first.date), ...group.flatMap(factsOf)],
    });
  });
}
