import type { LegalBasis } from '../../catalog/catalogue.js';
import type { BundleMember } from '../../model/merged-bundle.js';
import { compareDates, parseDate } from '../../values/date.js';
import { LAW_RANKS, uniteBases } from '../bases.js';
import { type BundleContext, itemMembers } from '../bundle-context.js';
import { resolve } from '../guide-context.js';
import { dateLeaf, textLeaf, wordsLeaf } from '../leaves.js';
import { joinNames } from '../name-list.js';
import type { Section } from '../publication.js';
import { section } from '../section.js';
import { basisEntry } from './background.js';

function basesOf({ source }: BundleMember): readonly LegalBasis[] {
  return source.kind === 'item' ? source.item.设定依据 : (source.matter.依据 ?? []);
}

/** 设定依据: the laws of all members in order of rank, each once, with the members that rest on it. */
export function legalBases({ catalogue, members }: BundleContext): Section | null {
  const rankOf = (law: string) => LAW_RANKS.indexOf(resolve(catalogue, 'law', law).类别);
  const united = uniteBases(members.flatMap(basesOf)).toSorted((a, b) => rankOf(a.法规) - rankOf(b.法规));
  return section({
    key: 'bases',
    part: 'bases',
    heading: '设定依据',
    entries: united.map(({ 法规, 条款 }) => {
      const users = members.filter((member) => basesOf(member).some((basis) => basis.法规 === 法规));
      const names = textLeaf('用到的事项', joinNames(users.map(({ name }) => name)));
      return {
        ...basisEntry(catalogue, 法规, 条款, [names]),
        tags: [textLeaf('', resolve(catalogue, 'law', 法规).类别)],
      };
    }),
  });
}

/** The last change of the bundle or of an item in it: the page says something else since that day. */
function lastChange(context: BundleContext): string {
  const dates = [context.bundle.更新日期, ...itemMembers(context).map(({ item }) => item.更新日期)];
  return dates.reduce((latest, date) =>
    compareDates(parseDate(latest) ?? '', parseDate(date) ?? '') < 0 ? date : latest,
  );
}

/** 基本信息: who answers for the bundle, and when it last changed. */
export function registerEntry(context: BundleContext): Section | null {
  const { bundle } = context;
  return section({
    key: 'register',
    part: 'register',
    heading: '基本信息',
    facts: [
      textLeaf('责任处室', bundle.责任处室),
      wordsLeaf('服务对象', bundle.服务对象),
      dateLeaf('更新日期', lastChange(context)),
    ],
  });
}
