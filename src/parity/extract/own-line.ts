/** Elements that stand on lines of their own; a cell of a table too, since nobody reads two cells as one word. */
const LINES = new Set(
  `address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer
   form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot
   th thead tr ul`.split(/\s+/u),
);

/**
 * Does an element end the line before it and the one in it?
 * @param display as its style attribute says, '' where it does not
 */
export function isOwnLine(tagName: string, display: string): boolean {
  if (display === '' || tagName === 'br') return LINES.has(tagName);
  return !/^(?:inline|contents|ruby)/u.test(display);
}
