import type { DefinitionOf } from '../../catalog/kinds.js';
import { contact } from './common.js';
import type { ShapeOf } from './field.js';
import {
  address,
  choice,
  code,
  date,
  exchanged,
  group,
  hours,
  limit,
  ordered,
  phone,
  prose,
  reference,
  text,
  unordered,
} from './rows.js';

type Hall = DefinitionOf['place'];

export const PLACE_SHAPE: ShapeOf<Hall> = {
  名称: text,
  层级: choice,
  行政区: text,
  地址: address,
  交通: prose,
  办公时间: hours,
  电话: phone,
  无障碍: prose,
  窗口: ordered(['编号'], 'never', { 编号: code, 名称: text, 类型: choice, 电话: phone }),
  承办事项: unordered(['事项'], 'never', {
    事项: reference('item'),
    窗口: exchanged(text),
    办理时间: hours,
    电话: phone,
    说明: prose,
    本地规定: group({
      承诺办结时限: limit,
      预约办理: text,
      物流快递: choice,
      进度查询: text,
      咨询方式: contact,
      监督投诉方式: contact,
    }),
  }),
  更新日期: date,
  核对日期: date,
};
