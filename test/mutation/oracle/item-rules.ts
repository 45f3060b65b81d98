import type { Data, Path } from '../reading.js';
import type { Complaint } from './complaint.js';
import { isMap, listOf, textOf, textsOf } from './complaint.js';
import { isCreditCode, isLonger, readLimit, type Span } from './formats.js';
import { commitments, fees, materials, repeatedNames, results, visits } from './item-content.js';
import { complain, type Definition, type Rule } from './world.js';

const TYPE_DIGITS: Readonly<Record<string, string>> = {
  行政许可: '01',
  行政给付: '05',
  行政确认: '07',
  行政奖励: '08',
  行政裁决: '09',
  其他行政权力: '10',
  公共服务: '20',
};
const LEVELS = ['国家级', '省级', '市级', '县级', '镇（乡、街道）级', '村（社区）级', '分级管理'];

const limitAt = (data: Data | undefined, key: string): Span | undefined => readLimit(textOf(data, key) ?? '');

/** §1.1: 基本编码 inside 实施编码 inside 业务办理项编码; type and level digits; check digits; the bureau's own code. */
function* codes(item: Definition, bureau: Data | undefined): Iterable<Complaint> {
  const { data } = item;
  const [basic, implementation, business] = ['基本编码', '实施编码', '业务办理项编码'].map((key) =>
    textOf(data, key),
  );
  const places: readonly Path[] = [['基本编码'], ['实施编码'], ['业务办理项编码']];
  if (basic !== undefined && implementation !== undefined && implementation.slice(19) !== basic) {
    yield complain(item, '实施编码里的基本编码不同', ...places);
  }
  if (implementation !== undefined && business !== undefined && !business.startsWith(implementation)) {
    yield complain(item, '业务办理项编码里的实施编码不同', ...places);
  }
  if (business?.endsWith('00')) yield complain(item, '序号从 01 起', ['业务办理项编码']);
  const type = textOf(data, '事项类型') ?? '';
  if (basic !== undefined && basic.slice(2, 4) !== TYPE_DIGITS[type]) {
    yield complain(item, '编码里的类型不同', ['事项类型'], ...places);
  }
  const level = String(LEVELS.indexOf(textOf(data, '行使层级') ?? '') + 1);
  const longest = implementation ?? business;
  if (longest === undefined) return;
  if (longest[18] !== level) yield complain(item, '编码里的层级不同', ['行使层级'], ...places);
  if (!isCreditCode(longest.slice(0, 18))) yield complain(item, '编码里的信用代码校验位不对', ...places);
  else if (
    textOf(data, '实施主体') === textOf(bureau, '机构名称') &&
    longest.slice(0, 18) !== textOf(bureau, '统一社会信用代码')
  ) {
    yield {
      ...complain(item, '编码里不是本单位的信用代码', ...places),
      at: [...complain(item, '', ...places).at],
    };
  }
}

/** The table of 编辑手册 after “除了 ●，这些事项还必须写”. */
function* elements(item: Definition): Iterable<Complaint> {
  const { data } = item;
  const type = textOf(data, '事项类型') ?? '';
  const forms = textsOf(data, '办理形式');
  const wanted: (string | false)[] = [];
  if (type !== '公共服务') wanted.push('基本编码', '实施编码', '权力来源', '关联权力', '行政复议与诉讼');
  if (type === '行政许可') wanted.push('数量限制', '权利义务', '中介服务', '常见问题');
  if (textOf(data, '全程网办') === '是' || forms.includes('电脑端网上办理')) wanted.push('网办地址');
  if (textOf(data, '法定办结时限') === '无') wanted.push('时限说明');
  if (textOf(data, '办理模式') === '免申即办') wanted.push('免申即办');
  for (const key of wanted) {
    if (typeof key !== 'string') continue;
    const value = data[key];
    const isAbsent = value === undefined || (Array.isArray(value) && value.length === 0);
    const reasons = {
      网办地址: ['办理形式', '全程网办'],
      时限说明: ['法定办结时限'],
      免申即办: ['办理模式'],
    };
    const reason = reasons[key as keyof typeof reasons] ?? ['事项类型'];
    if (isAbsent) yield complain(item, `这类事项要有 ${key}`, [key], ...reason.map((one) => [one]));
  }
  if (data.免申即办 !== undefined && textOf(data, '办理模式') !== '免申即办') {
    yield complain(item, '办理模式不是免申即办', ['办理模式'], ['免申即办']);
  }
}

