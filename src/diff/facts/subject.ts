import type { DecodedFile } from '../../catalog/decode.js';
import { KIND_LABELS } from '../../catalog/kinds.js';
import type { Subject } from '../change.js';

/** Name of a definition; what its kind is called where it bears none. */
function nameIn({ kind, definition, id }: DecodedFile): string {
  if (definition === undefined) return id;
  switch (kind) {
    case 'power':
      return definition.权力名称;
    case 'item':
      return definition.事项名称;
    case 'bundle':
    case 'list':
    case 'place':
    case 'law':
    case 'plan':
      return definition.名称;
    case 'catalog':
    case 'calendar':
    case 'materials':
    case 'reason':
    case 'change':
      return KIND_LABELS[kind];
  }
}

/** What facts of a sound definition are about. */
export function subjectOf(file: DecodedFile): Subject {
  return { kind: file.kind, id: file.id, name: nameIn(file), file: file.file };
}
