import type { CodeDoc, ExampleFile } from '../diagnostic/code-doc.js';
import type { Severity } from '../diagnostic/diagnostic.js';

const LEVEL_NAMES = { error: '错误', warning: '警告', info: '提示' } satisfies Record<Severity, string>;
const LONGEST_EXAMPLE = 1200;

function exampleText(example: ExampleFile): string {
  if ('unreadable' in example) return '（文件打不开）';
  if ('absent' in example) return '（没有这个文件）';
  if ('whole' in example) {
    const note = example.encoding === 'utf16le' ? '（以 UTF-16 编码保存）\n' : '';
    const text = example.whole.trimEnd();
    return note + (text.length > LONGEST_EXAMPLE ? `${text.slice(0, 60)}……（很长）` : text);
  }
  const absent = (example.without ?? []).map((key) => `# 没有写「${key}」`);
  return [example.patch, ...absent].filter(Boolean).join('\n');
}

function examples(title: string, files: readonly ExampleFile[]): readonly string[] {
  return files.flatMap((file) => [`${title}（${file.file}）`, '', '```yaml', exampleText(file), '```', '']);
}

/** A code about a change shows both versions, any other a wrong and a right one. */
function allExamples({ before, bad, good, code }: CodeDoc): readonly string[] {
  if (!code.startsWith('D')) return [...examples('错误的例子', bad), ...examples('正确的例子', good)];
  return [...examples('以前', before ?? []), ...examples('现在', bad), ...examples('这样改不算', good)];
}

/** The essay of a code as Markdown: title, why, examples, remedy. */
export function explainCode(doc: CodeDoc): string {
  return [
    `## ${doc.code} ${doc.title}`,
    '',
    `级别：${LEVEL_NAMES[doc.severity]} · 名称：\`${doc.name}\``,
    '',
    doc.why,
    '',
    ...allExamples(doc),
    `怎么改：${doc.remedy}`,
  ].join('\n');
}
