import { expect, test } from 'vitest';
import type { ExampleFile } from '../../../src/diagnostic/code-doc.js';
import { type MemoryFolder, patchText, TOWN, textIn, withExample } from '../../support/memory-files.js';
import { factsOfFolders, lines } from '../facts/versions.js';

const ITEM = 'items/shi-ye-deng-ji.yaml';
const PERMIT = 'items/lao-wu-pai-qian-xu-ke.yaml';
const CODES = ['基本编码', '实施编码', '业务办理项编码'];

const CODES_GONE = [
  '~ 基本编码: 002014901001 → ∅',
  '~ 实施编码: 11990000MB0000019F3002014901001 → ∅',
  '~ 业务办理项编码: 11990000MB0000019F300201490100101 → ∅',
];

/** A definition of the town under another id, with keys of its own. */
function copied(from: string, to: string, patch: string, without: readonly string[] = []): ExampleFile {
  return { file: to, whole: patchText(textIn(TOWN, from), patch, without) };
}

function town(...examples: readonly ExampleFile[]): MemoryFolder {
  return withExample(TOWN, examples);
}

const gone = (file: string): ExampleFile => ({ file, absent: true });

test('another id alone is another name and nothing else, wherever the item is named', () => {
  const to = 'items/shi-ye-deng-ji-ban-li.yaml';
  const renamedIn = (file: string): ExampleFile => ({
    file,
    whole: textIn(TOWN, file).replaceAll('事项: shi-ye-deng-ji', '事项: shi-ye-deng-ji-ban-li'),
  });
  const after = town(
    gone(ITEM),
    copied(ITEM, to, ''),
    renamedIn('bundles/shi-ye.yaml'),
    renamedIn('lists/ti-su-ban.yaml'),
  );
  expect(lines(factsOfFolders(TOWN, after))).toEqual([`= ${ITEM} → ${to}`]);
  expect(lines(factsOfFolders(after, TOWN))).toEqual([`= ${to} → ${ITEM}`]);
});

test.each<readonly [string, string, readonly string[], readonly string[]]>([
  [
    'by its codes, whatever it says now',
    '事项名称: 求职登记\n承诺办结时限: 1小时\n',
    ['简介', '常见问题'],
    [
      '~ 事项名称: 失业登记 → 求职登记',
      '~ 简介: 没有工作、想找工作的劳动者来登记，之后可以享受就业服务和失业待遇。 → ∅',
      '~ 承诺办结时限: 30分钟 → 1小时',
      '- 常见问题/0: 晚登记几个月，失业保险金会少领吗？',
    ],
  ],
  ['by its name', '', CODES, CODES_GONE],
  ['by what it says', '事项名称: 求职登记\n', CODES, ['~ 事项名称: 失业登记 → 求职登记', ...CODES_GONE]],
])('an item is known again %s', (_name, patch, without, expected) => {
  const to = 'items/qiu-zhi-deng-ji.yaml';
  const facts = lines(factsOfFolders(TOWN, town(gone(ITEM), copied(ITEM, to, patch, without))));
  expect(facts).toEqual([`= ${ITEM} → ${to}`, ...expected]);
});

test('a power is not known again by its words: powers read alike', () => {
  const from = 'powers/jiu-ye-fu-wu.yaml';
  const to = 'powers/shi-ye-fu-wu.yaml';
  const after = town(gone(from), copied(from, to, '权力名称: 失业补助给付\n权责编码: QZ-02-009\n'));
  expect(lines(factsOfFolders(TOWN, after)).filter((line) => line.includes('powers/'))).toEqual([
    `- ${from}`,
    `+ ${to}`,
  ]);
});

test('an item gone and another one new are no renaming', () => {
  const before = town(gone(PERMIT));
  const after = town(gone(ITEM));
  expect(lines(factsOfFolders(before, after)).filter((line) => line.includes('items/'))).toEqual([
    `+ ${PERMIT}`,
    `- ${ITEM}`,
  ]);
});

const SOURCE = 'items/shi-ye-bao-xian.yaml';
const PARTS = ['items/shi-ye-jin-shen-ling.yaml', 'items/shi-ye-jin-zhuan-yi.yaml'] as const;

