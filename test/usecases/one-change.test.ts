import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogueFolder } from '../../src/adapters/catalogue-folder.js';
import type { Manifest } from '../../src/publish/manifest.js';
import { PROJECT, TODAY } from '../cli/town-folder.js';
import { buildTown, digests, type MemoryOutput, memoryOutput, text } from './build-town.js';

// One change in the sample catalogue: what of the published files may change, worked out from the catalogue's files alone.

const ITEM = 'jiu-ye-kun-nan-ren-yuan-ren-ding';
/** The bundle and the list that carry the item: `grep -l jiu-ye-kun-nan-ren-yuan-ren-ding catalog/bundles/* catalog/lists/*`. */
const BUNDLE = 'shi-ye';
const LIST = 'ti-su-ban';

let folder: string;
let before: MemoryOutput;

async function build(output: MemoryOutput): Promise<MemoryOutput> {
  const { diagnostics, plan } = await buildTown(catalogueFolder(folder, 'catalog'), { output, today: TODAY });
  expect(diagnostics).toEqual([]);
  expect(plan).toBeDefined();
  return output;
}

type Edit = readonly [was: string, becomes: string];

/** Builds with texts of the item replaced, and gives the paths whose bytes are not what they were. */
async function changedBy(
  ...edits: readonly Edit[]
): Promise<{ readonly paths: readonly string[]; readonly after: MemoryOutput }> {
  const path = join(folder, 'items', `${ITEM}.yaml`);
  const original = readFileSync(path, 'utf8');
  for (const [was] of edits) expect(original.split(was)).toHaveLength(2);
  writeFileSync(
    path,
    edits.reduce((content, [was, becomes]) => content.replace(was, becomes), original),
  );
  try {
    const after = await build(memoryOutput());
    const [old, fresh] = [digests(before), digests(after)];
    expect(Object.keys(fresh)).toEqual(Object.keys(old));
    return { paths: Object.keys(fresh).filter((each) => fresh[each] !== old[each]), after };
  } finally {
    writeFileSync(path, original);
  }
}

const pagesOf = (place: string, id: string): readonly string[] => [
  `kiosk/${place}/${id}.html`,
  `website/${place}/${id}/index.html`,
  `wechat/${id}/article.html`,
  `wechat/${id}/article.json`,
];
const RECORDS = ['kiosk/bundle.json', 'manifest.json', 'parity.html', 'parity.json'];

/** Publications whose digest and 内容校验码 are other ones. */
function republished(after: MemoryOutput): readonly string[] {
  const [old, fresh] = [before, after].map((each) => JSON.parse(text(each, 'manifest.json')) as Manifest);
  const editions = (manifest: Manifest | undefined) =>
    Object.entries({ ...manifest?.guides, ...manifest?.pages }).map(([id, { digest, checkCode }]) => [
      id,
      `${digest} ${checkCode}`,
    ]);
  const known = new Map(editions(old) as [string, string][]);
  return (editions(fresh) as [string, string][])
    .filter(([id, mark]) => known.get(id) !== mark)
    .map(([id]) => id);
}

beforeAll(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'kuaiban-one-change-')), 'catalog');
  cpSync(join(PROJECT, 'catalog'), folder, { recursive: true });
  before = await build(memoryOutput());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a change of one member', () => {
  test('of its limit reaches its pages, its bundle, its list, the indices that show it, the records, nothing else', async () => {
    const { paths, after } = await changedBy(
      ['承诺办结时限: 7个工作日', '承诺办结时限: 6个工作日'],
      // The steps must not take longer than the promise.
      ['    时限: 3个工作日', '    时限: 2个工作日'],
    );
    const must = [
      ...pagesOf('guides', ITEM),
      ...pagesOf('bundles', BUNDLE),
      ...pagesOf('lists', LIST),
      ...RECORDS,
    ];
    expect(must.filter((path) => !paths.includes(path))).toEqual([]);
    const others = paths.filter((path) => !must.includes(path));
    for (const path of others) {
      expect(path).toMatch(/^(?:website|kiosk)\/(?:index|all|browse)/u);
      expect(text(before, path)).toContain('7个工作日');
      expect(text(after, path)).toContain('6个工作日');
    }
    expect(others.length).toBeGreaterThan(0);
    expect(republished(after)).toEqual([ITEM, BUNDLE, `lists/${LIST}`]);
    // 30分钟 + (30分钟 + 5个工作日 + 7个工作日) + 1个工作日, and with 6 instead of 7
    expect(text(before, `website/bundles/${BUNDLE}/index.html`)).toContain('13个工作日1小时');
    expect(text(after, `website/bundles/${BUNDLE}/index.html`)).toContain('12个工作日1小时');
  });

  test('of a material reaches its pages and its bundle, and no index', async () => {
    const { paths, after } = await changedBy([
      '写清申请的类别和求职情况',
      '写清申请的类别、求职情况和联系电话',
    ]);
    const shown = [...pagesOf('guides', ITEM), ...pagesOf('bundles', BUNDLE)].filter((path) =>
      path.endsWith('.html'),
    );
    // A draft carries the check code.
    const drafts = paths.filter((path) => path.endsWith('article.json'));
    expect(paths).toEqual([...shown, ...drafts, ...RECORDS].sort());
    expect(republished(after)).toEqual([ITEM, BUNDLE]);
  });
});
