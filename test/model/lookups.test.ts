import { describe, expect, it } from 'vitest';
import type { ServiceItem } from '../../src/catalog/catalogue.js';
import { findInTexts, findTexts } from '../../src/model/definition-texts.js';
import { buildIndices } from '../../src/model/indices.js';
import { idByName } from '../../src/model/names.js';
import { lengthToExpect } from '../../src/model/phone-lengths.js';
import { attachmentsOf, referencesOf } from '../../src/model/references.js';
import { REQUIRED_ELEMENTS } from '../../src/model/required-elements.js';
import { CHECKER, checkTown } from '../support/check-town.js';

const { catalogue } = await checkTown();
const item = catalogue.definitions.item.get('shi-ye-deng-ji') as ServiceItem;

describe('the walk over texts', () => {
  it('gives every text with its path, in the order of the file', () => {
    const node = { 名称: '登记', 窗口: ['A01', { 电话: '12333' }], 次数: 0, 空: null };
    expect(findTexts(node, () => true)).toEqual([
      { key: '名称', path: ['名称'], text: '登记' },
      { key: '窗口', path: ['窗口', 0], text: 'A01' },
      { key: '电话', path: ['窗口', 1, '电话'], text: '12333' },
    ]);
  });

  it('asks about each text and its key, unless all together hold nothing', () => {
    const node = { 名称: '登记', 窗口: [{ 电话: '12333' }, { 电话: '12345' }] };
    const is12345 = (text: string) => text.includes('12345');
    const found = [{ key: '电话', path: ['窗口', 1, '电话'], text: '12345' }];
    expect(findInTexts(node, is12345, is12345)).toEqual(found);
    expect(findInTexts(node, () => false, is12345)).toEqual([]);
    expect(findTexts(node, (_, key) => key === '名称').map(({ text }) => text)).toEqual(['登记']);
  });
});

describe('the numbers of an area', () => {
  const areas = new Map([
    [
      '0399',
      new Map([
        [8, 5],
        [7, 1],
      ]),
    ],
    [
      '0532',
      new Map([
        [8, 4],
        [7, 1],
      ]),
    ],
  ]);

  it('show that one is too short, when it is by far the only one', () => {
    expect(lengthToExpect('0399-8001900', areas)).toEqual({ own: 7, others: 8 });
    expect(lengthToExpect('0532-8001900', areas)).toBeUndefined();
    expect(lengthToExpect('0399-80019001', areas)).toBeUndefined();
  });

  it('say nothing of hotlines, mobiles and other areas', () => {
    for (const other of ['0399-12333', '12333', '13800000000', '0371-6666666']) {
      expect(lengthToExpect(other, areas)).toBeUndefined();
    }
  });
});

describe('references', () => {
  it('of an item', () => {
    expect(referencesOf(item).map(({ target, text, path }) => [target, text, path.join('/')])).toEqual([
      ['power', 'jiu-ye-fu-wu', '关联权力/0'],
      ['law', 'she-hui-bao-xian-fa', '设定依据/0/法规'],
      ['place', 'shi-zheng-wu-da-ting', '办理地点/0/地点'],
    ]);
  });

  it('to attachments', () => {
    expect(attachmentsOf(item).map(({ path, text }) => [path.join('/'), text])).toEqual([
      ['申请材料/0/空白表格', 'files/shi-ye-ren-yuan-deng-ji-biao.docx'],
      ['申请材料/0/示例样表', 'files/shi-ye-ren-yuan-deng-ji-biao-yang-biao.docx'],
      ['办理结果/0/样本', 'files/jiu-ye-chuang-ye-zheng-yang-ben.pdf'],
    ]);
  });
});

describe('idByName', () => {
  it.each([
    ['law', '社会保险法', 'she-hui-bao-xian-fa'],
    ['law', '《中华人民共和国社会保险法》', 'she-hui-bao-xian-fa'],
    ['item', '办失业证', 'shi-ye-deng-ji'],
    ['item', ' 失业 登记 ', 'shi-ye-deng-ji'],
    ['place', '示例市政务服务大厅', 'shi-zheng-wu-da-ting'],
    ['list', '“提速办”服务事项清单', 'ti-su-ban'],
    ['bundle', '失业', 'shi-ye'],
    ['item', '失业', undefined],
  ] as const)('%s %s', (kind, name, id) => {
    expect(idByName(catalogue, kind, name)).toBe(id);
  });

  it('does not choose among several', async () => {
    const { catalogue: clash } = await checkTown({
      file: 'laws/lao-dong-he-tong-fa.yaml',
      patch: '简称: 社会保险法',
    });
    expect(idByName(clash, 'law', '社会保险法')).toBeUndefined();
  });
});

describe('indices', () => {
  it('hold what several rooms look up', () => {
    const indices = buildIndices(catalogue);
    expect([...indices.kindsById]).toEqual([
      ['lao-wu-pai-qian-xu-ke', ['item']],
      ['shi-ye-deng-ji', ['item']],
      ['shi-ye', ['bundle']],
      ['ti-su-ban', ['list']],
    ]);
    expect(indices.itemsByCode.get('11990000MB0000019F300201490100101')).toEqual(['shi-ye-deng-ji']);
    expect(indices.powersByCode.get('QZ-01-001')).toEqual(['lao-wu-pai-qian-xu-ke-quan']);
    expect(indices.itemsByLaw.get('she-hui-bao-xian-fa')).toEqual(['shi-ye-deng-ji']);
  });
});

describe('the table of required elements', () => {
  it('names keys of an item, each once, with a reason', () => {
    const elements = REQUIRED_ELEMENTS.map(({ element }) => element);
    expect(new Set(elements).size).toBe(elements.length);
    for (const { element, reason } of REQUIRED_ELEMENTS) {
      expect(CHECKER.knownKeys).toContain(element);
      expect(reason).toMatch(/\p{Script=Han}/u);
    }
  });
});