const CLAIM = `  - 环节: 核定
    内容: 核对参保缴费年限和失业登记，算出每月金额和可以领取的月数。
  - 环节: 发放
    内容: 按月存入社会保障卡的银行账户，短信告知到账金额。
`;
const TRANSFER = `  - 环节: 转出
    内容: 原参保地审核转移申请，开具转移凭证并划转基金。
  - 环节: 转入
    内容: 新参保地接收凭证，接续缴费记录，短信告知本人。
`;
const BANK = `  - {材料名称: 社会保障卡, 材料类型: 证件证书证明, 材料形式: 电子, 必要性: 必要, 来源渠道: 电子证照, 原件份数: 0, 复印件份数: 0}
`;
const SHEET = `  - {材料名称: 失业保险关系转移申请表, 材料类型: 申请表格文书, 材料形式: 纸质, 必要性: 必要, 来源渠道: 申请人自备, 原件份数: 1, 复印件份数: 0, 填报须知: 两地都要填写}
`;
const SICK = `  - {材料名称: 住院证明, 材料类型: 其他, 材料形式: 纸质, 必要性: 非必要, 来源渠道: 申请人自备, 原件份数: 1, 复印件份数: 0}
`;
const BY_HAND = ['基本编码', '实施编码', '业务办理项编码', '简介', '常见问题', '时限说明', '设定依据'];

function insurance(file: string, name: string, rest: string): ExampleFile {
  const patch = `事项名称: ${name}\n设定依据: [{法规: she-hui-bao-xian-fa, 条款: ["45"]}]\n${rest}`;
  return copied(ITEM, file, patch, [...BY_HAND, '别名']);
}

const CONDITIONS = {
  claim: '  - 失业前所在单位和本人已经缴纳失业保险费满一年\n  - 不是因为本人意愿中断就业\n',
  transfer: '  - 跨统筹地区重新就业，要把失业保险关系转走\n',
};
const WHOLE_PATCH = `受理条件:\n${CONDITIONS.claim}${CONDITIONS.transfer}申请材料:\n${BANK}${SHEET}${SICK}办理流程:\n${CLAIM}${TRANSFER}`;
const WHOLE = insurance(SOURCE, '失业保险', WHOLE_PATCH);
const CLAIMS = insurance(
  PARTS[0],
  '失业保险金申领',
  `受理条件:\n${CONDITIONS.claim}申请材料:\n${BANK}办理流程:\n${CLAIM}`,
);
const TRANSFERS = insurance(
  PARTS[1],
  '失业保险关系转移',
  `受理条件:\n${CONDITIONS.transfer}申请材料:\n${SHEET}办理流程:\n${TRANSFER}承诺办结时限: 15个工作日\n`,
);
const ONE = town(WHOLE);
const TWO = town(CLAIMS, TRANSFERS);

test('an item that lives on in two is split: what one part lacks the other one has', () => {
  const facts = factsOfFolders(ONE, TWO);
  expect(lines(facts)).toEqual([
    `${SOURCE} → ${PARTS.join(' + ')}`,
    // Nobody asks for it any more.
    '- 申请材料/2: 住院证明',
    '~ 承诺办结时限: 30分钟 → 15个工作日',
    '- 申请材料/2: 住院证明',
  ]);
  expect(facts.map(({ change, against }) => [change.subject.id, against?.id])).toEqual([
    ['shi-ye-bao-xian', undefined],
    ['shi-ye-jin-shen-ling', 'shi-ye-bao-xian'],
    ...[1, 2].map(() => ['shi-ye-jin-zhuan-yi', 'shi-ye-bao-xian']),
  ]);
});

test('two items that live on in one are merged: each is compared with the whole', () => {
  const facts = factsOfFolders(TWO, ONE);
  expect(lines(facts)).toEqual([
    `${PARTS.join(' + ')} → ${SOURCE}`,
    '+ 受理条件/2: 跨统筹地区重新就业，要把失业保险关系转走',
    '+ 申请材料/1: 失业保险关系转移申请表',
    '+ 申请材料/2: 住院证明',
    '+ 办理流程/2: 转出',
    '+ 办理流程/3: 转入',
    '~ 承诺办结时限: 15个工作日 → 30分钟',
    '+ 受理条件/0: 失业前所在单位和本人已经缴纳失业保险费满一年',
    '+ 受理条件/1: 不是因为本人意愿中断就业',
    '+ 申请材料/0: 社会保障卡',
    '+ 申请材料/2: 住院证明',
    '+ 办理流程/0: 核定',
    '+ 办理流程/1: 发放',
  ]);
  expect(new Set(facts.map(({ against }) => against?.id))).toEqual(
    new Set([undefined, 'shi-ye-jin-shen-ling', 'shi-ye-jin-zhuan-yi']),
  );
});

