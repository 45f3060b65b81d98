import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readSchemas } from '../../src/adapters/package-resources.js';
import type { ExampleFile } from '../../src/diagnostic/code-doc.js';
import { buildCollection } from '../../src/guide/build.js';
import { digestOf } from '../../src/guide/digest.js';
import { factsOf } from '../../src/guide/facts.js';
import type { Publication } from '../../src/guide/publication.js';
import { checkTown, TODAY } from '../support/check-town.js';
import { districtHall } from '../support/district-hall.js';

const LICENCE = 'lao-wu-pai-qian-xu-ke';
const OPEN: ExampleFile = {
  file: `items/${LICENCE}.yaml`,
  patch: '地方可变: [承诺办结时限, 预约办理, 物流快递, 进度查询, 咨询方式, 监督投诉方式]',
};

async function guides(...examples: readonly ExampleFile[]): Promise<ReadonlyMap<string, Publication>> {
  const { catalogue, diagnostics } = await checkTown(...examples);
  expect(diagnostics).toEqual([]);
  const { editions } = buildCollection(catalogue, TODAY);
  return new Map(editions.map(({ publication }) => [publication.id, publication]));
}

/** Labels and texts of a section of the licence's guide. */
async function licence(key: string, ...examples: readonly ExampleFile[]) {
  const guide = (await guides(...examples)).get(LICENCE);
  if (!guide) throw new Error('the licence has no guide');
  return factsOf(guide)
    .filter(({ path }) => path.startsWith(`sections/${key}/`))
    .map(({ label, text }) => (label === '' ? text : `${label}：${text}`));
}

const hall = (lines = '') =>
  districtHall({ handled: `  - 事项: ${LICENCE}\n    窗口: [B01]\n${lines}`.trimEnd() });

const EVERYTHING = `    办理时间: 工作日 9:00-11:30
    电话: 0399-80032399
    说明: |
      每月 25 日后人多。

      请**提前**预约。
    本地规定:
      承诺办结时限: 3个工作日
      预约办理: 电话预约
      物流快递: 是
      进度查询: 电话查询
      咨询方式: {电话: [0399-80032311, 0399-80032312], 窗口: 一楼咨询台}
      监督投诉方式: {电话: [0399-80032313]}
`;

describe('a hall that handles an item of the city', () => {
  it('stands among the halls of its guide', async () => {
    expect(await licence('places', hall())).toEqual([
      '示例市政务服务大厅',
      '地址：示例市示范区示范路1号政务服务中心一楼',
      '窗口：B01 就业和劳动关系窗口',
      '窗口电话：0399-80012303',
      '办公时间：工作日 9:00-12:00、13:00-17:00；周六 9:00-12:00',
      '电话：0399-80012300',
      '交通：乘 1 路公交到示范路站，步行 200 米。',
      '无障碍：北门设有坡道和低位窗口。',
      '样板区人社服务大厅',
      '地址：示例市样板区模板大道66号一楼',
      '窗口：B01 就业窗口',
      '窗口电话：0399-80032301',
      '办公时间：工作日 9:00-12:00、13:30-17:00',
      '电话：0399-80032300',
    ]);
    expect(await licence('key-facts', hall())).toContain('共 2 个大厅');
  });

  it('says what holds there alone, with a label that says so', async () => {
    const facts = await licence('places', hall(EVERYTHING), OPEN);
    expect(facts.slice(facts.indexOf('样板区人社服务大厅'))).toEqual([
      '样板区人社服务大厅',
      '地址：示例市样板区模板大道66号一楼',
      '窗口：B01 就业窗口',
      '窗口电话：0399-80032301',
      '办理时间：工作日 9:00-11:30',
      '电话：0399-80032300',
      '办这件事的电话：0399-80032399',
      '本大厅承诺办结时限：3个工作日',
      '本大厅预约办理：电话预约',
      '本大厅寄送材料和结果：可以',
      '本大厅查询进度：电话查询',
      '本大厅咨询电话：0399-80032311',
      '0399-80032312',
      '本大厅咨询窗口：一楼咨询台',
      '本大厅投诉电话：0399-80032313',
      '本大厅提示：每月 25 日后人多。',
      '请提前预约。',
    ]);
  });

  it('leaves out nothing that it can say', () => {
    const known = readSchemas().place.properties as { 承办事项: { items: { properties: object } } };
    const [written] = parse(`- 事项: ${LICENCE}\n  窗口: [B01]\n${EVERYTHING.replace(/^ {2}/gmu, '')}`) as [
      object,
    ];
    expect(Object.keys(written).toSorted()).toEqual(Object.keys(known.承办事项.items.properties).toSorted());
  });

  it('changes nothing else that the guide says, but that some hall is faster', async () => {
    const HINT = '有的大厅办得更快，见“办理地点和时间”';
    const before = await licence('key-facts', hall());
    const after = await licence('key-facts', hall(EVERYTHING), OPEN);
    expect(after.filter((fact) => fact !== HINT)).toEqual(before);
    expect(after).toContain(HINT);
    expect(await licence('limits', hall(EVERYTHING), OPEN)).toEqual(await licence('limits', hall()));
    expect(await licence('contacts', hall(EVERYTHING), OPEN)).toEqual(await licence('contacts', hall()));
  });

  it('touches the guides of its items alone', async () => {
    const digests = (all: ReadonlyMap<string, Publication>) =>
      new Map([...all].map(([id, publication]) => [id, digestOf(factsOf(publication))]));
    const before = digests(await guides());
    const after = digests(await guides(hall()));
    const changed = [...after].filter(([id, digest]) => before.get(id) !== digest).map(([id]) => id);
    expect(changed).toEqual([LICENCE]);
  });
});

describe('opening hours', () => {
  it('are labelled as those of the matter where they are not the hall’s', async () => {
    const facts = await licence('places', {
      file: `items/${LICENCE}.yaml`,
      patch: '办理时间: 工作日 9:00-11:30',
    });
    expect(facts).toContain('办理时间：工作日 9:00-11:30');
    expect(facts.join()).not.toContain('办公时间');
  });
});
