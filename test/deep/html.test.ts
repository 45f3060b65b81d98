import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, expect, test } from 'vitest';
import { runIn } from '../cli/run.js';
import { removeFolders, sampleFolder, TODAY } from '../cli/town-folder.js';

afterAll(removeFolders);

const validator = new HtmlValidate({
  // Style sheets are the pages' own: there is no other host whose files would need a checksum.
  rules: { 'require-sri': ['error', { target: 'crossorigin' }] },
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
});

test('every page of the sample bureau is sound HTML', async () => {
  const folder = sampleFolder();
  const outcome = await runIn(folder, ['build', '--quiet', '--today', TODAY]);
  expect(outcome).toEqual({ stdout: '', stderr: '', exitCode: 0 });
  const dist = join(folder, 'dist');
  const pages = (readdirSync(dist, { recursive: true }) as string[]).filter((path) => path.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(100);
  const problems: string[] = [];
  for (const path of pages) {
    const text = readFileSync(join(dist, path), 'utf8');
    const isFragment = path.startsWith('wechat/');
    const html = isFragment
      ? `<!DOCTYPE html>\n<html lang="zh-CN"><head><title>文章</title></head><body>${text}</body></html>\n`
      : text;
    const { results } = await validator.validateString(html);
    for (const { messages } of results) {
      problems.push(...messages.map(({ ruleId, message }) => `${path.split('/')[0]} ${ruleId} ${message}`));
    }
  }
  expect([...new Set(problems)].sort()).toEqual([]);
});
