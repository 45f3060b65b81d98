/** Text with `%E8…` read; as it is where that is no text, as browsers take it. */
export function decodeLeniently(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
