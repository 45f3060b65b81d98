import { describe, expect, test } from 'vitest';
import type { ExampleFile } from '../../../src/diagnostic/code-doc.js';
import { type MemoryFolder, TOWN, textIn, withExample } from '../../support/memory-files.js';
import { factsOfFolders, factsOfTown, lines } from './versions.js';

const ITEM = 'items/shi-ye-deng-ji.yaml';
const BUNDLE = 'bundles/shi-ye.yaml';
const PLACE = 'places/shi-zheng-wu-da-ting.yaml';
const POWER = 'powers/jiu-ye-fu-wu.yaml';
const LIST = 'lists/ti-su-ban.yaml';
const LAW = 'laws/lao-dong-he-tong-fa.yaml';

/** The town with some words of a file replaced; a word that is not there is a mistake of the test. */
function replaced(file: string, ...words: readonly (readonly [string, string])[]): ExampleFile {
  let whole = textIn(TOWN, file);
  for (const [from, to] of words) {
    if (!whole.includes(from)) throw new Error(`${file} has no ${from}`);
    whole = whole.replace(from, to);
  }
  return { file, whole };
}

const FORM = `  - 材料名称: 失业人员登记表
    材料类型: 申请表格文书
    材料形式: 纸质或电子
    必要性: 必要
    来源渠道: 申请人自备
    原件份数: 1
    复印件份数: 0
    空白表格: files/shi-ye-ren-yuan-deng-ji-biao.docx
    示例样表: files/shi-ye-ren-yuan-deng-ji-biao-yang-biao.docx
    填报须知: 网上办理的在线填写，不用打印。
`;
const CARD = `  - 材料名称: 居民身份证
    材料类型: 证件证书证明
    材料形式: 电子
    必要性: 必要
    来源渠道: 电子证照
    出具单位: 公安机关
    原件份数: 0
    复印件份数: 0
`;
const APPLY = `  - 环节: 申请
    内容: 在网上填写个人情况，或者到窗口由工作人员帮助填写。
`;

describe('writing is no change', () => {
  test.each<readonly [string, ExampleFile]>([
    ['a limit', replaced(ITEM, ['承诺办结时限: 30分钟', '承诺办结时限: 30 分钟以内'])],
    ['a statutory limit', replaced(ITEM, ['法定办结时限: 无', '法定办结时限: 法律法规未规定'])],
    ['a date', replaced(ITEM, ['更新日期: 2026-08-05', '更新日期: 2026年8月5日'])],
    ['a telephone', replaced(PLACE, ['电话: 0399-80012300', '电话: （0399）80012300'])],
    [
      'office hours',
      replaced(PLACE, [
        '工作日 9:00-12:00、13:00-17:00;周六 9:00-12:00',
        '工作日9:00—12:00，下午1:00至5:00；周六上午9:00-12:00',
      ]),
    ],
    ['prose', replaced(ITEM, ['领取期限从**办理失业登记之日**起算', '领取期限从办理失业登记之日 起算'])],
    ['order of words', replaced(ITEM, ['[登记失业, 办失业证]', '[办失业证, 登记失业]'])],
    ['order of telephones', replaced(ITEM, ['["12333", 0399-80012511]', '[0399-80012511, "12333"]'])],
    ['number of an article', replaced(ITEM, ['条款: ["50"]', '条款: ["５０"]'])],
    ['comments and quotes', replaced(ITEM, ['事项名称: 失业登记', '# 常办\n事项名称: "失业登记"'])],
  ])('%s', (_name, example) => {
    expect(lines(factsOfTown(example))).toEqual([]);
  });
});

