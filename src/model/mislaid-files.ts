import type { Catalogue, ServiceItem } from '../catalog/catalogue.js';
import { closest } from '../values/text.js';

type Material = ServiceItem['申请材料'][number];

/** A path and one that was meant differ in no more than this share of their characters. */
const SLIP = 1 / 4;

function stemOf(path: string): string {
  return path.replace(/\.[^./]*$/u, '');
}

/** A form and its sample are named alike: shen-qing-biao.docx and shen-qing-biao-yang-biao.docx. */
function areAlike(one: string, other: string): boolean {
  const [short = '', long = ''] = [stemOf(one), stemOf(other)].sort((a, b) => a.length - b.length);
  return long === short || long.startsWith(`${short}-`);
}

/** Is a file of the material missing, or the same as the other? Each of these is a finding of its own. */
function isFlawed({ 材料类型, 空白表格, 示例样表 }: Material, { attachments }: Catalogue): boolean {
  const files = [空白表格, 示例样表].filter((path) => path !== undefined);
  if (files.some((path) => !attachments.has(path))) return true;
  if (files.length < 2) return files.length === 1 && 材料类型 === '申请表格文书';
  return new Set(files.map((path) => attachments.get(path)?.sha256)).size < 2;
}

/**
 * Those of the unused files that a flawed entry of an item probably means: its path is misspelt, its key is gone, or the
 * blank form stands in the place of the sample.
 */
export function mislaidFiles(unused: readonly string[], catalogue: Catalogue): ReadonlySet<string> {
  const mislaid = new Set<string>();
  const isMissing = (path: string | undefined) => path !== undefined && !catalogue.attachments.has(path);
  for (const { 申请材料, 办理结果 } of catalogue.definitions.item.values()) {
    const flawed = 申请材料.filter((material) => isFlawed(material, catalogue));
    const named = flawed.flatMap(({ 空白表格, 示例样表 }) => [空白表格 ?? [], 示例样表 ?? []].flat());
    for (const path of unused) if (named.some((one) => areAlike(one, path))) mislaid.add(path);
    const missing = [...named, ...办理结果.flatMap(({ 样本 }) => 样本 ?? [])].filter(isMissing);
    for (const path of missing) {
      const meant = closest(path, unused, SLIP);
      if (meant !== undefined) mislaid.add(meant);
    }
  }
  return mislaid;
}
