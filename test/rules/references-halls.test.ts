import { describe, expect, it } from 'vitest';
import type { ExampleFile } from '../../src/diagnostic/code-doc.js';
import { brief, checkFolder, checkTown } from '../support/check-town.js';
import { DISTRICT, districtHall } from '../support/district-hall.js';
import { TOWN, withExample } from '../support/memory-files.js';

const LICENCE = 'items/lao-wu-pai-qian-xu-ke.yaml';
const REGISTRATION = 'items/shi-ye-deng-ji.yaml';

async function found(...examples: readonly ExampleFile[]) {
  return (await checkTown(...examples)).diagnostics.map(brief);
}

/** The district's hall with one entry for the licence, at window B02. */
const hall = (lines = '', level?: '市级') =>
  districtHall({
    handled: `  - 事项: lao-wu-pai-qian-xu-ke\n    窗口: [B02]\n${lines}`.trimEnd(),
    ...(level && { level }),
  });
const local = (lines: string) => hall(`    本地规定: {${lines}}`);
const item = (patch: string): ExampleFile => ({ file: LICENCE, patch });
const at = (code: string, path: string, args: object = {}) => ({
  code,
  file: DISTRICT,
  path: `承办事项/0${path === '' ? '' : `/${path}`}`,
  args,
});

describe('a hall that handles an item of the city', () => {
  it('adds windows, a phone, hours and a note without asking', async () => {
    const lines = '    办理时间: 工作日 9:00-11:30\n    电话: 0399-80032399\n    说明: 每月 25 日后人多。\n';
    expect(await found(hall(lines))).toEqual([]);
  });

  it.each([
    ['shi-ye-deng', null],
    ['劳务派遣经营许可', 'lao-wu-pai-qian-xu-ke'],
    ['lao-wu-pai-qian-xu-k', 'lao-wu-pai-qian-xu-ke'],
  ])('names it by its id, not %s', async (text, fix) => {
    const { diagnostics } = await checkTown(districtHall({ handled: `  - {事项: ${text}, 窗口: [B02]}` }));
    expect(diagnostics.map((one) => [...Object.values(brief(one)).slice(0, 3), one.fix])).toEqual([
      ['R001', DISTRICT, '承办事项/0/事项', fix],
    ]);
  });

  it('names windows that it has', async () => {
    const handled = '  - {事项: lao-wu-pai-qian-xu-ke, 窗口: [B02, B03]}';
    expect(await found(districtHall({ handled }))).toMatchObject([
      at('R003', '窗口/1', { 窗口: 'B03', 已有: ['B01', 'B02'] }),
    ]);
  });

  it('names each item once', async () => {
    const handled =
      '  - {事项: lao-wu-pai-qian-xu-ke, 窗口: [B01]}\n  - {事项: lao-wu-pai-qian-xu-ke, 窗口: [B02]}';
    expect(await found(districtHall({ handled }))).toMatchObject([
      { code: 'F051', file: DISTRICT, path: '承办事项/1/事项', args: { 先: 1, 后: 2 } },
    ]);
  });

  it('is open whenever it handles the item', async () => {
    expect(await found(hall('    办理时间: 周六 9:00-11:30\n'))).toMatchObject([
      at('R036', '办理时间', { 日子: '周六', 时段: '9:00-11:30', 大厅: '样板区人社服务大厅' }),
    ]);
  });

  it('does not open with the item where it is closed: the finding is the hall’s, not the city’s', async () => {
    const hours = '办理时间: 工作日 9:00-12:00；周六 9:00-11:30';
    expect(await found(hall(), item(hours))).toMatchObject([at('R036', '事项', { 日子: '周六' })]);
    const own = hall('    办理时间: 工作日 9:00-12:00\n');
    expect(await found(own, item(`${hours}\n地方可变: [办理时间]`))).toEqual([]);
  });

  it('takes complaints on another phone than questions', async () => {
    const lines = '    电话: 0399-80032399\n    本地规定: {监督投诉方式: {电话: ["（0399）80032399"]}}\n';
    expect(await found(hall(lines), item('地方可变: [监督投诉方式]'))).toMatchObject([
      at('F010', '本地规定/监督投诉方式/电话/0'),
    ]);
  });

  it('gives a mailbox that takes letters', async () => {
    const contact = local('咨询方式: {电话: [0399-80032399], 邮箱: zixun＠example.com}');
    expect(await found(contact, item('地方可变: [咨询方式]'))).toMatchObject([
      at('F058', '本地规定/咨询方式/邮箱'),
    ]);
  });

  it('says what holds in words that can be relied on', async () => {
    expect(await found(hall('    说明: 视情况可以预约。\n'))).toMatchObject([at('F019', '说明')]);
  });
});

