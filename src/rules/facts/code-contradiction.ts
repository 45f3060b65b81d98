import type { ServiceItem } from '../../catalog/catalogue.js';
import type { Finding } from '../../diagnostic/code-doc.js';
import { creditCodeProblem } from '../../values/credit-code.js';
import {
  type ImplementationCode,
  ITEM_TYPE_CODES,
  LEVEL_CODES,
  parseBasicCode,
  parseBusinessCode,
  parseImplementationCode,
} from '../../values/item-code.js';
import { defineRule } from '../rule.js';

function differs(key: keyof ServiceItem, part: string, coded: string, written: string): Finding {
  return { path: [key], args: { 编码: key, 部分: part, 编码值: coded, 应为: written } };
}

/** The 实施编码 as the item says it should be: a slip in the written one must not be copied into the longer code. */
function rightImplementation(
  item: ServiceItem,
  written: ImplementationCode,
  other: ImplementationCode,
): string {
  const credit = creditCodeProblem(written.creditCode) === undefined ? written.creditCode : other.creditCode;
  return credit + LEVEL_CODES[item.行使层级] + (item.基本编码 ?? written.basic);
}

export default defineRule({
  on: ['item'],
  code: 'F009',
  name: 'code-contradiction',
  severity: 'error',
  title: '编码和事项的内容对不上',
  why: '实施编码由信用代码、行使层级和基本编码拼成，基本编码里有事项类型；对不上时省平台会把办件和评价挂到别的事项上。',
  bad: [{ file: 'items/shi-ye-deng-ji.yaml', patch: "基本编码: '000114901001'" }],
  good: [{ file: 'items/shi-ye-deng-ji.yaml', patch: "基本编码: '002014901001'" }],
  remedy: '核对编码的每一段；类型或层级变了，编码也要换。',
  message: (args) => `「${args.编码}」里的${args.部分}是 ${args.编码值}，按本事项应当是 ${args.应为}`,
  *check(item) {
    const basic = item.基本编码 === undefined ? undefined : parseBasicCode(item.基本编码);
    const typeCode = ITEM_TYPE_CODES[item.事项类型];
    if (basic && basic.type !== typeCode) yield differs('基本编码', '事项类型', basic.type, typeCode);
    const implementation = item.实施编码 === undefined ? undefined : parseImplementationCode(item.实施编码);
    if (implementation) {
      const level = LEVEL_CODES[item.行使层级];
      if (implementation.level !== level) yield differs('实施编码', '行使层级', implementation.level, level);
      if (item.基本编码 !== undefined && implementation.basic !== item.基本编码) {
        yield differs('实施编码', '基本编码', implementation.basic, item.基本编码);
      }
    }
    const business = item.业务办理项编码 === undefined ? undefined : parseBusinessCode(item.业务办理项编码);
    const within = business && parseImplementationCode(business.implementation);
    if (!implementation || !business || !within || business.implementation === item.实施编码) return;
    const right = rightImplementation(item, implementation, within);
    if (business.implementation !== right) {
      yield differs('业务办理项编码', '实施编码', business.implementation, right);
    }
  },
});
