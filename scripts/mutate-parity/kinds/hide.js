// Faults that leave the words in the file and take them from the reader's eyes.
import { editing } from '../change.js';
import { ancestors, elements, escapeText, put, remove, textOf } from '../dom.js';
import { factTexts, partsOf } from '../shape.js';
import { STYLE_NAMES, STYLES, WORD_STYLES } from './styles.js';

const wrapped = (open, close) => (html) => `${open}${html}${close}`;
const styled = (style) => wrapped(`<span style="${style}">`, '</span>');

/** Puts markup round bare words of a fact. */
function wrapWords(root, random, channel, wrap) {
  const node = random.pick(factTexts(root, channel));
  if (node === undefined) return undefined;
  put('instead', node, wrap(node.data));
  return node.data;
}

/** An element of 0 to 3 levels above the words of a fact, within its part. */
function pickBlock(root, random, channel) {
  const node = random.pick(factTexts(root, channel));
  if (node === undefined) return undefined;
  const parts = new Set(partsOf(root, channel).map(({ element }) => element));
  const above = ancestors(node);
  const inside = above.slice(0, above.findIndex((element) => parts.has(element)) + 1);
  return random.pick(inside.slice(0, 4));
}

function hideBlock(root, random, channel, style) {
  const block = pickBlock(root, random, channel);
  if (block === undefined) return undefined;
  block.attribs.style = [block.attribs.style, style].filter(Boolean).join(';');
  return `<${block.name}> ${textOf(block).slice(0, 30)}`;
}

const byStyle = (styles, canBeDeep) =>
  editing((root, random, channel) => {
    const style = random.pick(styles);
    const isDeep = canBeDeep && random.chance(0.6);
    const what = isDeep
      ? hideBlock(root, random, channel, style)
      : wrapWords(root, random, channel, styled(style));
    return what && `${style}：${what}`;
  });

const byAttribute = editing((root, random, channel) => {
  const block = pickBlock(root, random, channel);
  if (block === undefined) return undefined;
  block.attribs.hidden = random.pick(['', 'hidden', 'until-found', 'HIDDEN']);
  return `<${block.name} hidden="${block.attribs.hidden}"> ${textOf(block).slice(0, 30)}`;
});

const STRIKES = [
  wrapped('<del>', '</del>'),
  wrapped('<s>', '</s>'),
  wrapped('<strike>', '</strike>'),
  styled('text-decoration:line-through'),
  styled('text-decoration-line:line-through'),
];
export const UNSHOWN = [
  wrapped('<!--', '-->'),
  wrapped('<template>', '</template>'),
  wrapped('<noscript>', '</noscript>'),
  wrapped('<script type="text/plain">', '</script>'),
  wrapped('<dialog>', '</dialog>'),
  wrapped('<datalist><option>', '</option></datalist>'),
  wrapped('<svg width="0" height="0"><desc>', '</desc></svg>'),
  wrapped('<canvas>', '</canvas>'),
  wrapped('<video>', '</video>'),
];
const CARRIERS = [
  (text) => `<img src="images/text.png" alt="${escapeText(text)}">`,
  (text) => `<span title="${escapeText(text)}"></span>`,
  (text) => `<span data-text="${escapeText(text)}"></span>`,
  (text) => `<span aria-label="${escapeText(text)}"></span>`,
  (text) => `<style>.moved::before{content:"${text}"}</style><span class="moved"></span>`,
  (text) => `<span style="--text:'${escapeText(text)}'"></span>`,
  (text) => `<input type="hidden" value="${escapeText(text)}">`,
  (text) => `<svg role="img" aria-label="${escapeText(text)}"></svg>`,
];

const wrapOneOf = (ways) =>
  editing((root, random, channel) => {
    const way = random.pick(ways);
    const what = wrapWords(root, random, channel, way);
    return what && way(what);
  });

const partDropped = editing((root, random, channel) => {
  const part = random.pick(partsOf(root, channel));
  if (part === undefined) return undefined;
  const links = elements(root, ({ attribs }) => attribs.href === `#${part.element.attribs.id}`);
  remove(part.element);
  if (random.chance(0.5)) for (const { parent } of links) remove(parent);
  return part.heading;
});

const styleKinds = (table, canBeDeep) =>
  Object.entries(table).map(([key, styles]) => ({
    kind: `hidden-by-${key}`,
    name: STYLE_NAMES[key],
    mutate: byStyle(styles, canBeDeep),
  }));

export const HIDE_KINDS = [
  ...styleKinds(STYLES, true),
  ...styleKinds(WORD_STYLES, false),
  { kind: 'hidden-attribute', name: '用 hidden 属性隐藏', mutate: byAttribute },
  { kind: 'unshown-element', name: '放进不显示的元素或者注释', mutate: wrapOneOf(UNSHOWN) },
  { kind: 'struck-out', name: '加删除线', mutate: wrapOneOf(STRIKES) },
  { kind: 'moved-into-attribute', name: '挪进图片说明、属性或者样式', mutate: wrapOneOf(CARRIERS) },
  { kind: 'part-dropped', name: '少一个部分', mutate: partDropped },
];