describe('values', () => {
  test.each<readonly [string, ExampleFile, readonly string[]]>([
    [
      'a limit',
      replaced(ITEM, ['承诺办结时限: 30分钟', '承诺办结时限: 1小时']),
      ['~ 承诺办结时限: 30分钟 → 1小时'],
    ],
    [
      'a link within prose',
      replaced(ITEM, ['所以失业后请先来登记', '所以[先来登记](https://rsj.example.com/xin)']),
      [
        '~ 常见问题/0/答: 领取期限从办理失业登记之日起算，所以失业后请先来登记。 → 领取期限从办理失业登记之日起算，所以先来登记（https://rsj.example.com/xin）。',
      ],
    ],
    [
      'a key that came and one that went',
      replaced(ITEM, ['预约办理: 不用预约', '办理时间: 工作日 9:00-11:00']),
      ['~ 办理时间: ∅ → 工作日 9:00-11:00', '~ 预约办理: 不用预约 → ∅'],
    ],
    [
      'a group that came',
      replaced(ITEM, [
        '资金支出: 否',
        '资金支出: 否\n免申即办: {对象识别依据: 停保, 数据来源: 社保, 告知方式: 短信}',
      ]),
      ['~ 免申即办: ∅ → 免申即办'],
    ],
    [
      'a count of a material',
      replaced(ITEM, ['原件份数: 1', '原件份数: 2']),
      ['~ 申请材料/0/原件份数: 1 → 2'],
    ],
    [
      'a fee',
      replaced(ITEM, ['是否收费: 否', '是否收费: 是\n  标准: 每人 10 元']),
      ['~ 收费/是否收费: 否 → 是', '~ 收费/标准: ∅ → 每人 10 元'],
    ],
    [
      'an article',
      replaced(ITEM, ['条款: ["50"]', '条款: ["50", "51"]']),
      ['+ 设定依据/0/条款/1: 第五十一条'],
    ],
    ['a window', replaced(ITEM, ['[A01, B01]', '[B01]']), ['- 办理地点/0/窗口/0: A01']],
    [
      'an external member',
      replaced(BUNDLE, ['时限: 1个工作日\n      依据', '时限: 2个工作日\n      依据']),
      ['~ 成员/1/外部/时限: 1个工作日 → 2个工作日'],
    ],
    [
      'the day of an entry',
      replaced(LIST, ['失效日期: 2026-10-01', '失效日期: 2026-12-01']),
      ['~ 事项/0/失效日期: 2026年10月1日 → 2026年12月1日'],
    ],
    ['an article of a law', replaced(LAW, ['    要求到场: 是\n', '']), ['~ 条款/0/要求到场: 是 → ∅']],
    [
      'a level of a check',
      {
        file: 'catalog.yaml',
        whole: `${textIn(TOWN, 'catalog.yaml')}校验: {F001: {级别: 提示, 理由: 试运行}}\n`,
      },
      ['+ 校验/F001: F001'],
    ],
  ])('%s', (_name, example, expected) => {
    expect(lines(factsOfTown(example))).toEqual(expected);
  });

  test('another content of the same attachment', () => {
    const path = 'files/shi-ye-ren-yuan-deng-ji-biao.docx';
    const changed: MemoryFolder = new Map([...TOWN, [path, { ok: true, bytes: new Uint8Array([1]) }]]);
    const [fact, ...others] = factsOfFolders(TOWN, changed);
    expect(others).toEqual([]);
    expect(fact?.change).toMatchObject({
      kind: 'value-changed',
      field: '申请材料.空白表格',
      place: ['申请材料', '失业人员登记表', '空白表格'],
      before: { type: 'file', text: path },
      after: { type: 'file', text: path, content: 'AQ==' },
    });
  });
});

