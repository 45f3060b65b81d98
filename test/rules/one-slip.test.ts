import { describe, expect, it } from 'vitest';
import type { ExampleFile } from '../../src/diagnostic/code-doc.js';
import { brief, checkTown } from '../support/check-town.js';

const ITEM = 'items/shi-ye-deng-ji.yaml';
const LICENCE = 'items/lao-wu-pai-qian-xu-ke.yaml';
const FORM = 'files/shi-ye-ren-yuan-deng-ji-biao.docx';
const SAMPLE = 'files/shi-ye-ren-yuan-deng-ji-biao-yang-biao.docx';

/** The plan of the town names all its files; this one names none. */
const PLAN: ExampleFile = {
  file: 'plan.yaml',
  patch:
    '任务: [{措施: 清理证明, 牵头单位: [法规处], 责任单位: [各处室], 完成时限: 持续推进, 状态: 持续推进}]',
};

async function found(...examples: readonly ExampleFile[]) {
  return (await checkTown(...examples)).diagnostics.map(brief);
}

async function places(...examples: readonly ExampleFile[]) {
  return (await found(...examples)).map(({ code, file, path }) => `${code} ${file} ${path}`);
}

function form(lines: string): ExampleFile {
  return {
    file: ITEM,
    patch: `申请材料:
  - 材料名称: 失业人员登记表
    材料类型: 申请表格文书
    材料形式: 纸质或电子
    必要性: 必要
    来源渠道: 申请人自备
    原件份数: 1
    复印件份数: 0
${lines}`,
  };
}

describe('a file that nothing uses is not reported besides', () => {
  it.each([
    [
      'a misspelt path',
      `    空白表格: files/shi-ye-ren-yuan-dengji-biao.docx\n    示例样表: ${SAMPLE}`,
      'R008',
    ],
    ['another type', `    空白表格: ${FORM.replace('docx', 'pdf')}\n    示例样表: ${SAMPLE}`, 'R008'],
    ['the blank form as sample', `    空白表格: ${FORM}\n    示例样表: ${FORM}`, 'R010'],
    ['a form without its blank', `    示例样表: ${SAMPLE}`, 'F037'],
    ['a form without its sample', `    空白表格: ${FORM}`, 'F038'],
  ])('%s', async (_slip, lines, code) => {
    expect((await found(PLAN, form(lines))).map((one) => one.code)).toEqual([code]);
  });

  it('but is when it has nothing to do with that', async () => {
    const old = { file: 'files/jiu-biao.docx', whole: '旧表格\n' };
    const codes = (await found(PLAN, old, form(`    空白表格: ${FORM}`))).map(({ code }) => code);
    expect(codes).toEqual(['R035', 'F038']);
  });
});

describe('the wrong power', () => {
  const named = (lines: string): ExampleFile => ({ file: LICENCE, patch: lines });

  it('is one finding, at the reference: not its type, its basis and the power left alone as well', async () => {
    expect(await places(named('关联权力: [jiu-ye-fu-wu]'))).toEqual([`R025 ${LICENCE} 事项类型`]);
    const body = { file: 'powers/jiu-ye-fu-wu.yaml', patch: '行使主体: 示例市民政局' };
    const [first] = await found(named('关联权力: [jiu-ye-fu-wu]'), body, {
      file: ITEM,
      patch: '权力来源: 上级委托',
    });
    expect(first).toMatchObject({ code: 'R025', file: LICENCE, path: '关联权力/0' });
    expect(first?.args.不同).toHaveLength(2);
  });

  it('that does not exist, and none at all, leave no power without item', async () => {
    expect(await places(named('关联权力: [mei-you]'))).toEqual([`R001 ${LICENCE} 关联权力/0`]);
    const none = await checkTown({ file: LICENCE, patch: '', without: ['关联权力'] });
    expect(none.diagnostics.map(({ code }) => code)).toEqual(['F001']);
  });
});

describe('a basis', () => {
  it('that the law does not have says nothing about the power', async () => {
    const patch = '设定依据: [{法规: she-hui-bao-xian-fa, 条款: ["999"]}]';
    expect(await places({ file: LICENCE, patch })).toEqual([`R002 ${LICENCE} 设定依据/0/条款/0`]);
  });
});

