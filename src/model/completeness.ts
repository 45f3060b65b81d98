import type { Catalogue, ServiceItem } from '../catalog/catalogue.js';
import { fileOf } from '../catalog/kinds.js';
import type {
  Completeness,
  CompletenessGroup,
  ElementCounts,
  GuideCompleteness,
} from '../diagnostic/completeness.js';
import { type ElementLevel, GUIDE_ELEMENTS } from './guide-elements.js';
import { isInForce } from './in-force.js';

const REQUIRED_WEIGHT = 3;

/** The points that a score is made of: a missing required element costs as much as three recommended ones. */
export function elementPoints({ required, recommended }: Pick<ElementCounts, 'required' | 'recommended'>): {
  readonly reached: number;
  readonly possible: number;
} {
  return {
    reached: required.present * REQUIRED_WEIGHT + recommended.present,
    possible: required.total * REQUIRED_WEIGHT + recommended.total,
  };
}

function countsOf(
  required: ElementCounts['required'],
  recommended: ElementCounts['recommended'],
): ElementCounts {
  const { reached, possible } = elementPoints({ required, recommended });
  return { required, recommended, score: possible === 0 ? 100 : Math.floor((100 * reached) / possible) };
}

/** How complete the guide of one item is. */
export function guideCompleteness(catalogue: Catalogue, id: string, item: ServiceItem): GuideCompleteness {
  const missing = { required: [] as string[], recommended: [] as string[] };
  const totals = { required: 0, recommended: 0 };
  for (const { name, levelOf, isPresent } of GUIDE_ELEMENTS) {
    const level = levelOf(item);
    if (level === undefined) continue;
    totals[level] += 1;
    if (!isPresent(item, catalogue)) missing[level].push(name);
  }
  const count = (level: ElementLevel) => ({
    present: totals[level] - missing[level].length,
    total: totals[level],
  });
  return {
    id,
    name: item.事项名称,
    file: fileOf('item', id),
    department: item.责任处室,
    type: item.事项类型,
    ...countsOf(count('required'), count('recommended')),
    missing,
  };
}

function groupOf(name: string, guides: readonly GuideCompleteness[]): CompletenessGroup {
  const sum = (level: ElementLevel, key: 'present' | 'total') =>
    guides.reduce((all, guide) => all + guide[level][key], 0);
  const frequency = new Map<string, number>();
  for (const { missing } of guides) {
    for (const element of [...missing.required, ...missing.recommended]) {
      frequency.set(element, (frequency.get(element) ?? 0) + 1);
    }
  }
  return {
    name,
    guides: guides.length,
    ...countsOf(
      { present: sum('required', 'present'), total: sum('required', 'total') },
      { present: sum('recommended', 'present'), total: sum('recommended', 'total') },
    ),
    missing: [...frequency]
      .map(([element, count]) => ({ element, guides: count }))
      .toSorted((a, b) => b.guides - a.guides),
  };
}

function groupsBy(
  guides: readonly GuideCompleteness[],
  key: 'department' | 'type',
): readonly CompletenessGroup[] {
  const names = [...new Set(guides.map((guide) => guide[key]))].sort();
  return names.map((name) =>
    groupOf(
      name,
      guides.filter((guide) => guide[key] === name),
    ),
  );
}

/**
 * How complete the guides in force are: per item, 责任处室 and 事项类型 the required and recommended elements that
 * are there, and a score. Elements and their sources: `guide-elements.ts`. A placeholder (“无”, “详见……”) is no answer
 * where the element has to say something; an element that cannot apply is not counted. Pure.
 * @param today YYYY-MM-DD
 */
export function completenessOf(catalogue: Catalogue, today: string): Completeness {
  const guides = [...catalogue.definitions.item]
    .filter(([, item]) => isInForce(item, today))
    .map(([id, item]) => guideCompleteness(catalogue, id, item));
  return {
    total: groupOf('全部', guides),
    departments: groupsBy(guides, 'department'),
    types: groupsBy(guides, 'type'),
    guides,
    unread: [...catalogue.unsound].filter((file) => file.startsWith('items/')).length,
    elements: GUIDE_ELEMENTS.map(({ name, rule, source }) => ({ name, rule, source })),
  };
}
