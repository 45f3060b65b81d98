// A catalogue that uses given addresses, for the command as a whole.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeCatalogue } from '../make-catalogue.js';

/** Addresses of one file: as many as a long item has. */
const PER_FILE = 25;

function lawWith(number, addresses) {
  return `名称: 办事网址汇编（${number}）
简称: 办事网址汇编（${number}）
类别: 规范性文件
制定机关: 清河市人力资源和社会保障局
状态: 现行有效
备注: |-
${addresses.map((address) => `  ${address}`).join('\n')}
条款:
  - 条: "1"
    摘要: 办事网址见备注。
`;
}

/**
 * @param {string} folder must not exist
 * @param {readonly string[]} addresses beside those of the sample, which are not asked because they are examples
 */
export function makeCatalogueOf(folder, addresses) {
  makeCatalogue(folder, 1);
  for (let start = 0; start < addresses.length; start += PER_FILE) {
    const number = start / PER_FILE + 1;
    const text = lawWith(number, addresses.slice(start, start + PER_FILE));
    writeFileSync(join(folder, `laws/wang-zhi-hui-bian-${number}.yaml`), text);
  }
}
