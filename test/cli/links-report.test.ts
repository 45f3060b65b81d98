import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic, Position } from '../../src/diagnostic/diagnostic.js';
import { answering, pageOf } from '../support/odd-answer.js';
import { type OddWeb, oddWeb } from '../support/odd-web.js';
import { type Outcome, runIn } from './run.js';
import { editFile, removeFolders, sampleFolder, TODAY, townFolder } from './town-folder.js';

const RSJ = 'https://rsj.example.com';
/** In the sample it stands in every item. */
const GONE = `${RSJ}/zixun`;

let web: OddWeb;

beforeAll(async () => {
  web = await oddWeb();
});

afterAll(async () => {
  removeFolders();
  await web.close();
});

/** Text of every file below a folder that ends so, by path. */
function textsIn(folder: string, ending: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith(ending),
  );
  return new Map(paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]));
}

/** Where an address, and no longer one, stands in a text. */
function placesOf(address: string, text: string): readonly Position[] {
  return text.split('\n').flatMap((written, index) => {
    const found = written.matchAll(new RegExp(`${address.replaceAll('.', '\\.')}(?![\\w/-])`, 'gu'));
    return Array.from(found, (match) => ({ line: index + 1, column: match.index + 1 }));
  });
}

const placeText = (file: string, { line, column }: Position): string => `${file}:${line}:${column}`;

/** All pages that the catalogue leads to are there, but for these. */
function serve(catalogue: string, dead: readonly string[]): void {
  for (const text of textsIn(catalogue, '.yaml').values()) {
    for (const [address] of text.matchAll(/https:\/\/(?:m\.)?rsj\.example\.com[\w/-]*/gu)) {
      const page = pageOf(
        '办事指南',
        `<h1>${new URL(address).pathname}</h1><p>申请材料、办理流程、办理地点</p>`,
      );
      web.put(new URL(address).pathname, answering(dead.includes(address) ? 404 : 200, page));
    }
  }
}

function links(folder: string, ...options: readonly string[]): Promise<Outcome> {
  const politeness = ['--interval', '0', '--per-host', '20', '--second-opinion', '0', '--today', TODAY];
  const maps = ['rsj', 'm.rsj'].flatMap((host) => [
    '--map',
    `${host}.example.com=http://127.0.0.1:${web.port}`,
  ]);
  return runIn(folder, ['links', ...maps, ...politeness, ...options]);
}

const placesNamed = ({ file, range, related }: Diagnostic): readonly string[] => [
  placeText(file, range.start),
  ...related.map((other) => placeText(other.file, other.range?.start ?? { line: 0, column: 0 })),
];

describe('a dead link in the sample catalogue', () => {
  let folder: string;
  let places: readonly string[];

  beforeAll(() => {
    folder = sampleFolder();
    serve(join(folder, 'catalog'), [GONE]);
    places = [...textsIn(join(folder, 'catalog'), '.yaml')]
      .flatMap(([file, text]) => placesOf(GONE, text).map((place) => placeText(file, place)))
      .toSorted();
  });

  it('is one finding at file, line and column, with all its uses', async () => {
    expect(places.length).toBeGreaterThan(50);
    const { stdout, stderr, exitCode } = await links(folder, '--format', 'json', '--no-history');
    expect([stderr, exitCode]).toEqual(['', 1]);
    const { summary, diagnostics, links: totals, hosts } = JSON.parse(stdout);
    expect(summary).toMatchObject({ errors: 1, warnings: 0, infos: 0 });
    const [finding]: readonly Diagnostic[] = diagnostics;
    expect(finding).toMatchObject({
      code: 'L001',
      severity: 'error',
      args: { 地址: GONE, 主机: 'rsj.example.com', 处数: places.length },
    });
    expect(finding && placesNamed(finding).toSorted()).toEqual(places);
    expect(totals).toMatchObject({ verdicts: { dead: 1, redirected: 0, skipped: 0 } });
    expect(totals.addresses).toBe(totals.verdicts.ok + 1);
    expect(hosts).toMatchObject([
      { host: 'rsj.example.com', problems: 1, notAsked: 0 },
      { host: 'm.rsj.example.com', problems: 0, notAsked: 0 },
    ]);
  });

  it('is shown to people with its line, the first uses and how many there are besides', async () => {
    const { stdout, exitCode } = await links(folder, '--no-history');
    expect(exitCode).toBe(1);
    const [first = '', second = ''] = places;
    expect(stdout).toContain(`错误 L001 链接打不开：${GONE}，`);
    expect(stdout).toContain(`\n  catalog/${first}\n`);
    expect(stdout).toContain(`\n  参看 catalog/${second}：`);
    expect(stdout).toContain(`\n  另有 ${places.length - 6} 处\n`);
    expect(stdout).toMatch(/\n主机 +地址数 .*\nrsj\.example\.com /u);
  });

  it.each([
    ['error', 1],
    ['never', 0],
  ])('ends with --fail-on %s in %i', async (level, code) => {
    expect((await links(folder, '--no-history', '--quiet', '--fail-on', level)).exitCode).toBe(code);
  });

  it('can be looked for by host and by department in the report as a page', async () => {
    const { stdout } = await links(folder, '--no-history', '--format', 'html');
    expect(stdout).toMatch(/^<!DOCTYPE html>/iu);
    for (const filter of ['主机', '责任处室']) {
      expect(stdout).toMatch(new RegExp(`<label[^>]*>${filter}\\s*<select`, 'u'));
    }
    expect(stdout).toMatch(/<option[^>]*>rsj\.example\.com/u);
    expect(stdout).toMatch(/<option[^>]*>劳动关系处/u);
  });
});

