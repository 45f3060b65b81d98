import type { KindWithFolder } from '../catalog/kinds.js';
import { keyOf, type TextAt, textsOf } from './walk.js';

/** Keys whose text, or whose list of texts, is the id of another definition. */
const REFERENCE_KEYS: Readonly<Record<string, KindWithFolder>> = {
  法规: 'law',
  替代: 'law',
  关联权力: 'power',
  地点: 'place',
  事项: 'item',
  关联清单: 'list',
};

/** Keys whose text is the path of an attachment. */
const ATTACHMENT_KEYS = new Set(['空白表格', '示例样表', '样本', '文书']);

export interface Reference extends TextAt {
  readonly target: KindWithFolder;
}

/** All references of a definition, by the names of their keys. */
export function referencesOf(definition: unknown): readonly Reference[] {
  return [...textsOf(definition)].flatMap((at) => {
    const target = REFERENCE_KEYS[keyOf(at.path)];
    return target === undefined ? [] : [{ ...at, target }];
  });
}

/** All attachments that a definition names. */
export function attachmentsOf(definition: unknown): readonly TextAt[] {
  return [...textsOf(definition)].filter((at) => ATTACHMENT_KEYS.has(keyOf(at.path)));
}
