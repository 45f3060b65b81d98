import type { Data, Path } from '../reading.js';
import { isMap, listOf, scalarsOf, textOf, textsOf } from './complaint.js';
import { type Member, membersToday, squeezed } from './member-rules.js';
import { also, complain, type Definition, type Rule } from './world.js';

const NUMERALS = '零一二三四五六七八九';
const TIME = /(\d+(?:\.\d)?|[一二三四五六七八九十]+)个?(工作日|小时|分钟|自然日|日|天|月)/gu;
const MINUTES: Readonly<Record<string, number>> = { 工作日: 480, 小时: 60, 分钟: 1 };

function numberOf(text: string): number {
  if (/\d/u.test(text)) return Number(text);
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['零', text];
  return (tens === '' ? 1 : NUMERALS.indexOf(tens)) * 10 + Math.max(0, NUMERALS.indexOf(ones));
}

/** How long a text says, as “480m” or “30d” or “2M”; what stands side by side is one time. */
function timesIn(
  text: string,
): readonly { readonly time: string; readonly from: number; readonly to: number }[] {
  const found: { unit: string; amount: number; from: number; to: number }[] = [];
  for (const match of text.matchAll(TIME)) {
    const [whole, amount = '', unit = ''] = match;
    if (unit === '月' && !whole.includes('个')) continue;
    if (unit === '日' && /月$/u.test(text.slice(0, match.index))) continue;
    const minutes = MINUTES[unit];
    const kind = minutes ? 'm' : unit === '月' ? 'M' : 'd';
    const before = found.at(-1);
    const size = numberOf(amount) * (minutes ?? 1);
    if (before && before.to === match.index && before.unit === kind) {
      before.amount += size;
      before.to = match.index + whole.length;
    } else found.push({ unit: kind, amount: size, from: match.index, to: match.index + whole.length });
  }
  return found.map(({ unit, amount, from, to }) => ({ time: `${amount}${unit}`, from, to }));
}

const wordOf = (text: string) => squeezed(text).replace(/^(?:即时办结|即时|即办|当场办结|当场)$/u, '30分钟');
const timesOf = (data: Data) =>
  [...scalarsOf(data)].flatMap(({ text }) => timesIn(wordOf(text)).map(({ time }) => time));
/** The times that a member names; those of a step only where the words name the step. */
function timesSaid({ name, item, outside }: Member, words: string): readonly string[] {
  if (!item) return timesOf(outside ?? null);
  const rest = words.replaceAll(squeezed(name), '');
  const steps = listOf(item.data, '办理流程').map((step) =>
    isMap(step) && !rest.includes(textOf(step, '环节') ?? '') ? { ...step, 时限: '' } : step,
  );
  return timesOf({ ...item.data, 办理流程: steps });
}

const minutesOf = (text: string | undefined) => {
  const [one] = timesIn(wordOf(text ?? ''));
  return one?.time.endsWith('m') ? Number(one.time.slice(0, -1)) : NaN;
};

/** Everything that intake, members and feedback may add up to. */
function sumsOf(bundle: Definition, members: readonly Member[]): readonly string[] {
  const [intake, feedback] = ['受理时限', '反馈时限'].map((key) => minutesOf(textOf(bundle.data, key)));
  return [members, members.filter(({ entry }) => textOf(entry, '必选') === '是')].flatMap((some) => {
    const steps = new Map<string, number[]>();
    const parallel: number[] = [];
    for (const { entry, limit } of some) {
      const step = textOf(entry, '顺序');
      if (step === undefined) parallel.push(minutesOf(limit));
      else steps.set(step, [...(steps.get(step) ?? []), minutesOf(limit)]);
    }
    const chain = [...steps.values()].reduce((sum, each) => sum + Math.max(...each), 0);
    const whole = (intake ?? NaN) + Math.max(chain, ...parallel) + (feedback ?? NaN);
    return [chain, whole].map((minutes) => `${minutes}m`);
  });
}

