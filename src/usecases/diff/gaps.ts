import type { Draft } from '../../guide/drafts.js';
import type { PublicationKind } from '../../guide/reference.js';
import { grouped } from '../../values/grouped.js';
import { type ChangedFile, quoted, type Sides } from './changed.js';

/** A page that could not be compared, with the first file that stands in the way. */
export interface LeftOut {
  readonly page: Draft;
  readonly file: string;
  readonly side: keyof Sides;
}

const SIDE_WORDS = { before: '旧版', after: '新版' } as const satisfies Record<keyof Sides, string>;

/** Pages without a definition of their own. */
const GATHERED_NAMES = {
  guide: '办事指南',
  bundle: '一件事',
  'list-page': '即办、秒办、免申即办事项',
  'changes-page': '近期调整',
  'power-page': '权责清单',
  'law-page': '法规依据',
} as const satisfies Record<PublicationKind, string>;

/** As many pages as a sentence names. */
const NAMED = 5;

function pagesOf(leftOut: readonly LeftOut[], nameOf: (page: Draft) => string): string {
  const names = leftOut.map(({ page }) => (page.file === null ? GATHERED_NAMES[page.kind] : nameOf(page)));
  const distinct = [...new Set(names)];
  const shown = distinct.slice(0, NAMED).map(quoted).join('、');
  return distinct.length > NAMED ? `${shown}等 ${distinct.length} 个页面没有比较` : `${shown}的页面没有比较`;
}

function flawOf({ file, side }: Pick<LeftOut, 'file' | 'side'>, sides: Sides): string {
  const catalogue = sides[side];
  const isThere = catalogue.unsound.has(file) || catalogue.unreadable.has(file);
  return `${SIDE_WORDS[side]}${isThere ? `的 ${file} 读不出来` : `里没有 ${file}`}`;
}

/** Without catalog.yaml a version cannot be published; the other one's was used. */
function settingsGaps({ before, after }: Sides): readonly string[] {
  if (before.settings && after.settings) return [];
  const isEmpty = ({ definitions }: Sides['before']) =>
    Object.values(definitions).every(({ size }) => size === 0);
  if (!before.settings && !after.settings) return ['两个版本都没有能用的 catalog.yaml，目标按默认的算'];
  const side = before.settings ? 'after' : 'before';
  if (isEmpty({ before, after }[side])) return [];
  return [`${flawOf({ file: 'catalog.yaml', side }, { before, after })}，按另一个版本的算`];
}

/** What could not be compared, in sentences without a full stop, each file once. */
export function gapsOf(
  sides: Sides,
  changed: readonly ChangedFile[],
  leftOut: readonly LeftOut[],
  nameOf: (page: Draft) => string,
): readonly string[] {
  const groups = new Map(grouped(leftOut, ({ file, side }) => `${side} ${file}`));
  const unsound = changed.flatMap(({ file, unsoundIn }) => (unsoundIn ? [{ file, side: unsoundIn }] : []));
  const alone = unsound.filter(({ file, side }) => !groups.has(`${side} ${file}`) && file !== 'catalog.yaml');
  return [
    ...settingsGaps(sides),
    ...alone.map((one) => `${flawOf(one, sides)}，它的改动没有比较`),
    ...[...groups.values()].flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const isOwn = group.some(({ page }) => page.file === first.file);
      return [`${flawOf(first, sides)}，${isOwn ? '' : '用到它的'}${pagesOf(group, nameOf)}`];
    }),
  ].map((sentence) => `${sentence}。`);
}
