/** A part of the comment: items between a head and a tail, none of which is ever cut. */
export interface Part {
  /** The lower, the later it is cut. */
  readonly rank: number;
  readonly head: string;
  readonly items: readonly string[];
  readonly tail: string;
  /** Says how many items are left out, and how to see them. */
  readonly omitted: (count: number) => string;
}

function rendered({ head, items, tail, omitted }: Part, count: number): string {
  const shown = count === 0 ? '' : head + items.slice(0, count).join('') + tail;
  return shown + (count < items.length ? omitted(items.length - count) : '');
}

/** The most items of a part that fit into the room. */
function mostThatFit({ head, items, tail, omitted }: Part, room: number): number {
  let used = head.length + tail.length;
  let most = 0;
  for (const [index, item] of items.entries()) {
    used += item.length;
    if (used > room) break;
    const left = items.length - index - 1;
    if (used + (left > 0 ? omitted(left).length : 0) <= room) most = index + 1;
  }
  return most;
}

/** The longer one is taken where it leaves room for what is said of the parts. */
type Leads = readonly [long: string, short: string];

/**
 * The parts in their order, as much of each as the limit allows: the least important are cut first, whole items only.
 * @param leads what stands before them; it never goes, the short one has to fit together with `allOmitted`
 * @param limit in UTF-16 units, which are never fewer than characters
 * @param allOmitted says once that all parts are left out, where there is no room to say it of each
 */
export function fitted(
  leads: Leads,
  parts: readonly Part[],
  { limit, allOmitted }: { readonly limit: number; readonly allOmitted: string },
): string {
  const lengths = parts.map((part) => rendered(part, 0).length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const lead = leads.find((one) => one.length + total <= limit);
  const [long, short] = leads;
  const bare = (long + allOmitted).length <= limit ? long + allOmitted : short + allOmitted;
  if (lead === undefined) return bare;
  let room = limit - lead.length - total;
  const counts = parts.map(() => 0);
  for (const index of [...parts.keys()].toSorted(byRank(parts))) {
    const part = parts[index];
    if (part === undefined) continue;
    const own = room + (lengths[index] ?? 0);
    counts[index] = mostThatFit(part, own);
    room = own - rendered(part, counts[index] ?? 0).length;
  }
  if (parts.length > 0 && counts.every((count) => count === 0)) return bare;
  const text = lead + parts.map((part, index) => rendered(part, counts[index] ?? 0)).join('');
  return `${text.trimEnd()}\n`;
}

const byRank = (parts: readonly Part[]) => (a: number, b: number) =>
  (parts[a]?.rank ?? 0) - (parts[b]?.rank ?? 0);
