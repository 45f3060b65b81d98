import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogue, ServiceItem } from '../../src/catalog/catalogue.js';
import type { ExampleFile } from '../../src/diagnostic/code-doc.js';
import { type Hall, placesOf } from '../../src/model/item-places.js';
import { checkTown } from '../support/check-town.js';
import { districtHall } from '../support/district-hall.js';

const LICENCE = 'lao-wu-pai-qian-xu-ke';
const CITY = 'shi-zheng-wu-da-ting';

async function townWith(...examples: readonly ExampleFile[]): Promise<Catalogue> {
  return (await checkTown(...examples)).catalogue;
}

/** Where the licence is handled: hall, windows, hours. */
function found(catalogue: Catalogue, id = LICENCE) {
  const item = catalogue.definitions.item.get(id);
  if (!item) throw new Error(`no item ${id}`);
  return placesOf(id, item, catalogue).map(
    ({ reference, hours }) => `${reference.地点} ${reference.窗口.join('、')} ${hours}`,
  );
}

const handling = (lines = '') => `  - {事项: ${LICENCE}, 窗口: [B02]${lines}}`;
const street = (handled: string) =>
  districtHall({ handled, id: 'mo-ban-jie-dao', name: '模板街道便民服务中心', level: '镇街级' });
const second = (handled: string) =>
  districtHall({ handled, id: 'a-shi-ji-er-da-ting', name: '示例市政务服务第二大厅', level: '市级' });

const CITY_HOURS = '工作日 9:00-12:00、13:00-17:00;周六 9:00-12:00';
const HOURS = '工作日 9:00-12:00、13:30-17:00';

describe('where an item is handled', () => {
  it('is where it says, and where a hall says so', async () => {
    const catalogue = await townWith(districtHall({ handled: handling() }));
    expect(found(catalogue)).toEqual([`${CITY} B01 ${CITY_HOURS}`, `yang-ban-qu-da-ting B02 ${HOURS}`]);
    expect(found(catalogue, 'shi-ye-deng-ji')).toEqual([`${CITY} A01、B01 ${CITY_HOURS}`]);
  });

  it('its own halls first, then by level, then by id', async () => {
    const halls = [street(handling()), districtHall({ handled: handling() }), second(handling())];
    const catalogue = await townWith(...halls);
    expect(found(catalogue).map((line) => line.split(' ')[0])).toEqual([
      CITY,
      'a-shi-ji-er-da-ting',
      'yang-ban-qu-da-ting',
      'mo-ban-jie-dao',
    ]);
  });

  it('a hall that both name stands there once, as the item says', async () => {
    const patch = `办理地点:\n  - {地点: yang-ban-qu-da-ting, 窗口: [B01]}`;
    const catalogue = await townWith(districtHall({ handled: handling() }), {
      file: `items/${LICENCE}.yaml`,
      patch,
    });
    expect(found(catalogue)).toEqual([`yang-ban-qu-da-ting B01 ${HOURS}`]);
  });

  it('a hall that is missing is left out', async () => {
    const patch = '办理地点:\n  - {地点: mei-you-da-ting, 窗口: [B01]}';
    expect(found(await townWith({ file: `items/${LICENCE}.yaml`, patch }))).toEqual([]);
  });

  it.each([
    ['nobody says otherwise', '', '', HOURS],
    ['the item says so', '', '办理时间: 工作日 9:00-11:30', '工作日 9:00-11:30'],
    ['the hall says so', ', 办理时间: 工作日 9:00-11:00', '', '工作日 9:00-11:00'],
    ['both do', ', 办理时间: 工作日 9:00-11:00', '办理时间: 工作日 9:00-11:30', '工作日 9:00-11:00'],
  ])('hours where %s', async (_, local, patch, hours) => {
    const catalogue = await townWith(districtHall({ handled: handling(local) }), {
      file: `items/${LICENCE}.yaml`,
      patch,
    });
    expect(found(catalogue)[1]).toBe(`yang-ban-qu-da-ting B02 ${hours}`);
  });
});

describe('whatever the halls say', async () => {
  const town = await townWith();
  const hall = town.definitions.place.get(CITY) as Hall;
  const item = town.definitions.item.get(LICENCE) as ServiceItem;

  const ids = fc.uniqueArray(fc.constantFrom<string[]>('a', 'b', 'c', 'd', 'e'), { minLength: 1 });
  const halls = fc.dictionary(
    fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    fc.record({ handles: fc.boolean(), level: fc.constantFrom('市级', '区县级', '镇街级') }),
  );

  it('every hall stands there once, those of the item first, and none that neither names', () => {
    fc.assert(
      fc.property(ids, halls, (named, others) => {
        const place = new Map(
          Object.entries(others)
            .toSorted(([a], [b]) => (a < b ? -1 : 1))
            .map(([id, { handles, level }]) => [
              id,
              { ...hall, 层级: level, 承办事项: handles ? [{ 事项: LICENCE, 窗口: ['B01'] }] : [] },
            ]),
        );
        const catalogue = { ...town, definitions: { ...town.definitions, place } };
        const 办理地点 = named.map((地点) => ({ 地点, 窗口: ['B01'] }));
        const found = placesOf(LICENCE, { ...item, 办理地点 }, catalogue);
        const order = found.map(({ reference }) => reference.地点);
        const own = named.filter((id) => place.has(id));
        expect(order.slice(0, own.length)).toEqual(own);
        const handling = [...place].filter(([id, one]) => one.承办事项.length > 0 && !named.includes(id));
        expect(order.slice(own.length).toSorted()).toEqual(handling.map(([id]) => id));
        const levels = found
          .slice(own.length)
          .map((one) => ['市级', '区县级', '镇街级'].indexOf(one.hall.层级));
        expect(levels).toEqual(levels.toSorted());
      }),
    );
  });
});
