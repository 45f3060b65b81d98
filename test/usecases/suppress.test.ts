import { describe, expect, it } from 'vitest';
import type { ExampleFile } from '../../src/diagnostic/code-doc.js';
import { checkFolder, checkTown } from '../support/check-town.js';
import { TOWN, textIn, withExample } from '../support/memory-files.js';

const ITEM = 'items/lao-wu-pai-qian-xu-ke.yaml';
const LAW = 'laws/she-hui-bao-xian-fa.yaml';
const HALL = 'places/shi-zheng-wu-da-ting.yaml';
const REASON = '投诉专线6月1日开通';
/** The phone of its own consultation desk: F010. */
const SAME = '0399-80012601';

const item = (patch: string): ExampleFile => ({ file: ITEM, patch });
const complaints = (phones: string): ExampleFile => item(`监督投诉方式:\n  电话:\n${phones}`);
const settings = (lines: string): ExampleFile => ({
  file: 'catalog.yaml',
  whole: `${textIn(TOWN, 'catalog.yaml')}校验:\n${lines}`,
});

/** Codes of what is reported, and what is silenced with which reason. */
async function outcome(...examples: readonly ExampleFile[]) {
  const { diagnostics, suppressed } = await checkTown(...examples);
  return {
    reported: diagnostics.map(({ code }) => code),
    silenced: suppressed.map(({ diagnostic, reason }) => `${diagnostic.code} ${reason}`),
  };
}

const SILENCED = { reported: [], silenced: [`F010 ${REASON}`] };

describe('a finding is silenced', () => {
  it.each([
    ['at the end of its line', `    - ${SAME} # 忽略 F010：${REASON}\n`],
    ['without a space behind #', `    - ${SAME} #忽略F010:${REASON}\n`],
    ['on the line above', `    # 忽略 F010：${REASON}\n    - ${SAME}\n`],
    ['above another remark', `# 忽略 F010：${REASON}\n    # 值班室的电话\n    - ${SAME}\n`],
    ['behind the brackets of its list', `    [${SAME},\n     0399-80019001] # 忽略 F010：${REASON}\n`],
  ])('%s', async (_, phones) => {
    expect(await outcome(complaints(phones))).toEqual(SILENCED);
  });

  it('but not its neighbours', async () => {
    const phones = `    - ${SAME} # 忽略 F010：${REASON}\n    - "0399 80012601"\n`;
    const { diagnostics, suppressed } = await checkTown(complaints(phones));
    const found = diagnostics.map(({ code, path }) => [code, path.at(-1)]);
    expect(found).toContainEqual(['F010', 1]);
    expect(found).not.toContainEqual(['F010', 0]);
    expect(suppressed.map(({ diagnostic }) => diagnostic.path.at(-1))).toEqual([0]);
  });

  it('not from the key of the block around it', async () => {
    const { reported, silenced } = await outcome(
      item(`监督投诉方式:\n  电话: # 忽略 F010：${REASON}\n    - ${SAME}\n`),
    );
    expect(reported).toEqual(['S022', 'F010']);
    expect(silenced).toEqual([]);
  });

  it('about the whole file at its beginning', async () => {
    const folder = withExample(TOWN, [{ file: ITEM, patch: '', without: ['数量限制'] }]);
    const whole = `# 忽略 F001：数量限制的文件还没有公布\n${textIn(folder, ITEM)}`;
    expect(await outcome({ file: ITEM, whole })).toEqual({
      reported: [],
      silenced: ['F001 数量限制的文件还没有公布'],
    });
  });
});