function* limits(item: Definition, targets: Data | undefined): Iterable<Complaint> {
  const { data } = item;
  const [statutory, prescribed, promised] = ['法定办结时限', '规定办结时限', '承诺办结时限'].map((key) =>
    limitAt(data, key),
  );
  const pairs = [
    ['承诺办结时限', promised, '法定办结时限', statutory],
    ['承诺办结时限', promised, '规定办结时限', prescribed],
    ['规定办结时限', prescribed, '法定办结时限', statutory],
  ] as const;
  // A promise over the statutory limit need not be said again for the prescribed one.
  const broken = pairs.find(([, left, , right]) => left && right && isLonger(left, right));
  if (broken) yield complain(item, `${broken[0]}比${broken[2]}长`, [broken[0]], [broken[2]]);
  const instant = limitAt(targets, '即办时长') ?? { amount: 30, clock: 'working' };
  const handling = textOf(data, '办件类型');
  const isShort = promised !== undefined && !isLonger(promised, instant);
  if (promised && (handling === '即办件') !== isShort) {
    yield complain(item, '办件类型和承诺时限对不上', ['办件类型'], ['承诺办结时限']);
  }
  if (['即办', '秒办'].includes(textOf(data, '办理模式') ?? '') && handling !== '即办件') {
    yield complain(item, '办理模式和办件类型对不上', ['办理模式'], ['办件类型']);
  }
  const steps = listOf(data, '办理流程').map((step) => ({
    counts: textOf(step, '计入时限') !== '否',
    limit: limitAt(step, '时限'),
  }));
  const names = new Set(listOf(data, '办理流程').map((step) => textOf(step, '环节')));
  const procedures = listOf(data, '特别程序')
    .filter((one) => textOf(one, '计入时限') === '是' && !names.has(textOf(one, '名称')))
    .flatMap((one) => limitAt(one, '时限') ?? []);
  const counted = [...steps.flatMap(({ counts, limit }) => (counts && limit ? [limit] : [])), ...procedures];
  const total = { working: 0, calendar: 0 };
  for (const { amount, clock } of counted) total[clock] += amount;
  // Of a mixture only what is too long by any count is too long: 7 calendar days hold at least 5 working days.
  const isWorking = promised?.clock !== 'calendar';
  const sum: Span = isWorking
    ? { amount: total.working + Math.floor((total.calendar * 5) / 7) * 480, clock: 'working' }
    : { amount: total.calendar + Math.floor(total.working / 480), clock: 'calendar' };
  if (promised && counted.length > 0 && isLonger(sum, promised)) {
    const each = steps.flatMap(({ limit }, index) => (limit ? [['办理流程', index, '时限']] : []));
    const marks = steps.map((_, index) => ['办理流程', index, '计入时限']);
    const special = listOf(data, '特别程序').flatMap((_, index) =>
      ['名称', '时限', '计入时限'].map((key) => ['特别程序', index, key]),
    );
    const places = [['办理流程'], ['承诺办结时限'], ...each, ...marks, ...special];
    yield complain(item, '各环节加起来超过承诺', ...places);
  }
}

/** What one item must keep by itself. */
export const itemRules: Rule = function* (item, world) {
  if (item.kind !== 'item') return;
  const bureau = world.byKind.catalog.get('catalog')?.data;
  yield* codes(item, bureau);
  yield* elements(item);
  yield* limits(item, isMap(bureau?.目标) ? bureau.目标 : undefined);
  yield* visits(item);
  yield* commitments(item);
  yield* materials(item);
  yield* repeatedNames(item);
  yield* fees(item);
  yield* results(item);
};
