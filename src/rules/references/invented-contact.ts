import type { Catalogue } from '../../catalog/catalogue.js';
import type { Finding } from '../../diagnostic/code-doc.js';
import { inventedContacts, isInvented } from '../../model/invented-contacts.js';
import { sampleNumbers } from '../../model/phone-lengths.js';
import { contactsOf } from '../../model/references.js';
import { defineCatalogueRule } from '../rule.js';

/** So many sample numbers are no slip: then the catalogue as a whole is a sample, or a copy of one. */
const MANY = 20;

/** Enough to see what kind of numbers is meant. */
const SHOWN = 5;

function allOver(catalogue: Catalogue): Finding {
  const found = inventedContacts(catalogue);
  const related = found.slice(0, SHOWN).map(({ file, contact: { path, key, text } }) => ({
    file,
    path,
    message: `「${key}」“${text}”`,
  }));
  return { path: ['示例单位'], args: { 处数: found.length }, related };
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
  message: (args) =>
    args.处数 === undefined
      ? `「${args.键}」“${args.值}”是示例用的，打不通`
      : `没有写「示例单位: 是」，目录里却有 ${args.处数} 处电话、网址、邮箱是示例用的`,
  *check({ kind, definition }, { catalogue, indices }) {
    if (catalogue.settings === undefined || catalogue.settings.示例单位 === '是') return;
    if (sampleNumbers(indices.phoneLengths) > MANY) {
      if (kind === 'catalog') yield allOver(catalogue);
      return;
    }
    for (const contact of contactsOf(definition)) {
      if (!isInvented(contact)) continue;
      yield { path: contact.path, args: { 键: contact.key, 值: contact.text } };
    }
  },
});
