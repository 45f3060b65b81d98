import type { Catalogue } from '../../catalog/catalogue.js';
import { fileOf, type NamedKind } from '../../catalog/kinds.js';
import { normaliseText } from '../../values/text.js';
import { defineCatalogueRule } from '../rule.js';

const NAME_KEYS = {
  item: '事项名称',
  power: '权力名称',
  bundle: '名称',
  list: '名称',
  place: '名称',
  law: '名称',
} as const satisfies Record<NamedKind, string>;

/** The code of an item or a power; the others have none. */
function codeOf(kind: NamedKind, id: string, { definitions }: Catalogue): string | undefined {
  if (kind === 'power') return definitions.power.get(id)?.权责编码;
  const item = kind === 'item' ? definitions.item.get(id) : undefined;
  return item?.业务办理项编码 ?? item?.实施编码;
}

export default defineCatalogueRule({
  on: ['item', 'power', 'bundle', 'list', 'place', 'law'],
  code: 'R030',
  name: 'duplicate-name',
  severity: 'error',
  title: '两个文件写的是同一个名称',
  why: '搜到两份同名的指南，群众不知道看哪一份；同一事项应当无差别受理、同标准办理（优化营商环境条例第三十五条）。权力、大厅、法规、清单重名，引用的人也不知道该指哪一个。多数是复制文件以后忘了改名称。取消的事项和权力、废止的法规不算。',
  bad: [{ file: 'items/lao-wu-pai-qian-xu-ke.yaml', patch: '事项名称: 失业登记' }],
  good: [{ file: 'items/lao-wu-pai-qian-xu-ke.yaml', patch: '事项名称: 劳务派遣经营许可' }],
  remedy: '改正写错的名称；真是两件事的，在名称后面用括号写明区别，例如“（变更）”；重复的删掉一份。',
  message: (args) => `名称“${args.名称}”和 ${args.文件} 的相同`,
  *check(subject, { catalogue, indices }) {
    const { kind, id } = subject;
    const key = NAME_KEYS[kind];
    const name = (subject.definition as { readonly [key: string]: unknown })[key] as string;
    // What is no longer in force is not in the index: its name is free again.
    const ids = indices.idsByName[kind].get(normaliseText(name)) ?? [];
    const [first] = ids;
    if (first === undefined || first === id || !ids.includes(id)) return;
    // A copied file that kept its code as well is one slip.
    const code = codeOf(kind, id, catalogue);
    if (code !== undefined && code === codeOf(kind, first, catalogue)) return;
    yield { path: [key], args: { 名称: name, 文件: fileOf(kind, first) } };
  },
});
