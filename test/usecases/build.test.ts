import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { FileContent } from '../../src/catalog/files.js';
import { UserError } from '../../src/diagnostic/user-error.js';
import { type Manifest, manifestFiles } from '../../src/publish/manifest.js';
import { type MemoryFolder, memoryFiles, TOWN, textIn, withExample } from '../support/memory-files.js';
import { buildTown, digests, memoryOutput, TEMPLATES, text } from './build-town.js';

const PERMIT = 'items/lao-wu-pai-qian-xu-ke.yaml';
const LOSS = 'items/shi-ye-deng-ji.yaml';
const BUNDLE = 'bundles/shi-ye.yaml';
const LIST = 'lists/ti-su-ban.yaml';
interface Proof {
  readonly digest: string;
  readonly checkCode: string;
  readonly facts: readonly string[];
  readonly channels: Readonly<
    Record<string, { readonly present: number; readonly missing: readonly string[] }>
  >;
}
interface Parity {
  readonly guides: Readonly<Record<string, Proof>>;
  readonly pages: Readonly<Record<string, Proof>>;
}

/** The promise of five working days becomes one of three. */
const SHORTER = withExample(TOWN, [
  {
    file: PERMIT,
    whole: textIn(TOWN, PERMIT)
      .replace('承诺办结时限: 5个工作日', '承诺办结时限: 3个工作日')
      .replace('    时限: 5个工作日\n    计入时限: 是', '    时限: 3个工作日\n    计入时限: 是'),
  },
]);

const without = (...files: readonly string[]): MemoryFolder =>
  new Map([...TOWN].filter(([path]) => !files.includes(path)));
const paths = (files: readonly { readonly path: string }[]) => files.map(({ path }) => path);
const manifestOf = (output: ReturnType<typeof memoryOutput>) =>
  JSON.parse(text(output, 'manifest.json')) as Manifest;

test('a second build of the same catalogue replaces nothing', async () => {
  const { output } = await buildTown(TOWN);
  const before = digests(output);
  const again = await buildTown(TOWN, { output });
  expect(again.plan).toMatchObject({ write: [], remove: [] });
  expect(output.replaced).toHaveLength(1);
  expect(digests(output)).toEqual(before);
});

test('the order in which a disk lists its files does not matter', async () => {
  const { output } = await buildTown(TOWN);
  const port = memoryFiles(TOWN);
  const reversed = { ...port, list: async () => (await port.list()).toReversed() };
  const other = await buildTown(reversed);
  expect(digests(other.output)).toEqual(digests(output));
});

test('a changed limit rewrites its guide and the lists that show it, nothing else', async () => {
  const { output } = await buildTown(TOWN);
  const { plan } = await buildTown(SHORTER, { output });
  const written = paths(plan?.write ?? []);
  expect(written).toEqual(
    expect.arrayContaining([
      'kiosk/bundle.json',
      'kiosk/guides/lao-wu-pai-qian-xu-ke.html',
      'manifest.json',
      'parity.json',
      'website/guides/lao-wu-pai-qian-xu-ke/index.html',
      'wechat/lao-wu-pai-qian-xu-ke/article.html',
      'wechat/lao-wu-pai-qian-xu-ke/article.json',
      'kiosk/lists/ti-su-ban.html',
      'website/lists/ti-su-ban/index.html',
      'wechat/ti-su-ban/article.html',
    ]),
  );
  const untouched = /shi-ye|files\/|style\.css|sitemap|robots|powers|laws|404|images\//u;
  expect(written.filter((path) => untouched.test(path))).toEqual([]);
  expect(plan?.remove).toEqual([]);
  const lists = written.filter((path) => /^(website|kiosk)\/(index|all|browse)/u.test(path));
  for (const path of lists) expect(text(output, path)).toContain('劳务派遣经营许可');
});

