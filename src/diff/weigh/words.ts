/** Digits set off from Chinese characters, as running text has them: `5个工作日` → `5 个工作日`. */
export function spaced(text: string): string {
  return text.replace(/(?<=\p{Script=Han})(?=\d)|(?<=[\d%])(?=\p{Script=Han})/gu, ' ');
}

/** As `spaced`, on one line and with a full stop, if any, taken off: fit to stand in “…”. */
export function quotable(text: string): string {
  return spaced(
    text
      .replace(/\s+/gu, ' ')
      .trim()
      .replace(/[。.]$/u, ''),
  );
}
