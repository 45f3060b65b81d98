// Faults that a proof from one file's words does not claim to find: measured so that its limits are known.
import { changeOne, editing } from '../change.js';
import { ancestors, put } from '../dom.js';
import { factTexts } from '../shape.js';

const hiddenByRule = editing((root, random, channel) => {
  const node = random.pick(factTexts(root, channel));
  if (node === undefined) return undefined;
  const rule = random.pick(['display:none', 'visibility:hidden', 'opacity:0', 'color:#fff']);
  put('instead', node, `<style>.gone{${rule}}</style><span class="gone">${node.data}</span>`);
  return `.gone{${rule}} ${node.data}`;
});

const addedByRule = editing((root, random, channel) => {
  const node = random.pick(factTexts(root, channel));
  if (node === undefined) return undefined;
  put(
    'instead',
    node,
    `<style>.more::after{content:"加急费100元"}</style><span class="more">${node.data}</span>`,
  );
  return node.data;
});

const covered = editing((root, random, channel) => {
  const node = random.pick(factTexts(root, channel));
  if (node === undefined) return undefined;
  const cover = '<span style="position:absolute;left:0;width:20em;height:2em;background:#fff"></span>';
  put('after', node, cover);
  return node.data;
});

const reordered = editing((root, random, channel) => {
  const node = random.pick(factTexts(root, channel));
  const block = node && random.pick(ancestors(node).slice(0, 3));
  if (block === undefined) return undefined;
  const style = random.pick([
    'display:flex;flex-direction:column-reverse',
    'direction:rtl',
    'float:right',
    'order:-1',
  ]);
  block.attribs.style = [block.attribs.style, style].filter(Boolean).join(';');
  return `${style}：<${block.name}> ${node.data}`;
});

const folded = editing((root, random, channel) => {
  const node = random.pick(factTexts(root, channel));
  if (node === undefined) return undefined;
  put('instead', node, `<details><span>${node.data}</span></details>`);
  return node.data;
});

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const raised = (page, random) =>
  changeOne(page, random, /(?<=\d)\d(?!\d)/gu, (digit) => SUPERSCRIPTS[Number(digit)]);

/** `changesNoWords`: what changes is neither word nor link, so the measure of `seen` cannot judge it. */
export const BEYOND_KINDS = [
  { kind: 'hidden-by-rule', name: '用页面里的样式规则隐藏', mutate: hiddenByRule, changesNoWords: true },
  { kind: 'added-by-rule', name: '用样式规则加一句话', mutate: addedByRule, changesNoWords: true },
  { kind: 'covered', name: '用色块盖住', mutate: covered, changesNoWords: true },
  { kind: 'reordered-by-style', name: '用样式换次序', mutate: reordered, changesNoWords: true },
  { kind: 'folded-away', name: '收进点开才看的折叠块', mutate: folded, changesNoWords: true },
  { kind: 'superscript', name: '数字写成上标', mutate: raised, changesNoWords: true },
];
