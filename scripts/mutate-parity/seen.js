// The mutators' own measure of what a reader sees, simpler than the proof's: it need only tell whether a change is one.
import { elements, isElement, isText, parse, SILENT } from './dom.js';
import { STYLES, WORD_STYLES } from './kinds/styles.js';

/** Every style that the mutators use to hide words, as they write it. */
const UNSEEN = [...Object.values(STYLES), ...Object.values(WORD_STYLES)].flat();
const UNSEEN_TAGS = new Set([
  ...SILENT,
  ...['del', 's', 'strike', 'dialog', 'datalist', 'canvas', 'video', 'audio', 'iframe', 'rp'],
]);
const STRIKES = /text-decoration(-line)?:line-through/u;
const NAMED = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', apos: "'" };

/** Characters instead of the few entities that pages have. */
export function decode(text) {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/giu, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return decimal ? String.fromCodePoint(Number(decimal)) : (NAMED[name] ?? whole);
  });
}

const isUnseen = ({ name, attribs, style = attribs.style ?? '' }) =>
  UNSEEN_TAGS.has(name.toLowerCase()) ||
  'hidden' in attribs ||
  STRIKES.test(style) ||
  UNSEEN.some((one) => style.endsWith(one));

function read(node) {
  if (isText(node)) return decode(node.data);
  if (isElement(node)) {
    if (isUnseen(node)) return '';
    const inner = node.children.map(read).join('');
    return node.attribs.dir === 'rtl' || node.attribs.style?.includes('rtl')
      ? [...inner].toReversed().join('')
      : inner;
  }
  return node.children?.map(read).join('') ?? '';
}

/** The words that a reader sees, without white space and width, and where the links lead. */
export function seen(html) {
  const root = parse(html);
  const words = read(root).normalize('NFKC').replace(/\s+/gu, '');
  const links = elements(root, ({ name }) => name.toLowerCase() === 'a').map(({ attribs }) =>
    decode(attribs.href ?? ''),
  );
  return `${words}\n${links.join('\n')}`;
}
