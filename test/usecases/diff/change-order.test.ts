import { expect, it } from 'vitest';
import type { Kind } from '../../../src/catalog/kinds.js';
import type { JudgedChange, Level } from '../../../src/diff/judged-change.js';
import { compareChanges } from '../../../src/usecases/diff/change-order.js';

function judged(level: Level, kind: Kind, name: string, place: string): JudgedChange {
  const subject = { kind, id: name, name, file: `${kind}/${name}.yaml` };
  const at = { field: place, path: [place], place: [place] };
  return {
    ...{ code: 'D232', rule: 'phone-changed', level, severity: 'info', message: place, against: null },
    ...{ fingerprint: '3f9a1c02b7de', reason: null },
    change: { kind: 'value-changed', subject, ...at, before: null, after: null },
  };
}

it('the gravest come first, then items before halls; within a definition the order of its facts stays', () => {
  const changes = [
    judged('notice', 'place', '市政务服务大厅', '地址'),
    judged('notice', 'item', '失业登记', '承诺办结时限'),
    judged('notice', 'item', '就业登记', '网办地址'),
    judged('notice', 'item', '失业登记', '受理条件'),
    judged('burden', 'law', '就业促进法', '状态'),
    judged('notice', 'item', '失业登记', '办理地点'),
  ];
  const order = changes.toSorted(compareChanges).map(({ message }) => message);
  expect(order).toEqual(['状态', '承诺办结时限', '受理条件', '办理地点', '网办地址', '地址']);
});
