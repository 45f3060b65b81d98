import type { ExampleFile } from '../diagnostic/code-doc.js';

interface ExampleMaterial {
  readonly name: string;
  readonly need: '必要' | '非必要' | '容缺后补';
  readonly type?: '其他' | '申请表格文书';
  /** Further lines of the material, indented by four spaces. */
  readonly lines?: string;
  /** Further keys of the item, before its materials. */
  readonly before?: string;
}

/** The everyday item of the example town with one material that its applicants bring. */
export function exampleMaterial({
  name,
  need,
  type = '其他',
  lines = '',
  before = '',
}: ExampleMaterial): readonly ExampleFile[] {
  const patch = `${before}申请材料:
  - 材料名称: ${name}
    材料类型: ${type}
    材料形式: 纸质或电子
    必要性: ${need}
    来源渠道: 申请人自备
    原件份数: 1
    复印件份数: 0
${lines}`;
  return [{ file: 'items/shi-ye-deng-ji.yaml', patch }];
}
