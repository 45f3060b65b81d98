import type { Law, MaterialNames, SpecialList } from '../../catalog/catalogue.js';
import type { DefinitionOf, Kind } from '../../catalog/kinds.js';
import { BUNDLE_SHAPE } from './bundle.js';
import { CALENDAR_SHAPE, CATALOG_SHAPE, PLAN_SHAPE } from './catalogue-wide.js';
import type { Shape, ShapeOf } from './field.js';
import { ITEM_SHAPE } from './item.js';
import { PLACE_SHAPE } from './place.js';
import { POWER_SHAPE } from './power.js';
import {
  article,
  choice,
  code,
  date,
  document,
  limit,
  ordered,
  prose,
  reference,
  text,
  unordered,
  words,
} from './rows.js';

const LIST_SHAPE: ShapeOf<SpecialList> = {
  名称: text,
  种类: choice,
  来源: text,
  责任单位: text,
  说明: prose,
  更新日期: date,
  事项: ordered(['事项'], 'never', {
    事项: reference('item'),
    生效日期: date,
    失效日期: date,
    模式: choice,
    办结时限: limit,
    材料: words(document),
    渠道: words(text),
    备注: prose,
  }),
};

const LAW_SHAPE: ShapeOf<Law> = {
  名称: text,
  简称: text,
  类别: choice,
  文号: code,
  制定机关: text,
  公布日期: date,
  施行日期: date,
  修订日期: date,
  状态: choice,
  核对日期: date,
  替代: reference('law'),
  来源: text,
  备注: prose,
  条款: ordered(['条'], 'never', { 条: article, 摘要: prose, 要求到场: choice }),
};

const MATERIALS_SHAPE: ShapeOf<MaterialNames> = {
  材料: unordered(['名称'], 'name', {
    名称: text,
    别名: words(text),
    由哪些事项的结果代替: words(reference('item')),
  }),
};

type ShapeOfKind = {
  readonly [K in Kind]: K extends 'reason' | 'change' ? null : ShapeOf<DefinitionOf[K]>;
};

/** Every key of every kind. Reasons and told changes are about changes: that they change is no fact. */
export const SHAPES = {
  catalog: CATALOG_SHAPE,
  power: POWER_SHAPE,
  item: ITEM_SHAPE,
  bundle: BUNDLE_SHAPE,
  list: LIST_SHAPE,
  place: PLACE_SHAPE,
  law: LAW_SHAPE,
  reason: null,
  change: null,
  plan: PLAN_SHAPE,
  calendar: CALENDAR_SHAPE,
  materials: MATERIALS_SHAPE,
} satisfies ShapeOfKind;

/** The shape of a kind without its types, null where changes of it are no facts. */
export function shapeOf(kind: Kind): Shape | null {
  return SHAPES[kind];
}
