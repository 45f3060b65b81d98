import { describe, expect, it } from 'vitest';
import { brief, checkTown } from '../support/check-town.js';

const FILE = 'items/shi-ye-deng-ji.yaml';
const LICENCE = 'items/lao-wu-pai-qian-xu-ke.yaml';

async function found(patch: string, file = FILE, without: readonly string[] = []) {
  return (await checkTown({ file, patch, without })).diagnostics.map(brief);
}
const codes = async (...args: Parameters<typeof found>) => (await found(...args)).map(({ code }) => code);

describe('limits of the steps', () => {
  const flow = (promise: string, ...limits: readonly string[]) =>
    `办件类型: 承诺件\n承诺办结时限: ${promise}\n法定办结时限: 3个月\n办理流程:\n${limits
      .map((limit, index) => `  - {环节: 第${index}步, 内容: 核对第 ${index} 批数据。, 时限: ${limit}}\n`)
      .join('')}`;

  it.each([
    ['3个工作日', ['1个工作日', '2个工作日'], undefined],
    ['3个工作日', ['1个工作日', '17小时'], ['3个工作日1小时', '']],
    ['7日', ['3个工作日', '2个工作日'], undefined],
    [
      '5日',
      ['3个工作日', '2个工作日'],
      ['5个工作日', '单位不同，按 5 个工作日等于 7 日、1 个月等于 30 日折算'],
    ],
    ['7日', ['8日', '1个工作日'], ['8日', '']],
    ['1小时', ['即时办结', '即时办结', '1小时'], undefined],
  ] as const)('%s against %j', async (promise, limits, expected) => {
    const steps = (await found(flow(promise, ...limits))).filter(({ code }) => code === 'F022');
    const over = steps.map(({ args }) => [args.合计, args.换算]);
    expect(over).toEqual(expected === undefined ? [] : [expected]);
  });

  it('a counted special procedure is added, unless it is a step as well', async () => {
    const item = (step: string) =>
      `${flow('3个工作日', '2个工作日')}  - {环节: ${step}, 内容: 名单在网站公示三日。, 时限: 1个工作日}\n特别程序:\n  - {名称: 公示, 时限: 1个工作日, 计入时限: 是}\n`;
    expect(await codes(item('网站公示'))).toEqual([]);
    expect(await codes(item('上网'))).toEqual(['F022']);
    expect(await codes(item('上网').replace('计入时限: 是', '计入时限: 否'))).toEqual([]);
  });
});

describe('one slip about visits is one finding', () => {
  it.each([
    ['全程网办: 是\n到现场次数: 1', ['F004']],
    ['全程网办: 是\n办理形式: [窗口办理]', ['F026']],
    ['全程网办: 是\n办理形式: [窗口办理]\n移动端地址: https://m.rsj.example.com/a', ['F026']],
    ['全程网办: 否\n到现场次数: 1\n必须现场办理原因: {说明: 当面拍照。, 计划网办时间: 2027年6月}', ['F025']],
    ['全程网办: 否', ['F025']],
  ])('%s', async (patch, expected) => {
    expect(await codes(patch)).toEqual(expected);
  });

  it('a terminal or the post spares the visit', async () => {
    for (const form of ['自助终端办理', '邮寄办理', '移动端网上办理']) {
      expect(await codes(`全程网办: 否\n办理形式: [窗口办理, ${form}]`, FILE, ['通办', '网办地址'])).toEqual(
        [],
      );
    }
  });
});

