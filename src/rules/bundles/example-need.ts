import type { ExampleFile } from '../../diagnostic/code-doc.js';
import { exampleBundle } from './example-bundle.js';

/** The result of 失业登记, as the name table has it. */
const NAMES: ExampleFile = {
  file: 'materials.yaml',
  whole: `材料:
  - 名称: 就业创业证
    由哪些事项的结果代替:
      - shi-ye-deng-ji
`,
};

/** A bundle whose second member needs the result of the first. `order` is how the second is handled. */
export function exampleNeed(order: string): readonly ExampleFile[] {
  const bundle = exampleBundle(`  - 事项: shi-ye-deng-ji
    必选: 是
    办理方式: 串联
    顺序: 1
  - 外部:
      部门: 示例市医疗保障局
      事项名称: 失业人员医保接续
      时限: 1个工作日
      材料:
        - 就业创业证
      电话: 0399-80013001
    必选: 是
    ${order}
`);
  return [...bundle, NAMES];
}
