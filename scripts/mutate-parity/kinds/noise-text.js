// What platforms do to the texts of a page without changing what it says.
import { parse, print, put, texts } from '../dom.js';
import { someOf } from './noise-some.js';

const onTexts = (change) => (page, random) => {
  const root = parse(page.html);
  someOf(random, texts(root), (node) => change(node, random));
  return { html: print(root), what: '' };
};
const data = (change) =>
  onTexts((node, random) => {
    node.data = change(node.data, random);
  });

const cut = (text, random) => {
  const at = 1 + random.below(Math.max(1, text.length - 1));
  return [text.slice(0, at), text.slice(at)];
};
const widen = (text) => text.replace(/[!-~]/gu, (one) => String.fromCodePoint(one.codePointAt(0) + 0xfee0));
const asEntity = (one) => `&#${one.codePointAt(0)};`;
export const TEXT_NOISE = [
  {
    kind: 'span-wrapped',
    name: '文字外面套 span',
    mutate: onTexts((node) =>
      put('instead', node, `<span style="letter-spacing:0.5px"><span>${node.data}</span></span>`),
    ),
  },
  {
    kind: 'text-split',
    name: '一段文字拆成几个 span',
    mutate: onTexts((node, random) => {
      const [one, two] = cut(node.data, random);
      put('instead', node, `<span>${one}</span>${two === '' ? '' : `<span leaf="">${two}</span>`}`);
    }),
  },
  { kind: 'spaces-doubled', name: '空格变多', mutate: data((text) => ` ${text.replaceAll(' ', '   ')}\n `) },
  {
    kind: 'spaces-folded',
    name: '空格变少',
    mutate: data((text) => text.replace(/(?<=[^\x21-\x7e]) | (?=[^\x21-\x7e])/gu, '')),
  },
  { kind: 'non-breaking', name: '空格变成 nbsp', mutate: data((text) => text.replaceAll(' ', '&nbsp;')) },
  {
    kind: 'full-width',
    name: '半角变全角',
    mutate: data((text) => (/[<>]/u.test(text) ? text : widen(text))),
  },
  {
    kind: 'half-width',
    name: '全角标点变半角',
    mutate: data((text) => text.replace(/[，：；？！（）]/gu, (one) => one.normalize('NFKC'))),
  },
  {
    kind: 'entities',
    name: '字符写成实体',
    mutate: data((text, random) =>
      [...text].map((one) => (random.chance(0.2) ? asEntity(one) : one)).join(''),
    ),
  },
];