test('an item that is kept as cancelled is split as well, and its end is not told twice', () => {
  const cancelled: ExampleFile = { file: SOURCE, patch: '事项状态: 取消\n失效日期: 2026-11-01\n' };
  const after = withExample(ONE, [cancelled, CLAIMS, TRANSFERS]);
  const facts = lines(factsOfFolders(ONE, after));
  expect(facts[0]).toBe(`${SOURCE} → ${PARTS.join(' + ')}`);
  expect(facts.at(-1)).toBe('~ 失效日期: ∅ → 2026年11月1日');
  expect(facts.filter((line) => line.includes('事项状态'))).toEqual([]);
});

test('a variant beside an item that goes on as before is new, no part of it', () => {
  const goesOn = 'items/shi-ye-bao-xian-ban-li.yaml';
  const copy = { ...WHOLE, file: goesOn };
  const facts = lines(factsOfFolders(ONE, town(copy, CLAIMS)));
  expect(facts).toEqual([`= ${SOURCE} → ${goesOn}`, `+ ${PARTS[0]}`]);
});

test('a part under the old name with the old codes is still one of two parts', () => {
  const named = {
    ...CLAIMS,
    whole: ('whole' in CLAIMS ? CLAIMS.whole : '').replace('失业保险金申领', '失业保险'),
  };
  const facts = lines(factsOfFolders(ONE, town(named, TRANSFERS)));
  expect(facts[0]).toBe(`${SOURCE} → ${PARTS.join(' + ')}`);
});

test('two parts that both kept nearly everything, under new names, are parts of it', () => {
  const part = (file: string, name: string) => insurance(file, name, WHOLE_PATCH);
  const facts = lines(
    factsOfFolders(ONE, town(part(PARTS[0], '失业保险（职工）'), part(PARTS[1], '失业保险（农民工）'))),
  );
  expect(facts).toEqual([`${SOURCE} → ${PARTS.join(' + ')}`]);
});

test('an item of which another one took the name as its alias was merged into it, though little of it is left', () => {
  const other = copied(
    PERMIT,
    PARTS[1],
    `事项名称: 失业保险关系转移\n受理条件:\n${CONDITIONS.transfer}申请材料:\n${SHEET}办理流程:\n${TRANSFER}`,
    CODES,
  );
  const before = town(CLAIMS, other);
  const whole = 'whole' in WHOLE ? WHOLE.whole : '';
  const named = { ...WHOLE, whole: `${whole}别名: [失业保险关系转移]\n` };
  expect(lines(factsOfFolders(before, town(named)))[0]).toBe(`${PARTS.join(' + ')} → ${SOURCE}`);
  expect(lines(factsOfFolders(before, town(WHOLE)))[0]).toBe(`= ${PARTS[0]} → ${SOURCE}`);
  // Also where one of them goes on under its own name.
  const kept = { ...named, whole: named.whole.replace('事项名称: 失业保险\n', '事项名称: 失业保险金申领\n') };
  expect(lines(factsOfFolders(before, town(kept)))[0]).toBe(`${PARTS.join(' + ')} → ${SOURCE}`);
});

test('a list that named the whole and names the parts, or the other way round, says the same', () => {
  const listing = (...ids: readonly string[]): ExampleFile => ({
    file: 'lists/ti-su-ban.yaml',
    patch:
      ids.length === 0
        ? '事项: []'
        : `事项:\n${ids.map((id) => `  - {事项: ${id}, 生效日期: 2026-01-01}\n`).join('')}`,
  });
  const whole = withExample(ONE, [listing('shi-ye-bao-xian')]);
  const parts = withExample(TWO, [listing('shi-ye-jin-shen-ling', 'shi-ye-jin-zhuan-yi')]);
  for (const [before, after] of [
    [whole, parts],
    [parts, whole],
  ] as const) {
    expect(lines(factsOfFolders(before, after)).filter((line) => line.includes(' 事项/'))).toEqual([]);
  }
  const fewer = withExample(TWO, [listing('shi-ye-deng-ji')]);
  expect(lines(factsOfFolders(whole, fewer)).filter((line) => line.startsWith('- 事项/'))).toHaveLength(1);
});

test('the order of the files means nothing', () => {
  const backwards = (folder: MemoryFolder): MemoryFolder => new Map([...folder].reverse());
  for (const [before, after] of [
    [ONE, TWO],
    [TWO, ONE],
  ] as const) {
    expect(factsOfFolders(backwards(before), backwards(after))).toEqual(factsOfFolders(before, after));
  }
});
