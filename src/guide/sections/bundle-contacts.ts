import type { BundleMember } from '../../model/merged-bundle.js';
import type { BundleContext } from '../bundle-context.js';
import type { Leaf } from '../leaf.js';
import { labelledOnce, linkLeaf, optional, phoneLeaf, textLeaf } from '../leaves.js';
import { joinNames } from '../name-list.js';
import type { Entry, Section } from '../publication.js';
import { entry, section } from '../section.js';
import { contactLeaves } from './places.js';

function leavesOf({ source }: BundleMember): readonly Leaf[] {
  if (source.kind === 'foreign') return optional(source.matter.电话, (phone) => phoneLeaf('咨询电话', phone));
  return [...contactLeaves(source.item.咨询方式, '咨询'), ...contactLeaves(source.item.监督投诉方式, '投诉')];
}

function keyOf({ label, text }: Leaf): string {
  return `${label} ${text}`;
}

interface Way {
  readonly leaf: Leaf;
  readonly owners: Set<BundleMember>;
}

/** The ways to reach the offices of the members beyond `known`, each once with the members that it serves. */
function waysOf(members: readonly BundleMember[], known: ReadonlySet<string>): readonly Way[] {
  const ways = new Map<string, Way>();
  for (const member of members) {
    for (const leaf of leavesOf(member)) {
      const way = ways.get(keyOf(leaf)) ?? { leaf, owners: new Set() };
      way.owners.add(member);
      if (!known.has(keyOf(leaf))) ways.set(keyOf(leaf), way);
    }
  }
  return [...ways.values()];
}

/** The department, where no member of the group is an item of the catalogue. */
function departmentLeaves(owners: readonly BundleMember[]): readonly Leaf[] {
  const departments = owners.map(({ source }) =>
    source.kind === 'foreign' ? source.matter.部门 : undefined,
  );
  const [first] = departments;
  return first !== undefined && departments.every((one) => one === first)
    ? [textLeaf('办理部门', first)]
    : [];
}

/** One entry for the ways that serve the same members. */
function memberEntries(members: readonly BundleMember[], known: ReadonlySet<string>): readonly Entry[] {
  const nameOf = (owners: readonly BundleMember[]) => joinNames(owners.map(({ name }) => name));
  const items = members.filter(({ source }) => source.kind === 'item');
  const groups = new Map<string, { readonly owners: readonly BundleMember[]; readonly leaves: Leaf[] }>();
  for (const { leaf, owners } of waysOf(members, known)) {
    const name = nameOf([...owners]);
    const group = groups.get(name) ?? { owners: [...owners], leaves: [] };
    group.leaves.push(leaf);
    groups.set(name, group);
  }
  return [...groups].map(([name, { owners, leaves }]) =>
    entry({
      name: textLeaf('', items.length > 1 && name === nameOf(items) ? '本单位办的各个事项' : name),
      facts: [...departmentLeaves(owners), ...labelledOnce(leaves)],
    }),
  );
}

/** 咨询和监督投诉: for the whole first, then what the single members have besides; each way once. */
export function contacts({ catalogue, bundle, members }: BundleContext): Section | null {
  const own = [...contactLeaves(bundle.咨询方式, '咨询'), ...contactLeaves(bundle.监督投诉方式, '投诉')];
  return section({
    key: 'contacts',
    part: 'contacts',
    heading: '咨询和投诉',
    facts: [
      ...labelledOnce(own),
      ...optional(catalogue.settings?.评价地址, (address) => linkLeaf('评价办事服务', address)),
    ],
    entries: memberEntries(members, new Set(own.map(keyOf))),
  });
}