describe('a suppression that does nothing is a finding', () => {
  it.each([
    ['S020', `    - ${SAME} # 忽略 F010\n`],
    ['S020', `    - ${SAME} # 忽略 F010：无\n`],
    ['S020', `    - ${SAME} # 忽略：${REASON}\n`],
    ['S020', `    - ${SAME} # 请忽略 F010：${REASON}\n`],
    ['S021', `    - ${SAME} # 忽略 F910：${REASON}\n`],
    ['S022', `    - ${SAME} # 忽略 F002：${REASON}\n`],
    ['S023', `    - ${SAME} # 忽略 C001：${REASON}\n`],
    ['S023', `    - ${SAME} # 忽略 S022：${REASON}\n`],
  ])('%s beside the finding itself: %s', async (code, phones) => {
    const { reported, silenced } = await outcome(complaints(phones));
    expect(reported.toSorted()).toEqual(['F010', code]);
    expect(silenced).toEqual([]);
  });

  it('for each code of its own', async () => {
    const phones = `    - ${SAME} # 忽略 F010、F002、F910：${REASON}\n`;
    expect(await outcome(complaints(phones))).toEqual({ ...SILENCED, reported: ['S021', 'S022'] });
  });

  it('and is found at the comment', async () => {
    const { diagnostics } = await checkTown(complaints(`    - 0399-80019001 # 忽略 F010：${REASON}\n`));
    const text = textIn(
      withExample(TOWN, [complaints(`    - 0399-80019001 # 忽略 F010：${REASON}\n`)]),
      ITEM,
    );
    const [{ range } = { range: undefined }] = diagnostics;
    const line = text.split('\n')[(range?.start.line ?? 0) - 1];
    expect(line?.slice((range?.start.column ?? 0) - 1, (range?.end.column ?? 0) - 1)).toBe(
      `# 忽略 F010：${REASON}`,
    );
  });

  it('when nothing stands below it', async () => {
    const { diagnostics } = await checkTown({
      file: LAW,
      whole: `${textIn(TOWN, LAW)}# 忽略 F010：${REASON}\n`,
    });
    expect(diagnostics.map(({ code, args }) => [code, args.位置])).toEqual([['S022', '这句话下面']]);
  });
});

describe('what makes a definition or its page impossible', () => {
  it('stays, and the comment is told so', async () => {
    expect(await outcome(item('责任处室: [劳动关系处] # 忽略 S003：以后再改'))).toEqual({
      reported: ['S003', 'S023'],
      silenced: [],
    });
    const dead = await outcome(item('关联权力: [mei-you] # 忽略 R001：权责清单下周公布'));
    expect(dead.reported).toEqual(expect.arrayContaining(['R001', 'S023']));
    expect(dead.silenced).toEqual([]);
  });

  it('keeps the rules from looking, so other comments of the file are not called idle', async () => {
    const patch = `责任处室: [劳动关系处]\n办理形式: [窗口办理] # 忽略 F010：${REASON}`;
    expect((await outcome(item(patch))).reported).toEqual(['S003']);
    expect((await outcome(item(`简介: "没有写完 # 忽略 F010\n`))).reported).not.toContain('S020');
  });

  it('keeps what compares files from being called idle anywhere', async () => {
    const comment = `名称: 中华人民共和国社会保险法 # 忽略 R007：新法还没有公布`;
    const law: ExampleFile = { file: LAW, patch: comment };
    expect((await outcome(law)).reported).toEqual(['S022']);
    const broken: ExampleFile = { file: HALL, patch: '', without: ['地址'] };
    expect((await outcome(law, broken)).reported).toEqual(['S002']);
  });
});

describe('the 校验 table', () => {
  const entry = (code: string, level: string, reason: string) =>
    `  ${code}:\n    级别: ${level}\n    理由: ${reason}\n`;

  it('may name a code that is not found now', async () => {
    expect((await outcome(settings(entry('F010', '关闭', REASON)))).reported).toEqual([]);
  });

  it.each(['无', '同上', '"-"'])('changes nothing with “%s” for a reason', async (reason) => {
    const { reported } = await outcome(
      settings(entry('F010', '关闭', reason)),
      complaints(`    - ${SAME}\n`),
    );
    expect(reported).toEqual(['S020', 'F010']);
  });

  it.each(['C001', 'P001', 'R001'])('is told that %s is fixed', async (code) => {
    expect((await outcome(settings(entry(code, '提示', REASON)))).reported).toEqual(['S023']);
  });

  it('is told so of an adjustable code only where it was not obeyed', async () => {
    const table = settings(entry('S003', '提示', REASON));
    expect((await outcome(table)).reported).toEqual([]);
    expect((await outcome(table, item('责任处室: [劳动关系处]'))).reported).toEqual(['S023', 'S003']);
  });

  it('may silence the finding about an idle comment', async () => {
    const idle = complaints(`    - 0399-80019001 # 忽略 F010：${REASON}\n`);
    expect((await outcome(settings(entry('S022', '关闭', REASON)), idle)).reported).toEqual([]);
  });

  it('changes the level of what a comment silences; what it switches off is not counted', async () => {
    const silenced = complaints(`    - ${SAME} # 忽略 F010：${REASON}\n`);
    const lower = await checkTown(settings(entry('F010', '提示', REASON)), silenced);
    expect(lower.suppressed.map(({ diagnostic }) => diagnostic.severity)).toEqual(['info']);
    expect(await outcome(settings(entry('F010', '关闭', REASON)), silenced)).toEqual({
      reported: [],
      silenced: [],
    });
  });
});

it('a catalogue without such comments has nothing silenced', async () => {
  expect((await checkFolder(TOWN)).suppressed).toEqual([]);
});
