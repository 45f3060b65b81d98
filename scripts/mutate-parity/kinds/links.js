// Faults in where words lead.
import { editing } from '../change.js';
import { ancestors, elements, put, textOf } from '../dom.js';
import { factTexts } from '../shape.js';

const HOSTS = [
  'https://rsj.example.net/',
  'http://192.0.2.7/banshi',
  'https://rsj.example.com.phish.example/',
];
const isSeen = (node) =>
  textOf(node).trim() !== '' && !ancestors(node).some(({ attribs }) => 'hidden' in attribs);

function linkChanged(test, change) {
  return editing((root, random) => {
    const link = random.pick(
      elements(root, (node) => node.name === 'a' && test(node.attribs.href ?? '') && isSeen(node)),
    );
    if (link === undefined) return undefined;
    const old = link.attribs.href;
    link.attribs.href = change(old, random);
    return `${old} → ${link.attribs.href}`;
  });
}

function otherAddress(old, random) {
  const ways = [
    () => random.pick(HOSTS),
    () => old.replace(/(https?:\/\/)([^/]+)/u, '$1$2.example'),
    () => old.replace('https:', 'http:'),
    () => `${old}2`,
  ];
  return random.pick(ways)();
}

const linkAdded = editing((root, random, channel) => {
  const node = random.pick(
    factTexts(root, channel).filter((text) => !ancestors(text).some(({ name }) => name === 'a')),
  );
  if (node === undefined) return undefined;
  const href = random.pick([...HOSTS, 'tel:0399-89999999', 'mailto:a@example.net']);
  put('instead', node, `<a href="${href}">${node.data}</a>`);
  return `${node.data} → ${href}`;
});

const fileLinkChanged = editing((root, random) => {
  const links = elements(
    root,
    ({ name, attribs }) => name === 'a' && /\.(?:docx|xlsx|pdf)$/u.test(attribs.href ?? ''),
  );
  const [one, two] = random.shuffle([...new Map(links.map((link) => [link.attribs.href, link])).values()]);
  if (two === undefined) return undefined;
  one.attribs.href = two.attribs.href;
  return one.attribs.href;
});

export const LINK_KINDS = [
  { kind: 'file-link-changed', name: '下载链接换成另一个文件', mutate: fileLinkChanged },
  {
    kind: 'link-changed',
    name: '链接换了去处',
    mutate: linkChanged((href) => /^https?:/u.test(href), otherAddress),
  },
  {
    kind: 'dialled-number-changed',
    name: '拨打的号码换了',
    mutate: linkChanged(
      (href) => href.startsWith('tel:'),
      (_, random) => `tel:0399-${80000000 + random.below(9999999)}`,
    ),
  },
  { kind: 'link-added', name: '文字上多一个链接', mutate: linkAdded },
];