describe('a step that is copied', () => {
  it('does not count twice', async () => {
    const step = '{环节: 审查, 内容: 书面审查材料。, 时限: 3个工作日}';
    const again = step.replace('审查,', '复核,');
    const patch = `办理流程:\n  - {环节: 受理, 内容: 当场受理。}\n  - ${step}\n  - ${again}\n  - {环节: 决定和送达, 内容: 作出决定，寄送许可证。}\n物流快递: 是`;
    expect((await found({ file: LICENCE, patch })).map(({ code }) => code)).toEqual(['F051']);
  });
});

describe('a bureau that is no sample', () => {
  const real: ExampleFile = { file: 'catalog.yaml', patch: '示例单位: 否' };

  it('with the contacts of a sample all over is told so once', async () => {
    const phones = Array.from({ length: 25 }, (_, index) => `0399-800140${10 + index}`);
    const windows = phones.map((phone, index) => `{编号: Z${index}, 名称: 综合, 类型: 综合, 电话: ${phone}}`);
    const hall: ExampleFile = {
      file: 'places/xin-da-ting.yaml',
      whole: `名称: 新大厅\n层级: 市级\n行政区: 示例市\n地址: 示例路 9 号\n办公时间: 工作日 9:00-12:00\n电话: 0399-80014001\n核对日期: 2026-10-01\n窗口: [${windows.join(', ')}]\n`,
    };
    const [one, ...more] = await found(real, hall);
    expect(more).toEqual([]);
    expect(one).toMatchObject({ code: 'R011', file: 'catalog.yaml', path: '示例单位' });
    expect(Number(one?.args.处数)).toBeGreaterThan(26);
    const [whole] = (await checkTown(real, hall)).diagnostics;
    expect(whole?.related).toHaveLength(5);
    expect(whole?.related[0]).toMatchObject({ file: 'catalog.yaml' });
  });
});

describe('a slip in the 实施编码', () => {
  const credit = '11990000MB0000019F';
  const coded = (implementation: string, business: string): ExampleFile => ({
    file: ITEM,
    patch: `基本编码: '002014901001'\n实施编码: '${implementation}'\n业务办理项编码: '${business}'`,
  });

  it.each([
    ['its 基本编码', `${credit}3002014901002`, 'F009'],
    ['its level', `${credit}2002014901001`, 'F009'],
    ['its unit', `${credit.replace('19F', '18F')}3002014901001`, 'R028'],
  ])('in %s is one finding: the right longer code is left alone', async (_part, implementation, code) => {
    const right = `${credit}300201490100101`;
    expect(await places(coded(implementation, right))).toEqual([`${code} ${ITEM} 实施编码`]);
  });

  it('that the longer code shares is one finding as well', async () => {
    const slip = `${credit}3002014901002`;
    expect(await places(coded(slip, `${slip}01`))).toEqual([`F009 ${ITEM} 实施编码`]);
  });

  it('does not hide another one in the longer code, which is told the right one', async () => {
    const both = await found(coded(`${credit}3002014901002`, `${credit}300201490100301`));
    expect(both.map(({ path, args }) => [path, args.应为])).toEqual([
      ['实施编码', '002014901001'],
      ['业务办理项编码', `${credit}3002014901001`],
    ]);
  });

  it('the items of a 业务办理项编码 count from 01', async () => {
    const one = await found(coded(`${credit}3002014901001`, `${credit}300201490100100`));
    expect(one.map(({ path }) => path)).toEqual(['业务办理项编码']);
  });
});

describe('serial members', () => {
  it('with one wrong number have one finding, at the number that is too large', async () => {
    const { file, whole } = bundleOf([10, 2]);
    expect(await places({ file, whole })).toEqual([`B006 ${file} 成员/0/顺序`]);
  });
});

function bundleOf(orders: readonly number[]) {
  const members = ['shi-ye-deng-ji', 'lao-wu-pai-qian-xu-ke'].map(
    (item, index) => `  - {事项: ${item}, 必选: 是, 办理方式: 串联, 顺序: ${orders[index]}}\n`,
  );
  const whole = `名称: 失业\n场景: 失业后登记失业。\n服务对象: [自然人, 企业法人]\n受理入口:\n  窗口: [{地点: shi-zheng-wu-da-ting, 窗口: [A01]}]\n受理时限: 30分钟\n反馈时限: 1个工作日\n成员:\n${members.join('')}责任处室: 法规处\n咨询方式: {电话: ["12333"]}\n监督投诉方式: {电话: [0399-80010002]}\n更新日期: 2025-06-01\n`;
  return { file: 'bundles/shi-ye.yaml', whole };
}
