import { describe, expect, it } from 'vitest';
import type { ExampleFile } from '../../src/diagnostic/code-doc.js';
import { brief, checkFolder, checkTown } from '../support/check-town.js';
import { TOWN, textIn, withExample } from '../support/memory-files.js';

const ITEM = 'items/shi-ye-deng-ji.yaml';
const LICENCE = 'items/lao-wu-pai-qian-xu-ke.yaml';
const BUNDLE = 'bundles/shi-ye.yaml';
const FOREIGN =
  '外部: {部门: 示例市医疗保障局, 事项名称: 失业人员医保接续, 时限: 1个工作日, 电话: 0399-80013001}';

async function found(...examples: readonly ExampleFile[]) {
  return (await checkTown(...examples)).diagnostics.map(brief);
}

async function places(...examples: readonly ExampleFile[]) {
  return (await found(...examples)).map(({ code, file, path }) => `${code} ${file} ${path}`);
}

/** The bundle of the town with other members, for persons and companies; `more` are further keys of it. */
function membersAnd(more: string, ...entries: readonly string[]): ExampleFile {
  const lines = entries.map((entry) => `  - {${entry}, 必选: 是}\n`).join('');
  return { file: BUNDLE, patch: `服务对象: [自然人, 企业法人]\n成员:\n${lines}${more}` };
}

const members = (...entries: readonly string[]) => membersAnd('', ...entries);
const BOTH = ['事项: shi-ye-deng-ji, 办理方式: 并联', '事项: lao-wu-pai-qian-xu-ke, 办理方式: 并联'];

const tip = (text: string): ExampleFile => ({ file: BUNDLE, patch: `办理提示: ["${text}"]` });

describe('a member that is no item', () => {
  /** Another bundle of the town. */
  const other = (id: string, ...ids: readonly string[]): ExampleFile => {
    const lines = ids.map((one) => `  - {事项: ${one}, 必选: 是, 办理方式: 并联}\n`).join('');
    return {
      file: `bundles/${id}.yaml`,
      whole: textIn(TOWN, BUNDLE)
        .replace('名称: 失业', `名称: 另一件 ${id}`)
        .replace(/服务对象: .*/u, '服务对象: [自然人, 企业法人]')
        .replace(/成员:\n.*?(?=责任处室)/su, `成员:\n  - {${FOREIGN}, 必选: 是, 办理方式: 并联}\n${lines}`),
    };
  };
  const own = '事项: shi-ye-deng-ji, 办理方式: 并联';

  it('is named with what it is, and not called missing besides', async () => {
    const nested = await found(
      members(own, '事项: zhao-gong, 办理方式: 并联'),
      other('zhao-gong', 'lao-wu-pai-qian-xu-ke'),
    );
    expect(nested).toEqual([
      {
        code: 'B021',
        file: BUNDLE,
        path: '成员/1/事项',
        args: { 序号: 2, 标识: 'zhao-gong', 种类: '打包一件事', 名称: '另一件 zhao-gong', 圈: '' },
      },
    ]);
    expect(await found(members(own, '事项: ti-su-ban, 办理方式: 并联'))).toMatchObject([
      { code: 'B021', path: '成员/1/事项', args: { 种类: '专项清单' } },
    ]);
    expect(await places(members(own, '事项: zhao-gon, 办理方式: 并联'))).toEqual([
      `R001 ${BUNDLE} 成员/1/事项`,
    ]);
  });

  it('may lead back to where it began', async () => {
    const circles = async (...examples: readonly ExampleFile[]) =>
      (await found(...examples)).map(({ file, args }) => `${file} ${String(args.圈).replace(/^.*：/u, '')}`);
    expect(await circles(members(own, '事项: shi-ye, 办理方式: 并联'))).toEqual([`${BUNDLE} 失业 → 失业`]);
    expect(
      await circles(members(own, '事项: yi, 办理方式: 并联'), other('yi', 'er'), other('er', 'shi-ye')),
    ).toEqual([
      'bundles/er.yaml 另一件 er → 失业 → 另一件 yi → 另一件 er',
      `${BUNDLE} 失业 → 另一件 yi → 另一件 er → 失业`,
      'bundles/yi.yaml 另一件 yi → 另一件 er → 失业 → 另一件 yi',
    ]);
    // A circle of others is theirs.
    expect(await circles(members(own, '事项: yi, 办理方式: 并联'), other('yi', 'yi'))).toEqual([
      `${BUNDLE} `,
      'bundles/yi.yaml 另一件 yi → 另一件 yi',
    ]);
  });

  it('is known although its own file is broken', async () => {
    const broken = { file: 'bundles/zhao-gong.yaml', whole: '名称: 招工\n' };
    const codes = await places(members(own, '事项: zhao-gong, 办理方式: 并联'), broken);
    expect(codes.filter((one) => one.includes(BUNDLE))).toEqual([`B021 ${BUNDLE} 成员/1/事项`]);
  });
});

