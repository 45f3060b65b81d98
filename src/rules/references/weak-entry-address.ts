import { contactsOf } from '../../model/references.js';
import { type AddressWeakness, addressFlaw, addressWeakness } from '../../values/public-address.js';
import { defineCatalogueRule } from '../rule.js';

/** Where citizens type who they are. */
const ENTRY_KEYS = new Set(['网办地址', '移动端地址', '评价地址']);

const SITUATIONS = {
  'bare-ip': '用的是 IP 地址，换了服务器就打不开，群众也认不出是不是政府网站',
  http: '没有加密（http），填写的身份信息会被别人看到',
  port: '用了不常见的端口，很多单位和公共网络打不开',
} satisfies Record<AddressWeakness, string>;

export default defineCatalogueRule({
  on: ['item', 'bundle', 'catalog'],
  code: 'R023',
  name: 'weak-entry-address',
  severity: 'warning',
  title: '网上办理入口的地址不稳妥',
  why: '办理入口要填身份证号、银行账号，个人信息处理者要采取加密等安全技术措施（个人信息保护法第五十一条）；浏览器会在 http 页面上显示“不安全”。只查办理和评价入口，一般链接不查。',
  bad: [
    { file: 'items/shi-ye-deng-ji.yaml', patch: '网办地址: http://rsj.example.com/banshi/shi-ye-deng-ji' },
  ],
  good: [
    { file: 'items/shi-ye-deng-ji.yaml', patch: '网办地址: https://rsj.example.com/banshi/shi-ye-deng-ji' },
  ],
  remedy: '向系统管理单位要 https 开头、用域名的地址；暂时没有的，在 catalog.yaml 的「校验」里写明理由。',
  message: (args) => `「${args.键}」${args.情况}`,
  *check({ definition }) {
    for (const entry of contactsOf(definition)) {
      const { kind, key, text } = entry;
      if (kind !== 'address' || !ENTRY_KEYS.has(key) || addressFlaw(text)) continue;
      const weakness = addressWeakness(text);
      if (weakness) yield { path: entry.path, args: { 键: key, 情况: SITUATIONS[weakness] } };
    }
  },
});