describe('what a hall sets for itself', () => {
  it.each([
    ['承诺办结时限: 3个工作日', '承诺办结时限'],
    ['预约办理: 电话预约', '预约办理'],
    ['物流快递: 是', '物流快递'],
    ['进度查询: 电话查询', '进度查询'],
    ['咨询方式: {电话: [0399-80032399]}', '咨询方式'],
    ['监督投诉方式: {电话: [0399-80032399]}', '监督投诉方式'],
  ])('%s: only where the item leaves it open', async (line, field) => {
    const undeclared = [at('R045', `本地规定/${field}`, { 事项: '劳务派遣经营许可', 键: field })];
    expect(await found(local(line))).toEqual(undeclared);
    const another = field === '物流快递' ? '预约办理' : '物流快递';
    expect(await found(local(line), item(`地方可变: [${another}]`))).toEqual(undeclared);
    expect(await found(local(line), item(`地方可变: [${another}, ${field}]`))).toEqual([]);
  });

  it('its hours, too, where the item has hours of its own', async () => {
    const hours = '办理时间: 工作日 9:00-12:00';
    const own = hall('    办理时间: 工作日 9:00-11:00\n');
    expect(await found(own, item(hours))).toMatchObject([at('R045', '办理时间', { 键: '办理时间' })]);
    expect(await found(own, item(`${hours}\n地方可变: [办理时间]`))).toEqual([]);
  });

  it('points at what the item leaves open, or at the item', async () => {
    const relatedIn = async (...examples: readonly ExampleFile[]) =>
      (await checkTown(local('物流快递: 是'), ...examples)).diagnostics[0]?.related;
    expect(await relatedIn()).toMatchObject([{ file: LICENCE, path: ['事项名称'] }]);
    expect(await relatedIn(item('地方可变: [预约办理]'))).toMatchObject([
      { file: LICENCE, path: ['地方可变'], message: '地方可变：预约办理' },
    ]);
  });

  it('is not looked at where the item is broken', async () => {
    const folder = withExample(TOWN, [local('物流快递: 是'), { file: LICENCE, whole: '事项名称: "\n' }]);
    const codes = (await checkFolder(folder)).diagnostics.map(({ code, file }) => `${code} ${file}`);
    expect(codes).toEqual([`Y011 ${LICENCE}`]);
  });
});

describe('a hall’s promise', () => {
  const declared = (limit: string, rest = '') =>
    item(`${rest}承诺办结时限: ${limit}\n地方可变: [承诺办结时限]`);

  it.each([
    ['6个工作日', '5个工作日', '', '比市里承诺的 5个工作日 长'],
    ['21个工作日', '5个工作日', '', '比市里承诺的 5个工作日、法定的 20个工作日 长'],
    ['3日', '5个工作日', '', '和市里承诺的 5个工作日 不是一种单位，群众比不出快慢'],
    ['1个工作日', '30日', '法定办结时限: 60日\n', '和市里承诺的 30日 不是一种单位，群众比不出快慢'],
  ])('%s beside %s of the city', async (own, city, rest, flaw) => {
    const diagnostics = await found(local(`承诺办结时限: ${own}`), declared(city, rest));
    // Whatever else the city's new limit breaks is not the hall's.
    expect(diagnostics.filter(({ file }) => file === DISTRICT)).toMatchObject([
      at('R046', '本地规定/承诺办结时限', { 承诺: own, 情况: flaw }),
    ]);
  });

  it.each([
    ['4个工作日', '5个工作日', ''],
    ['4小时', '5个工作日', ''],
    ['即时办结', '30日', '法定办结时限: 60日\n'],
    ['2小时', '30日', '法定办结时限: 60日\n'],
  ])('%s is faster than %s', async (own, city, rest) => {
    const diagnostics = await found(local(`承诺办结时限: ${own}`), declared(city, rest));
    expect(diagnostics.filter(({ file }) => file === DISTRICT)).toEqual([]);
  });

  it('that the item does not leave open is one finding, however long', async () => {
    expect(await found(local('承诺办结时限: 9个工作日'))).toMatchObject([
      at('R045', '本地规定/承诺办结时限'),
    ]);
  });
});

