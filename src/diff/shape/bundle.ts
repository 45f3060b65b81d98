import type { Bundle } from '../../catalog/catalogue.js';
import { bases, contact, places } from './common.js';
import type { ShapeOf } from './field.js';
import {
  choice,
  count,
  date,
  document,
  file,
  group,
  limit,
  link,
  ordered,
  phone,
  prose,
  reference,
  text,
  texts,
  words,
} from './rows.js';

const external = group(
  {
    部门: text,
    事项名称: text,
    时限: limit,
    材料: words(document),
    由本局转交: words(document),
    依据: bases,
    电话: phone,
  },
  ['事项名称', '部门'],
);

export const BUNDLE_SHAPE: ShapeOf<Bundle> = {
  名称: text,
  场景: prose,
  服务对象: words(choice),
  受理入口: group({ 窗口: places, 网办地址: link, 移动端地址: link }),
  受理时限: limit,
  反馈时限: limit,
  时限说明: prose,
  成员: ordered(['事项', '外部'], 'name', {
    事项: reference('item'),
    外部: external,
    必选: choice,
    适用条件: prose,
    办理方式: choice,
    顺序: count,
    生效日期: date,
    失效日期: date,
  }),
  合并表格: ordered(['名称'], 'name', {
    名称: document,
    代替材料: words(document),
    空白表格: file,
    示例样表: file,
    填报须知: prose,
  }),
  办理提示: texts,
  责任处室: text,
  咨询方式: contact,
  监督投诉方式: contact,
  更新日期: date,
};
