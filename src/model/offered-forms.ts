import type { Bundle, ServiceItem } from '../catalog/catalogue.js';
import type { Path } from '../diagnostic/diagnostic.js';

/** A document for which a guide may offer a blank form and a filled sample. */
export interface OfferedForm {
  /** Where it stands in its definition. */
  readonly path: Path;
  readonly name: string;
  readonly blank: string | undefined;
  readonly sample: string | undefined;
  /** Of a form proper, which is nothing without its files; other documents may have them. */
  readonly isForm: boolean;
  /** A form that the applicant fills in. */
  readonly isFilledIn: boolean;
}

/** The documents of an item, and the forms that a bundle puts together. */
export function offeredForms(definition: ServiceItem | Bundle): readonly OfferedForm[] {
  if ('申请材料' in definition) {
    return definition.申请材料.map(({ 材料名称, 材料类型, 来源渠道, 空白表格, 示例样表 }, index) => ({
      path: ['申请材料', index],
      name: 材料名称,
      blank: 空白表格,
      sample: 示例样表,
      isForm: 材料类型 === '申请表格文书',
      isFilledIn: 材料类型 === '申请表格文书' && 来源渠道 === '申请人自备',
    }));
  }
  return (definition.合并表格 ?? []).map(({ 名称, 空白表格, 示例样表 }, index) => ({
    path: ['合并表格', index],
    name: 名称,
    blank: 空白表格,
    sample: 示例样表,
    isForm: true,
    isFilledIn: true,
  }));
}
