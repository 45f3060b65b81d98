import { describe, expect, it } from 'vitest';
import type { ExampleFile } from '../../src/diagnostic/code-doc.js';
import type { Completeness } from '../../src/diagnostic/completeness.js';
import { completenessOf } from '../../src/model/completeness.js';
import { isSaid, isWhollySaid } from '../../src/model/said.js';
import { checkTown, TODAY } from '../support/check-town.js';

const REGISTRATION = 'items/shi-ye-deng-ji.yaml';
const LICENCE = 'items/lao-wu-pai-qian-xu-ke.yaml';

async function completeness(...examples: readonly ExampleFile[]): Promise<Completeness> {
  const { catalogue } = await checkTown(...examples);
  return completenessOf(catalogue, TODAY);
}

async function guide(file: string, ...examples: readonly ExampleFile[]) {
  const found = (await completeness(...examples)).guides.find((one) => one.file === file);
  if (found === undefined) throw new Error(`${file} is not counted`);
  return found;
}

describe('whether a text says something', () => {
  it.each(['周一至周五', '无数量限制', '详见大厅公告，工作日 9:00 至 17:00', '12333', 'A01'])(
    '%s: yes',
    (text) => {
      expect(isSaid(text)).toBe(true);
    },
  );

  it.each([
    undefined,
    '',
    ' ',
    '无',
    '无。',
    '暂无',
    '/',
    '——',
    '……',
    '待补',
    '待补充',
    '详见官网',
    '见附件',
    '略',
    'N/A',
    'XXX',
    '？？',
  ])('%s: no', (text) => {
    expect(isSaid(text)).toBe(false);
  });

  it('asks it of every text of a value', () => {
    expect(isWhollySaid({ 权利: ['陈述'], 份数: 1 })).toBe(true);
    for (const value of [undefined, null, [], {}, ['陈述', '无'], { 权利: { 内容: '略' } }]) {
      expect(isWhollySaid(value)).toBe(false);
    }
  });
});

describe('the completeness of a guide', () => {
  it('counts what applies to the item, by required and recommended', async () => {
    const { missing, required, recommended, score, ...rest } = await guide(REGISTRATION);
    expect(rest).toEqual({
      id: 'shi-ye-deng-ji',
      name: '失业登记',
      file: REGISTRATION,
      department: '就业促进处',
      type: '公共服务',
    });
    expect(missing).toEqual({ required: [], recommended: ['物流快递', '权利义务', '中介服务'] });
    expect(required.present).toBe(required.total);
    expect(recommended.total - recommended.present).toBe(3);
    const possible = 3 * required.total + recommended.total;
    expect(score).toBe(Math.floor((100 * (possible - 3)) / possible));
  });

  it.each([
    ['申请条件', '受理条件: [详见官网]'],
    ['办理流程', '办理流程: [{环节: 申请, 内容: 略}]'],
    [
      '表格下载',
      '申请材料: [{材料名称: 登记表, 材料类型: 申请表格文书, 材料形式: 纸质, 必要性: 必要, 来源渠道: 申请人自备, 原件份数: 1, 复印件份数: 0}]',
    ],
    ['时限说明', '时限说明: 无'],
  ])('misses the required %s in “%s”', async (element, patch) => {
    expect((await guide(REGISTRATION, { file: REGISTRATION, patch })).missing.required).toContain(element);
  });

  it.each([
    ['进度查询', '进度查询: 详见官网'],
    ['预约办理', '预约办理: 无'],
    ['事项简述', '简介: 待补充'],
  ])('misses the recommended %s in “%s”', async (element, patch) => {
    expect((await guide(REGISTRATION, { file: REGISTRATION, patch })).missing.recommended).toContain(element);
  });

  it('asks more of social insurance and of a licence', async () => {
    const insurance = { file: REGISTRATION, patch: '主题: [失业保险]\n简介: 无' };
    expect((await guide(REGISTRATION, insurance)).missing.required).toEqual(['事项简述']);
    const bare = { file: LICENCE, patch: '', without: ['行政复议与诉讼', '数量限制'] };
    expect((await guide(LICENCE, bare)).missing.required).toEqual(['行政复议与诉讼', '数量限制']);
  });

  it('takes “无” for an answer where there may be none', async () => {
    const none = { file: LICENCE, patch: '数量限制: 无\n中介服务: 无' };
    expect((await guide(LICENCE, none)).missing.required).toEqual([]);
  });
});

describe('the completeness of a catalogue', () => {
  it('adds the guides up by department and by type', async () => {
    const { total, departments, types, guides } = await completeness();
    expect(total.guides).toBe(guides.length);
    for (const groups of [departments, types]) {
      const sum = (level: 'required' | 'recommended', key: 'present' | 'total') =>
        groups.reduce((all, group) => all + group[level][key], 0);
      expect(sum('required', 'total')).toBe(total.required.total);
      expect(sum('recommended', 'present')).toBe(total.recommended.present);
    }
    expect(types.map(({ name }) => name)).toEqual(['公共服务', '行政许可']);
    const counts = total.missing.map((one) => one.guides);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  it('is 100 only where nothing is missing', async () => {
    const { guides } = await completeness();
    for (const { score, missing } of guides) {
      expect(score === 100).toBe(missing.required.length + missing.recommended.length === 0);
    }
  });

  it('leaves out what is not in force, and says how many files it could not read', async () => {
    const retired = await completeness({ file: REGISTRATION, patch: '事项状态: 取消' });
    expect(retired.guides.map(({ id }) => id)).toEqual(['lao-wu-pai-qian-xu-ke']);
    const broken = await completeness({ file: REGISTRATION, patch: '办件类型: 即时件' });
    expect(broken).toMatchObject({ unread: 1, total: { guides: 1 } });
  });

  it('names every element once, with its source', async () => {
    const { elements } = await completeness();
    expect(new Set(elements.map(({ name }) => name)).size).toBe(elements.length);
    expect(elements.every(({ rule, source }) => rule !== '' && source !== '')).toBe(true);
  });
});
