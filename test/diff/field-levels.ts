import type { Kind } from '../../src/catalog/kinds.js';
import type { Change, InnerChange, Value } from '../../src/diff/change.js';
import { judge } from '../../src/diff/judge.js';
import { LEVELS } from '../../src/diff/judged-change.js';
import type { AnyValueField, Field, Shape } from '../../src/diff/shape/field.js';
import { SHAPES, shapeOf } from '../../src/diff/shape/shapes.js';
import { parseStatutoryLimit } from '../../src/values/limit.js';
import { compareText } from '../../src/values/text.js';

/** Two plain values of each type, none better for citizens than the other as far as words can tell. */
const TEXTS: Readonly<Record<AnyValueField['type'], readonly [string, string]>> = {
  limit: ['5个工作日', '7日'],
  'statutory-limit': ['20个工作日', '30日'],
  period: ['12个月', '6个月'],
  validity: ['决定书写明的期限', '通知书写明的期限'],
  count: ['1', '2'],
  choice: ['甲类', '乙类'],
  date: ['2026-01-01', '2026-02-01'],
  deadline: ['2026年6月', '2026年7月'],
  phone: ['0399-80012300', '0399-80012305'],
  hours: ['工作日 9:00-12:00', '工作日 13:00-17:00'],
  address: ['示例市示范区示范路1号', '示例市示范区示范路9号'],
  link: ['https://rsj.example.com/jiu', 'https://rsj.example.com/xin'],
  mail: ['jiu@example.com', 'xin@example.com'],
  percent: ['50%', '60%'],
  code: ['001', '002'],
  article: ['50', '51'],
  text: ['就业促进处', '就业服务中心'],
  prose: ['在网上填写。', '请窗口的人代填。'],
  document: ['登记表', '花名册'],
  file: ['files/jiu.docx', 'files/xin.docx'],
  reference: ['jiu', 'xin'],
};

function sampleOf({ type }: AnyValueField, side: 0 | 1): Value {
  const text = TEXTS[type][side];
  switch (type) {
    case 'limit':
    case 'statutory-limit': {
      const limit = parseStatutoryLimit(text);
      if (limit === undefined) throw new Error(`${text} is no limit`);
      return { type: 'limit', text, limit };
    }
    case 'count':
      return { type, text, count: Number(text) };
    case 'reference':
      return { type, text, id: text };
    case 'file':
      return { type, text, content: text };
    case 'period':
    case 'validity':
    case 'deadline':
    case 'article':
    case 'document':
      return { type: 'text', text };
    default:
      return { type, text };
  }
}

/** What a definition has under a field in which everything is written. */
function written(field: Field): unknown {
  switch (field.shape) {
    case 'value':
      return field.type === 'count' ? 1 : TEXTS[field.type][0];
    case 'words':
      return [written(field.of)];
    case 'texts':
      return [TEXTS.text[0]];
    case 'group':
      return allWritten(field.keys);
    case 'list':
      return [allWritten(field.keys)];
    case 'mapping':
      return { 一样: allWritten(field.keys) };
  }
}

function allWritten(keys: Shape): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(keys).map(([key, field]) => [key, written(field)]));
}

type Bare = InnerChange extends infer One
  ? One extends unknown
    ? Omit<One, 'subject' | 'field' | 'path' | 'place'>
    : never
  : never;

interface Plain {
  /** `item.电话 ~` for another value, `+` and `−` for what came and went. */
  readonly label: string;
  readonly change: Change;
}

function plainChanges(kind: Kind, keys: Shape, above: readonly string[]): readonly Plain[] {
  return Object.entries(keys).flatMap(([key, field]) => plainChangesAt(kind, field, [...above, key]));
}

function plainChangesAt(kind: Kind, field: Field, keys: readonly string[]): readonly Plain[] {
  const subject = { kind, id: 'shi-ye-deng-ji', name: '失业登记', file: 'items/shi-ye-deng-ji.yaml' };
  const at = { subject, field: keys.join('.'), path: keys, place: keys };
  const plain = (sign: string, change: Bare): Plain => ({
    label: `${keys.join('.')}${sign}`,
    change: { ...at, ...change } as Change,
  });
  const comes = (after: Value) => plain('+', { kind: 'element-added', after });
  const goes = (before: Value) => plain('−', { kind: 'element-removed', before });
  const one = written(field);
  const element: Value = {
    type: 'element',
    text: '一样',
    element: Array.isArray(one) ? one[0] : one,
    names: {},
  };
  switch (field.shape) {
    case 'value':
      return [plain('', { kind: 'value-changed', before: sampleOf(field, 0), after: sampleOf(field, 1) })];
    case 'words': {
      const [before, after] = [sampleOf(field.of, 0), sampleOf(field.of, 1)];
      const exchange = plain('', { kind: 'value-changed', before, after });
      return [...(field.isExchanged ? [exchange] : []), comes(after), goes(before)];
    }
    case 'texts': {
      const text = { shape: 'value', type: 'text' } as const;
      return [
        plain('', { kind: 'value-changed', before: sampleOf(text, 0), after: sampleOf(text, 1) }),
        comes(sampleOf(text, 1)),
        goes(sampleOf(text, 0)),
      ];
    }
    case 'group':
      return [
        plain('+', { kind: 'value-changed', before: null, after: element }),
        plain('−', { kind: 'value-changed', before: element, after: null }),
        ...plainChanges(kind, field.keys, keys),
      ];
    case 'list':
    case 'mapping':
      return [comes(element), goes(element), ...plainChanges(kind, field.keys, keys)];
  }
}

/**
 * The plain changes of every field of a kind, a line for each rule of the policy: its level, its name, the fields. The level is that of a
 * change that is neither better nor worse for citizens as far as words can tell; of what came (`+`) and went (`−`) it is that of the whole.
 */
export function fieldLevels(kind: Kind): readonly string[] {
  const shape = shapeOf(kind) ?? {};
  const definition = allWritten(shape);
  const fields = new Map<string, string[]>();
  for (const { label, change } of plainChanges(kind, shape, [])) {
    const [judgement] = judge([{ change, before: definition, after: definition, against: null }]);
    const rule = `${judgement?.rule.level} ${judgement?.rule.name}`;
    fields.set(rule, [...(fields.get(rule) ?? []), label]);
  }
  const levelOf = (line: string) => LEVELS.findIndex((level) => line.startsWith(level));
  return [...fields]
    .map(([rule, labels]) => `${rule}: ${labels.join(' ')}`)
    .toSorted((a, b) => levelOf(a) - levelOf(b) || compareText(a, b));
}

export const KINDS = Object.keys(SHAPES) as readonly Kind[];
