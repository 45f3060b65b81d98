import type { ExampleFile } from '../diagnostic/code-doc.js';

/** A list of the example town around the entry that an example is about; `lines` are further keys of the entry. */
export function exampleList(kind: string, item: string, lines = ''): ExampleFile {
  const whole = `名称: ${kind}清单
种类: ${kind}
来源: 实施办法附件
责任单位: 法规处
更新日期: 2026-06-01
事项:
  - 事项: ${item}
    生效日期: 2025-06-01
${lines}`;
  return { file: 'lists/qing-dan.yaml', whole };
}
