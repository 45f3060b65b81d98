import { type Contact, contactsOf } from '../../model/references.js';
import { parsePhone, SAMPLE_AREA_CODE } from '../../values/phone.js';
import { isReservedHost, parseWebAddress } from '../../values/web-address.js';
import { defineCatalogueRule } from '../rule.js';

function isInvented({ kind, text }: Contact): boolean {
  switch (kind) {
    case 'phone': {
      const phone = parsePhone(text);
      return phone?.kind === 'landline' && phone.areaCode === SAMPLE_AREA_CODE;
    }
    case 'mail':
      return isReservedHost(text.slice(text.lastIndexOf('@') + 1));
    case 'address': {
      const address = parseWebAddress(text);
      return address !== undefined && isReservedHost(new URL(address).hostname);
    }
  }
}

export default defineCatalogueRule({
  on: ['item', 'bundle', 'place', 'catalog'],
  code: 'R011',
  name: 'invented-contact',
  severity: 'error',
  title: '真实单位用了示例的电话、网址或邮箱',
  why: '示例网址（example.com 等）和示例区号 0399 打不开、打不通；从示例目录复制来的内容最容易漏改。',
  bad: [
    {
      file: 'catalog.yaml',
      patch: `示例单位: 否
网站:
  名称: 示例市人社办事指南
  域名: https://rsj.example.com`,
    },
  ],
  good: [{ file: 'catalog.yaml', patch: '示例单位: 是' }],
  remedy: '换成本单位真实的电话和网址；目录确实是示例的，在 catalog.yaml 里写「示例单位: 是」。',
  message: (args) => `「${args.键}」“${args.值}”是示例用的，打不通`,
  *check({ definition }, { catalogue }) {
    if (catalogue.settings === undefined || catalogue.settings.示例单位 === '是') return;
    for (const contact of contactsOf(definition)) {
      const { path, key, text } = contact;
      if (isInvented(contact)) yield { path, args: { 键: key, 值: text } };
    }
  },
});
