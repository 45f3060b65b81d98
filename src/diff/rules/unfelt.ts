import type { InnerChange } from '../change.js';
import { type Fields, isAt } from './told.js';

/**
 * Fields that no citizen acts by, so that a change of them is wording. Every field that is not named here is at least to be told:
 * a new field of a schema is taken for one that matters until somebody places it.
 */
const UNFELT: Fields = {
  every: ['更新日期', '核对日期'],
  // They explain and help to find; what must be done stands elsewhere.
  item: [
    '简介',
    '常见问题',
    '别名',
    '主题',
    '拼音',
    '公众号标题',
    // Registers and numbers for the office itself.
    '关联权力',
    '规定办结时限',
    '地方可变',
    '必须现场办理原因.计划网办时间',
    '申请材料.材料类型',
  ],
  power: ['备注'],
  list: ['说明'],
  place: ['层级'],
  // Which law, which articles: for citing. State, dates and content of a law are told.
  law: ['简称', '类别', '文号', '制定机关', '来源', '备注', '条款'],
  // A source proves the days; the days are told.
  calendar: ['来源'],
  catalog: [
    '统一社会信用代码',
    '行政区划代码',
    '网站.标识码',
    '网站.备案号',
    '网站.主办单位',
    '公众号.作者',
    '目标',
    '核对周期',
  ],
  plan: ['名称', '来源', '任务'],
  materials: ['材料'],
};

/** Does no citizen act by this field? */
export function isUnfelt(change: InnerChange): boolean {
  return isAt(change, UNFELT);
}