describe('the mode of handling', () => {
  it.each([
    ['办理模式: 普通', ['F030']],
    ['办理模式: 即办\n承诺办结时限: 3个工作日', ['F003']],
    ['办理模式: 即办\n办件类型: 承诺件', ['F003']],
    ['办理模式: 即办\n办件类型: 承诺件\n承诺办结时限: 3个工作日', ['F030']],
    ['办理模式: 秒办\n承诺办结时限: 即时办结', []],
  ])('%s', async (patch, expected) => {
    const withoutSteps = `办理流程:\n  - {环节: 登记, 内容: 记载失业状态。}\n${patch}`;
    expect(await codes(withoutSteps)).toEqual(expected);
  });

  it('免申即办 asks for nothing', async () => {
    const group = '办理模式: 免申即办\n免申即办: {对象识别依据: 比对。, 数据来源: 参保数据, 告知方式: 短信}';
    expect(await codes(group)).toEqual(['F032']);
    expect(await codes(group.replace('免申即办\n', '即办\n'))).toEqual(['F032']);
  });

  it('秒办 takes a form filled in online, but no proof', async () => {
    const material = (type: string, form: string, originals = 1) =>
      `办理模式: 秒办\n申请材料:\n  - {材料名称: 求职意向书, 材料类型: ${type}, 材料形式: ${form}, 必要性: 必要, 来源渠道: 申请人自备, 原件份数: ${originals}, 复印件份数: 0, 依据: [{法规: she-hui-bao-xian-fa, 条款: ["50"]}]}`;
    expect(await codes(material('其他', '纸质或电子'))).toEqual([]);
    expect(await codes(material('其他', '纸质'))).toEqual(['F031']);
    expect(await codes(material('证件证书证明', '电子', 0))).toEqual(['F031']);
  });
});

describe('materials', () => {
  const material = (name: string, lines: string) =>
    `申请材料:\n  - 材料名称: ${name}\n    必要性: 必要\n${lines
      .split(', ')
      .map((line) => `    ${line}\n`)
      .join('')}`;
  const brought = '来源渠道: 申请人自备, 原件份数: 1, 复印件份数: 0';

  it.each([
    ['身份证、户口簿', ['F036']],
    ['诊断证明书和病历', ['F036']],
    ['结婚证+户口簿原件', ['F036']],
    ['身份证原件及复印件', []],
    ['居民身份证、居民户口簿、居住证或护照', []],
    ['校长、教师、财会人员资格证明文件', []],
    ['户口簿首页和本人页', []],
    ['出生证明、户口簿（二选一）', []],
    ['资产来源、数额及有效证明文件', []],
    ['办公设施设备和信息管理系统清单', []],
    ['变更（身份证、户口簿）说明', []],
  ])('one line, several documents: %s', async (name, expected) => {
    const text = material(name, `材料类型: 其他, 材料形式: 纸质, ${brought}`);
    expect(await codes(text)).toEqual(expected);
  });

  it.each([
    ['离职证明', ['F039']],
    ['居民身份证', []],
    ['法定代表人身份证明', []],
    ['居民户口簿', []],
    ['营业执照', []],
    ['毕业证书', ['F039']],
  ])('a proof needs a basis, an identity document does not: %s', async (name, expected) => {
    const text = material(name, `材料类型: 证件证书证明, 材料形式: 纸质, ${brought}`);
    expect(await codes(text)).toEqual(expected);
  });

  it('a form that the system fetches needs no blank', async () => {
    const text = '材料类型: 申请表格文书, 材料形式: 电子, 来源渠道: 数据共享, 原件份数: 0, 复印件份数: 0';
    expect(await codes(material('认定表', text))).toEqual([]);
  });

  it('the same under another spelling is asked twice', async () => {
    const [twice] = await found(
      '申请材料:\n' +
        ['居民身份证', '身份证复印件']
          .map(
            (name) =>
              `  - {材料名称: ${name}, 材料类型: 证件证书证明, 材料形式: 纸质, 必要性: 必要, 来源渠道: 申请人自备, 原件份数: 1, 复印件份数: 0}\n`,
          )
          .join(''),
    );
    expect(twice).toMatchObject({ code: 'F017', path: '申请材料/1/材料名称', args: { 先前: 1 } });
  });
});