/** Members whose whole name the words hold, else those with four characters of it. */
function membersIn(words: string, members: readonly Member[]): readonly Member[] {
  const whole = members.filter(({ name }) => words.includes(squeezed(name)));
  if (whole.length > 0) return whole;
  return members.filter(({ name, item }) => {
    const names = [name, ...textsOf(item?.data, '别名')].map(squeezed);
    return names.some((one) =>
      [...one].some((_, at) => at + 4 <= one.length && words.includes(one.slice(at, at + 4))),
    );
  });
}

const LATER = /之日|[^在][后前]|起/u;
const OWN_DUTY =
  /^内?(?:要|请|应当)?(?:申请|申报|报送|提交|补交|告知|转移|转递|登记|备案|缴|领取|办理(?!完|好|结))/u;
const OF_SOMETHING_ELSE = /满$|每$|提前$|期限|试用|最长领|规定|条例|法律|社会保险法/u;

function* proseOf(bundle: Definition): Iterable<{ readonly path: Path; readonly text: string }> {
  for (const { path, text } of scalarsOf(bundle.data)) {
    if (
      /^(?:场景|时限说明|办理提示|适用条件)$/u.test(String(path.findLast((one) => typeof one === 'string')))
    ) {
      yield { path, text };
    }
  }
}

const EASE: readonly (readonly [RegExp, (item: Data) => boolean])[] = [
  [/免费办|不收费|零收费/u, (item) => isMap(item) && textOf(item.收费, '是否收费') === '是'],
  [/不用跑|一次不跑|零跑/u, (item) => Number(textOf(item, '到现场次数')) > 0],
  [/全程网办|全程网上办/u, (item) => textOf(item, '全程网办') !== '是'],
];

/** What a bundle says in its own words is what its members say. */
export const proseRules: Rule = function* (bundle, world) {
  if (bundle.kind !== 'bundle') return;
  const members = membersToday(bundle, world);
  // Words about a member that is not there contradict nobody.
  if (members.length < listOf(bundle.data, '成员').length) return;
  for (const { path, text } of proseOf(bundle)) {
    const wrong = (why: string) =>
      members.reduce(
        (whole, { item }) =>
          item ? also(whole, item, ['承诺办结时限'], ['到现场次数'], ['全程网办'], ['收费']) : whole,
        complain(bundle, why, path),
      );
    for (const sentence of text.split(/[；。！？\n]/u).map(squeezed)) {
      for (const { time, from, to } of timesIn(sentence)) {
        const before =
          sentence
            .slice(0, from)
            .split(/[,、:()]/u)
            .at(-1) ?? '';
        const after = sentence.slice(to).split(/[,、:()]/u)[0] ?? '';
        if (OWN_DUTY.test(after) || OF_SOMETHING_ELSE.test(before)) continue;
        const words = LATER.test(before) ? after : before + after;
        const about = membersIn(words, members);
        const isHandling = /m$/u.test(time) || /承诺|办结|办好|时限|核定|审核/u.test(before + after);
        if (about.length === 0 && !isHandling) continue;
        const sources = (about.length > 0 ? about : members).flatMap((member) =>
          timesSaid(member, before + after),
        );
        const own = about.length > 0 ? [] : sumsOf(bundle, members);
        const entrance = ['受理时限', '反馈时限'].map((key) => `${minutesOf(textOf(bundle.data, key))}m`);
        const known = [...own, ...(about.length > 0 ? [] : entrance), ...sources];
        if (!known.includes(time)) yield wrong(`${path.join('/')} 说 ${time}，没有成员这样说`);
      }
      if (/除|不能|不是|没有/u.test(sentence)) continue;
      for (const [said, isContrary] of EASE) {
        if (!said.test(sentence)) continue;
        const about = membersIn(sentence, members);
        const asked = about.length > 0 ? about : members;
        if (asked.some(({ item }) => item && isContrary(item.data)))
          yield wrong(`${path.join('/')} ${said.source}`);
      }
    }
  }
};
