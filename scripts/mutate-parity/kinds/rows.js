// Faults in single lines: values swapped, a line moved, a phone replaced or added.
import { editing } from '../change.js';
import { print, put, remove, textOf, texts } from '../dom.js';
import { factTexts, isWechat, partsOf, rowsOf } from '../shape.js';

const PHONE = /(?<![\d-])(?:0\d{2,3}-\d{7,8}|12333|12345|1\d{10})(?![\d-])/gu;

const valuesSwapped = editing((root, random, channel) => {
  const [one, two] = random.shuffle(rowsOf(root, channel).filter(({ value }) => value.length === 1));
  if (two === undefined) return undefined;
  if (isWechat(channel)) {
    const [a, b] = [one.nodes[0], two.nodes[0]];
    const [first, second] = [a, b].map(({ data }) => data.slice(data.indexOf('：') + 1));
    a.data = `${one.label}：${second}`;
    b.data = `${two.label}：${first}`;
  } else {
    const [first, second] = [print(one.value[0]), print(two.value[0])];
    put('instead', one.value[0], second);
    put('instead', two.value[0], first);
  }
  return `${one.label} ⇄ ${two.label}`;
});

const factMoved = editing((root, random, channel) => {
  const row = random.pick(rowsOf(root, channel));
  const parts = partsOf(root, channel).filter(
    ({ element }) => row && !textOf(element).includes(textOf(row.nodes[0])),
  );
  const target = random.pick(parts);
  if (row === undefined || target === undefined) return undefined;
  const [node] = row.nodes;
  const what = `${textOf(node)} → ${target.heading}`;
  const html = print(node);
  remove(node);
  const rows = rowsOf(target.element, channel);
  if (rows.length > 0) put('after', random.pick(rows).nodes[0], isWechat(channel) ? `<br>${html}` : html);
  else
    put('after', texts(target.element).at(-1), isWechat(channel) ? `<br>${html}` : `<p>${textOf(node)}</p>`);
  return what;
});

function phones(root, channel) {
  return factTexts(root, channel).filter(({ data }) => data.search(PHONE) !== -1);
}

const newPhone = (random) => `0399-${80000000 + random.below(9999999)}`;

const phoneReplaced = editing((root, random, channel) => {
  const node = random.pick(phones(root, channel));
  if (node === undefined) return undefined;
  const [old, fresh] = [node.data, newPhone(random)];
  node.data = old.replace(PHONE, () => fresh);
  // Whoever changes a number by hand changes what it dials as well, or forgets it.
  if (node.parent.name === 'a' && random.chance(0.5)) node.parent.attribs.href = `tel:${fresh}`;
  return `${old} → ${node.data}`;
});

const oldPhoneAdded = editing((root, random, channel) => {
  const node = random.pick(phones(root, channel));
  if (node === undefined) return undefined;
  const fresh = newPhone(random);
  const row = rowsOf(root, channel).find(({ nodes }) => textOf(nodes[0]).includes(node.data));
  if (isWechat(channel)) put('after', node, `<br>${random.pick(['', '电话：', '窗口电话：'])}${fresh}`);
  else if (row)
    put(
      'after',
      row.nodes[0],
      print(row.nodes[0]).replace(PHONE, () => fresh),
    );
  else put('after', node, `<br>${fresh}`);
  return fresh;
});

export const ROW_KINDS = [
  { kind: 'values-swapped', name: '两项内容对调', mutate: valuesSwapped },
  { kind: 'fact-moved', name: '一项内容挪到别的部分', mutate: factMoved },
  { kind: 'phone-replaced', name: '换一个电话', mutate: phoneReplaced },
  { kind: 'phone-added', name: '多一行旧电话', mutate: oldPhoneAdded },
];
