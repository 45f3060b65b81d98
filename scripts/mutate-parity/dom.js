// The finished page as a tree of another library than the one that the proof reads with. Entities stay as they are
// written, so that what no mutator touches keeps its bytes.
import { DomUtils, parseDocument } from 'htmlparser2';

const READING = { decodeEntities: false, recognizeSelfClosing: true, lowerCaseAttributeNames: false };
export const SILENT = new Set(['head', 'script', 'style', 'svg', 'template', 'title', 'noscript']);

export const parse = (html) => parseDocument(html, READING);
export const print = (node) => DomUtils.getOuterHTML(node, { decodeEntities: false });
export const printInside = (node) => node.children.map(print).join('');
export const isElement = (node) => node.type === 'tag' || node.type === 'script' || node.type === 'style';
export const isText = (node) => node.type === 'text';
export const textOf = (node) => DomUtils.textContent(node);
export const remove = (node) => DomUtils.removeElement(node);
export const escapeText = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** All elements below a node that pass, in reading order. */
export const elements = (root, test) => DomUtils.filter((node) => isElement(node) && test(node), root);

export function ancestors(node) {
  const found = [];
  for (let above = node.parent; above; above = above.parent) if (isElement(above)) found.push(above);
  return found;
}

/** Puts the nodes of a fragment before, after or in the place of a node; gives the new nodes. */
export function put(where, node, html) {
  const fresh = parse(html).children.slice();
  for (const [index, one] of fresh.entries()) {
    if (where === 'after') DomUtils.append(fresh[index - 1] ?? node, one);
    else DomUtils.prepend(node, one);
  }
  if (where === 'instead') remove(node);
  return fresh;
}

export function appendTo(element, html) {
  for (const fresh of parse(html).children.slice()) DomUtils.appendChild(element, fresh);
}

/** Text nodes that a reader sees, without white space alone and without entities (those are left in peace). */
export function texts(root) {
  return DomUtils.filter(
    (node) =>
      isText(node) &&
      node.data.trim() !== '' &&
      !node.data.includes('&') &&
      !ancestors(node).some(({ name }) => SILENT.has(name)),
    root,
  );
}
