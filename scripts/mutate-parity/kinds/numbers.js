// Faults in numbers: one digit, one numeral, characters that look alike, an order turned round.
import { changeOne, editing } from '../change.js';
import { put, texts } from '../dom.js';
import { factTexts } from '../shape.js';

const anywhere = (root) => texts(root);
const otherOf = (random, characters, old) => random.pick([...characters].filter((one) => one !== old));
const reversed = (text) => [...text].toReversed().join('');
const widen = (text) => text.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** What a number stands for, as far as its neighbours tell. */
const VALUES = {
  limit: ['时限', /\d+ ?(?:个工作日|日|天|分钟|小时|个月)/gu],
  copies: ['份数', /\d+ ?份/gu],
  money: ['金额', /\d+(?:\.\d+)? ?万?元/gu],
  date: ['日期', /\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?/gu],
  hours: ['办公时间', /\d{1,2}:\d{2}/gu],
  percent: ['百分比', /\d+(?:\.\d+)?%/gu],
  address: ['地址', /\d+ ?(?:号|楼|层|室|路)/gu],
  phone: ['电话', /0\d{2,3}-\d{7,8}|12333/gu],
  article: ['条文和文号', /第\d+[号条]|〔\d{4}〕\d+号/gu],
  code: ['编码', /[\dA-Z]{10,}/gu],
};

const LOOKALIKES = {
  0: 'OО〇',
  1: 'lI',
  2: 'Z',
  5: 'S',
  8: 'B',
  A: 'АΑ',
  B: 'В8',
  C: 'С',
  D: 'О0',
  E: 'ЕΕ',
  F: 'Ғ',
  M: 'МΜ',
};

/** One digit within the words becomes another. */
function withOtherDigit(random, text) {
  const at = random.pick([...text.matchAll(/\d/gu)].map(({ index }) => index));
  return text.slice(0, at) + otherOf(random, '0123456789', text[at]) + text.slice(at + 1);
}

const digitOf = (pattern, where) => (page, random) =>
  changeOne(page, random, pattern, (text) => withOtherDigit(random, text), where);

const TURNS = [
  (number) => `\u202e${number}\u202c`,
  (number) => `\u2067\u202e${number}\u202c\u2069`,
  (number) => `<bdo dir="rtl">${number}</bdo>`,
  (number) => `<span style="unicode-bidi:bidi-override;direction:rtl">${number}</span>`,
];

const turnedAround = editing((root, random, channel) => {
  const isTurnable = ([number]) => number !== reversed(number);
  const found = factTexts(root, channel).filter(({ data }) =>
    [...data.matchAll(/\d{2,}/gu)].some(isTurnable),
  );
  const node = random.pick(found);
  if (node === undefined) return undefined;
  const match = random.pick([...node.data.matchAll(/\d{2,}/gu)].filter(isTurnable));
  const turned = random.pick(TURNS)(match[0]);
  const [before, after] = [node.data.slice(0, match.index), node.data.slice(match.index + match[0].length)];
  put('instead', node, before + turned + after);
  return `${match[0]} → ${JSON.stringify(turned)}`;
});

export const NUMBER_KINDS = [
  { kind: 'digit-changed', name: '改任意一个数字', mutate: digitOf(/\d+/gu, anywhere) },
  ...Object.entries(VALUES).map(([key, [name, pattern]]) => ({
    kind: `digit-of-${key}`,
    name: `改${name}里的一个数字`,
    mutate: digitOf(pattern),
  })),
  {
    kind: 'digit-added',
    name: '多写或者少写一个数字',
    mutate: (page, random) =>
      changeOne(page, random, /\d+/gu, (number) =>
        number.length > 1 && random.chance(0.5) ? number.slice(1) : `${number}${random.below(10)}`,
      ),
  },
  {
    kind: 'digit-full-width',
    name: '改一个数字并写成全角',
    mutate: (page, random) =>
      changeOne(page, random, /\d+/gu, (number) => widen(withOtherDigit(random, number))),
  },
  {
    kind: 'numeral-changed',
    name: '改一个汉字数字',
    mutate: (page, random) =>
      changeOne(
        page,
        random,
        /[一二三四五六七八九](?=个|日|天|年|元|份|次|小时|倍|号|条|楼|项|级|类|件|百|千|万|十)/gu,
        (old) => otherOf(random, '一二三四五六七八九', old),
      ),
  },
  {
    kind: 'look-alike',
    name: '号码里换成形近字符',
    mutate: (page, random) =>
      changeOne(page, random, /(?<=[\dA-Z-])[\dA-FM]|[\dA-FM](?=[\dA-Z-])/gu, (old) =>
        random.pick([...(LOOKALIKES[old] ?? '')]),
      ),
  },
  { kind: 'turned-around', name: '把数字倒过来显示', mutate: turnedAround },
];
