// Writes catalog/files: blank forms, filled samples and result samples. Run `node scripts/make-forms.js`; the same
// definitions always give the same bytes (fixed dates, no random ids), so a rerun changes nothing.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import {
  AlignmentType,
  BorderStyle,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import JSZip from 'jszip';
import PDFDocument from 'pdfkit';
import writeExcelFile from 'write-excel-file/node';
import { parse } from 'yaml';
import { forms, results } from './forms-data.js';

const CATALOG = new URL('../catalog/', import.meta.url);
const FILES = new URL('files/', CATALOG);
const FONT_FILE = new URL(
  '../node_modules/@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  import.meta.url,
);
const FIXED_DATE = new Date('2026-01-01T00:00:00Z');
const MAKER = '示例市人力资源和社会保障局（虚构单位，仅供演示）';
const SAMPLE_NOTE = '样表：表中的人员、单位和号码都是虚构的';
const SAMPLE_DATE = '2026年7月20日';
const BLANK_DATE = '       年    月    日';
const GRID = [1750, 2850, 1750, 2850];
const BLANK_ROSTER_ROWS = 12;

/** The text a cell shows: its sample value, or on the blank form nothing but the printed options. */
function cellText(value, filled) {
  if (Array.isArray(value)) return value[filled ? 1 : 0];
  return filled ? value : '';
}

/** The promise of the item, worded as in its YAML, or undefined when the form carries none. */
function promiseOf(form) {
  if (form.promise === undefined) return undefined;
  const block = parse(readFileSync(new URL(`items/${form.item}.yaml`, CATALOG), 'utf8'))[form.promise];
  if (block === undefined)
    throw new Error(`items/${form.item}.yaml has no ${form.promise}, which ${form.file} prints`);
  return { title: form.promise, text: block.承诺内容, consequence: block.失信后果 ?? block.不实责任 };
}

// --- Word ---

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const borders = { top: line, bottom: line, left: line, right: line };

function paragraph(text, options = {}) {
  const {
    size = 21,
    bold = false,
    align = AlignmentType.LEFT,
    color = '000000',
    before = 0,
    after = 0,
  } = options;
  const run = new TextRun({ text, size, bold, color, font: { ascii: 'Times New Roman', eastAsia: '宋体' } });
  return new Paragraph({ children: [run], alignment: align, spacing: { before, after, line: 300 } });
}

function wordCell(text, { span = 1, width, label = false }) {
  const align = label ? AlignmentType.CENTER : AlignmentType.LEFT;
  return new TableCell({
    borders,
    columnSpan: span,
    verticalAlign: VerticalAlign.CENTER,
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    children: text.split('\n').map((part) => paragraph(part, { align, bold: label && span === GRID.length })),
  });
}

function sum(widths) {
  return widths.reduce((total, width) => total + width, 0);
}

function wordRow(row, filled) {
  const cells = [];
  if (typeof row === 'string') {
    cells.push(wordCell(row, { span: GRID.length, width: sum(GRID), label: true }));
  } else {
    for (const [index, value] of row.entries()) {
      const isLabel = index % 2 === 0;
      const span = index === row.length - 1 ? GRID.length - index : 1;
      const width = sum(GRID.slice(index, index + span));
      cells.push(wordCell(isLabel ? value : cellText(value, filled), { span, width, label: isLabel }));
    }
  }
  return new TableRow({ children: cells, cantSplit: true, height: { value: 480, rule: 'atLeast' } });
}

function promiseRow(promise) {
  const text = `${promise.title}\n本人（本单位）郑重作出以下承诺：\n${promise.text}\n如有不实，愿意承担下列后果：${promise.consequence}`;
  return new TableRow({
    children: [wordCell(text, { span: GRID.length, width: sum(GRID) })],
    cantSplit: true,
  });
}

function signatureLine(form, filled) {
  const [who, name] = form.signature;
  return filled ? `${who}：${name}    ${SAMPLE_DATE}` : `${who}：________________    ${BLANK_DATE}`;
}

async function wordForm(form, filled) {
  const promise = promiseOf(form);
  const rows = form.rows.map((row) => wordRow(row, filled));
  if (promise !== undefined) rows.push(promiseRow(promise));
  const children = [
    ...(filled
      ? [paragraph(SAMPLE_NOTE, { align: AlignmentType.RIGHT, color: 'C00000', size: 18, after: 120 })]
      : []),
    paragraph(form.title, { size: 36, bold: true, align: AlignmentType.CENTER, after: 240 }),
    new Table({ rows, columnWidths: GRID, width: { size: sum(GRID), type: WidthType.DXA } }),
    paragraph(signatureLine(form, filled), { align: AlignmentType.RIGHT, before: 240, after: 120 }),
    ...form.notes.map((note, index) =>
      paragraph(`${index === 0 ? '填表说明：' : ''}${index + 1}. ${note}`, { size: 18 }),
    ),
    paragraph(MAKER, { size: 16, color: '666666', before: 120 }),
  ];
  const page = {
    size: { width: 11906, height: 16838 },
    margin: { top: 1134, bottom: 1134, left: 1304, right: 1304 },
  };
  const document = new Document({
    title: form.title,
    creator: MAKER,
    lastModifiedBy: MAKER,
    sections: [{ properties: { page }, children }],
  });
  return stableZip(await Packer.toBuffer(document));
}

// --- Excel ---

const boxed = { borderStyle: 'thin', alignVertical: 'center', wrap: true };

