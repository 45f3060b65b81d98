import type { Calendar } from '../../catalog/catalogue.js';
import type { DefinitionOf } from '../../catalog/kinds.js';
import type { ShapeOf } from './field.js';
import {
  choice,
  code,
  count,
  date,
  deadline,
  group,
  limit,
  link,
  mapping,
  ordered,
  percent,
  period,
  phone,
  prose,
  reference,
  text,
  unordered,
  words,
} from './rows.js';

export const CATALOG_SHAPE: ShapeOf<DefinitionOf['catalog']> = {
  机构名称: text,
  统一社会信用代码: code,
  行政区划代码: code,
  示例单位: choice,
  网站: group({ 名称: text, 域名: link, 标识码: code, 备案号: text, 主办单位: text }),
  公众号: group({ 名称: text, 作者: text }),
  评价地址: link,
  咨询电话: phone,
  目标: group({
    打包事项数: count,
    提速比例: percent,
    即办时长: limit,
    全程网办率: percent,
    零跑动率: percent,
    材料免提交率: percent,
    合并减材料率: percent,
    差评回访率: percent,
    完整度: count,
  }),
  核对周期: group({ 事项: period, 法规: period, 大厅: period }),
  校验: mapping({ 级别: choice, 理由: text }),
};

export const PLAN_SHAPE: ShapeOf<DefinitionOf['plan']> = {
  名称: text,
  来源: text,
  任务: ordered(['措施'], 'content', {
    措施: text,
    类别: text,
    内容: prose,
    牵头单位: words(text),
    责任单位: words(text),
    完成时限: deadline,
    状态: choice,
    完成日期: date,
    进展: prose,
    关联清单: words(reference('list')),
  }),
};

export const CALENDAR_SHAPE: ShapeOf<Calendar> = {
  年份: words(count),
  来源: unordered(['年份'], 'never', { 年份: count, 文件: text, 文号: code }),
  节假日: unordered(['名称', '开始日期'], 'content', { 名称: text, 开始日期: date, 结束日期: date }),
  调休上班日: words(date),
};