describe('links of built pages', () => {
  let folder: string;
  const LICENCE = 'website/guides/lao-wu-pai-qian-xu-ke/index.html';
  const BANNER = `${RSJ}/huodong/zhaopin-hui`;
  const SAMPLE = 'files/lao-wu-pai-qian-xu-ke-zheng-yang-ben.pdf';
  let found: readonly Diagnostic[];
  let outcome: Outcome;
  let catalogue: ReadonlyMap<string, string>;
  let site: ReadonlyMap<string, string>;

  beforeAll(async () => {
    folder = townFolder();
    serve(join(folder, 'catalog'), [`${RSJ}/tousu`]);
    await runIn(folder, ['build', '--channel', 'website', '--today', TODAY]);
    rmSync(join(folder, 'dist/website', SAMPLE));
    editFile(join(folder, 'dist', LICENCE), '<h1', `<a href="${BANNER}">招聘会</a>\n<h1`);
    catalogue = textsIn(join(folder, 'catalog'), '.yaml');
    site = textsIn(join(folder, 'dist'), '.html');
    outcome = await links(folder, '--no-history', '--format', 'json', '--site', 'dist');
    found = JSON.parse(outcome.stdout).diagnostics;
  });

  const findingOf = (address: string) => found.find(({ args }) => args.地址 === address);

  it('are looked at beside the catalogue', () => {
    expect([outcome.stderr, outcome.exitCode]).toEqual(['', 1]);
    expect(found.map(({ code, file }) => `${code} ${file}`).toSorted()).toEqual([
      'L001 items/shi-ye-deng-ji.yaml',
      `L001 ${LICENCE}`,
      `L020 ${LICENCE}`,
    ]);
  });

  it('a dead address is one finding, with the line of the catalogue first and all pages behind it', () => {
    const finding = findingOf(`${RSJ}/tousu`);
    const inCatalogue = [...catalogue].flatMap(([file, text]) =>
      placesOf(`${RSJ}/tousu`, text).map((place) => placeText(file, place)),
    );
    const pages = [...site].flatMap(([file, text]) =>
      Array.from(text.matchAll(/href="https:\/\/rsj\.example\.com\/tousu"/gu), () => file),
    );
    const [first, ...others] = finding ? placesNamed(finding) : [];
    expect([first]).toEqual(inCatalogue);
    expect(others.map((place) => place.replace(/:\d+:\d+$/u, ''))).toEqual(pages);
    for (const place of others) {
      const [file = '', line = 0, column = 0] = place.split(':');
      const written = site
        .get(file)
        ?.split('\n')
        [Number(line) - 1]?.slice(Number(column) - 1);
      expect(written?.startsWith(`${RSJ}/tousu"`)).toBe(true);
    }
    expect(pages.length).toBeGreaterThan(0);
  });

  it('an address that a page alone has is found there', () => {
    const finding = findingOf(BANNER);
    const [place] = placesOf(BANNER, site.get(LICENCE) ?? '');
    expect(finding && placesNamed(finding)).toEqual([place && placeText(LICENCE, place)]);
    expect(finding?.args).toMatchObject({ 处数: 1, 主机: 'rsj.example.com' });
  });

  it('a download that is not there is found in the page, with the line of the catalogue it comes from', () => {
    const finding = found.find(({ code }) => code === 'L020');
    const [origin] = placesOf(SAMPLE, catalogue.get('items/lao-wu-pai-qian-xu-ke.yaml') ?? '');
    expect(finding?.args).toMatchObject({ 目标: `website/${SAMPLE}` });
    expect(finding && placesNamed(finding)[1]).toBe(
      origin && placeText('items/lao-wu-pai-qian-xu-ke.yaml', origin),
    );
    const { line, column } = finding?.range.start ?? { line: 0, column: 0 };
    const written = site
      .get(LICENCE)
      ?.split('\n')
      [line - 1]?.slice(column - 1);
    expect(written?.startsWith(`../../${SAMPLE}`)).toBe(true);
  });

  it('are named from the working folder, also where one channel alone is asked for', async () => {
    for (const asked of ['dist', 'dist/website']) {
      const { stdout } = await links(folder, '--no-history', '--site', asked, '--no-cache');
      const [place] = placesOf(BANNER, site.get(LICENCE) ?? '');
      expect(stdout).toContain(`\n  dist/${place && placeText(LICENCE, place)}\n`);
    }
  });
});
