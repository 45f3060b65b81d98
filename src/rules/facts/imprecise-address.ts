import { placeholderKind } from '../../values/placeholder-text.js';
import { defineRule } from '../rule.js';

const NUMBERED =
  /[\d０-９一二三四五六七八九十百甲乙丙A-Za-z]\s*(?:-\s*\d+\s*)?(?:号|弄|栋|幢|座|室|楼|层|单元)/u;
const CROSSING = /交叉口|交界|路口|交汇|[路街道]与[^，。]{1,12}[路街道]/u;

export default defineRule({
  on: ['place'],
  code: 'F057',
  name: 'imprecise-address',
  severity: 'warning',
  title: '地址没有写到门牌或楼层',
  why: '办理地点要写到门牌、楼层、房间（目录核查的要求）；只写大厅的名字，外地来的人、老年人找不到，地图也定不了位。',
  bad: [{ file: 'places/shi-zheng-wu-da-ting.yaml', patch: '地址: 示例市示范区政务服务中心' }],
  good: [{ file: 'places/shi-zheng-wu-da-ting.yaml', patch: '地址: 示例市示范区示范路与样例街交叉口东北角' }],
  remedy: '写明路名和门牌号，楼里的写明几楼；没有门牌的写明在哪两条路的路口。',
  message: (args) => `地址“${args.地址}”没有门牌号、楼层或路口`,
  *check({ 地址 }) {
    if (placeholderKind(地址) || NUMBERED.test(地址) || CROSSING.test(地址)) return;
    yield { path: ['地址'], args: { 地址 } };
  },
});
