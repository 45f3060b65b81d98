import { describe, expect, it } from 'vitest';
import type { ExampleFile } from '../../src/diagnostic/code-doc.js';
import type { BadSpell } from '../../src/links/memory/link-history.js';
import type { LinkCheck } from '../../src/usecases/check-links.js';
import { checkTownLinks } from '../support/example-links.js';
import { TOWN, textIn } from '../support/memory-files.js';

const LICENCE = 'items/lao-wu-pai-qian-xu-ke.yaml';
const REGISTRATION = 'items/shi-ye-deng-ji.yaml';
const PAGE = 'website/guides/lao-wu-pai-qian-xu-ke/index.html';
const DEAD = 'https://zwfw.example.com/banshi/yi-jing-shan-chu';
const BLOCKED = 'https://zwfw.example.com/banshi/zhi-rang-ren-kan';
const REASON = '新系统10月1日上线';

const patched = (file: string, patch: string): ExampleFile => ({ file, patch });
const settings = (lines: string): ExampleFile => ({
  file: 'catalog.yaml',
  whole: `${textIn(TOWN, 'catalog.yaml')}校验:\n${lines}`,
});

/** What is reported and what is silenced: code, file, and how many other places. */
function told({ diagnostics, suppressed }: LinkCheck) {
  return {
    reported: diagnostics.map(({ code, file, related }) => `${code} ${file} +${related.length}`),
    silenced: suppressed.map(
      ({ diagnostic: { code, file, related }, reason }) => `${code} ${file} +${related.length} ${reason}`,
    ),
  };
}

describe('a comment silences', () => {
  const comment = ` # 忽略 L001：${REASON}`;

  it.each<[string, readonly ExampleFile[], readonly string[], readonly string[]]>([
    [
      'the only place',
      [patched(LICENCE, `网办地址: ${DEAD}${comment}`)],
      [],
      [`L001 ${LICENCE} +0 ${REASON}`],
    ],
    [
      'one of two places: the other is still reported',
      [patched(LICENCE, `网办地址: ${DEAD}${comment}`), patched(REGISTRATION, `网办地址: ${DEAD}`)],
      [`L001 ${REGISTRATION} +0`],
      [`L001 ${LICENCE} +0 ${REASON}`],
    ],
    [
      'the other of two places',
      [patched(LICENCE, `网办地址: ${DEAD}`), patched(REGISTRATION, `网办地址: ${DEAD}${comment}`)],
      [`L001 ${LICENCE} +0`],
      [`L001 ${REGISTRATION} +0 ${REASON}`],
    ],
    [
      'both, as one finding',
      [
        patched(LICENCE, `网办地址: ${DEAD}${comment}`),
        patched(REGISTRATION, `# 忽略 L001：${REASON}\n网办地址: ${DEAD}`),
      ],
      [],
      [`L001 ${LICENCE} +1 ${REASON}`],
    ],
    [
      'not with the code of something else',
      [patched(LICENCE, `网办地址: ${DEAD} # 忽略 L004：${REASON}`)],
      [`L001 ${LICENCE} +0`],
      [],
    ],
    ['not without a reason', [patched(LICENCE, `网办地址: ${DEAD} # 忽略 L001`)], [`L001 ${LICENCE} +0`], []],
    [
      'one of several codes',
      [
        patched(
          LICENCE,
          `网办地址: ${BLOCKED} # 忽略 L001、L004：${REASON}\n时限说明: "见[收费](${DEAD}#shou-fei)。"`,
        ),
      ],
      [`L001 ${LICENCE} +0`],
      [`L004 ${LICENCE} +0 ${REASON}`],
    ],
  ])('%s', async (_, examples, reported, silenced) => {
    expect(told(await checkTownLinks(examples))).toEqual({ reported, silenced });
  });

  it.each<[string, readonly ExampleFile[], readonly string[], readonly string[]]>([
    [
      'goes with the only place',
      [patched(LICENCE, `网办地址: ${DEAD}${comment}`)],
      [],
      [`L001 ${LICENCE} +1 ${REASON}`],
    ],
    [
      'goes with the place that is still reported',
      [patched(LICENCE, `网办地址: ${DEAD}${comment}`), patched(REGISTRATION, `网办地址: ${DEAD}`)],
      [`L001 ${REGISTRATION} +1`],
      [`L001 ${LICENCE} +0 ${REASON}`],
    ],
    ['alone has it', [], [`L001 ${PAGE} +0`], []],
  ])('a built page %s', async (_, examples, reported, silenced) => {
    const whole = `<h1>劳务派遣经营许可</h1><a href="${DEAD}">网上办理</a>`;
    expect(told(await checkTownLinks([...examples, { file: PAGE, whole }]))).toEqual({ reported, silenced });
  });

  it('one fragment and not the other', async () => {
    const guide = 'https://zwfw.example.com/banshi/lao-wu-pai-qian';
    const check = await checkTownLinks([
      patched(LICENCE, `时限说明: "见[收费](${guide}#shou-fei)。" # 忽略 L010：${REASON}`),
      patched(REGISTRATION, `时限说明: "见[地点](${guide}#di-dian)。"`),
    ]);
    expect(told(check)).toEqual({
      reported: [`L010 ${REGISTRATION} +0`],
      silenced: [`L010 ${LICENCE} +0 ${REASON}`],
    });
  });
});

