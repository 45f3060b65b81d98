import { type DecodedFile, sourceOf } from '../../catalog/decode.js';
import { rangeOfPath } from '../../catalog/source.js';
import type { Version } from '../../catalog/versions.js';
import { toDiagnostic } from '../../diagnostic/code-doc.js';
import { type Diagnostic, FILE_START, type MessageArgs, type Path } from '../../diagnostic/diagnostic.js';
import { DIFF_CODES } from '../../diff/codes.js';
import type { Unread } from '../../diff/diff-report.js';
import type { RecordedReason } from '../../diff/judged-change.js';

function pathOfNumber(decoded: DecodedFile, fingerprint: string): Path {
  if (decoded.kind !== 'reason' || decoded.definition === undefined) return [];
  for (const [entry, { 改动 }] of decoded.definition.说明.entries()) {
    const at = 改动.indexOf(fingerprint);
    if (at >= 0) return ['说明', entry, '改动', at];
  }
  return [];
}

/**
 * The finding about a reason that does not do: in the file that records it; of one in a commit, at the change itself.
 * @param burden finding of the change
 * @param recordedIn the decoded file of reasons, `undefined` for a commit
 */
export function flawedReason(
  burden: Diagnostic,
  { recordedIn }: RecordedReason,
  fingerprint: string,
  args: MessageArgs,
  files: ReadonlyMap<string, DecodedFile>,
): Diagnostic {
  const doc = DIFF_CODES.reasonWithoutBasis;
  const decoded = files.get(recordedIn);
  const source = decoded && sourceOf(decoded);
  if (!decoded || !source) return toDiagnostic(doc, { path: burden.path, args }, burden.file, burden.range);
  const path = pathOfNumber(decoded, fingerprint);
  const related = [{ file: burden.file, path: burden.path, range: burden.range, message: burden.message }];
  return toDiagnostic(doc, { path, args, related }, decoded.file, rangeOfPath(source, path, 'value'));
}

/**
 * The finding about a file that was not compared. One that only the earlier version spoils does not bar the way: the later one mends it.
 */
export function unreadFile({ file, side }: Unread, base: Version, head: Version): Diagnostic {
  const { label } = side === 'base' ? base : head;
  const finding = { path: [], args: { 版本: `“${label}”` } };
  const diagnostic = toDiagnostic(DIFF_CODES.versionUnread, finding, file, FILE_START);
  return side === 'base' ? { ...diagnostic, severity: 'warning' } : diagnostic;
}
