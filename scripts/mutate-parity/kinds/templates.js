// Faults of whoever edits the templates: one line that prints something is lost, and the page is rendered with it.
const PRINTS =
  /\{\{\{?(?:show (?:this|name)|body|heading|code|text|lines text|> label(?: name)?|> printed|> shared\/(?:intro|details|fact-list|entries)|lead-line this|prose this|fact this|item this|tag this|headline title)\}?\}\}/gu;
/** Not part of what is proved: navigation, the notice of the site and the words beside the code images. */
const CHROME = /contents|notice|code-image|closing\.hbs|all\.hbs|home|shelf|style|not-found|tiles/u;

/**
 * Every way to lose one printing expression of the templates that a channel uses.
 * @param {ReadonlyMap<string, string>} texts templates by path
 * @returns {readonly { what: string, texts: ReadonlyMap<string, string> }[]}
 */
export function templateEdits(texts, channel) {
  return [...texts]
    .filter(([path]) => /^shared\//u.test(path) || path.startsWith(`${channel}/`))
    .filter(([path]) => path.endsWith('.hbs') && !CHROME.test(path))
    .flatMap(([path, text]) =>
      [...text.matchAll(PRINTS)].map((match) => ({
        what: `${path} 少了 ${match[0]}`,
        texts: new Map([
          ...texts,
          [path, text.slice(0, match.index) + text.slice(match.index + match[0].length)],
        ]),
      })),
    );
}