test('a removed item disappears everywhere', async () => {
  const { output } = await buildTown(TOWN);
  const kept = withExample(without(LOSS, BUNDLE), [
    {
      file: LIST,
      patch: '事项:\n  - 事项: lao-wu-pai-qian-xu-ke\n    生效日期: 2025-06-01',
    },
  ]);
  const { plan, diagnostics } = await buildTown(kept, { output });
  expect(diagnostics).toEqual([]);
  expect(plan?.remove).toEqual(expect.arrayContaining(['wechat/shi-ye-deng-ji/article.html']));
  const fresh = await buildTown(kept);
  expect(digests(output)).toEqual(digests(fresh.output));
  for (const [path, file] of output.files) {
    expect(path).not.toContain('shi-ye-deng-ji');
    if (!/\.(docx|png)$/u.test(path))
      expect(new TextDecoder().decode(file.content)).not.toContain('shi-ye-deng-ji');
  }
});

test('an item that is not yet in force is not published', async () => {
  const later = withExample(without(BUNDLE), [{ file: LOSS, patch: '生效日期: 2027-01-01' }]);
  const early = await buildTown(later, { today: '2026-12-31' });
  const due = await buildTown(later, { today: '2027-01-01' });
  expect(due.counts.guides - early.counts.guides).toBe(1);
});

test('the manifest lists every other file once, with its hash and size', async () => {
  const { output } = await buildTown(TOWN);
  const listed = manifestFiles(manifestOf(output));
  const others = [...output.files.keys()].filter((path) => path !== 'manifest.json');
  expect(paths(listed)).toEqual(others.sort());
  for (const { path, sha256, bytes } of listed) {
    const content = output.files.get(path)?.content ?? new Uint8Array();
    expect({ path, sha256, bytes }).toEqual({
      path,
      sha256: createHash('sha256').update(content).digest('hex'),
      bytes: content.length,
    });
  }
});

test('parity.json proves every fact of every publication in every channel that has it', async () => {
  const { output } = await buildTown(TOWN);
  const { guides, pages } = manifestOf(output);
  const parity = JSON.parse(text(output, 'parity.json')) as Parity;
  expect(Object.keys(parity.guides)).toEqual(Object.keys(guides));
  expect(Object.keys(parity.pages)).toEqual(Object.keys(pages));
  expect(Object.keys(guides)).toEqual(['lao-wu-pai-qian-xu-ke', 'shi-ye-deng-ji', 'shi-ye']);
  expect(Object.keys(pages)).toEqual(['lists/ti-su-ban', 'lists/ji-ban', 'powers', 'laws']);
  const registers = ['powers', 'laws'];
  const proofs = [
    ...Object.entries(parity.guides).map(([id, proof]) => ({ id, proof, published: guides[id] })),
    ...Object.entries(parity.pages).map(([id, proof]) => ({ id, proof, published: pages[id] })),
  ];
  for (const { id, proof, published } of proofs) {
    const { digest, checkCode, facts, channels } = proof;
    expect({ digest, checkCode }).toEqual({ digest: published?.digest, checkCode: published?.checkCode });
    const isRegister = registers.includes(id);
    expect(Object.keys(channels)).toEqual(isRegister ? ['website', 'kiosk'] : ['website', 'wechat', 'kiosk']);
    expect(facts.length).toBeGreaterThan(5);
    expect(new Set(facts).size).toBe(facts.length);
    for (const shown of Object.values(channels))
      expect(shown).toMatchObject({ present: facts.length, problems: 0, missing: [] });
  }
});

test('an item and a list with the ids of registers keep their own proofs', async () => {
  const rename = (name: string) =>
    name.replaceAll('shi-ye-deng-ji', 'laws').replaceAll('ti-su-ban', 'powers');
  const renamed: MemoryFolder = new Map(
    [...TOWN].map(([path, content]): [string, FileContent] =>
      path.endsWith('.yaml')
        ? [rename(path), { ok: true, bytes: new TextEncoder().encode(rename(textIn(TOWN, path))) }]
        : [rename(path), content],
    ),
  );
  const { output } = await buildTown(renamed);
  const { guides, pages } = JSON.parse(text(output, 'parity.json')) as Parity;
  const digestsOf = [guides.laws, pages.laws, pages.powers, pages['lists/powers']].map((one) => one?.digest);
  expect(digestsOf).not.toContain(undefined);
  expect(new Set(digestsOf).size).toBe(4);
  const listed = paths(manifestFiles(manifestOf(output)));
  expect(listed).toEqual([...output.files.keys()].filter((path) => path !== 'manifest.json').sort());
});

