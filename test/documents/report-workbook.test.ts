import { read, utils, type WorkBook } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { workbookBytes } from '../../src/adapters/workbook-file.js';
import type { ReportContent } from '../../src/documents/report-content.js';
import { reportWorkbook } from '../../src/documents/report-workbook/workbook.js';
import type { Measure } from '../../src/targets/target-report.js';
import { comparedContent, hostileContent, sampleContent, townContent } from './contents.js';

/** The workbook as another library reads it. */
async function opened(content: ReportContent): Promise<WorkBook> {
  return read(await workbookBytes(reportWorkbook(content)), { cellNF: true });
}

type Row = Readonly<Record<string, string | number>>;

function rowsOf(book: WorkBook, name: string): readonly Row[] {
  const sheet = book.Sheets[name];
  if (!sheet) throw new Error(`the workbook has no ${name}`);
  return utils.sheet_to_json<Row>(sheet);
}

/** What a row of numbers must say of a measure; an empty cell has no key. */
function figures({ name, value, text, threshold, numerator, denominator, unit }: Measure): Row {
  const numbers = {
    现在: value,
    目标: threshold,
    ...(value !== null && { 做到的: numerator, 一共: denominator }),
  };
  const there = Object.entries(numbers).filter((pair): pair is [string, number] => pair[1] !== null);
  return { 指标: name, 显示: text, 单位: unit, ...Object.fromEntries(there) };
}

const picked = ({ 指标, 现在, 显示, 目标, 做到的, 一共, 单位 }: Row) =>
  Object.fromEntries(
    Object.entries({ 指标, 现在, 显示, 目标, 做到的, 一共, 单位 }).filter(([, value]) => value !== undefined),
  );

const sample = await sampleContent();
const book = await opened(sample);

describe('the workbook, read by another library', () => {
  it('has its sheets, each with its head', () => {
    expect(book.SheetNames).toEqual([
      '目标',
      '处室',
      '区县',
      '任务',
      '完整度',
      '明细',
      '不统计',
      '变化',
      '说明',
    ]);
  });

  it('has the numbers of the bureau as numbers, shares as percent', () => {
    expect(rowsOf(book, '目标').map(picked)).toEqual(sample.targets.measures.map(figures));
    const online = sample.targets.measures.findIndex(({ key }) => key === 'online');
    expect(book.Sheets.目标?.[`B${online + 2}`]).toMatchObject({ t: 'n', z: '0.0%' });
    expect(book.Sheets.目标?.B2).toMatchObject({ t: 'n', v: 10, z: '0' });
  });

  it.each([
    ['处室', sample.targets.departments],
    ['区县', sample.targets.districts],
  ] as const)('has the numbers of each %s', (name, groups) => {
    const rows = rowsOf(book, name);
    expect(rows.map((row) => [row[name], picked(row)])).toEqual(
      groups.flatMap((group) => group.measures.map((measure) => [group.name, figures(measure)])),
    );
  });

  it('has everything behind the numbers: the amounts add up to them', () => {
    const rows = rowsOf(book, '明细');
    for (const { name, numerator, denominator, value } of sample.targets.measures) {
      const sum = (heap: string) =>
        rows
          .filter((row) => row.范围 === '全局' && row.指标 === name && row.归类 === heap)
          .reduce((total, row) => total + Number(row.数量), 0);
      if (value === null) continue;
      expect([name, sum('已做到')]).toEqual([name, numerator]);
      if (denominator !== null) expect([name, sum('已做到') + sum('还差')]).toEqual([name, denominator]);
    }
    const districts = new Set(rows.map((row) => row.范围));
    expect([...districts]).toEqual(['全局', ...sample.targets.districts.map(({ name }) => name)]);
  });

  it('has the tasks and the completeness of each guide', () => {
    expect(rowsOf(book, '任务').map((row) => [row.任务, row.状态, row.时限])).toEqual(
      sample.targets.tasks.map(({ name, state, due }) => [name, state, due]),
    );
    expect(rowsOf(book, '完整度').map((row) => [row.编号, row.得分, row.必备有, row.必备应有])).toEqual(
      sample.completeness.guides.map(({ id, score, required }) => [
        id,
        score,
        required.present,
        required.total,
      ]),
    );
  });

  it('says what changed where something is compared, and has no such sheet where nothing is', async () => {
    const compared = await opened(await comparedContent());
    expect(rowsOf(compared, '变化').map((row) => [row.指标, row.名称, row.变化, row.现在])).toContainEqual([
      '全程网办率',
      '失业登记',
      '新出现的差距',
      '还差：要到现场 1 次，没有法规依据',
    ]);
    const online = rowsOf(compared, '目标').find((row) => row.指标 === '全程网办率');
    expect(online?.变化).toMatch(/^↓ 下降 \d+ 个百分点$/u);
    expect(online?.上次).toMatch(/^[1-9]\d*%$/u);
    expect((await opened(await townContent())).SheetNames).not.toContain('变化');
  });

  it('leads from each number to the first row of its list', () => {
    const rows = rowsOf(book, '明细');
    for (const [sheet, scopeOf] of [
      ['目标', () => '全局'],
      ['区县', (row: Row) => row.区县],
    ] as const) {
      const own = rowsOf(book, sheet);
      const column = sheet === '目标' ? 'C' : 'D';
      for (const [index, row] of own.entries()) {
        const target = book.Sheets[sheet]?.[`${column}${index + 2}`]?.l?.Target;
        const first = rows.findIndex((one) => one.范围 === scopeOf(row) && one.指标 === row.指标);
        expect([sheet, row.指标, target]).toEqual([
          sheet,
          row.指标,
          first < 0 ? undefined : `#'明细'!A${first + 2}`,
        ]);
      }
    }
  });

  it('has whole dates as dates; a month stays a text', async () => {
    const [task] = sample.targets.tasks;
    if (!task) throw new Error('the sample has tasks');
    const tasks = [{ ...task, due: '2026年10月', finished: '2026-02-28' }];
    const dated = await opened({ ...sample, targets: { ...sample.targets, tasks } });
    const [row] = utils.sheet_to_json<Row>(dated.Sheets.任务 ?? {}, { raw: false });
    expect([row?.时限, row?.完成日期]).toEqual(['2026年10月', '2026-02-28']);
    expect(dated.Sheets.任务?.E2).toMatchObject({ t: 'n', v: 46081 });
  });

  it('says before the numbers that files cannot be read', async () => {
    const unread = [{ file: 'items/shi-ye-deng-ji.yaml' }];
    const unsure = await opened({ ...sample, targets: { ...sample.targets, unread } });
    expect(unsure.SheetNames[0]).toBe('说明');
    expect(rowsOf(unsure, '说明')[0]?.内容).toContain('有 1 个文件读不出来：items/shi-ye-deng-ji.yaml');
  });

  it('has a text where the catalogue has one, never a formula', async () => {
    const content = await hostileContent();
    const sheets = Object.values((await opened(content)).Sheets);
    const cells = sheets.flatMap((sheet) => Object.entries(sheet).filter(([at]) => /^[A-Z]/u.test(at)));
    expect(cells.length).toBeGreaterThan(100);
    for (const [, cell] of cells) {
      expect(['s', 'n']).toContain(cell.t);
      expect(cell).not.toHaveProperty('f');
      const { l: link } = cell;
      if (link !== undefined) expect(link.Target).toMatch(/^#'明细'!A\d+$/u);
    }
  });
});
