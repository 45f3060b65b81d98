// What a reader of the page takes for its parts, from tags and words alone.
import { ancestors, elements, isElement, textOf, texts } from './dom.js';

const isHeading = (node) => /^h[1-3]$/u.test(node.name ?? '');
const firstElement = (node) => node.children.find(isElement);
const classes = (node) => (node.attribs.class ?? '').split(' ');
export const isWechat = (channel) => channel === 'wechat';

function marked(root) {
  return elements(
    root,
    (node) =>
      node.name === 'section' &&
      node.parent?.name === 'section' &&
      firstElement(node)?.name === 'p' &&
      (firstElement(node).attribs.style ?? '').includes('border-left'),
  );
}

/** The parts of a page under a heading: `{ heading, element }`. */
export function partsOf(root, channel) {
  const found = isWechat(channel)
    ? marked(root).map((element) => ({ element, head: firstElement(element) }))
    : elements(root, (node) => node.name === 'section').map((element) => ({
        element,
        head: element.children.find(isHeading),
      }));
  return found
    .filter(({ head }) => head !== undefined)
    .map(({ element, head }) => ({
      element,
      heading: textOf(head).replace(/^[一二三四五六七八九十]+、/u, ''),
    }));
}

/** Entries of a part: a material, a step, a hall, a question. */
export function entriesOf({ element }, channel) {
  if (isWechat(channel))
    return element.children.filter((node) => node.name === 'p' && firstElement(node)?.name === 'strong');
  return elements(element, (node) => classes(node).includes('entry') || classes(node).includes('step'));
}

/** The element with the entry's number and name. */
export function nameOf(entry, channel) {
  return isWechat(channel) ? firstElement(entry) : entry.children.find(isHeading);
}

/** Numbers the entries from 1 on again, as whoever edits a list by hand does. */
export function renumber(entries, channel) {
  for (const [index, entry] of entries.entries()) {
    const [first] = texts(nameOf(entry, channel));
    if (first !== undefined) first.data = first.data.replace(/^\d+/u, String(index + 1));
  }
}

/** The part whose heading has one of the words; undefined where there is none with `least` entries. */
export function partWith(root, channel, words, least) {
  return partsOf(root, channel).find(
    (part) => words.some((word) => part.heading.includes(word)) && entriesOf(part, channel).length >= least,
  );
}

/** Lines with a label and a value: `{ nodes, label, value }`, value a list of nodes. */
export function rowsOf(root, channel) {
  return isWechat(channel) ? wechatRows(root) : webRows(root);
}

function webRows(root) {
  return elements(root, (node) => classes(node).includes('fact')).map((row) => {
    const [label, value] = ['dt', 'dd'].map((name) => row.children.find((child) => child.name === name));
    return { nodes: [row], label: textOf(label), value: value.children };
  });
}

function wechatRows(root) {
  return texts(root)
    .filter((node) => /^[^：。]{1,12}：./u.test(node.data))
    .filter(({ prev, next }) => (!prev || prev.name === 'br') && (!next || next.name === 'br'))
    .map((node) => ({ nodes: [node], label: node.data.split('：')[0], value: [node] }));
}

/** Text nodes of facts: below a heading's part or the title, no navigation, number or closing words. */
export function factTexts(root, channel) {
  const parts = new Set(partsOf(root, channel).map(({ element }) => element));
  return texts(root).filter((node) => {
    const above = ancestors(node);
    const isChrome = above.some(({ name, attribs }) => name === 'nav' || 'data-chrome' in attribs);
    return !isChrome && above.some((element) => parts.has(element)) && /\p{L}{2}|\d{2}|\d\S/u.test(node.data);
  });
}

/** What a passage is put into: the article, in WeChat the outermost section. */
export function bodyOf(root, channel) {
  const name = isWechat(channel) ? 'section' : 'article';
  return elements(root, (node) => node.name === name)[0];
}
