import { describe, expect, it } from 'vitest';
import { articleLengthArgs } from '../../src/channels/codes.js';
import { makeChannel } from '../../src/channels/registry.js';
import { buildCollection } from '../../src/guide/build.js';
import type { Publication } from '../../src/guide/publication.js';
import { demandOf } from '../../src/usecases/expectation.js';
import { proveRendition } from '../../src/usecases/prove-rendition.js';
import { shippedTexts } from '../channels/template-texts.js';
import { checkFolder, TODAY } from '../support/check-town.js';
import { TOWN, textIn } from '../support/memory-files.js';
import { SAMPLE_TODAY, sampleCatalogue } from '../support/sample-catalogue.js';

interface Told {
  readonly date: string;
  readonly id?: string;
  readonly name?: string;
  readonly kind?: string;
  readonly burden?: string;
  readonly content?: string;
  readonly more?: string;
}

function entryText({ date, ...told }: Told): string {
  const { id = 'shi-ye-deng-ji', name = '失业登记', kind = '政务服务事项' } = told;
  const { burden = '减轻', content = '承诺办结时限缩短到 30 分钟。', more = '' } = told;
  return `  - 日期: ${date}\n    类别: ${burden}\n    种类: ${kind}\n    标识: ${id}\n    名称: ${name}\n    内容: ${JSON.stringify(content)}\n${more}`;
}

/** The town with files of `changes/`, one a month. */
async function townTelling(...told: readonly Told[]) {
  const folder = new Map(TOWN);
  for (const one of told) {
    const file = `changes/${one.date.slice(0, 7)}.yaml`;
    const before = folder.has(file) ? textIn(folder, file) : '调整:\n';
    folder.set(file, { ok: true, bytes: new TextEncoder().encode(before + entryText(one)) });
  }
  const { catalogue, diagnostics } = await checkFolder(folder);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return buildCollection(catalogue, TODAY);
}

type Collection = Awaited<ReturnType<typeof townTelling>>;

const changesPages = ({ editions }: Collection) =>
  editions.filter(({ publication }) => publication.kind === 'changes-page');

const outline = ({ sections }: Publication) =>
  sections.flatMap(({ heading, entries, facts }) => [
    heading,
    ...facts.map(({ text }) => `  ${text}`),
    ...entries.map(
      ({ name, tags, facts: inner }) =>
        `  ${[name.text, name.refersTo && `→${name.refersTo.kind}`, ...tags.map(({ text }) => `[${text}]`), ...inner.map(({ text }) => text)].filter(Boolean).join(' ')}`,
    ),
  ]);