describe('elements', () => {
  test.each<readonly [string, ExampleFile, readonly string[]]>([
    [
      'a material that is written in another way',
      replaced(ITEM, ['材料名称: 居民身份证', '材料名称: 本人身份证原件']),
      ['= 申请材料/1: 居民身份证 → 本人身份证原件 (alias)'],
    ],
    [
      'a material under another name',
      replaced(
        ITEM,
        ['材料名称: 失业人员登记表', '材料名称: 失业登记申请表'],
        ['原件份数: 1', '原件份数: 2'],
      ),
      ['= 申请材料/0: 失业人员登记表 → 失业登记申请表 (likeness)', '~ 申请材料/0/原件份数: 1 → 2'],
    ],
    [
      'a material in the place of another one, however alike the rest is',
      replaced(ITEM, ['材料名称: 居民身份证', '材料名称: 社会保障卡']),
      ['+ 申请材料/1: 社会保障卡', '- 申请材料/1: 居民身份证'],
    ],
    [
      'materials in another order',
      replaced(ITEM, [FORM + CARD, CARD + FORM]),
      ['↕ 申请材料: 失业人员登记表'],
    ],
    [
      'a material twice',
      replaced(ITEM, [CARD, CARD + CARD.replace('原件份数: 0', '原件份数: 1')]),
      ['+ 申请材料/2: 居民身份证'],
    ],
    [
      'a step under another name with the same text',
      replaced(ITEM, ['环节: 申请', '环节: 填表']),
      ['= 办理流程/0: 申请 → 填表 (likeness)'],
    ],
    ['a step less', replaced(ITEM, [APPLY, '']), ['- 办理流程/0: 申请']],
    [
      'a question that was put in another way',
      replaced(ITEM, ['晚登记几个月，失业保险金会少领吗？', '登记晚了，失业保险金会少吗？']),
      ['= 常见问题/0: 晚登记几个月，失业保险金会少领吗？ → 登记晚了，失业保险金会少吗？ (likeness)'],
    ],
    [
      'conditions: one rewritten and moved, one new',
      replaced(ITEM, [
        '  - 在法定劳动年龄内，有劳动能力\n  - 有就业要求，目前没有工作\n',
        '  - 有就业要求，现在没有工作\n  - 在法定劳动年龄内，有劳动能力\n  - 户籍在示例市\n',
      ]),
      [
        '~ 受理条件/0: 有就业要求，目前没有工作 → 有就业要求，现在没有工作',
        '+ 受理条件/2: 户籍在示例市',
        '↕ 受理条件: 在法定劳动年龄内，有劳动能力',
      ],
    ],
    [
      'a way to apply',
      replaced(ITEM, ['办理形式: [窗口办理, 电脑端网上办理', '办理形式: [窗口办理, 邮寄办理']),
      ['+ 办理形式/1: 邮寄办理', '- 办理形式/1: 电脑端网上办理'],
    ],
    [
      'a case in which a power answers for its doing',
      replaced(POWER, ['对符合条件的不予登记的', '对符合条件的申请人不予登记的']),
      ['~ 追责情形/0: 对符合条件的不予登记的 → 对符合条件的申请人不予登记的'],
    ],
    [
      'another item in a list is another entry',
      replaced(LIST, ['事项: shi-ye-deng-ji', '事项: shi-ye-deng-ji-wang-ban']),
      ['+ 事项/0: shi-ye-deng-ji-wang-ban', '- 事项/0: shi-ye-deng-ji'],
    ],
  ])('%s', (_name, example, expected) => {
    expect(lines(factsOfTown(example))).toEqual(expected);
  });

  test('a material under a name that the name table knows', () => {
    const table: ExampleFile = {
      file: 'materials.yaml',
      whole: '材料:\n  - 名称: 失业人员登记表\n    别名: [求职表]\n',
    };
    const before = withExample(TOWN, [table]);
    const after = withExample(before, [replaced(ITEM, ['材料名称: 失业人员登记表', '材料名称: 求职表'])]);
    const facts = lines(factsOfFolders(before, after));
    expect(facts).toEqual(['= 申请材料/0: 失业人员登记表 → 求职表 (alias)']);
  });

  test('a name table of the later version alone excuses nothing', () => {
    const table: ExampleFile = {
      file: 'materials.yaml',
      whole: '材料:\n  - 名称: 居民身份证\n    别名: [无犯罪记录证明]\n',
    };
    const later = replaced(ITEM, ['材料名称: 居民身份证', '材料名称: 无犯罪记录证明']);
    expect(lines(factsOfTown(table, later)).filter((one) => one.includes('申请材料'))).toEqual([
      '+ 申请材料/1: 无犯罪记录证明',
      '- 申请材料/1: 居民身份证',
    ]);
  });

  test('places for rules and for people', () => {
    const [fact, ...others] = factsOfTown(replaced(ITEM, ['条款: ["50"]', '条款: ["51"]']));
    expect(others).toEqual([]);
    expect(fact?.change).toMatchObject({
      kind: 'value-changed',
      subject: { kind: 'item', id: 'shi-ye-deng-ji', name: '失业登记', file: ITEM },
      field: '设定依据.条款',
      path: ['设定依据', 0, '条款', 0],
      place: ['设定依据', 'she-hui-bao-xian-fa', '条款'],
    });
    expect(fact?.against).toBeNull();
  });
});

test('a new definition and one that is gone', () => {
  const item = 'items/lao-wu-pai-qian-xu-ke.yaml';
  const without = withExample(TOWN, [{ file: item, absent: true }]);
  expect(lines(factsOfFolders(TOWN, without))).toEqual([`- ${item}`]);
  expect(lines(factsOfFolders(without, TOWN))).toEqual([`+ ${item}`]);
});
