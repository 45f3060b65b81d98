import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../src/diff/judged-change.js';
import { CHANGE_RULES } from '../../src/diff/rules/registry.js';
import { judgeExample, judgeFolders } from '../support/example-diff.js';
import { TOWN, withExample } from '../support/memory-files.js';

const ITEM = 'items/shi-ye-deng-ji.yaml';
const HALL = 'places/shi-zheng-wu-da-ting.yaml';

/** Rule and sentence of what a change of the town means. */
function told(file: string, patch: string, before = ''): readonly string[] {
  const { judgements } = judgeExample(before === '' ? [] : [{ file, patch: before }], [{ file, patch }]);
  return judgements.map(({ rule, message }) => `${rule.level} ${rule.name}: ${message}`);
}

describe('a change', () => {
  it('is judged by the rule that speaks of it', () => {
    expect(told(HALL, '地址: 示例市示范区示范路9号二楼')).toEqual([
      'notice address-changed: 地址由“示例市示范区示范路1号政务服务中心一楼”改为“示例市示范区示范路9号二楼”，到旧地址会白跑',
    ]);
  });

  it('names the element that it lies in', () => {
    const windows = (name: string) => `窗口:
  - { 编号: A01, 名称: 打包办专区, 类型: 打包办专区 }
  - { 编号: B01, 名称: ${name}, 类型: 分类, 电话: 0399-80012303 }`;
    expect(told(HALL, windows('就业窗口'))).toEqual([
      'notice window-changed: 窗口“B01”的名称由“就业和劳动关系窗口”改为“就业窗口”，大厅里要有人指路',
    ]);
  });

  it('of one phone in place of another is one fact; of more of them what came and what went', () => {
    expect(told(ITEM, '咨询方式:\n  电话: ["12333", 0399-80012512]')).toEqual([
      'notice phone-changed: 咨询方式的电话由“0399-80012511”改为“0399-80012512”，旧号码会打不通',
    ]);
    expect(told(ITEM, '咨询方式:\n  电话: [0399-80012512]')).toEqual([
      'notice phone-changed: 咨询方式的电话增加“0399-80012512”',
      'notice phone-changed: 咨询方式的电话去掉“12333”，旧号码会打不通',
      'notice phone-changed: 咨询方式的电话去掉“0399-80012511”，旧号码会打不通',
    ]);
  });

  it('of a long text tells the stretch that differs', () => {
    const long = (end: string) =>
      `时限说明: 法律、法规没有规定办结天数，本局承诺当场办结，材料不齐的一次告诉要补哪些，补齐以后重新算起，${end}。`;
    expect(told(ITEM, long('不收任何费用'), long('当天来得及的当天办'))).toEqual([
      'notice limit-explanation-changed: 时限说明由“…，补齐以后重新算起，当天来得及的当天办。”改为“…，补齐以后重新算起，不收任何费用。”',
    ]);
  });

  it('of two long links tells what follows the folders that they share', () => {
    const link = (page: string) => `网办地址: https://rsj.example.com/banshi/wang-shang-da-ting/${page}`;
    expect(told(ITEM, link('shi-ye-deng-ji-xin'), link('shi-ye-deng-ji'))).toEqual([
      'notice online-entry-changed: 网办地址由“…/shi-ye-deng-ji”改为“…/shi-ye-deng-ji-xin”，从旧入口进不去',
    ]);
    expect(
      told(ITEM, '网办地址: https://zwfw.example.com/banshi/shi-ye-deng-ji-xin', link('shi-ye')),
    ).toEqual([
      'notice online-entry-changed: 网办地址由“https://rsj.example.com/banshi/wang-shang-da-ting/shi-ye”改为“https://zwfw.example.com/banshi/shi-ye-deng-ji-xin”，从旧入口进不去',
    ]);
  });

  it('of punctuation alone is wording, also where a condition is about it', () => {
    expect(told(ITEM, '时限说明: 法律法规没有规定，办结天数')).toEqual([
      'wording name-variant: 时限说明由“法律、法规没有规定办结天数。”改为“法律法规没有规定，办结天数”',
    ]);
    const [judgement] = told(HALL, '交通: 乘 1.5 路公交到示范路站，步行 200 米。');
    expect(judgement).toMatch(/^notice/u);
  });

  it.each([
    ['居民身份证或社会保障卡', '居民身份证', 'notice material-renamed', '，可以选的少了，是不是同一份要人看'],
    ['居民身份证', '居民身份证或社会保障卡', 'notice material-renamed', '，可以选的多了，是不是同一份要人看'],
    ['失业人员登记表', '求职表', 'notice material-renamed', '，是不是同一份要人看'],
    ['失业人员登记表', '失业人员登记表（2026版）', 'wording name-variant', ''],
  ])('of a material from %s to %s, as the earlier name table has it, is told', (from, to, rule, end) => {
    const list = (name: string) =>
      `申请材料:\n  - { 材料名称: ${name}, 材料类型: 证件证书证明, 材料形式: 纸质, 必要性: 必要, 来源渠道: 申请人自备, 原件份数: 1, 复印件份数: 0 }\n`;
    const table = { file: 'materials.yaml', whole: `材料:\n  - 名称: ${from}\n    别名: [${to}]\n` };
    const { judgements } = judgeExample(
      [table, { file: ITEM, patch: list(from) }],
      [{ file: ITEM, patch: list(to) }],
    );
    expect(judgements.map((one) => `${one.rule.level} ${one.rule.name}: ${one.message}`)).toEqual([
      `${rule}: 申请材料里的一项由“${from}”改为“${to}”${end}`,
    ]);
  });

  it('of a check that is turned off says which, and why', () => {
    expect(told('catalog.yaml', '校验:\n  D009: { 级别: 关闭, 理由: 不想看见它 }')).toEqual([
      'notice check-level-changed: “承诺的时限变长了”（D009）的级别改为关闭，以后这样的改动不再列出；理由：不想看见它',
    ]);
    expect(told('catalog.yaml', '校验:\n  F010: { 级别: 警告, 理由: 号码正在换 }')).toEqual([
      'notice check-level-changed: F010的级别改为警告；理由：号码正在换',
    ]);
  });

  it('of the order of steps is to be told, of the order of conditions is not', () => {
    expect(told(ITEM, '受理条件:\n  - 有就业要求，目前没有工作\n  - 在法定劳动年龄内，有劳动能力')).toEqual([
      expect.stringMatching(/^wording order-changed: 受理条件里“.+”换了位置$/u),
    ]);
    const steps = (...names: readonly string[]) =>
      `办理流程:\n${names.map((name) => `  - 环节: ${name}\n    内容: 由工作人员${name}。\n`).join('')}`;
    expect(told(ITEM, steps('登记', '核对'), steps('核对', '登记'))).toEqual([
      'notice step-changed: 办理流程的先后变了',
    ]);
  });

  it('of an attachment under the same name is found', () => {
    const file = 'files/shi-ye-ren-yuan-deng-ji-biao.docx';
    const later = withExample(TOWN, [{ file, whole: '失业人员登记表（新版）' }]);
    expect(judgeFolders(TOWN, later).judgements.map(({ message }) => message)).toEqual([
      `申请材料“失业人员登记表”的空白表格换了内容：“${file}”，填好的旧表可能用不了`,
    ]);
  });

  it('of reasons and of what was told is none', () => {
    const file = 'reasons/2026-10.yaml';
    const whole =
      '标题: 落实省厅通知\n日期: 2026-10-20\n说明:\n  - 改动: ["3f9a1c02b7de"]\n    理由: 见依据\n    依据: [{ 法规: lao-dong-he-tong-fa, 条款: ["57"] }]\n';
    expect(judgeExample([], [{ file, whole }]).judgements).toEqual([]);
  });

  it('is read in every file but those of which one version is broken', () => {
    const { judgements, unread } = judgeExample(
      [],
      [
        { file: HALL, whole: '名称: [没有写完' },
        { file: ITEM, patch: '承诺办结时限: 1个工作日' },
      ],
    );
    expect(unread).toEqual([HALL]);
    expect(judgements.map(({ rule }) => rule.level)).toEqual(['burden']);
  });
});

describe('the policy', () => {
  it('asks about burdens first and about wording last', () => {
    const ranks = CHANGE_RULES.map(({ level }) => ['burden', 'relief', 'notice', 'wording'].indexOf(level));
    expect(ranks).toEqual(ranks.toSorted());
    expect(new Set(CHANGE_RULES.map(({ level }) => level))).toEqual(new Set(LEVELS));
  });

  it('has the severity that its level asks for', () => {
    for (const { level, severity } of CHANGE_RULES) {
      expect(severity).toBe({ burden: 'error', notice: 'warning', relief: 'info', wording: 'info' }[level]);
    }
  });
});
