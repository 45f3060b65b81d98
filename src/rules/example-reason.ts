import type { ExampleFile } from '../diagnostic/code-doc.js';

const SOUND = {
  改动: '["3f9a1c02b7de"]',
  理由: '经营场所要与业务相适应，原来漏列了证明材料。',
  依据: '[{ 法规: lao-dong-he-tong-fa, 条款: ["57"] }]',
};

/** A file of reasons with one entry. @param entry lines that differ from it; null takes one away */
export function exampleReason(entry: Readonly<Record<string, string | null>> = {}): readonly ExampleFile[] {
  const lines = Object.entries({ ...SOUND, ...entry }).filter(([, value]) => value !== null);
  const text = lines.map(([key, value]) => `    ${key}: ${value}\n`).join('');
  const head = '标题: 落实省厅关于规范劳务派遣许可材料的通知\n日期: 2026-10-20\n说明:\n';
  return [{ file: 'reasons/lao-wu-pai-qian.yaml', whole: head + text.replace('    ', '  - ') }];
}