function spanRow(text, columns, style) {
  return [{ value: text, columnSpan: columns, ...style }, ...Array(columns - 1).fill(null)];
}

function excelRows(form, filled) {
  const { columns, sample } = form.roster;
  const count = columns.length;
  const info = form.rows.map((row) => {
    const pairs = [];
    for (let index = 0; index < row.length; index += 2)
      pairs.push(`${row[index]}：${cellText(row[index + 1], filled)}`);
    return spanRow(pairs.map((pair) => pair.padEnd(30, ' ')).join('    '), count, {
      alignVertical: 'center',
    });
  });
  const body = filled
    ? sample
    : Array.from({ length: BLANK_ROSTER_ROWS }, (_, index) => [
        String(index + 1),
        ...Array(count - 1).fill(''),
      ]);
  return [
    ...(filled ? [spanRow(SAMPLE_NOTE, count, { align: 'right', textColor: '#C00000' })] : []),
    spanRow(form.title, count, { fontWeight: 'bold', fontSize: 18, align: 'center', height: 36 }),
    ...info,
    columns.map((name) => ({ value: name, fontWeight: 'bold', align: 'center', height: 24, ...boxed })),
    ...body.map((row) => row.map((value) => ({ value, type: String, height: 22, ...boxed }))),
    spanRow(signatureLine(form, filled), count, { align: 'right', height: 30, alignVertical: 'center' }),
    ...form.notes.map((note, index) =>
      spanRow(`${index === 0 ? '填表说明：' : ''}${index + 1}. ${note}`, count, {}),
    ),
    spanRow(MAKER, count, { textColor: '#666666' }),
  ];
}

function displayWidth(text) {
  return [...text].reduce((width, character) => width + (character > '\u2e7f' ? 2 : 1), 0);
}

function rosterColumn(name, index, sample) {
  const longest = Math.max(...[name, ...sample.map((row) => row[index])].map(displayWidth));
  return { width: Math.min(26, longest + 4) };
}

async function excelForm(form, filled) {
  const columns = form.roster.columns.map((name, index) => rosterColumn(name, index, form.roster.sample));
  const options = { columns, sheet: form.title, orientation: 'landscape' };
  const file = writeExcelFile(excelRows(form, filled), options, { fontFamily: '宋体', fontSize: 11 });
  return stableZip(await file.toBuffer());
}

// --- PDF ---

function resultSample(result) {
  const info = {
    Title: `${result.title}（样本）`,
    Author: MAKER,
    CreationDate: FIXED_DATE,
    ModDate: FIXED_DATE,
  };
  const pdf = new PDFDocument({ size: 'A4', margin: 72, info, lang: 'zh-CN' });
  const chunks = [];
  pdf.on('data', (chunk) => chunks.push(chunk));
  const done = new Promise((resolve) => {
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
  });
  pdf.font(readFileSync(FONT_FILE));
  drawWatermark(pdf);
  pdf.rect(48, 48, pdf.page.width - 96, pdf.page.height - 96).stroke('#999999');
  pdf
    .fillColor('#C00000')
    .fontSize(11)
    .text('样本：人员、单位和号码都是虚构的，没有法律效力', 72, 76, { align: 'right' });
  pdf.moveDown(3).fillColor('#000000').fontSize(24).text(result.title, { align: 'center' });
  if (result.number !== undefined) pdf.moveDown(0.5).fontSize(12).text(result.number, { align: 'center' });
  pdf.moveDown(2).fontSize(14);
  for (const text of result.lines) pdf.text(text, { lineGap: 10 }).moveDown(0.5);
  pdf.moveDown(3).text(result.issuer ?? '示例市人力资源和社会保障局（样本）', { align: 'right' });
  pdf.text(SAMPLE_DATE, { align: 'right' });
  pdf.end();
  return done;
}

function drawWatermark(pdf) {
  const { width, height } = pdf.page;
  pdf.save().rotate(-30, { origin: [width / 2, height / 2] });
  pdf
    .fillColor('#C00000', 0.12)
    .fontSize(150)
    .text('样  本', 0, height / 2 - 110, { width, align: 'center', lineBreak: false });
  pdf.restore().fillOpacity(1);
}

// --- Files ---

/** Packs an Office file again with fixed times, so that the clock leaves no trace in it. */
async function stableZip(bytes) {
  const source = await JSZip.loadAsync(bytes);
  const target = new JSZip();
  for (const path of Object.keys(source.files).sort()) {
    const entry = source.files[path];
    if (entry.dir) continue;
    const isCore = path === 'docProps/core.xml';
    const content = isCore
      ? (await entry.async('string')).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu, '2026-01-01T00:00:00Z')
      : await entry.async('uint8array');
    target.file(path, content, { date: FIXED_DATE, createFolders: false });
  }
  return target.generateAsync({
    type: 'nodebuffer',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
    platform: 'UNIX',
  });
}

async function main() {
  mkdirSync(FILES, { recursive: true });
  for (const form of forms) {
    const [render, extension] = form.format === 'xlsx' ? [excelForm, 'xlsx'] : [wordForm, 'docx'];
    writeFileSync(new URL(`${form.file}.${extension}`, FILES), await render(form, false));
    writeFileSync(new URL(`${form.file}-yang-biao.${extension}`, FILES), await render(form, true));
  }
  for (const result of results)
    writeFileSync(new URL(`${result.file}.pdf`, FILES), await resultSample(result));
  console.log(`${forms.length * 2 + results.length} files written to catalog/files`);
}

await main();