describe('limits of different units', () => {
  const SAID = '时限说明: 登记当天办好；反馈再等几日，节假日也算。';
  const limits = (intake: string, feedback: string, said = ''): ExampleFile => ({
    file: BUNDLE,
    patch: `受理时限: ${intake}\n反馈时限: ${feedback}\n${said}`,
  });

  it.each([
    ['30分钟', '2小时', []],
    ['即时办结', '3个工作日', []],
    ['30分钟', '3日', ['反馈时限']],
    ['1日', '3日', ['成员/0/事项']],
    ['1日', '1个月', ['受理时限']],
    ['30分钟', '1个月', ['反馈时限']],
  ])('intake %s, feedback %s: %j', async (intake, feedback, paths) => {
    expect((await found(limits(intake, feedback))).map(({ code, path }) => [code, path])).toEqual(
      paths.map((path) => ['B022', path]),
    );
    expect(await found(limits(intake, feedback, SAID))).toEqual([]);
  });

  it('are shown with the member that differs, and how the others count', async () => {
    const days = { file: LICENCE, patch: '承诺办结时限: 10日' };
    const three = members(
      '事项: shi-ye-deng-ji, 办理方式: 并联',
      '事项: lao-wu-pai-qian-xu-ke, 办理方式: 并联',
      `${FOREIGN}, 办理方式: 并联`,
    );
    const list = {
      file: 'lists/ti-su-ban.yaml',
      patch: '种类: 热门高频\n事项: [{事项: shi-ye-deng-ji, 生效日期: 2025-01-01}]',
    };
    const [mixed] = (await found(days, three, list)).filter(({ code }) => code === 'B022');
    expect(mixed).toMatchObject({
      path: '成员/1/事项',
      args: {
        不同: '「劳务派遣经营许可」10日按自然日算',
        其余: '受理时限30分钟、「失业登记」30分钟等 4 个按工作日和钟点算',
      },
    });
  });

  it('of members that are not there today do not count', async () => {
    const two = members(
      '事项: lao-wu-pai-qian-xu-ke, 办理方式: 并联',
      `${FOREIGN}, 办理方式: 并联`,
      '事项: shi-ye-deng-ji, 办理方式: 并联',
    );
    const later = { file: LICENCE, patch: '承诺办结时限: 10日\n生效日期: 2027-01-01' };
    expect((await found(two, later)).map(({ code }) => code)).not.toContain('B022');
  });
});

describe("another member's result", () => {
  const names = (...makers: readonly (readonly [string, string])[]): ExampleFile => ({
    file: 'materials.yaml',
    whole: `材料:\n${makers.map(([name, id]) => `  - {名称: ${name}, 由哪些事项的结果代替: [${id}]}\n`).join('')}`,
  });
  const MADE = names(['就业创业证', 'shi-ye-deng-ji']);
  /** 失业登记, a matter that needs its result, and the licence. */
  const needing = (...orders: readonly [string, string, string]) =>
    members(
      `事项: shi-ye-deng-ji, ${orders[0]}`,
      `${FOREIGN.replace('时限:', '材料: [就业创业证原件], 时限:')}, ${orders[1]}`,
      `事项: lao-wu-pai-qian-xu-ke, ${orders[2]}`,
    );
  const serial = (step: number) => `办理方式: 串联, 顺序: ${step}`;
  const PARALLEL = '办理方式: 并联';

  it.each([
    [serial(1), serial(2), serial(3), []],
    [serial(2), serial(3), serial(1), []],
    [serial(2), serial(1), serial(3), ['成员/1/顺序']],
    [serial(1), serial(1), serial(2), ['成员/1/顺序']],
    [serial(1), PARALLEL, serial(2), ['成员/1/办理方式']],
    [PARALLEL, serial(1), serial(2), ['成员/0/办理方式']],
    [PARALLEL, PARALLEL, PARALLEL, ['成员/1/办理方式']],
  ])('is there in time: %s, %s, %s: %j', async (first, second, third, paths) => {
    expect(await places(needing(first, second, third), MADE)).toEqual(
      paths.map((path) => `B023 ${BUNDLE} ${path}`),
    );
  });

  it('is not waited for where the numbers themselves are wrong', async () => {
    expect(await places(needing(serial(4), serial(1), serial(2)), MADE)).toEqual([
      `B006 ${BUNDLE} 成员/0/顺序`,
    ]);
    expect(await places(needing('办理方式: 串联', serial(1), serial(2)), MADE)).toEqual([
      `B002 ${BUNDLE} 成员/0/办理方式`,
    ]);
    expect(await places(needing(serial(1), '办理方式: 并联, 顺序: 1', serial(2)), MADE)).toEqual([
      `B006 ${BUNDLE} 成员/1/顺序`,
    ]);
  });

  it.each([
    ['必要性: 容缺后补', []],
    ['必要性: 非必要\n    适用情形: [租用场地]', []],
    ['必要性: 必要', ['成员/1/办理方式']],
  ])('that can wait is no need: %s', async (necessity, paths) => {
    const material = `  - 材料名称: 就业创业证
    材料类型: 证件证书证明
    材料形式: 纸质
    ${necessity}
    来源渠道: 申请人自备
    依据: [{法规: lao-dong-he-tong-fa, 条款: ["57"]}]
    原件份数: 1
    复印件份数: 0
`;
    const whole = textIn(TOWN, LICENCE).replace('办理流程:\n', `${material}办理流程:\n`);
    const waits = await found({ file: LICENCE, whole }, members(...BOTH), MADE);
    expect(waits.map(({ code, path }) => [code, path])).toEqual(paths.map((path) => ['B023', path]));
  });

  it('that is waited for in a circle is one finding, with the circle', async () => {
    const circle = names(
      ['失业人员登记表', 'lao-wu-pai-qian-xu-ke'],
      ['劳务派遣经营许可申请书', 'shi-ye-deng-ji'],
    );
    for (const order of [
      [1, 2],
      [2, 1],
    ]) {
      const two = members(
        `事项: shi-ye-deng-ji, ${serial(order[0] ?? 1)}`,
        `事项: lao-wu-pai-qian-xu-ke, ${serial(order[1] ?? 2)}`,
      );
      expect(await found(two, circle)).toEqual([
        {
          code: 'B024',
          file: BUNDLE,
          path: '成员/0/事项',
          args: {
            圈: '「失业登记」要「劳务派遣经营许可」办出的“失业人员登记表”，「劳务派遣经营许可」要「失业登记」办出的“劳务派遣经营许可申请书”',
          },
        },
      ]);
    }
  });
});

