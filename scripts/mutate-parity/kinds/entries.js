// Faults in lists: an entry dropped, added, doubled or out of order.
import { editing } from '../change.js';
import { parse, print, put, remove, textOf, texts } from '../dom.js';
import { entriesOf, isWechat, nameOf, partWith, renumber } from '../shape.js';

const MATERIALS = ['材料'];
const STEPS = ['流程', '步骤'];
const BELIEVABLE = [
  '居民户口簿',
  '近期一寸免冠照片',
  '居住证',
  '授权委托书',
  '营业执照',
  '银行卡复印件',
  '无犯罪记录证明',
  '收入证明',
  '诚信承诺书',
  '体检报告',
];

const nameText = (entry, channel) => textOf(nameOf(entry, channel)).replace(/^\d+[. ]*/u, '');

const materialDropped = editing((root, random, channel) => {
  const part = partWith(root, channel, MATERIALS, 1);
  if (part === undefined) return undefined;
  const entry = random.pick(entriesOf(part, channel));
  const what = nameText(entry, channel);
  remove(entry);
  if (random.chance(0.5)) renumber(entriesOf(part, channel), channel);
  return what;
});

const materialDoubled = editing((root, random, channel) => {
  const part = partWith(root, channel, MATERIALS, 1);
  if (part === undefined) return undefined;
  const entries = entriesOf(part, channel);
  const entry = random.pick(entries);
  put('after', random.chance(0.5) ? entry : entries.at(-1), print(entry));
  if (random.chance(0.5)) renumber(entriesOf(part, channel), channel);
  return nameText(entry, channel);
});

const materialInvented = editing((root, random, channel) => {
  const part = partWith(root, channel, MATERIALS, 1);
  if (part === undefined) return undefined;
  const last = entriesOf(part, channel).at(-1);
  const [added] = put('after', last, print(random.pick(entriesOf(part, channel))));
  const name = random.pick(BELIEVABLE);
  const words = texts(nameOf(added, channel)).at(-1);
  if (words === undefined) return undefined;
  words.data = isWechat(channel) ? words.data.replace(/^(\d+\. )?.*/u, `$1${name}`) : ` ${name}`;
  renumber(entriesOf(part, channel), channel);
  return name;
});

const materialOfOther = editing((root, random, channel, others) => {
  const part = partWith(root, channel, MATERIALS, 1);
  const foreign = partWith(parse(random.pick(others).html), channel, MATERIALS, 1);
  if (part === undefined || foreign === undefined) return undefined;
  const entry = random.pick(entriesOf(foreign, channel));
  put('after', entriesOf(part, channel).at(-1), print(entry));
  renumber(entriesOf(part, channel), channel);
  return nameText(entry, channel);
});

const stepsSwapped = editing((root, random, channel) => {
  const part = partWith(root, channel, STEPS, 2);
  if (part === undefined) return undefined;
  const [one, two] = random.shuffle(entriesOf(part, channel));
  const what = `${nameText(one, channel)} ⇄ ${nameText(two, channel)}`;
  const [first, second] = [print(one), print(two)];
  put('instead', one, second);
  put('instead', two, first);
  if (random.chance(0.5)) renumber(entriesOf(part, channel), channel);
  return what;
});

export const ENTRY_KINDS = [
  { kind: 'material-dropped', name: '少一份材料', mutate: materialDropped },
  { kind: 'material-invented', name: '多一份编造的材料', mutate: materialInvented },
  { kind: 'material-of-other', name: '多一份别的指南的材料', mutate: materialOfOther },
  { kind: 'material-doubled', name: '一份材料出现两次', mutate: materialDoubled },
  { kind: 'steps-swapped', name: '两个步骤对调', mutate: stepsSwapped },
];
