/**
 * The shortest circle from `start` by `first` back to `start`, both ends named (`[a, b, a]`; `[a, a]` where `first` is `start`);
 * `undefined` where the way does not lead back. Of equally short ones the first.
 * @param nextOf where one can go from a node, in order
 */
export function circleThrough<Node>(
  start: Node,
  first: Node,
  nextOf: (node: Node) => Iterable<Node>,
): readonly Node[] | undefined {
  const ways: { readonly end: Node; readonly way: readonly Node[] }[] = [{ end: first, way: [start, first] }];
  const seen = new Set([first]);
  for (const { end, way } of ways) {
    if (end === start) return way;
    for (const next of nextOf(end)) {
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push({ end: next, way: [...way, next] });
    }
  }
  return undefined;
}
