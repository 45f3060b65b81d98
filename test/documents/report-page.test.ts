import { createHash } from 'node:crypto';
import { HtmlValidate } from 'html-validate/node';
import { describe, expect, it } from 'vitest';
import { reportPage } from '../../src/documents/report-page/page.js';
import { attribute, type Element, elementsOf, visibleText } from '../channels/html.js';
import { comparedContent, hostileContent, sampleContent, townContent } from './contents.js';

const VERSION = '0.1.0';
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
});

const [town, compared, sample, hostile] = await Promise.all([
  townContent(),
  comparedContent(),
  sampleContent(),
  hostileContent(),
]);
const pages = [town, compared, sample, hostile].map((content) => reportPage(content, VERSION));
const [townPage = '', comparedPage = '', samplePage = '', hostilePage = ''] = pages;

const textOf = (element: Element): string => {
  const texts = (node: Element['childNodes'][number]): string =>
    'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(texts).join('') : '';
  return texts(element).trim();
};

/** The tables of a page: caption, and the cells of each row that has a head. */
function tablesOf(page: string) {
  return elementsOf(page)
    .filter(({ tagName }) => tagName === 'table')
    .map((table) => {
      const inside = within(table);
      const rows = inside
        .filter(({ tagName }) => tagName === 'tr')
        .map((row) => within(row).filter(({ tagName }) => tagName === 'th' || tagName === 'td'));
      return {
        caption: textOf(inside.find(({ tagName }) => tagName === 'caption') ?? table),
        rows: rows.filter(([head]) => head?.tagName === 'th' && attribute(head, 'scope') === 'row'),
      };
    });
}

const within = (element: Element): readonly Element[] =>
  element.childNodes.flatMap((node) => ('tagName' in node ? [node, ...within(node)] : []));

/** What a row says, by the labels of its cells. */
function said([head, ...cells]: readonly Element[]): Readonly<Record<string, string>> {
  const labelled = cells.map((cell) => [attribute(cell, 'data-label') ?? '', textOf(cell)]);
  return { ...Object.fromEntries(labelled), '': head ? textOf(head) : '' };
}

