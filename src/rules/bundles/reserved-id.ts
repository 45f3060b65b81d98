import { CHANGES_PAGE_ID, isReservedId, QUICK_PAGE_ID } from '../../model/reserved-ids.js';
import { exampleList } from '../example-list.js';
import { defineCatalogueRule } from '../rule.js';

const named = (file: string) =>
  [exampleList('热门高频', 'shi-ye-deng-ji')].map((example) => ({ ...example, file }));

export default defineCatalogueRule({
  on: ['item', 'bundle', 'list'],
  code: 'B034',
  name: 'reserved-id',
  severity: 'error',
  title: '标识和自动生成的页面重名',
  why: `“${QUICK_PAGE_ID}”是自动生成的“即办、秒办、免申即办事项”这一页的标识（事项多的时候还有 ji-ban-2、ji-ban-3 等），“${CHANGES_PAGE_ID}”是“近期调整”的（以前各年的在后面加年份）。网址和公众号文件夹都用它们；别的文件再用，就只有一个能发布。`,
  bad: named(`lists/${QUICK_PAGE_ID}.yaml`),
  good: named('lists/ji-ban-shi-xiang.yaml'),
  remedy:
    '给文件换一个名字，引用它的地方也跟着改。即办、秒办、免申即办的清单不用自己写，会按各事项的「办理模式」自动汇总。',
  message: (args) => `标识“${args.标识}”留给自动生成的页面`,
  *check({ id }) {
    if (isReservedId(id)) yield { path: [], args: { 标识: id } };
  },
});
