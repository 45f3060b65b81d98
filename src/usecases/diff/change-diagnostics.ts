import { type DecodedFile, sourceOf } from '../../catalog/decode.js';
import { rangeOfPath, type Source } from '../../catalog/source.js';
import { type Diagnostic, FILE_START, type Path, type Related } from '../../diagnostic/diagnostic.js';
import type { Change, Subject } from '../../diff/change.js';
import type { Judgement } from '../../diff/judge.js';
import { standingAlone } from '../../diff/judged-change.js';
import { laterPath } from './later-place.js';

/** The later version of a file by its path; `undefined` where it is not read or gone. */
export type LaterFile = (file: string) => DecodedFile | undefined;

function subjectPlace({ file, name }: Subject, words: string): Related {
  return { file, path: [], message: `${words}“${name}”` };
}

/** Other definitions that the change is about. */
function relatedTo(change: Change, against: Subject | null): readonly Related[] {
  switch (change.kind) {
    case 'definition-renamed':
      return [subjectPlace(change.earlier, '原来的文件：')];
    case 'item-split':
      return change.into.map((subject) => subjectPlace(subject, '拆分成：'));
    case 'items-merged':
      return change.from.map((subject) => subjectPlace(subject, '合并前的事项：'));
    default:
      return against === null ? [] : [subjectPlace(against, '对照的事项：')];
  }
}

function pathOf({ change, after }: Judgement['compared']): Path {
  return 'field' in change ? laterPath(change, after) : [];
}

/** Is there something at the very place, or only something around it? */
function isAtValue(change: Change): boolean {
  switch (change.kind) {
    case 'element-added':
    case 'element-renamed':
      return true;
    case 'value-changed':
      return change.after !== null;
    default:
      return false;
  }
}

/**
 * Judged changes as findings in the later version, in the same order; of what is gone the finding stands at the nearest key around it,
 * of a definition that is gone in line 1 of its old file.
 */
export function changeDiagnostics(
  judgements: readonly Judgement[],
  laterFile: LaterFile,
): readonly Diagnostic[] {
  const sources = new Map<string, Source | undefined>();
  const sourceIn = (file: string): Source | undefined => {
    if (!sources.has(file)) {
      const decoded = laterFile(file);
      sources.set(file, decoded && sourceOf(decoded));
    }
    return sources.get(file);
  };
  return judgements.map(({ rule, args, compared, message }) => {
    const { change, against } = compared;
    const { file, name } = change.subject;
    const source = sourceIn(file);
    const path = pathOf(compared);
    return {
      code: rule.code,
      name: rule.name,
      severity: rule.severity,
      message: `“${name}”${standingAlone({ message, against })}`,
      file,
      path,
      range: source ? rangeOfPath(source, path, isAtValue(change) ? 'value' : 'key') : FILE_START,
      args,
      fix: null,
      related: relatedTo(change, against),
    };
  });
}