describe('the words of a bundle', () => {
  it.each([
    ['失业登记 30 分钟', []],
    ['失业登记 1 个工作日', ['失业登记 1 个工作日']],
    ['失业登记承诺 40 分钟办好', ['失业登记承诺 40 分钟办好']],
    ['整件事 3 个工作日办结', ['整件事 3 个工作日办结']],
    ['从受理到反馈一共 2 个工作日 30 分钟', []],
    ['从受理到反馈一共 3 个工作日 30 分钟', ['从受理到反馈一共 3 个工作日 30 分钟']],
    ['从受理到反馈一共 1 个工作日 1 小时', []],
    ['要到现场 3 次', ['要到现场 3 次']],
    ['失业登记收费 10 元', ['失业登记收费 10 元']],
    ['失业登记不收费', []],
    ['失业登记要在失业后 60 日内办理', []],
    ['失业登记最多跑一次', []],
    ['登记失业免费', []],
  ])('agree with its members: %s', async (text, quotes) => {
    const broken = await found(tip(text));
    expect(broken.map(({ code, path, args }) => [code, path, args.原文])).toEqual(
      quotes.map((quote) => ['B025', '办理提示/0', quote]),
    );
  });

  it.each([
    ['受理后全程网办，一次不跑', ['一次不跑', '受理后全程网办']],
    ['失业登记全程网办、不用跑', []],
    ['劳务派遣经营许可不用跑', ['劳务派遣经营许可不用跑']],
    ['全程网办，领取许可证除外', []],
    ['劳务派遣经营许可不能全程网办', []],
    ['最多跑一次', []],
  ])('promise no more ease than its members give: %s', async (text, quotes) => {
    const broken = await found(membersAnd(`办理提示: ["${text}"]`, ...BOTH));
    expect(broken.map(({ code, args }) => [code, args.原文])).toEqual(quotes.map((quote) => ['B025', quote]));
  });

  it('may give the limit of a step that they name', async () => {
    const said = async (text: string) =>
      (await found(membersAnd(`办理提示: ["${text}"]`, ...BOTH))).map(({ code }) => code);
    expect(await said('劳务派遣经营许可受理 1 个工作日')).toEqual([]);
    expect(await said('劳务派遣经营许可 1 个工作日')).toEqual(['B025']);
    expect(await said('劳务派遣经营许可法定 20 个工作日，承诺 5 个工作日')).toEqual([]);
    expect(await said('劳务派遣经营许可承诺 20 个工作日')).toEqual(['B025']);
    // Without a name, the promise is of what has that statutory limit.
    expect(await said('法定上限是 20 个工作日，示例市承诺 5 个工作日')).toEqual([]);
    expect(await said('法定上限是 20 个工作日，示例市承诺 30 分钟')).toEqual(['B025']);
    expect(await said('劳务派遣经营许可 20 个工作日审批')).toEqual(['B025']);
  });

  it('are not judged while a member is missing', async () => {
    const gone = { file: ITEM, patch: '事项状态: 暂停' };
    expect((await found(tip('失业登记 5 个工作日办好'), gone)).map(({ code }) => code)).not.toContain('B025');
  });

  it('are read in the scene, the conditions and the explanation of limits', async () => {
    const patch = `场景: 失业登记 2 个工作日办好。\n时限说明: 失业登记 3 个工作日办好。\n成员:\n  - {事项: shi-ye-deng-ji, 必选: 是, 适用条件: 失业登记 4 个工作日能等的, 办理方式: 并联}\n  - {${FOREIGN}, 必选: 是, 办理方式: 并联}`;
    expect((await found({ file: BUNDLE, patch })).map(({ path, args }) => `${path} ${args.键}`)).toEqual([
      '场景 场景',
      '时限说明 时限说明',
      '成员/0/适用条件 适用条件',
    ]);
  });

  it('are wrong as soon as a member changes', async () => {
    const words = tip('失业登记 30 分钟办好，医保 1 个工作日接上');
    expect(await found(words)).toEqual([]);
    const faster = {
      file: ITEM,
      patch: '承诺办结时限: 20分钟\n办理流程: [{环节: 登记, 内容: 当场登记，出具就业创业证。}]',
    };
    expect(await found(words, faster)).toMatchObject([
      { code: 'B025', file: BUNDLE, path: '办理提示/0', args: { 情况: '「失业登记」承诺 20分钟' } },
    ]);
  });
});

