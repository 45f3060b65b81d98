import type { ServiceItem } from '../../catalog/catalogue.js';
import { fileOf } from '../../catalog/kinds.js';
import { normaliseText } from '../../values/text.js';
import { defineCatalogueRule } from '../rule.js';

function hasCodeOf(item: ServiceItem, other: ServiceItem | undefined): boolean {
  const code = item.业务办理项编码 ?? item.实施编码;
  return code !== undefined && code === (other?.业务办理项编码 ?? other?.实施编码);
}

export default defineCatalogueRule({
  on: ['item', 'bundle'],
  code: 'R030',
  name: 'duplicate-name',
  severity: 'error',
  title: '两份指南同名',
  why: '搜到两份同名的指南，群众不知道看哪一份；同一事项应当无差别受理、同标准办理（优化营商环境条例第三十五条）。多数是复制文件以后忘了改名称。',
  bad: [{ file: 'items/lao-wu-pai-qian-xu-ke.yaml', patch: '事项名称: 失业登记' }],
  good: [{ file: 'items/lao-wu-pai-qian-xu-ke.yaml', patch: '事项名称: 劳务派遣经营许可' }],
  remedy: '改正写错的名称；真是两件事的，在名称后面用括号写明区别，例如“（变更）”；重复的删掉一份。',
  message: (args) => `名称“${args.名称}”和 ${args.文件} 的相同`,
  *check(subject, { catalogue, indices }) {
    const isItem = subject.kind === 'item';
    const key = isItem ? '事项名称' : '名称';
    const name = isItem ? subject.definition.事项名称 : subject.definition.名称;
    // A cancelled item is not in the index: its name is free again.
    const ids = (isItem ? indices.itemsByName : indices.bundlesByName).get(normaliseText(name)) ?? [];
    const [first] = ids;
    if (first === undefined || first === subject.id || !ids.includes(subject.id)) return;
    // A copied file that kept its code as well is one slip.
    if (isItem && hasCodeOf(subject.definition, catalogue.definitions.item.get(first))) return;
    yield { path: [key], args: { 名称: name, 文件: fileOf(subject.kind, first) } };
  },
});
