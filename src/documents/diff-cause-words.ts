import type { PublicationMove } from '../diff/consequences.js';
import type { JudgedChange } from '../diff/judged-change.js';
import { grouped } from '../values/grouped.js';
import { channelCounts } from './diff-consequence-words.js';
import { pagesByAddress, type RenamedPage } from './diff-renamed-pages.js';

const STATE_NAMES = {
  changed: '重新发布',
  added: '新发布',
  removed: '撤下',
} satisfies Record<PublicationMove['state'], string>;

/** Why a publication moves whose own definition did. */
const OWN_CAUSES = {
  changed: '自己的内容改了',
  added: '新增的',
  removed: '撤销的',
} satisfies Record<PublicationMove['state'], string>;

const STATES = ['changed', 'added', 'removed'] as const;

/** More names than these are counted, after the first ones. */
const CAUSES_SHOWN = 4;
const CAUSES_NAMED = 2;

/** `跟着“失业登记”、“失业保险金申领”变`; a matter that was renamed may bear its name on both sides. */
function followedWords(names: readonly string[]): string {
  const isMany = names.length > CAUSES_SHOWN;
  const named = (isMany ? names.slice(0, CAUSES_NAMED) : names).map((name) => `“${name}”`).join('、');
  return `跟着${named}${isMany ? `等 ${names.length} 处改动` : ''}变`;
}

/** Publications that move for the same reason. */
export interface CauseGroup {
  readonly cause: string;
  /** A page at another address counts once and is there twice: the old one and the new one. */
  readonly count: number;
  readonly publications: readonly PublicationMove[];
}

function renamedGroup(renamed: readonly RenamedPage[]): readonly CauseGroup[] {
  if (renamed.length === 0) return [];
  const publications = renamed.flatMap(({ earlier, later }) => [earlier, later]);
  return [{ cause: '换了网址', count: renamed.length, publications }];
}

/** Names in a group; of a page at another address which one goes and which one comes. */
export function namesIn(
  { count, publications }: CauseGroup,
  nameOf: (one: PublicationMove) => string,
): readonly string[] {
  if (count === publications.length) return publications.map(nameOf);
  return publications.map((one) => {
    const step = one.state === 'removed' ? '旧页面要撤下' : '新页面要发布';
    return `${nameOf(one)}：${step}（${one.id}）`;
  });
}

/** Their own definitions first, then what follows others, the most pages first; other addresses before both. */
export function byCause(
  publications: readonly PublicationMove[],
  changes: readonly JudgedChange[],
): readonly CauseGroup[] {
  const { renamed, others } = pagesByAddress(publications, changes);
  return [...renamedGroup(renamed), ...causesOf(others)];
}

function causesOf(publications: readonly PublicationMove[]): readonly CauseGroup[] {
  const namesOf = ({ because }: PublicationMove) => [...new Set(because)];
  const groups = grouped(publications, (one) => (one.isOwn ? one.state : namesOf(one).join('\n')));
  const entries = [...groups.values()].flatMap((own): readonly CauseGroup[] => {
    const [first] = own;
    if (first === undefined) return [];
    return [
      {
        cause: first.isOwn ? OWN_CAUSES[first.state] : followedWords(namesOf(first)),
        count: own.length,
        publications: own,
      },
    ];
  });
  const rank = ({ publications: [first] }: CauseGroup) =>
    first?.isOwn ? STATES.indexOf(first.state) : STATES.length;
  return entries.toSorted((a, b) => rank(a) - rank(b) || b.publications.length - a.publications.length);
}

/** `5 份内容要重新发布，1 份内容要撤下，共 14 个页面（网站 5 · …）`. */
export function publicationSums(
  publications: readonly PublicationMove[],
  changes: readonly JudgedChange[],
): string {
  const { renamed, others } = pagesByAddress(publications, changes);
  const states = grouped(others, ({ state }) => state);
  const counts = STATES.flatMap((state) => {
    const own = states.get(state);
    return own === undefined ? [] : [`${own.length} 份内容要${STATE_NAMES[state]}`];
  });
  const pages = publications.flatMap((one) => one.pages).length;
  const moved = renamed.length > 0 ? [`${renamed.length} 份内容换了网址`] : [];
  return `${[...moved, ...counts].join('，')}，共 ${pages} 个页面${pages > 0 ? `（${channelCounts(publications)}）` : ''}`;
}
