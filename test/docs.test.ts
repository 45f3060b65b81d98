import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CODES } from '../src/usecases/codes.js';
import { runIn } from './cli/run.js';
import { PROJECT, TODAY } from './cli/town-folder.js';

const MANUALS = readdirSync(join(PROJECT, 'docs')).filter((file) => file.endsWith('.md'));
const PAGES = [
  'README.md',
  'README.zh-CN.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...MANUALS.map((file) => `docs/${file}`),
];

const read = (page: string): string => readFileSync(join(PROJECT, page), 'utf8');

describe.each(PAGES)('%s', (page) => {
  it('links only to files that are there', () => {
    const targets = [...read(page).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/gu)].map(
      ([, target = '']) => target,
    );
    const local = targets.filter((target) => !/^[a-z]+:/u.test(target));
    const missing = local.filter((target) => !existsSync(join(PROJECT, dirname(page), decodeURI(target))));
    expect(missing).toEqual([]);
  });

  it('names only codes that exist', () => {
    const known = new Set(CODES.map(({ code }) => code));
    const named = [...read(page).matchAll(/(?<![\w-])[YSFRBTCP]0\d\d(?!\w)/gu)].map(([code]) => code);
    expect(named.filter((code) => !known.has(code))).toEqual([]);
  });
});

it.each(['README.md', 'README.zh-CN.md'])('%s counts the checks', (page) => {
  const row = /(?:checks, each|校验，每条)[^|]*\|\s*(\d+)/u.exec(read(page));
  expect(Number(row?.[1])).toBe(CODES.length);
});

it.each(['README.md', 'README.zh-CN.md', 'docs/编辑手册.md'])(
  '%s shows the summary that the sample gives',
  async (page) => {
    const { stdout } = await runIn(PROJECT, ['validate', '--today', TODAY]);
    const counts = /文件 \d+ · 定义 \d+/u.exec(stdout)?.[0];
    const shown = [...read(page).matchAll(/文件 \d+ · 定义 \d+/gu)].map(([text]) => text);
    expect(new Set(shown)).toEqual(new Set([counts]));
  },
);
