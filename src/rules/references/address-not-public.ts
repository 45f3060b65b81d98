import { contactsOf } from '../../model/references.js';
import { type AddressFlaw, addressFlaw, mailFlaw } from '../../values/public-address.js';
import { defineCatalogueRule } from '../rule.js';

const SITUATIONS = {
  'private-ip': '是内网或者本机的地址，群众打不开',
  'internal-name': '是单位内部的名称，群众打不开',
  placeholder: '是占位用的假地址',
  credentials: '里有用户名或密码，公开出去就泄密了',
} satisfies Record<AddressFlaw, string>;

export default defineCatalogueRule({
  on: ['item', 'bundle', 'place', 'catalog', 'power', 'list', 'law'],
  code: 'R022',
  name: 'address-not-public',
  severity: 'error',
  title: '公开的指南里写了内网或占位的地址',
  why: '从业务系统里复制的地址常常只有内网打得开；政府网站检查要求办事入口可用，不能有无效链接（实施办法二（三）1：避免页面丢失、链接无效、错误代码）。内网地址公开出去还暴露系统。',
  bad: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '网办地址: http://10.37.2.15:8080/banshi' }],
  good: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '网办地址: https://rsj.example.com/banshi' }],
  remedy: '换成用手机流量也打得开的地址；没有公开入口的，删掉这个地址。',
  message: (args) => `「${args.键}」“${args.地址}”${args.情况}`,
  *check({ definition }) {
    for (const contact of contactsOf(definition)) {
      const { kind, key, text } = contact;
      if (kind === 'phone') continue;
      const flaw = kind === 'mail' ? mailFlaw(text) : addressFlaw(text);
      if (flaw === undefined) continue;
      yield { path: contact.path, args: { 键: key, 地址: text, 情况: SITUATIONS[flaw] } };
    }
  },
});
