import { describe, expect, it } from 'vitest';
import type { ExampleFile } from '../../src/diagnostic/code-doc.js';
import { brief, checkTown } from '../support/check-town.js';

const FILE = 'items/shi-ye-deng-ji.yaml';
const LICENCE = 'items/lao-wu-pai-qian-xu-ke.yaml';

async function found(...examples: readonly ExampleFile[]) {
  return (await checkTown(...examples)).diagnostics.map(brief);
}

const limits = (statutory: string, promised: string): ExampleFile => ({
  file: FILE,
  patch: `办件类型: 承诺件\n法定办结时限: ${statutory}\n承诺办结时限: ${promised}`,
});

/** The bundle of the town does not add its limits up. */
const APART: ExampleFile = {
  file: 'bundles/shi-ye.yaml',
  patch: '时限说明: 登记和医保代缴分两段，各算各的。',
};

describe('limits', () => {
  it.each([
    ['60日', '40个工作日', false],
    ['60日', '45个工作日', true],
    ['3个月', '90日', false],
    ['3个月', '91日', true],
    ['1个工作日', '1日', false],
    ['1日', '7小时', false],
    ['1年', '13个月', true],
  ])('statutory %s, promised %s', async (statutory, promised, isOver) => {
    const codes = (await found(limits(statutory, promised), APART)).map(({ code }) => code);
    expect(codes).toEqual(isOver ? ['F002'] : []);
  });

  it('of different units say how they were converted, of like units they do not', async () => {
    expect(await found(limits('10日', '10个工作日'))).toEqual([
      {
        code: 'F002',
        file: FILE,
        path: '承诺办结时限',
        args: {
          承诺: '10个工作日',
          法定: '10日',
          换算: '单位不同，按 5 个工作日等于 7 日、1 个月等于 30 日折算',
        },
      },
    ]);
    const [same] = await found(limits('10个工作日', '11个工作日'));
    expect(same?.args).toEqual({ 承诺: '11个工作日', 法定: '10个工作日', 换算: '' });
  });

  it.each([
    ['即办件', '即时办结', []],
    ['即办件', '31分钟', ['F003']],
    ['即办件', '0.5小时', []],
    ['承诺件', '30分钟', ['F003']],
    ['承诺件', '即时办结', ['F003']],
    ['承诺件', '1小时', []],
    ['承诺件', '1日', []],
    ['即办件', '1日', ['F003']],
  ])('%s promised in %s', async (kind, promised, codes) => {
    const patch = `办件类型: ${kind}\n承诺办结时限: ${promised}`;
    expect((await found({ file: FILE, patch }, APART)).map(({ code }) => code)).toEqual(codes);
  });
});

describe('required elements', () => {
  const reasons = async (example: ExampleFile) =>
    (await found(example)).filter(({ code }) => code === 'F001').map(({ path }) => path);

  it('of a licence are more than those of a public service', async () => {
    const elements = [
      '数量限制',
      '权利义务',
      '中介服务',
      '常见问题',
      '关联权力',
      '实施编码',
      '业务办理项编码',
    ];
    expect(await reasons({ file: LICENCE, patch: '', without: elements })).toEqual(
      elements.slice(0, 6).toSorted(),
    );
    expect(await reasons({ file: FILE, patch: '', without: elements })).toEqual([]);
  });

  it('an empty list is as good as none', async () => {
    expect(await reasons({ file: LICENCE, patch: '常见问题: []' })).toEqual(['常见问题']);
  });

  it('depend on what the item says of itself', async () => {
    expect(await reasons({ file: FILE, patch: '', without: ['时限说明', '网办地址'] })).toEqual([
      '时限说明',
      '网办地址',
    ]);
    const atWindow = '办理形式: [窗口办理]\n全程网办: 否';
    expect(await reasons({ file: FILE, patch: atWindow, without: ['网办地址'] })).toEqual([]);
    expect(await reasons({ file: FILE, patch: '办理模式: 免申即办' })).toEqual(['免申即办']);
  });
});

