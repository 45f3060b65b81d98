// What platforms and editors do to the markup of a page without changing what it says.
import { elements, parse, print, printInside, put } from '../dom.js';
import { someOf } from './noise-some.js';

export const HARMLESS = [
  'margin:0',
  'line-height:1.8',
  'letter-spacing:0.5px',
  'text-align:justify',
  'box-sizing:border-box',
  'max-width:100%',
  'display:none;display:block',
  'opacity:1',
  'opacity:.9',
  'visibility:visible',
  'font-size:15px',
  'overflow:hidden',
  'max-height:none',
  'height:auto',
  'position:relative',
  'transform:none',
  'text-indent:2em',
  'text-decoration:none',
  'color:#333',
  'color:rgb(0, 0, 0)',
  'margin-left:-2px',
  'white-space:normal',
  'outline:0',
  'padding:0px',
  'min-height:0',
  'word-wrap:break-word !important',
  "font-family:'PingFang SC',sans-serif",
];
const BLOCKS = new Set(['p', 'h1', 'h2', 'h3', 'div', 'section', 'li', 'ul', 'ol', 'dl']);

const onElements = (test, change) => (page, random) => {
  const root = parse(page.html);
  const body = elements(root, ({ name }) => name === 'body')[0] ?? root;
  const found = elements(body, test);
  if (found.length === 0) return null;
  someOf(random, found, (node) => change(node, random));
  return { html: print(root), what: '' };
};
const onTags = (change) => (page, random) => {
  const start = Math.max(page.html.indexOf('<body'), 0);
  const html = page.html
    .slice(start)
    .replace(/<[a-z][^>]*>/gu, (tag) => (random.chance(0.5) ? change(tag, random) : tag));
  return { html: page.html.slice(0, start) + html, what: '' };
};
const isBlock = (node) => BLOCKS.has(node.name);
const isSvg = ({ name }) => ['svg', 'path', 'meta', 'link', 'script', 'style'].includes(name);
const shuffleAttributes = (node, random) => {
  node.attribs = Object.fromEntries(random.shuffle(Object.entries(node.attribs)));
};

export const MARKUP_NOISE = [
  { kind: 'untouched', name: '原样', mutate: ({ html }) => ({ html, what: '' }) },
  { kind: 're-serialised', name: '重新写出', mutate: ({ html }) => ({ html: print(parse(html)), what: '' }) },
  {
    kind: 'harmless-style',
    name: '加无害的样式',
    mutate: onElements(
      (node) => !isSvg(node),
      (node, random) => {
        node.attribs.style = [node.attribs.style, random.pick(HARMLESS)].filter(Boolean).join(';');
      },
    ),
  },
  {
    kind: 'attribute-order',
    name: '属性换次序',
    mutate: onElements(({ attribs }) => Object.keys(attribs).length > 1, shuffleAttributes),
  },
  {
    kind: 'quotes',
    name: '引号换样式',
    mutate: onTags((tag) => (tag.includes("'") ? tag : tag.replaceAll('"', "'"))),
  },
  {
    kind: 'tag-case',
    name: '标签大写',
    mutate: onTags((tag) =>
      tag.replace(/^<[a-z0-9]+/u, (name) => (/^<(svg|path)/u.test(name) ? name : name.toUpperCase())),
    ),
  },
  {
    kind: 'section-wrapped',
    name: '段落外面套 section',
    mutate: onElements(
      ({ name }) => name === 'p',
      (node) => put('instead', node, `<section>${print(node)}</section>`),
    ),
  },
  {
    kind: 'empty-added',
    name: '加空段和换行',
    mutate: onElements(
      (node) => isBlock(node) && !['li', 'dl'].includes(node.name),
      (node, random) =>
        put(
          random.pick(['before', 'after']),
          node,
          random.pick(['<p></p>', '<p><br></p>', '<br>', '<section><br></section>']),
        ),
    ),
  },
  {
    kind: 'images-moved',
    name: '图片换地址',
    mutate: onElements(
      ({ name }) => name === 'img',
      (node, random) => {
        node.attribs['data-src'] = node.attribs.src;
        node.attribs.src = `https://mmbiz.qpic.cn/mmbiz_png/${random.below(1e9)}/640?wx_fmt=png&amp;from=appmsg`;
      },
    ),
  },
  {
    kind: 'data-attributes',
    name: '加 data 属性',
    mutate: onElements(
      (node) => !isSvg(node),
      (node, random) => {
        node.attribs[random.pick(['data-role', 'data-tools', 'data-pm-slice', 'data-w'])] = String(
          random.below(1000),
        );
      },
    ),
  },
  {
    kind: 'comments',
    name: '加注释',
    mutate: onElements(isBlock, (node) => put('before', node, '<!-- 135编辑器 12个工作日 -->')),
  },
  {
    kind: 'indented',
    name: '标签之间加换行缩进',
    mutate: ({ html }) => ({ html: html.replaceAll('><', '>\n  <'), what: '' }),
  },
  {
    kind: 'bold-lost',
    name: '加粗去掉或换标签',
    mutate: onElements(
      ({ name }) => name === 'strong',
      (node, random) => {
        const inner = printInside(node);
        const ways = [
          inner,
          `<b>${inner}</b>`,
          `<span style="font-weight:bold">${inner}</span>`,
          `<font>${inner}</font>`,
        ];
        put('instead', node, random.pick(ways));
      },
    ),
  },
];