describe('近期调整', () => {
  it('is not there where nothing is told', async () => {
    const collection = await townTelling();
    expect(changesPages(collection)).toEqual([]);
    expect(collection.directory).toMatchObject({ changes: null, news: [] });
    expect(collection.site.hasFeed).toBe(false);
  });

  it('goes by months, days and definitions, what asks for more first', async () => {
    const collection = await townTelling(
      { date: '2026-09-05', content: '少交一份照片。' },
      {
        date: '2026-09-05',
        kind: '办事大厅',
        id: 'shi-zheng-wu-da-ting',
        name: '市政务服务大厅',
        burden: '须知',
        content: '电话换了。',
      },
      {
        date: '2026-09-05',
        burden: '加重',
        content: '要多交一份居住证明。',
        more: '    理由: 要核实住址。\n    依据: 《社会保险法》第五十条\n',
      },
      { date: '2026-09-05', content: '不用再来窗口。' },
      {
        date: '2026-10-12',
        id: 'yi-jing-che-diao',
        name: '一次性补贴',
        burden: '须知',
        content: '政策到期，不再办理。',
      },
    );
    const [{ publication }, ...others] = changesPages(collection) as unknown as [
      { publication: Publication },
    ];
    expect(others).toEqual([]);
    expect(publication.lead.map(({ text }) => text)).toEqual([
      '2026年9月到2026年10月，办事的要求、时限、材料和地点有哪些变化，新的在前。现在怎样办，以办事指南为准。',
      '这一页有 5 件：有所收紧 1 件，请留意 2 件，更方便了 2 件。',
    ]);
    expect(outline(publication)).toEqual([
      '2026年10月',
      '  一次性补贴 [请留意] 2026年10月12日 政策到期，不再办理。',
      '2026年9月',
      '  失业登记 →guide [有所收紧] 2026年9月5日 要多交一份居住证明。 要核实住址。 《社会保险法》第五十条',
      '  失业登记 →guide [更方便了] 2026年9月5日 少交一份照片。 不用再来窗口。',
      '  市政务服务大厅 [请留意] 2026年9月5日 电话换了。',
      '关于这一页',
      '  2026年10月12日',
    ]);
  });

  it('keeps the newest twelve months; what is older stands under its year', async () => {
    const collection = await townTelling(
      { date: '2026-10-12' },
      { date: '2025-11-01' },
      { date: '2025-10-31' },
      { date: '2025-03-01' },
      { date: '2024-12-31' },
    );
    const pages = changesPages(collection).map(({ publication }) => publication);
    expect(pages.map(({ id, title }) => `${id} ${title.text}`)).toEqual([
      'jin-qi-tiao-zheng 近期调整',
      'jin-qi-tiao-zheng-2025 2025年的调整',
      'jin-qi-tiao-zheng-2024 2024年的调整',
    ]);
    expect(pages[0] && outline(pages[0])).toContain('  2025年的调整 →changes-page');
    expect(pages[1] && outline(pages[1]).slice(0, 4)).toEqual([
      '2025年10月',
      '  失业登记 →guide [更方便了] 2025年10月31日 承诺办结时限缩短到 30 分钟。',
      '2025年3月',
      '  失业登记 →guide [更方便了] 2025年3月1日 承诺办结时限缩短到 30 分钟。',
    ]);
    expect(collection.directory.changes?.title).toBe('近期调整');
  });

  it('is divided before an article outgrows its limit, and each page is proved', async () => {
    const long = `要${'写明"<办理>&情形"、'.repeat(30)}。`;
    const told = Array.from(
      { length: 60 },
      (_, index): Told => ({
        date: `2026-09-${String((index % 28) + 1).padStart(2, '0')}`,
        content: `第 ${index} 件，${index % 7 === 0 ? long : '少交一份照片。'}`,
      }),
    );
    const collection = await townTelling(...told);
    const wechat = makeChannel('wechat', shippedTexts());
    const pages = changesPages(collection);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages[1]?.publication).toMatchObject({
      id: 'jin-qi-tiao-zheng-2',
      title: { text: `近期调整（第 2 页，共 ${pages.length} 页）` },
    });
    for (const edition of pages) {
      const [article] = wechat.renderEdition(edition, collection.site);
      const html = article?.kind === 'text' ? article.text : '';
      expect(articleLengthArgs(html)).toBeUndefined();
    }
    const shown = pages.flatMap(({ publication }) => outline(publication)).join('\n');
    for (const { content = '' } of told) expect(shown).toContain(content.slice(0, 12));
  });
});

let sample: Collection | undefined;

it.each(['website', 'wechat', 'kiosk'] as const)(
  'the sample shows it on %s as the files say it',
  async (id) => {
    sample ??= buildCollection(await sampleCatalogue(), SAMPLE_TODAY);
    const collection = sample;
    const channel = makeChannel(id, shippedTexts());
    const pages = changesPages(collection);
    expect(pages).toHaveLength(1);
    for (const edition of pages) {
      const artefacts = channel.renderEdition(edition, collection.site);
      const [page] = artefacts;
      const images = artefacts.flatMap((one) =>
        one.kind === 'bytes' ? [[one.path.replace(/^[^/]+\//u, ''), one.bytes] as const] : [],
      );
      const finished = { html: page?.kind === 'text' ? page.text : '', images: new Map(images) };
      const demand = demandOf(id, edition, collection.site);
      expect(proveRendition(finished, demand, new Map()).problems).toEqual([]);
      const altered = {
        ...finished,
        html: finished.html.replace('缩短为 10 个工作日', '缩短为 12 个工作日'),
      };
      expect(proveRendition(altered, demand, new Map()).problems).not.toEqual([]);
    }
  },
);
