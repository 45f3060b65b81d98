const LIMIT = 2000;

/**
 * The pure function `compute` with its last results kept: a catalogue says the same limits, dates and telephones again and
 * again. Some thousand are kept at most, so that a large catalogue does not fill the memory.
 */
export function remembering<Result>(compute: (text: string) => Result): (text: string) => Result {
  const results = new Map<string, Result>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined || results.has(text)) return known as Result;
    const result = compute(text);
    if (results.size >= LIMIT) results.clear();
    results.set(text, result);
    return result;
  };
}