describe('the flow', () => {
  const step = (name: string, content: string) => `办理流程:\n  - 环节: ${name}\n    内容: ${content}\n`;

  it.each([
    ['审核', '审核', true],
    ['审核', '依法审核材料。', true],
    ['受理', '窗口工作人员对申请进行受理', true],
    ['申请', '申请人到窗口提交登记信息。', false],
    ['决定', '作出准予或者不予许可的决定。', false],
  ])('%s: %s', async (name, content, isEmpty) => {
    expect(await codes(step(name, content))).toEqual(isEmpty ? ['F041'] : []);
  });

  it.each([
    ['作出决定，当场办结。', true],
    ['决定后立等可取。', true],
    ['材料齐全的当场受理，当场一次告知。', false],
    ['可以现场领取，也可以邮寄。', false],
    ['不能当场办结的，短信告知进度。', false],
  ])('of a promise of days: %s', async (content, isFound) => {
    const flow = `办理流程:\n  - 环节: 受理\n    内容: 材料齐全的受理。\n  - 环节: 审查和决定\n    内容: 书面审查，${content}\n`;
    expect(await codes(flow, LICENCE)).toEqual(isFound ? ['F044'] : []);
    const exception = '例外时限:\n  - 情形: 告知承诺的\n    时限: 即时办结\n';
    expect(await codes(flow + exception, LICENCE)).toEqual([]);
  });

  it('of a licence may use its own words, and need not if the results say when they are delivered', async () => {
    const flow = '办理流程:\n  - 环节: 收件审核\n    内容: 接件后核查场所，由局领导批准。\n';
    expect(await codes(flow, LICENCE)).toEqual([]);
    expect(
      (await found('办理流程:\n  - 环节: 审核\n    内容: 核查场所。\n', LICENCE)).map(
        ({ args }) => args.缺少,
      ),
    ).toEqual(['“受理”、“决定”']);
  });
});

describe('results', () => {
  const result = (name: string, type: string) =>
    `办理结果:\n  - {结果名称: ${name}, 类型: ${type}, 送达方式: [网上下载], 样本: files/jiu-ye-chuang-ye-zheng-yang-ben.pdf}`;
  it.each([
    ['职业技能等级证书', '其他', true],
    ['就业创业证（电子）', '批文', true],
    ['认定工伤决定书', '证照', true],
    ['存档凭证', '其他', false],
    ['资格认证', '其他', false],
    ['社会保障卡', '证照', false],
    ['备案凭证', '证照', false],
  ])('%s is filed under %s', async (name, type, isWrong) => {
    expect(await codes(result(name, type))).toEqual(isWrong ? ['F046'] : []);
  });

  it.each([
    ['送达方式: [电子证照], 电子证照: 否', 'F048'],
    ['送达方式: [现场领取]', 'F048'],
    ['送达方式: [邮寄送达], 电子证照: 否', 'F048'],
    ['送达方式: [电子证照]', 'F048'],
    ['送达方式: [电子证照], 电子证照: 是', undefined],
  ])('delivery: %s', async (lines, code) => {
    const text = `办理结果:\n  - {结果名称: 回执, 类型: 其他, ${lines}}`;
    expect(await codes(text)).toEqual(code === undefined ? [] : [code]);
    if (lines.includes('邮寄')) expect(await codes(`${text}\n物流快递: 是`)).toEqual([]);
  });
});

describe('lists', () => {
  it.each([
    ['常见问题:\n  - {问: 要钱吗？, 答: 不要。}\n  - {问: 要钱吗, 答: 免费。}', '常见问题/1/问'],
    ['例外时限:\n  - {情形: 疑难的, 时限: 10日}\n  - {情形: 疑难的。, 时限: 20日}', '例外时限/1/情形'],
    [
      '特别程序:\n  - {名称: 听证, 时限: 10日, 计入时限: 否}\n  - {名称: 听证, 时限: 20日, 计入时限: 否}',
      '特别程序/1/名称',
    ],
    [
      '办理流程:\n  - {环节: 初审, 内容: 核对参保状态。}\n  - {环节: 复审, 内容: 核对参保状态}',
      '办理流程/1/内容',
    ],
  ])('%s', async (patch, path) => {
    expect((await found(patch)).map((each) => [each.code, each.path])).toEqual([['F051', path]]);
  });

  it('steps of one name with other contents are two steps', async () => {
    const steps = '办理流程:\n  - {环节: 公示, 内容: 初审名单公示。}\n  - {环节: 公示, 内容: 终审名单公示。}';
    expect(await codes(steps)).toEqual([]);
  });
});