describe('the page of the report', () => {
  it('is sound HTML, whatever the catalogue says', async () => {
    for (const page of pages) {
      const { results } = await validator.validateString(page);
      const messages = results.flatMap((result) => result.messages);
      expect(messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`)).toEqual([]);
    }
  });

  it('shows every number of the bureau as the report has it', () => {
    const table = tablesOf(samplePage).find(({ caption }) => caption === '各项指标和目标');
    const rows = table?.rows.map(said) ?? [];
    expect(rows.map((row) => [row[''], row.现在, row.目标])).toEqual(
      sample.targets.measures.map(({ name, text, thresholdText }) => [name, text, thresholdText ?? '—']),
    );
    expect(rows.map((row) => row.结果)).toContain('达标');
    expect(rows.find((row) => row[''] === '实名差评回访率')).toMatchObject({
      现在: '没有数据',
      结果: '算不出',
    });
  });

  it('shows every number of every department and district, the lowest first', () => {
    const tables = tablesOf(samplePage);
    for (const [one, groups] of [
      ['处室', sample.targets.departments],
      ['区县', sample.targets.districts],
    ] as const) {
      const measures = groups[0]?.measures ?? [];
      for (const { key, name } of measures) {
        const expected = groups.flatMap((group) =>
          group.measures.filter((measure) => measure.key === key).map(({ text }) => `${group.name} ${text}`),
        );
        const own = tables.find(({ caption }) => caption === `各${one}的${name}，低的在前`);
        if (own === undefined) expect(expected.every((text) => text.endsWith('没有数据'))).toBe(true);
        else {
          const shown = own.rows.map(said).map((row) => `${row['']} ${row.数值}`);
          expect(shown.toSorted()).toEqual(expected.toSorted());
          const values = shown.flatMap((text) => / (\d+)[%分]$/u.exec(text)?.slice(1).map(Number) ?? []);
          expect(values).toEqual(values.toSorted((a, b) => a - b));
          expect(values.length).toBeGreaterThan(0);
        }
      }
    }
  });

  it('opens the list behind each number: whose, what of it, in which file', () => {
    const lists = elementsOf(samplePage).filter(({ tagName }) => tagName === 'details');
    const online = sample.targets.measures.find(({ key }) => key === 'online');
    const own = lists.map(textOf).find((text) => text.startsWith('全程网办率：'));
    for (const { name, department, note, file } of [
      ...(online?.missing ?? []),
      ...(online?.exceptions ?? []),
    ]) {
      expect(own).toContain(`${name} ${department} · ${note} · ${file}`);
    }
    expect(own).toContain(`怎么算：${online?.rule}`);
    const behind = sample.targets.measures.flatMap(({ counted, missing }) => [...counted, ...missing]);
    const entries = elementsOf(samplePage).filter(({ tagName }) => tagName === 'li');
    expect(entries.length).toBeGreaterThan(behind.length * 1.5);
  });

  it('has a drawing beside each table of numbers, named, its figures also in the table', () => {
    const drawings = elementsOf(samplePage).filter(({ tagName }) => tagName === 'svg');
    expect(drawings.length).toBeGreaterThan(8);
    const ids = elementsOf(samplePage).flatMap((element) => attribute(element, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const drawing of drawings) {
      expect(attribute(drawing, 'role')).toBe('img');
      expect(attribute(drawing, 'aria-label')).toMatch(/条形图，数字见旁边的表$/u);
    }
    const overview = drawings.find((drawing) => attribute(drawing, 'id') === 'chart-overview');
    for (const { kind, name, text } of sample.targets.measures) {
      if (kind !== 'count' && text !== '没有数据')
        expect(overview && textOf(overview)).toContain(`${name}　${text}`);
    }
  });

  it('shows what changed, in a sign and in words, and which definitions', () => {
    const text = visibleText(comparedPage);
    expect(text).toContain('“上次”是“十月”（提交 01234567，按2026年10月31日统计）。');
    expect(text).toContain('和“十月”（提交 01234567，按2026年10月31日统计）相比');
    const tables = tablesOf(comparedPage);
    const overview = tables.find(({ caption }) => caption === '各项指标和目标')?.rows.map(said);
    const online = compared.comparison?.measures.find(({ key }) => key === 'online');
    const { 上次, 现在, 变化 } = overview?.find((row) => row[''] === '全程网办率') ?? {};
    expect([上次, 现在]).toEqual([online?.before?.text, '0%']);
    expect(变化).toMatch(/^↓ 下降 \d+ 个百分点$/u);
    const moved = tables.find(({ caption }) => caption.startsWith(`全程网办率：${上次} → 0%`));
    expect(moved?.rows.map(said)).toEqual([
      {
        '': '失业登记items/shi-ye-deng-ji.yaml',
        责任处室: '就业促进处',
        变化: '新出现的差距',
        上次: '已做到：全程网办',
        现在: '还差：要到现场 1 次，没有法规依据',
      },
    ]);
    const tasks = tables.find(({ caption }) => caption === '任务状态的变化');
    expect(tasks?.rows.map(said)).toEqual([
      { '': '优化经办流程', 类别: '打包办', 上次: '未到期', 现在: '逾期' },
    ]);
    expect(visibleText(townPage)).not.toContain('上次');
  });

  it('says first that files cannot be read, and at last what is not counted', () => {
    const [first] = sample.targets.measures[0]?.counted ?? [];
    const leftOut = [{ ...(first ?? expect.unreachable()), note: '已经暂停' }];
    const targets = { ...sample.targets, leftOut, unread: [{ file: 'items/shi-ye-deng-ji.yaml' }] };
    const page = reportPage({ ...sample, targets }, VERSION);
    const main = visibleText(page)
      .replace(/^[\s\S]*的情况统计/u, '')
      .trim();
    expect(main).toMatch(/^有 1 个文件读不出来：items\/shi-ye-deng-ji\.yaml，数字不准；/u);
    const table = tablesOf(page).find(({ caption }) => caption === '不统计的，和原因');
    expect(table?.rows.map(said).map((row) => row.原因)).toEqual(['已经暂停']);
    expect(samplePage).not.toContain('读不出来：');
  });

  it('bears the bureau and the day in its title', () => {
    expect(samplePage).toContain(
      `<title>目标完成情况 ${sample.targets.bureau} ${sample.targets.today}</title>`,
    );
  });

  it('counts the tasks by state and lists those that are late', () => {
    const rows = tablesOf(comparedPage)
      .find(({ caption }) => caption === '各类任务')
      ?.rows.map(said);
    expect(rows).toMatchObject([
      { '': '打包办', 一共: '1', 持续推进: '0', 逾期: '1' },
      { '': '简便办', 一共: '1', 持续推进: '1', 逾期: '0' },
    ]);
    expect(visibleText(comparedPage)).toMatch(
      /逾期的任务\s*优化经办流程（逾期） 牵头：法规处 · 责任：就业促进处/u,
    );
    expect(visibleText(townPage)).not.toContain('逾期的任务');
  });

  it('asks for nothing: no address, and a policy that allows its own style and script only', () => {
    for (const page of pages) {
      const attributes = new Set(elementsOf(page).flatMap(({ attrs }) => attrs.map(({ name }) => name)));
      for (const name of ['src', 'srcset', 'style', 'onclick', 'onload', 'action', 'xlink:href']) {
        expect(attributes).not.toContain(name);
      }
      expect(page.match(/<a href="(?!#)/gu)).toBeNull();
      expect(page.match(/url\((?!#chart-[a-z-]+-p\d+\))/gu)).toBeNull();
      const policy = /content="(default-src[^"]*)"/u.exec(page)?.[1] ?? '';
      expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^;]*'; script-src 'sha256-/u);
      const [, style = ''] = /<style>(.*?)<\/style>/su.exec(page) ?? [];
      expect(policy).toContain(createHash('sha256').update(style).digest('base64'));
      expect(page.match(/<style/gu)).toHaveLength(1);
    }
  });

  it('holds no element and no attribute of the catalogue’s making', () => {
    const vocabulary = (page: string) =>
      new Set(elementsOf(page).flatMap(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)]));
    expect([...vocabulary(samplePage), ...vocabulary(comparedPage)]).toEqual(
      expect.arrayContaining([...vocabulary(hostilePage)]),
    );
    for (const sign of ['\u0000', '\u001b', '\u202e', '\ud800']) expect(hostilePage).not.toContain(sign);
  });

  it('is the same for the same report, however often it is drawn', () => {
    expect(reportPage(sample, VERSION)).toBe(samplePage);
    expect(samplePage).not.toMatch(/zr\d|ecmeta/u);
  });
});