test('every link of the website and the kiosk leads to a file of the same channel', async () => {
  const { output } = await buildTown(TOWN);
  const pages = [...output.files.keys()].filter((path) => /^(?:website|kiosk)\/.*\.html$/u.test(path));
  const targets = pages.flatMap((page) => {
    // The page for wrong addresses starts at the root that its base names.
    const start = page === 'website/404.html' ? 'website/' : page;
    const links = text(output, page).matchAll(/<a [^>]*href="(?![a-z]+:|#)([^"#]+)/gu);
    return [...links].map(([, link = '']) => ({
      page,
      target: decodeURIComponent(new URL(link, `file:///${start}`).pathname.slice(1)),
    }));
  });
  expect(targets.filter(({ target }) => !output.files.has(target))).toEqual([]);
  const between = (from: string, to: string) =>
    targets.some(({ page, target }) => page === from && target === to);
  for (const [item, bundle] of [
    ['website/guides/shi-ye-deng-ji/index.html', 'website/bundles/shi-ye/index.html'],
    ['kiosk/guides/shi-ye-deng-ji.html', 'kiosk/bundles/shi-ye.html'],
  ] as const) {
    expect(between(item, bundle)).toBe(true);
    expect(between(bundle, item)).toBe(true);
  }
});

test('the bundle of the kiosk lists exactly its files', async () => {
  const { output } = await buildTown(TOWN);
  const bundle = JSON.parse(text(output, 'kiosk/bundle.json')) as {
    readonly files: readonly { path: string }[];
  };
  const present = [...output.files.values()]
    .filter(({ path }) => path.startsWith('kiosk/') && path !== 'kiosk/bundle.json')
    .map(({ path, sha256, bytes }) => ({ path: path.slice('kiosk/'.length), sha256, bytes }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  expect(bundle.files).toEqual(present);
});

test('attachments are copied byte for byte, only those that a guide offers', async () => {
  const { output } = await buildTown(TOWN);
  const published = [...output.files.keys()].filter((path) => path.endsWith('.docx'));
  expect(published.map((path) => path.replace('website/', '')).sort()).toEqual(
    [...TOWN.keys()].filter((path) => path.endsWith('.docx')),
  );
  for (const path of published) {
    expect(output.files.get(path)?.content).toEqual(
      (TOWN.get(path.replace('website/', '')) as { readonly bytes: Uint8Array }).bytes,
    );
  }
});

test('an attachment that vanishes between check and copy stops the build', async () => {
  const port = memoryFiles(TOWN);
  const failing = {
    ...port,
    read: async (path: string) =>
      path.startsWith('files/') ? ({ ok: false, reason: 'unreadable' } as const) : port.read(path),
  };
  const output = memoryOutput();
  await expect(buildTown(failing, { output })).rejects.toThrow(UserError);
  expect(output.replaced).toEqual([]);
});

test('no attachment is held in memory: it is read when it is written, and only if it is', async () => {
  const port = memoryFiles(TOWN);
  const read: string[] = [];
  const watching = {
    ...port,
    async read(path: string) {
      if (path.startsWith('files/')) read.push(path);
      return port.read(path);
    },
  };
  const { output } = await buildTown(watching);
  expect(output.replaced[0]?.write.filter((file) => 'copyFrom' in file)).toHaveLength(read.length);
  expect(read.length).toBeGreaterThan(0);
  read.length = 0;
  await buildTown(watching, { output });
  expect(read).toEqual([]);
});

test('errors in the catalogue publish nothing', async () => {
  const { output } = await buildTown(TOWN);
  const broken = withExample(SHORTER, [{ file: LOSS, patch: '', without: ['责任处室'] }]);
  const { plan, diagnostics } = await buildTown(broken, { output });
  expect(plan).toBeUndefined();
  expect(diagnostics.map(({ code }) => code)).toEqual(['S002']);
  expect(output.replaced).toHaveLength(1);
});

test('an article that WeChat would refuse is an error, and nothing is published', async () => {
  const answer = '请带齐材料，到窗口办理。'.repeat(40);
  const questions = Array.from(
    { length: 50 },
    (_, index) => `  - 问: 第${index + 1}问？\n    答: ${answer}\n`,
  );
  const long = withExample(TOWN, [{ file: LOSS, patch: `常见问题:\n${questions.join('')}` }]);
  const { plan, diagnostics } = await buildTown(long);
  expect(plan).toBeUndefined();
  expect(diagnostics.map(({ code, file }) => [code, file])).toEqual([
    ['C001', 'wechat/shi-ye-deng-ji/article.html'],
  ]);
});

/** The package's templates with one text replaced. */
function withTemplate(path: string, change: (template: string) => string) {
  const template = TEMPLATES.get(path) ?? '';
  const changed = change(template);
  if (changed === template) throw new Error(`${path} was not changed`);
  return new Map(TEMPLATES).set(path, changed);
}

test.each([
  ['website', 'website/blocks/fact.hbs'],
  ['wechat', 'wechat/blocks/fact.hbs'],
  ['kiosk', 'kiosk/blocks/fact.hbs'],
])('a template of %s that drops facts is caught, and nothing is published', async (channel, path) => {
  const output = memoryOutput();
  const templates = withTemplate(path, () => '<p>略</p>');
  const { plan, diagnostics } = await buildTown(TOWN, { output, templates });
  expect(plan).toBeUndefined();
  expect(output.replaced).toEqual([]);
  // A dropped text may stand elsewhere on the page as well, what stands in its place is too much, its link is gone.
  const codes = new Set(diagnostics.map(({ code }) => code));
  expect(codes).toContain('P001');
  for (const code of codes) expect(['P001', 'P002', 'P004', 'P005', 'P006']).toContain(code);
  for (const { file } of diagnostics) expect(file.startsWith(`${channel}/`)).toBe(true);
});

test('a template that changes the order of the parts is caught', async () => {
  const templates = withTemplate('website/blocks/entry.hbs', () => '{{{body}}}{{show name}}');
  const { plan, diagnostics } = await buildTown(TOWN, { templates });
  expect(plan).toBeUndefined();
  expect(diagnostics.map(({ code }) => code)).toContain('P002');
});

test('a template without the check code is caught', async () => {
  const templates = withTemplate('kiosk/blocks/check-code.hbs', () => '<p>略</p>');
  const { plan, diagnostics } = await buildTown(TOWN, { templates });
  expect(plan).toBeUndefined();
  expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['P003', 'P005']));
});

test('a template that does not compile or asks for an unknown field says which one', async () => {
  for (const broken of ['{{#if', '{{夏天}}', '{{show 没有}}']) {
    const templates = withTemplate('website/blocks/notice.hbs', () => broken);
    const build = buildTown(TOWN, { templates: new Map(templates).set('website/publication.hbs', broken) });
    await expect(build).rejects.toThrow(/website\/(publication|blocks\/notice)\.hbs/u);
    await expect(build).rejects.toThrow(UserError);
  }
});

test('words of own templates are declared beside them', async () => {
  const templates = withTemplate(
    'website/blocks/headline.hbs',
    (text) => `<p>欢迎来办，<a href="https://www.gov.cn/">https://www.gov.cn/</a></p>${text}`,
  );
  const bare = await buildTown(TOWN, { templates });
  expect(bare.plan).toBeUndefined();
  expect(new Set(bare.diagnostics.map(({ code }) => code))).toEqual(new Set(['P005', 'P006']));
  const declared = new Map(templates).set('固定文字.txt', '# 页眉\n欢迎来办，\nhttps://www.gov.cn/\n');
  const { plan, diagnostics, output } = await buildTown(TOWN, { templates: declared });
  expect(diagnostics).toEqual([]);
  expect(plan).toBeDefined();
  expect(text(output, 'parity.html')).toContain('欢迎来办，');
});
