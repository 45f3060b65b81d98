// Faults that bring words from elsewhere: another version, another guide, a promise, another address.
import { editing } from '../change.js';
import { appendTo, parse, print, printInside, put, texts } from '../dom.js';
import { bodyOf, factTexts, isWechat, partsOf } from '../shape.js';

const CODE = /^[\dA-F]{4}-[\dA-F]{4}$/u;
const LIMIT = /^(?:\d+个工作日|\d+日|\d+分钟)/u;
const PROMISES = [
  '三个工作日内办结',
  '承诺当天办好，不满意不收费。',
  '材料不全也可以先办。',
  '急事请找张科长，电话 13800000000。',
  '代办费 200 元。',
  '另需提交无犯罪记录证明。',
  '依据《某某市优待办法》，可以优先办理。',
  '更多优惠见 https://example.net/youhui',
  '自2025年1月1日起停止办理。',
  '补贴比例提高到 80%。',
];

const hexCode = (random) => {
  const four = () => Array.from({ length: 4 }, () => '0123456789ABCDEF'[random.below(16)]).join('');
  return `${four()}-${four()}`;
};
const codeNode = (root) => texts(root).find(({ data }) => CODE.test(data.trim()));

const staleCopy = editing((root, random, channel) => {
  const limits = factTexts(root, channel).flatMap(({ data }) => data.split('：').at(-1).match(LIMIT) ?? []);
  const code = codeNode(root);
  const old = random.pick(limits);
  if (old === undefined || code === undefined) return undefined;
  const fresh = old.replace(/\d+/u, (number) => String(Number(number) + 1 + random.below(20)));
  const whole = new RegExp(`(?<!\\d)${old}`, 'gu');
  for (const node of factTexts(root, channel)) node.data = node.data.replace(whole, fresh);
  const knowsCode = random.chance(0.5);
  if (knowsCode) code.data = hexCode(random);
  return `${old} → ${fresh}${knowsCode ? '，校验码也是旧的' : ''}`;
});

const codeOnly = editing((root, random) => {
  const code = codeNode(root);
  if (code === undefined) return undefined;
  const old = code.data;
  code.data = hexCode(random);
  return `${old} → ${code.data}`;
});

const partOfOther = editing((root, random, channel, others) => {
  const foreign = partsOf(parse(random.pick(others).html), channel);
  const part = random.pick(partsOf(root, channel));
  const same = foreign.find(({ heading }) => heading === part?.heading);
  if (same === undefined) return undefined;
  const place = random.pick(['instead', 'after', 'before']);
  put(place, part.element, print(same.element));
  return `${place} ${part.heading}`;
});

const textOfOther = editing((root, random, channel, others) => {
  const foreign = random.pick(
    factTexts(parse(random.pick(others).html), channel).filter(({ data }) => data.length > 6),
  );
  const node = random.pick(factTexts(root, channel));
  if (node === undefined || foreign === undefined) return undefined;
  node.data += isWechat(channel) || random.chance(0.5) ? `，${foreign.data}` : foreign.data;
  return node.data;
});

const bodyOfOther = editing((root, random, channel, others) => {
  const other = random.pick(others);
  const [mine, theirs] = [bodyOf(root, channel), bodyOf(parse(other.html), channel)];
  if (mine === undefined || theirs === undefined) return undefined;
  const code = codeNode(root)?.data;
  const foreign = codeNode(theirs);
  const keepsCode = random.chance(0.5);
  if (keepsCode && foreign && code) foreign.data = code;
  mine.children = [];
  appendTo(mine, printInside(theirs));
  return `${other.path}${keepsCode ? '，校验码是自己的' : ''}`;
});

const promiseAdded = editing((root, random, channel) => {
  const promise = random.pick(PROMISES);
  const part = random.pick(partsOf(root, channel));
  const body = bodyOf(root, channel);
  const ways = [
    () => part && appendTo(part.element, `<p>${promise}</p>`),
    () => part && put('before', part.element, `<p>${promise}</p>`),
    () => appendTo(body, `<p>${promise}</p>`),
    () => put('after', body, `<div>${promise}</div>`),
    () => put('after', random.pick(factTexts(root, channel)), `<br>${promise}`),
    () => put('before', body, `<h2>${promise}</h2>`),
  ];
  const way = random.below(ways.length);
  return ways[way]() && `${promise}（${way}）`;
});

export const FOREIGN_KINDS = [
  { kind: 'stale-copy', name: '旧版本（时限和校验码）', mutate: staleCopy },
  { kind: 'code-changed', name: '校验码是旧的', mutate: codeOnly },
  { kind: 'part-of-other', name: '贴进别的指南的一个部分', mutate: partOfOther },
  { kind: 'text-of-other', name: '贴进别的指南的一句话', mutate: textOfOther },
  { kind: 'body-of-other', name: '整篇换成别的指南', mutate: bodyOfOther },
  { kind: 'promise-added', name: '加一句承诺或者要求', mutate: promiseAdded },
];
