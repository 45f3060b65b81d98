import { structuredPatch } from 'diff';
import type { Colours } from './code-frame.js';
import { visible } from './words.js';

/** A file before and after it was mended. */
export interface MendedText {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  /** The encoding it had, where that was changed to UTF-8. */
  readonly encoding: string | undefined;
}

const CONTEXT_LINES = 1;

/** A line of a diff; its sign is shown in colour, what nobody would see with a sign of its own. */
function line(written: string, colours: Colours): string {
  const shown = visible(written.replace(/\r$/u, '')).replaceAll('\u00A0', '␣').replaceAll('\u3000', '□');
  if (written.startsWith('+')) return colours.green(shown);
  return written.startsWith('-') ? colours.red(shown) : shown;
}

/** A hunk for the eye: a tab, a wide or a hard space in it is shown as a sign. */
function hunks(file: MendedText, colours: Colours): readonly string[] {
  const patch = structuredPatch('', '', file.before, file.after, '', '', { context: CONTEXT_LINES });
  return patch.hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
    colours.cyan(`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`),
    ...lines.map((one) => line(one, colours)),
  ]);
}

/**
 * What was mended, as a unified diff of each file.
 * @param folder the catalogue, as the user wrote it
 */
export function describeMending(files: readonly MendedText[], folder: string, colours: Colours): string {
  return files
    .flatMap((file) => {
      const name = `${folder}/${visible(file.file)}`;
      const recoded =
        file.encoding === undefined ? [] : [`${name} 原来的编码是 ${file.encoding}，改成了 UTF-8`];
      if (file.before === file.after) return [...recoded, ''];
      const head = [colours.bold(`--- ${name}`), colours.bold(`+++ ${name}`)];
      return [...recoded, ...head, ...hunks(file, colours), ''];
    })
    .map((one) => `${one}\n`)
    .join('');
}
