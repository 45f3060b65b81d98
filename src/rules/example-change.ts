import type { ExampleFile } from '../diagnostic/code-doc.js';

/** A month of 近期调整 with one entry. @param entry lines of the entry that differ from it */
export function exampleChange(
  file = 'changes/2026-10.yaml',
  entry: Readonly<Record<string, string>> = {},
): readonly ExampleFile[] {
  const lines = {
    日期: '2026-10-12',
    类别: '减轻',
    种类: '政务服务事项',
    标识: 'shi-ye-deng-ji',
    名称: '失业登记',
    内容: '承诺办结时限由 1 个工作日缩短为 30 分钟。',
    ...entry,
  };
  const text = Object.entries(lines).map(([key, value]) => `    ${key}: ${value}\n`);
  return [{ file, whole: `调整:\n${text.join('').replace('    ', '  - ')}` }];
}
