/**
 * The text without what it quotes: words in “…”, ‘…’, 「…」, 『…』 and titles in 《…》 are somebody else's. An unclosed mark
 * quotes nothing.
 */
export function withoutQuotes(text: string): string {
  return text.replace(/“[^“”]*”|‘[^‘’]*’|「[^「」]*」|『[^『』]*』|《[^《》]*》/gu, '');
}

/** The text without what stands in brackets of either width. */
export function withoutBrackets(text: string): string {
  return text.replace(/（[^（）]*）|\([^()]*\)|〔[^〔〕]*〕|\[[^[\]]*\]/gu, '');
}

/** The clauses of a text: what stands between commas, stops, semicolons, colons and line ends. */
export function clausesOf(text: string): readonly string[] {
  return text.split(/[，。；：！？,;!?\n]+/u).filter((clause) => clause.trim() !== '');
}
