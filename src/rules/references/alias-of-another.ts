import { fileOf } from '../../catalog/kinds.js';
import { normaliseText } from '../../values/text.js';
import { defineCatalogueRule } from '../rule.js';

export default defineCatalogueRule({
  on: ['item'],
  code: 'R031',
  name: 'alias-of-another',
  severity: 'warning',
  title: '别名是另一个事项的名称',
  why: '别名用来查找；群众输入别的事项的全称，先看到的却是这一个，就照错了指南办。',
  bad: [{ file: 'items/lao-wu-pai-qian-xu-ke.yaml', patch: '别名:\n  - 失业登记' }],
  good: [{ file: 'items/lao-wu-pai-qian-xu-ke.yaml', patch: '别名:\n  - 办派遣证' }],
  remedy: '删掉这个别名，或者换成只指这件事的叫法。',
  message: (args) => `别名“${args.别名}”是 ${args.文件} 的名称`,
  *check({ id, definition: item }, { indices }) {
    for (const [index, alias] of (item.别名 ?? []).entries()) {
      const other = indices.idsByName.item.get(normaliseText(alias))?.find((one) => one !== id);
      if (other !== undefined) {
        yield { path: ['别名', index], args: { 别名: alias, 文件: fileOf('item', other) } };
      }
    }
  },
});
