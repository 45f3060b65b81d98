import type { ExampleFile } from '../diagnostic/code-doc.js';

export const EXAMPLE_LAW_FILE = 'laws/she-hui-bao-xian-fa.yaml';

const lawText = (lines: string): string => `名称: 中华人民共和国社会保险法
${lines}类别: 法律
制定机关: 全国人民代表大会常务委员会
状态: 现行有效
核对日期: 2025-04-19
条款:
  - 条: '45'
    摘要: 领取失业保险金的三个条件。
  - 条: '50'
    摘要: 失业登记和领取手续。
`;

/** A sound law file. */
export const EXAMPLE_LAW = lawText('简称: 社会保险法\n');

/** A law file around the lines that an example is about. */
export const exampleLaw = (lines: string): readonly ExampleFile[] => [
  { file: EXAMPLE_LAW_FILE, whole: lawText(lines) },
];
