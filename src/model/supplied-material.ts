import type { Material } from '../catalog/catalogue.js';

/** Does a system supply the document, so that the applicant brings nothing? */
export function isSupplied(material: Material): boolean {
  return material.来源渠道 === '数据共享' || material.来源渠道 === '电子证照';
}
