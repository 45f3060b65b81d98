import { lengthToExpect } from '../../model/phone-lengths.js';
import { contactsOf } from '../../model/references.js';
import { defineCatalogueRule } from '../rule.js';

export default defineCatalogueRule({
  on: ['item', 'bundle', 'place', 'catalog'],
  code: 'R040',
  name: 'phone-length-differs',
  severity: 'warning',
  title: '电话比同一区号的其他号码少一位或多一位',
  why: '同一个区号的号码位数相同；少抄一位，群众打不通。政府网站检查要逐个拨打公开的电话（政府网站与政务新媒体检查指标）。',
  bad: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '监督投诉方式:\n  电话:\n    - 0399-8001900' }],
  good: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '监督投诉方式:\n  电话:\n    - 0399-80019002' }],
  remedy: '照通讯录核对这个号码；号码没有错的，在这一行后面写“# 忽略 R040：”和理由。',
  message: (args) => `“${args.电话}”的号码是 ${args.位数} 位，目录里这个区号的其他号码是 ${args.应为} 位`,
  *check({ definition }, { indices }) {
    for (const contact of contactsOf(definition)) {
      if (contact.kind !== 'phone') continue;
      const lengths = lengthToExpect(contact.text, indices.phoneLengths);
      if (lengths === undefined) continue;
      yield {
        path: contact.path,
        args: { 电话: contact.text, 位数: lengths.own, 应为: lengths.others },
      };
    }
  },
});
