import type { Power } from '../../catalog/catalogue.js';
import { bases, contact } from './common.js';
import type { ShapeOf } from './field.js';
import { choice, code, date, ordered, prose, text, texts, unordered, words } from './rows.js';

export const POWER_SHAPE: ShapeOf<Power> = {
  权力名称: text,
  权责编码: code,
  权力类型: choice,
  行使主体: text,
  承办机构: text,
  行使层级: words(choice),
  实施依据: bases,
  责任事项: ordered(['环节'], 'content', { 环节: text, 内容: prose }),
  追责情形: texts,
  责任边界: ordered(['部门'], 'content', { 部门: text, 分工: prose, 依据: bases }),
  监督方式: contact,
  状态: choice,
  // Pages show it by date.
  变更记录: unordered(['日期', '类型'], 'content', {
    日期: date,
    类型: choice,
    文号: code,
    说明: prose,
    由: text,
    至: text,
  }),
  备注: prose,
};