describe('one rule', () => {
  it('reports every place of a file', async () => {
    const html = await found({
      file: FILE,
      patch:
        '简介: <b>登记</b>\n受理条件:\n  - 有<br>要求\n  - 年满 <18 岁\n常见问题:\n  - 问: 要钱吗？\n    答: <script>',
    });
    expect(html.map(({ code, path, args }) => [code, path, args.标签])).toEqual([
      ['F014', '简介', '<b>'],
      ['F014', '受理条件/0', '<br>'],
      ['F014', '常见问题/0/答', '<script>'],
    ]);
  });

  it('compares phones, not their spelling', async () => {
    const phones =
      '咨询方式:\n  电话: ["12333", 0399-80019001]\n监督投诉方式:\n  电话: ["(0399)80019001", "12333"]';
    expect((await found({ file: FILE, patch: phones })).map(({ code, path }) => [code, path])).toEqual([
      ['F010', '监督投诉方式/电话/0'],
      ['F010', '监督投诉方式/电话/1'],
    ]);
  });

  it('names every part of a code that contradicts the item', async () => {
    const codes = await found({
      file: FILE,
      patch: '行使层级: 县级\n业务办理项编码: 11990000MB0000019F300201490199901',
    });
    expect(codes.map(({ path, args }) => [path, args.部分])).toEqual([
      ['实施编码', '行使层级'],
      ['业务办理项编码', '实施编码'],
    ]);
  });

  it('says what a fee lacks', async () => {
    const fee = (rest: string) => ({ file: FILE, patch: `收费:\n  是否收费: 是\n${rest}` });
    const basis = '  依据: [{法规: she-hui-bao-xian-fa, 条款: ["50"]}]';
    expect((await found(fee(''))).map(({ args }) => args.缺少)).toEqual(['标准和依据']);
    expect((await found(fee('  标准: 每证 20 元'))).map(({ args }) => args.缺少)).toEqual(['依据']);
    expect((await found(fee(basis))).map(({ args }) => args.缺少)).toEqual(['标准']);
  });

  it('suggests the scenario or material that was meant', async () => {
    const { diagnostics } = await checkTown({
      file: LICENCE,
      patch:
        '情形:\n  - 名称: 租用场所\n    说明: 场所是租来的。\n资金支出: 是\n信用承诺:\n  承诺内容: 属实。\n  失信后果: 退回。\n  所在材料: 许可申请书',
    });
    expect(diagnostics.map(({ code, path, fix }) => [code, path.join('/'), fix])).toEqual([
      ['F011', '申请材料/1/适用情形/0', '租用场所'],
      ['F012', '信用承诺/所在材料', null],
    ]);
  });

  it('suggests only a form for the place of a commitment', async () => {
    const patch =
      '资金支出: 是\n信用承诺:\n  承诺内容: 属实。\n  失信后果: 退回。\n  所在材料: 失业人员登记证\n申请材料:\n  - {材料名称: 失业人员登记证明, 材料类型: 证件证书证明, 材料形式: 电子, 必要性: 必要, 来源渠道: 数据共享, 原件份数: 0, 复印件份数: 0}';
    const { diagnostics } = await checkTown({ file: FILE, patch });
    expect(diagnostics.filter(({ code }) => code === 'F012').map(({ fix }) => fix)).toEqual([null]);
  });

  it('counts characters, not UTF-16 units, of a title', async () => {
    expect(await found({ file: FILE, patch: `事项名称: ${'𠮷'.repeat(32)}` })).toEqual([]);
    expect(
      (await found({ file: FILE, patch: `事项名称: ${'𠮷'.repeat(33)}` })).map(({ code }) => code),
    ).toEqual(['F013']);
  });

  it.each(['\\u202E', '\\u200F', '\\u2066', '\\uFEFF'])('finds %s in a text', async (sign) => {
    const patch = `常见问题:\n  - 问: 要钱吗？\n    答: "不收费${sign}。"`;
    expect(await found({ file: FILE, patch })).toEqual([
      { code: 'F015', file: FILE, path: '常见问题/0/答', args: { 键: '答' } },
    ]);
  });
});
