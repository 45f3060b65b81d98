// Writes the tables of keys in docs/编辑手册.md from the schemas, between `<!-- 键表 kind -->` and `<!-- 键表完 -->`.
// With --check it only compares.
import { readFileSync, writeFileSync } from 'node:fs';

const MANUAL = new URL('../docs/编辑手册.md', import.meta.url);
const HEAD = ['| 键 | 必填 | 意思 | 例子 |', '| --- | :-: | --- | --- |'];

/** Sections of the manual that explain what several kinds share. */
const SHARED = { LegalBasis: '依据', PlaceReference: '办理地点', Contact: '联系方式' };
const OWN_CHAPTERS = { 校验: '见[调整一条校验的级别](#调整一条校验的级别)' };
const FORMAT_MARKS = { 办结时限: '时限', 法定办结时限: '时限', 日期: '日期' };

/** How to write a limit, a date or free text is said once for all in the manual: the tables only carry a mark. */
const SAID_ONCE = [
  /写成“10个工作日”“60日”“3个月”“30分钟”或“即时办结”；“日”按自然日算。/u,
  /写成 \d{4}-\d{2}-\d{2} 或 \d{4}年\d{1,2}月\d{1,2}日。/u,
  /可用 Markdown 的段落、列表、加粗和链接，不能写 HTML。/u,
];

const readSchema = (name) =>
  JSON.parse(readFileSync(new URL(`../schema/${name}.schema.json`, import.meta.url), 'utf8'));
const refName = (schema) => schema?.$ref?.split('/').at(-1);
const isRecord = (schema) => schema?.type === 'object' && schema.properties !== undefined;

function meaning(key, schema) {
  const { enum: values, format, type, description = '' } = schema;
  const words = values ?? (type === 'array' ? schema.items.enum : undefined);
  const isYesNo = words?.join() === '是,否';
  const plain = SAID_ONCE.reduce((text, pattern) => text.replace(pattern, ''), description);
  const choice =
    words && !isYesNo && !words.every((word) => plain.includes(word)) ? `可以写：${words.join('、')}。` : '';
  const marks = [
    isYesNo && '是/否',
    FORMAT_MARKS[format],
    SAID_ONCE[2].test(description) && '可排版',
    type === 'array' && !schema.items.properties && !refName(schema.items) && '列表',
  ].filter(Boolean);
  if (plain === '' && choice === '') throw new Error(`${key}: nothing to say in the manual`);
  return `${plain}${choice}${marks.map((mark) => `〔${mark}〕`).join('')}`;
}

/** An example as an editor types it: a text that YAML would read as a number needs quotes. */
function typed(value, isInList = false) {
  if (Array.isArray(value)) return `[${value.map((one) => typed(one, true)).join(', ')}]`;
  const text = String(value);
  const needsQuotes =
    typeof value === 'string' && (/^\d+$/u.test(text) || (isInList && /[,[\]{}]/u.test(text)));
  return needsQuotes ? `"${text}"` : text;
}

function example(key, schema) {
  const shared = SHARED[refName(schema) ?? refName(schema.items)];
  if (OWN_CHAPTERS[key]) return OWN_CHAPTERS[key];
  if (shared) return `见[${shared}](#${shared})${schema.type === 'array' ? '，列表' : ''}`;
  if (isRecord(schema)) return '见下表';
  if (isRecord(schema.items)) return '列表，见下表';
  return `\`${typed(schema.examples[0])}\``;
}

const escaped = (text) => text.replaceAll('|', '\\|');

function tables(schema, trail) {
  const required = new Set(schema.required ?? []);
  const entries = Object.entries(schema.properties);
  const rows = entries.map(
    ([key, one]) =>
      `| ${key} | ${required.has(key) ? '●' : ''} | ${escaped(meaning(key, one))} | ${escaped(example(key, one))} |`,
  );
  const deeper = entries.flatMap(([key, one]) => {
    const inner = isRecord(one) ? one : one.items;
    if (!isRecord(inner)) return [];
    const path = [...trail, key];
    const note = one.type === 'array' ? '（每条以 `- ` 开头）' : '';
    return ['', `**${path.join(' → ')}**${note}`, '', ...tables(inner, path)];
  });
  return [...HEAD, ...rows, ...deeper];
}

const source = readFileSync(MANUAL, 'utf8');
const made = source.replaceAll(
  /(<!-- 键表 ([a-z]+)(?:#(\w+))? -->\n)[\s\S]*?(\n<!-- 键表完 -->)/gu,
  (_, open, kind, part, close) => {
    const schema = readSchema(kind);
    return `${open}\n${tables(part ? schema.$defs[part] : schema, []).join('\n')}\n${close}`;
  },
);
if (process.argv.includes('--check')) {
  if (made !== source) {
    console.error('docs/编辑手册.md has stale tables of keys: run `npm run gen`.');
    process.exitCode = 1;
  }
} else {
  writeFileSync(MANUAL, made);
}