describe('a member that begins later', () => {
  const later = { file: ITEM, patch: '生效日期: 2026-11-02' };
  const three = members(
    '事项: shi-ye-deng-ji, 办理方式: 并联',
    '事项: lao-wu-pai-qian-xu-ke, 办理方式: 并联',
    `${FOREIGN}, 办理方式: 并联`,
  );

  it('is told of until its first day', async () => {
    expect(await found(three, later)).toEqual([
      {
        code: 'B026',
        file: BUNDLE,
        path: '成员/0/事项',
        args: { 事项: '失业登记', 生效: '2026年11月2日' },
      },
    ]);
    const { diagnostics } = await checkFolder(withExample(TOWN, [three, later]), '2026-11-02');
    expect(diagnostics).toEqual([]);
  });

  it('and leaves less than two makes the bundle none', async () => {
    expect(await found(later)).toEqual([
      {
        code: 'B027',
        file: BUNDLE,
        path: '成员',
        args: { 个数: 2, 能办: '只有 1 个', 未生效: '「失业登记」' },
      },
    ]);
    const licence = { file: LICENCE, patch: '生效日期: 2026-12-01' };
    expect(
      (await found(members(...BOTH), later, licence)).filter(({ file }) => file === BUNDLE),
    ).toMatchObject([{ code: 'B027', args: { 能办: '一个也没有' } }]);
  });

  it('is told of besides one that is gone', async () => {
    const gone = { file: LICENCE, patch: '失效日期: 2026-10-01' };
    const codes = (await found(three, later, gone)).filter(({ file }) => file === BUNDLE);
    expect(codes.map(({ code, path }) => [code, path])).toEqual([
      ['B026', '成员/0/事项'],
      ['B003', '成员/1/事项'],
    ]);
  });
});

describe('a matter of another department', () => {
  const foreign = (facts: string) =>
    members(
      '事项: shi-ye-deng-ji, 办理方式: 并联',
      `外部: {部门: 示例市公安局, 事项名称: 落户${facts}}, 办理方式: 并联`,
    );

  it.each([
    ['', '时限', '「时限」和「电话」'],
    [', 时限: 1个工作日', '电话', '「电话」'],
    [', 电话: 0399-80013003', '时限', '「时限」'],
  ])('says how long and whom to call: “%s”', async (facts, key, missing) => {
    expect(await found(foreign(facts))).toMatchObject([
      { code: 'B028', path: `成员/1/外部/${key}`, args: { 缺少: missing } },
    ]);
  });

  it('needs no material', async () => {
    expect(await found(foreign(', 时限: 1个工作日, 电话: 0399-80013003'))).toEqual([]);
  });
});

describe('the online entry', () => {
  const entry = (online: string) => `受理入口: {窗口: [{地点: shi-zheng-wu-da-ting, 窗口: [A01]}]${online}}`;
  const intake = (online: string): ExampleFile => ({ file: BUNDLE, patch: entry(online) });

  it('is missed where all members of the bureau are handled online', async () => {
    expect(await found(intake(''))).toMatchObject([{ code: 'B029', path: '受理入口', args: { 个数: 1 } }]);
    expect(await found(intake(', 移动端地址: https://m.rsj.example.com/yijianshi/shi-ye'))).toEqual([]);
    expect(await found(membersAnd(entry(''), ...BOTH))).toEqual([]);
  });
});
