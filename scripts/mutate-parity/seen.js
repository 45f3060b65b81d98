// The mutators' own measure of what a reader sees, simpler than the proof's: it need only tell whether a change is one.
import { elements, isElement, isText, parse, SILENT } from './dom.js';

const UNSEEN =
  /display:none|visibility:(hidden|collapse)|opacity:(0|\.0)|font-size:0|font:0|-\d{3,}(px|em|vw)|clip:rect|clip-path|(height|width):0|scale\(0|color:#fff|color:white|color:rgb|color:transparent|color:#0000|text-fill-color|content-visibility|line-through|visible:0/u;
const UNSEEN_TAGS = new Set([
  ...SILENT,
  ...['del', 's', 'strike', 'details', 'dialog', 'datalist', 'canvas', 'video', 'audio', 'iframe', 'rp'],
]);
const NAMED = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', apos: "'" };

/** Characters instead of the few entities that pages have. */
export function decode(text) {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/giu, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return decimal ? String.fromCodePoint(Number(decimal)) : (NAMED[name] ?? whole);
  });
}

const isUnseen = ({ name, attribs }) =>
  UNSEEN_TAGS.has(name.toLowerCase()) || 'hidden' in attribs || UNSEEN.test(attribs.style ?? '');

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
