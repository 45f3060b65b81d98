import { describe, expect, it } from 'vitest';
import { decodeText } from '../support/decode.js';
import { patchText, TOWN, textIn } from '../support/memory-files.js';

const ITEM = 'items/shi-ye-deng-ji.yaml';
const TEXT = textIn(TOWN, ITEM);

/** Code, line and column of what is found in `lines`, which stand at the end of the item; lines count from the first. */
function slips(lines: string): readonly string[] {
  const keys = lines.split('\n').flatMap((line) => /^[^\s:\uFF1A#<=>-]+/u.exec(line.trim())?.[0] ?? []);
  const text = patchText(TEXT, '', keys) + lines;
  const before = text.split('\n').length - lines.split('\n').length;
  return decodeText(ITEM, text).diagnostics.map(
    ({ code, range: { start } }) => `${code} ${start.line - before}:${start.column}`,
  );
}

/** Words and fix of the first finding. */
function words(lines: string): string {
  const keys = lines.split('\n').flatMap((line) => /^[^\s:\uFF1A#<=>-]+/u.exec(line.trim())?.[0] ?? []);
  const [found] = decodeText(ITEM, patchText(TEXT, '', keys) + lines).diagnostics;
  return found?.fix ? `${found.message} → ${found.fix}` : (found?.message ?? '');
}

describe('a line that YAML joins to the one before', () => {
  it.each([
    ['a dash one deeper', '受理条件:\n  - 甲\n   - 乙\n', ['Y018 3:4']],
    ['several of them', '受理条件:\n  - 甲\n   - 乙\n   - 丙\n', ['Y018 3:4', 'Y018 4:4']],
    ['an unknown key', '责任处室: 失业保险处\n  联系人：张三\n', ['Y018 2:3']],
    ['a plain text, once', '简介: 办理\n  失业登记\n  再一行\n', ['Y018 2:3']],
    ['a list under a text', '受理条件: 甲\n  - 乙\n', ['Y018 2:3']],
    ['within brackets', '别名: [登记\n  失业]\n', ['Y018 2:3']],
    ['a known key', '责任处室: 失业保险处\n  简介：办理\n', ['Y004 2:3']],
    ['a group whose keys have no colon', '收费:\n  是否收费：否\n  说明：略\n', ['Y004 2:3', 'Y004 3:3']],
    ['a quoted text', '简介: "办理\n  失业登记"\n', []],
    ['a literal text', '简介: |\n  办理\n  失业登记\n', []],
  ])('%s', (_, lines, expected) => {
    expect(slips(lines)).toEqual(expected);
  });
});

describe('a line out of line', () => {
  const TWO = '申请材料:\n  - 材料名称: 甲\n    材料类型: 乙\n';

  it.each([
    ['a key one deeper', '办理流程:\n  - 环节: 申请\n     内容: 本人申请\n', 'Y022 3:6'],
    ['a key at the top one deeper', '责任处室: 甲\n 简介: 乙\n', 'Y022 2:2'],
    ['a key one deeper after a list', '受理条件:\n  - 甲\n 简介: 乙\n', 'Y022 3:2'],
    ['a key of a group one shallower', '收费:\n  是否收费: 否\n 说明: 乙\n', 'Y022 3:2'],
    ['a dash one shallower', '受理条件:\n  - 甲\n - 乙\n  - 丙\n', 'Y022 3:2'],
    ['a dash with keys one shallower', `${TWO} - 材料名称: 丙\n`, 'Y022 4:2'],
    ['a dash with keys one deeper', `${TWO}   - 材料名称: 丙\n`, 'Y022 4:4'],
    ['two colons in one line', '简介: 甲: 乙\n', 'Y011 1:5'],
  ])('%s', (_, lines, expected) => {
    expect(slips(lines)).toEqual([expected]);
  });

  it('says how far, and from which line', () => {
    expect(words('办理流程:\n  - 环节: 申请\n     内容: 本人申请\n')).toMatch(/第 \d+ 行）多 1 个空格$/u);
    expect(words('受理条件:\n  - 甲\n - 乙\n')).toMatch(/第 \d+ 行）少 1 个空格$/u);
    expect(words('简介: 甲: 乙\n')).toContain('一行里有两个“: ”');
  });
});

describe('a dash that is none', () => {
  it.each([
    ['no space', '受理条件:\n  - 甲\n  -不是\n  - 丙\n', ['Y021 3:3']],
    ['no space at first', '受理条件:\n  -不是\n  - 丙\n', ['Y021 2:3']],
    ['full width', '受理条件:\n  - 甲\n  － 不是\n', ['Y021 3:3']],
    ['full width throughout', '受理条件:\n  － 甲\n  － 丙\n', ['Y021 2:3', 'Y021 3:3']],
    ['a bullet', '受理条件:\n  • 甲\n', ['Y021 2:3']],
    ['a dash within a text', '简介: -甲\n', []],
  ])('%s', (_, lines, expected) => {
    expect(slips(lines)).toEqual(expected);
  });

  it('says what to write', () => {
    expect(words('受理条件:\n  -不是因为本人\n')).toBe('“-”后面没有空格 → - 不是因为本人');
    expect(words('受理条件:\n  － 不是\n')).toBe('“－”不是列表的“- ” → - 不是');
  });
});

describe('a mark that nothing closes', () => {
  it.each([
    ['a bracket', '服务对象: [自然人\n办件类型: 即办件\n', 'Y011 1:7'],
    ['a single quote', "简介: '参加\n责任处室: 甲\n", 'Y011 1:5'],
    ['a single quote before others', "简介: '参加\n责任处室: '甲'\n", 'Y011 1:5'],
    ['a double quote', '简介: "参加\n责任处室: "甲"\n', 'Y011 1:5'],
    ['a brace', '收费: {是否收费: 否\n责任处室: 甲\n', 'Y011 1:5'],
  ])('%s: where it opens', (_, lines, expected) => {
    expect(slips(lines)).toEqual([expected]);
  });
});

describe('a space that is none', () => {
  it.each([
    ['as indentation', '收费:\n\u00A0\u00A0是否收费: 否\n', ['Y019 2:1']],
    ['as indentation, full width', '收费:\n\u3000是否收费: 否\n', ['Y019 2:1']],
    ['after spaces', '收费:\n \u3000是否收费: 否\n', ['Y019 2:2']],
    ['after a colon', '责任处室:\u00A0甲\n', ['Y019 1:6']],
    ['after a colon and a space', '责任处室: \u3000甲\n', ['Y019 1:7']],
    ['after a dash', '受理条件:\n  -\u3000甲\n', ['Y019 2:4']],
    ['within a text', '简介: 甲\u3000乙\n', []],
    ['in front of a paragraph', '简介: |\n  \u3000\u3000甲\n', []],
  ])('%s', (_, lines, expected) => {
    expect(slips(lines)).toEqual(expected);
  });
});

describe('what was pasted from elsewhere', () => {
  it.each([
    ['a zero-width space in a key', '责任\u200B处室: 甲\n', ['Y025 1:3']],
    ['a mark of order in a text', '责任处室: 甲\uFEFF乙\n', ['Y025 1:8']],
    ['a soft hyphen in an id', '关联权力: [jiu\u00ADye]\n', ['Y025 1:11']],
    ['a family of emoji', '责任处室: 甲👨\u200D👩乙\n', []],
    ['a comment', '责任处室: 甲\n# 乙\u200B\n', []],
    ['a line end of old systems', '责任处室: 甲\r简介: 乙\n', ['Y024 1:8']],
    ["a line end of Word's", '责任处室: 甲\v乙\n', ['Y024 1:8']],
    ['three characters for a line end', '责任处室: 甲\r\r\n简介: 乙\r\r\n', ['Y024 1:8']],
    [
      'a whole piece behind hard spaces',
      '收费:\n\u00A0\u00A0是否收费: 否\n\u00A0\u00A0标准: 略\n',
      ['Y019 2:1'],
    ],
    ['a whole piece behind tabs', '收费:\n\t是否收费: 否\n\t标准: 略\n', ['Y003 2:1']],
    ['a semicolon for a colon', '责任处室；甲\n', ['Y026 1:5']],
    ['no colon', '责任处室 甲\n', ['Y026 1:5']],
    ['an English and a Chinese quote', '责任处室: "甲”\n', ['Y027 1:9']],
    ['an English and a Chinese bracket', '别名: [甲, 乙］\n', ['Y027 1:10']],
    ['numbers for dashes', '受理条件:\n  1. 甲\n  2. 乙\n', ['Y021 2:3']],
    ['numbers for dashes, not indented', '受理条件:\n一、甲\n二、乙\n', ['Y021 2:1']],
    ['numbers within elements', '受理条件:\n  - 1. 甲\n  - 2. 乙\n', []],
    ['a key as an element', '责任处室: 甲\n- 简介: 乙\n', ['Y011 2:1']],
  ])('%s', (_, lines, expected) => {
    expect(slips(lines)).toEqual(expected);
  });

  it.each([
    ['“责任处室”: 甲\n', 'S016', '责任处室'],
    ['责任处室：: 甲\n', 'S016', '责任处室'],
    ['责任 处室: 甲\n', 'S016', '责任处室'],
    ['责任处室（必填）: 甲\n', 'S001', '责任处室'],
    ['全程网办: “是”\n', 'S017', '是'],
    ['行使层级: 镇(乡、街道)级\n', 'S017', '镇（乡、街道）级'],
    ['到现场次数: ０\n', 'S003', '0'],
    ['到现场次数: 0次\n', 'S003', '0'],
    ['服务对象: 自然人、企业法人\n', 'S003', '[自然人, 企业法人]'],
    ['受理条件:\n  - 注意: 带原件\n', 'S003', "'注意: 带原件'"],
    ['生效日期: 2025—01—01\n', 'S005', '2025-01-01'],
    ['基本编码: "002014 901001"\n', 'S005', '"002014901001"'],
    ['简介: 注意: 带原件\n', 'Y011', "'注意: 带原件'"],
  ])('%j says what to write', (lines, code, fix) => {
    const keys = ['责任处室', lines.slice(0, lines.search(/[:：]/u))];
    const [found, ...others] = decodeText(ITEM, patchText(TEXT, '', keys) + lines).diagnostics.filter(
      (one) => !(one.code === 'S002' && one.path.join() === '责任处室'),
    );
    expect([found?.code, found?.fix]).toEqual([code, fix]);
    expect(others).toEqual([]);
  });
});

describe('what Git and Markdown leave', () => {
  it.each([
    ['a conflict', '<<<<<<< HEAD\n简介: 乙\n=======\n简介: 丙\n>>>>>>> xiu-gai\n', ['Y020 1:1']],
    ['the end of a conflict', '简介: 丙\n>>>>>>> xiu-gai\n', ['Y020 2:1']],
    ['the middle of a conflict', '简介: 丙\n=======\n', ['Y020 2:1']],
    ['bold text at first', '简介: **加粗** 文字\n', ['Y023 1:5']],
    ['bold text in a list', '受理条件:\n  - **加粗**：文字\n  - **加粗** 文字\n', ['Y023 2:5', 'Y023 3:5']],
    ['bold text in brackets', '别名: [**登记**, 失业]\n', ['Y023 1:6']],
    ['stars as bullets', '受理条件:\n  * 甲\n  * 乙\n', ['Y023 2:3']],
    ['bold text in quotes', "简介: '**加粗** 文字'\n", []],
    ['bold text further on', '简介: 办理**加粗**文字\n', []],
  ])('%s', (_, lines, expected) => {
    expect(slips(lines)).toEqual(expected);
  });

  it('says how to quote it', () => {
    expect(words('简介: **加粗** 文字\n')).toContain("→ '**加粗** 文字'");
  });
});

describe('Chinese quotes and brackets', () => {
  it.each([
    ['基本编码: “000514902001”\n', 'S005 1:7', '"000514902001"'],
    ['别名: [“24”]\n', 'S005 1:6', '"24"'],
    ['服务对象: 【自然人】\n', 'S003 1:7', '[自然人]'],
    ['服务对象: ［自然人、企业法人］\n', 'S003 1:7', '[自然人, 企业法人]'],
    ['收费: ｛是否收费：否｝\n', 'S003 1:5', '{是否收费: 否}'],
  ])('%s', (lines, place, fix) => {
    expect(slips(lines)).toEqual([place]);
    expect(words(lines)).toMatch(/用.*中文/u);
    expect(words(lines).endsWith(` → ${fix}`)).toBe(true);
  });

  it('a title in quotes is no code', () => {
    expect(slips('简介: “就业”\n别名: [“就业”]\n')).toEqual([]);
  });
});

describe('a key outside its group', () => {
  it.each([
    ['after it', '收费:\n  是否收费: 否\n说明: 略\n', 'S001 3:1'],
    ['all of it', '收费:\n是否收费: 否\n', 'S001 2:1'],
  ])('%s', (_, lines, place) => {
    expect(slips(lines)).toEqual([place]);
    expect(words(lines)).toContain('是「收费」里的键');
  });
});

describe('columns of a line with a mended colon', () => {
  it.each([
    ['no space', '办件类型:即时件\n', ['Y015 1:5', 'S004 1:6']],
    ['full width', '办件类型：即时件\n', ['Y004 1:5', 'S004 1:6']],
    ['full width and a space', '办件类型： 即时件\n', ['Y004 1:5', 'S004 1:7']],
    ['a space before', '办件类型 ：即时件\n', ['Y004 1:6', 'S004 1:7']],
    ['in a list', '办理流程:\n  - 环节：申请\n    时限:三五天\n', ['Y004 2:7', 'Y015 3:7', 'S005 3:8']],
    ['with an anchor', '简介：&a 略\n', ['Y004 1:3', 'Y006 1:7']],
  ])('are those of the file: %s', (_, lines, expected) => {
    expect(slips(`${lines}责任处室：甲\n`).filter((place) => !/^(?:Y004 [234]:5|S002)/u.test(place))).toEqual(
      expected,
    );
  });

  it('keeps the text as the file has it', () => {
    const text = TEXT.replace('办件类型: ', '办件类型：');
    expect(decodeText(ITEM, text)).toMatchObject({ text, definition: { 事项名称: '失业登记' } });
  });
});

describe('a file in the wrong folder', () => {
  it.each([
    ['laws/shi-ye-deng-ji.yaml', ITEM],
    ['plan.yaml', 'items/plan.yaml'],
  ])('%s is one finding', (file, fix) => {
    expect(decodeText(file, TEXT).diagnostics).toMatchObject([
      { code: 'S015', args: { 应是: '政务服务事项', 位置: ' items 文件夹' }, fix },
    ]);
  });

  it.each([...TOWN.keys()].filter((path) => path.endsWith('.yaml')))('%s is not in one', (path) => {
    expect(decodeText(path, textIn(TOWN, path)).diagnostics).toEqual([]);
  });
});
