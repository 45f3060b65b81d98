import { keyOf, textsOf } from '../../model/walk.js';
import { parsePhone, SAMPLE_AREA_CODE } from '../../values/phone.js';
import { isReservedHost, parseWebAddress } from '../../values/web-address.js';
import { defineCatalogueRule } from '../rule.js';

const ADDRESS_KEYS = new Set(['网办地址', '移动端地址', '网址', '域名', '评价地址']);

function isInvented(key: string, text: string): boolean {
  if (key === '电话') {
    const phone = parsePhone(text);
    return phone?.kind === 'landline' && phone.areaCode === SAMPLE_AREA_CODE;
  }
  const address = ADDRESS_KEYS.has(key) ? parseWebAddress(text) : undefined;
  return address !== undefined && isReservedHost(new URL(address).hostname);
}

export default defineCatalogueRule({
  on: ['item', 'bundle', 'place', 'catalog'],
  code: 'R011',
  name: 'invented-contact',
  severity: 'error',
  title: '真实单位用了示例的电话或网址',
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
    for (const { path, text } of textsOf(definition)) {
      const key = keyOf(path);
      if (isInvented(key, text)) yield { path, args: { 键: key, 值: text } };
    }
  },
});
