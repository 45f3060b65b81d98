// How noise is spread over a page.

/** Applies a change to about a third of the nodes, at least to one. */
export function someOf(random, nodes, change) {
  const chosen = nodes.filter(() => random.chance(0.35));
  for (const node of chosen.length > 0 ? chosen : random.shuffle(nodes).slice(0, 1)) change(node);
}