describe('the levels of the catalogue', () => {
  const dead = patched(LICENCE, `网办地址: ${DEAD}`);

  it.each([
    ['警告', ['warning']],
    ['提示', ['info']],
    ['关闭', []],
  ])('L001 as %s', async (level, severities) => {
    const table = settings(`  L001:\n    级别: ${level}\n    理由: ${REASON}\n`);
    const { diagnostics } = await checkTownLinks([dead, table]);
    expect(diagnostics.map(({ severity }) => severity)).toEqual(severities);
  });
});

describe('since when an address is bad', () => {
  const spell: BadSpell = {
    kind: 'dead',
    firstSeen: '2026-10-02',
    lastSeen: '2026-10-09',
    timesSeen: 2,
    lastGood: '2026-09-25',
  };
  const dead = patched(LICENCE, `网办地址: ${DEAD}`);

  it('is said from the second time on, this one counted', async () => {
    const { diagnostics, history } = await checkTownLinks([dead], { history: new Map([[DEAD, spell]]) });
    expect(diagnostics[0]?.args.历史).toBe(
      '2026年10月2日起打不开，已经有 3 天查到，上一次正常是 2026年9月25日',
    );
    expect(history.get(DEAD)?.timesSeen).toBe(3);
  });

  it('is not said the first time, but noted', async () => {
    const { diagnostics, history } = await checkTownLinks([dead]);
    expect(diagnostics[0]?.args.历史).toBe('');
    expect([...history.keys()]).toEqual([DEAD]);
  });

  it('is forgotten where the address is good, or gone from the catalogue', async () => {
    const good = patched(LICENCE, '网办地址: https://zwfw.example.com/banshi/lao-wu-pai-qian');
    const history = new Map([
      ['https://zwfw.example.com/banshi/lao-wu-pai-qian', spell],
      ['https://zwfw.example.com/banshi/mei-ren-yong', spell],
    ]);
    expect((await checkTownLinks([good], { history })).history.size).toBe(0);
  });
});

describe('what could not be looked at', () => {
  it('is one finding for all addresses where the time was over', async () => {
    const check = await checkTownLinks([
      patched(LICENCE, '网办地址: https://zwfw.example.com/banshi/mei-you-wen'),
      patched(REGISTRATION, `网办地址: ${DEAD}`),
    ]);
    expect(told(check).reported).toEqual(['L013 catalog.yaml +0']);
    expect(check.diagnostics[0]?.args).toMatchObject({ 数量: 2 });
    expect(check.isComplete).toBe(false);
  });

  it('is no finding offline: whoever asks for that knows it', async () => {
    const check = await checkTownLinks([patched(LICENCE, `网办地址: ${DEAD}`)], { isOffline: true });
    expect(check.diagnostics).toEqual([]);
    expect(check.entries.filter(({ verdict }) => verdict.kind === 'unknown')).toHaveLength(1);
    expect(check.isComplete).toBe(true);
  });

  it('is a finding for each file that does not read, beside what the others hold', async () => {
    const check = await checkTownLinks([
      { file: REGISTRATION, whole: '事项名称: "失业登记\n网办地址: https://zwfw.example.com\n' },
      patched(LICENCE, `网办地址: ${DEAD}`),
    ]);
    expect(told(check).reported).toEqual([`L001 ${LICENCE} +0`, `L014 ${REGISTRATION} +0`]);
  });
});

it('findings about the form say what to write, and have no host', async () => {
  const phone = '请[打电话](tel:０３９９-80012601)。';
  const { diagnostics } = await checkTownLinks([patched(LICENCE, `时限说明: "${phone}"`)]);
  expect(diagnostics).toMatchObject([{ code: 'L011', fix: 'tel:0399-80012601', severity: 'warning' }]);
  expect(diagnostics[0]?.args).not.toHaveProperty('主机');
});

it('a sound catalogue is not spoken of', async () => {
  expect(told(await checkTownLinks([]))).toEqual({ reported: [], silenced: [] });
});