describe('a hall that the item names as well', () => {
  const CITY = '  - {地点: shi-zheng-wu-da-ting, 窗口: [B01]}';
  const HERE = '  - {地点: yang-ban-qu-da-ting, 窗口: [B01]}';

  it.each([
    ['of a district goes from the item', hall(), [CITY, HERE], `从 ${LICENCE} 里删掉它`],
    ['of the city stays there', hall('', '市级'), [CITY, HERE], '删掉「承办事项」的这一条'],
    ['stays where it is the only one', hall(), [HERE], '删掉「承办事项」的这一条'],
  ])('%s', async (_, district, halls, removal) => {
    const { diagnostics } = await checkTown(district, item(`办理地点:\n${halls.join('\n')}`));
    expect(diagnostics.map(brief)).toEqual([at('R047', '事项', { 事项: '劳务派遣经营许可', 删除: removal })]);
    expect(diagnostics[0]?.related).toMatchObject([
      { file: LICENCE, path: ['办理地点', halls.indexOf(HERE), '地点'] },
    ]);
  });
});

describe('an item that is gone', () => {
  const RETIRING = districtHall({ handled: '  - {事项: shi-ye-deng-ji, 窗口: [B01]}' });
  const onDay = async (day: string, patch: string) =>
    (await checkFolder(withExample(TOWN, [RETIRING, { file: REGISTRATION, patch }]), day)).diagnostics
      .filter(({ file }) => file === DISTRICT)
      .map(brief);

  it.each([
    ['2026-10-31', '失效日期: 2026-11-01', []],
    ['2026-11-01', '失效日期: 2026-11-01', ['已经失效']],
    ['2026-11-01', '事项状态: 取消', ['已经取消']],
    // It comes back.
    ['2026-11-01', '事项状态: 暂停', []],
    // It is planned.
    ['2026-11-01', '生效日期: 2027-01-01', []],
  ])('on %s with %s', async (day, patch, reasons) => {
    expect(await onDay(day, patch)).toEqual(
      reasons.map((reason) => at('R048', '事项', { 事项: '失业登记', 情况: reason })),
    );
  });
});

describe('what a hall says again', () => {
  it.each([
    ['本地规定: {承诺办结时限: 五个工作日}', '本地规定/承诺办结时限', '事项文件'],
    [
      '本地规定: {咨询方式: {电话: ["0399-80012601"], 窗口: 示例市政务服务大厅 B01 窗口}}',
      '本地规定/咨询方式',
      '事项文件',
    ],
    ['办理时间: 工作日 9:00—12:00，13:30—17:00', '办理时间', '大厅的办公时间'],
    ['电话: 0399-80032300', '电话', '大厅的电话'],
  ])('%s', async (line, path, source) => {
    const key = path.split('/').at(-1);
    expect(await found(hall(`    ${line}\n`))).toEqual([
      at('R049', path, { 事项: '劳务派遣经营许可', 键: key, 来源: source }),
    ]);
  });

  it('the phone of a window that handles the item, and not of another', async () => {
    const handled = (window: string) =>
      districtHall({ handled: `  - {事项: lao-wu-pai-qian-xu-ke, 窗口: [${window}], 电话: 0399-80032301}` });
    expect(await found(handled('B01'))).toMatchObject([at('R049', '电话', { 来源: '窗口的电话' })]);
    expect(await found(handled('B02'))).toEqual([]);
  });

  it('also where the item leaves it open', async () => {
    const again = local('承诺办结时限: 5个工作日');
    expect(await found(again, item('地方可变: [承诺办结时限]'))).toMatchObject([
      at('R049', '本地规定/承诺办结时限'),
    ]);
  });
});
