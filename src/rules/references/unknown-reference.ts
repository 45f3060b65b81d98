import { isDefined } from '../../catalog/catalogue.js';
import { fileOf, KIND_LABELS } from '../../catalog/kinds.js';
import { idByName } from '../../model/names.js';
import { kindInsteadOfItem } from '../../model/nested-bundles.js';
import { referencesOf } from '../../model/references.js';
import { closest } from '../../values/text.js';
import { asTypedInEnglish } from '../../values/width.js';
import { defineCatalogueRule } from '../rule.js';

// Pinyin ids resemble each other: only a slip of the keyboard may be taken for another id.
const TYPING_ERROR = 1 / 12;

/** The id that was meant but for a slip of the keyboard. Ids of another length are not looked at: there may be thousands. */
function nearest(typed: string, ids: Iterable<string>): string | undefined {
  const allowed = Math.max(1, Math.ceil(typed.length * TYPING_ERROR));
  const near: string[] = [];
  for (const id of ids) if (Math.abs(id.length - typed.length) <= allowed) near.push(id);
  return closest(typed, near, TYPING_ERROR);
}

export default defineCatalogueRule({
  on: ['item', 'power', 'bundle', 'list', 'law', 'plan', 'place', 'materials', 'reason'],
  code: 'R001',
  name: 'unknown-reference',
  severity: 'error',
  isFixed: true,
  title: '指向的内容不存在',
  why: '引用断了，指南上的依据、地点、成员就会空着；多数是文件改了名，或者写的是名称而不是标识。',
  bad: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '关联权力:\n  - jiu-ye-fu-wu-guan-li' }],
  good: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '关联权力:\n  - jiu-ye-fu-wu' }],
  remedy: '写对方的标识（文件名，不带 .yaml）；对方还没有的，先建文件。',
  message: (args) =>
    `「${args.键}」指向的${args.种类}“${args.标识}”不存在（没有 ${args.文件}）${args.应为 === '' ? '' : `；是不是 ${args.应为}`}`,
  *check({ kind, definition }, { catalogue }) {
    for (const reference of referencesOf(definition)) {
      const { key, text, target } = reference;
      if (isDefined(catalogue, target, text)) continue;
      // A bundle or a list among the members is there: member-of-another-kind says what it is.
      if (kind === 'bundle' && target === 'item' && kindInsteadOfItem(catalogue, text)) continue;
      const ids = catalogue.definitions[target];
      const typed = asTypedInEnglish(text)
        .toLowerCase()
        .replace(/\.yaml$/u, '');
      const certain = idByName(catalogue, target, text) ?? (ids.has(typed) ? typed : undefined);
      const meant = certain ?? nearest(typed, ids.keys());
      const args = {
        键: key,
        种类: KIND_LABELS[target],
        标识: text,
        文件: fileOf(target, text),
        应为: meant ?? '',
      };
      yield { path: reference.path, args, ...(meant && { fix: meant, isCertain: certain !== undefined }) };
    }
  },
});
