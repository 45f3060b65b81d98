import { describe, expect, it } from 'vitest';
import { consequencesOf } from '../../../src/usecases/diff/consequences.js';
import { withDefinition } from '../../support/changed-catalogue.js';
import { TODAY } from '../../support/check-town.js';
import { districtHall } from '../../support/district-hall.js';
import { TOWN, textIn } from '../../support/memory-files.js';
import { SAMPLE_TODAY, sampleCatalogue } from '../../support/sample-catalogue.js';
import { LICENCE, REGISTRATION, said, townChange, townConsequences } from './town.js';

const LAW = 'laws/lao-dong-he-tong-fa.yaml';
const HALL = 'places/shi-zheng-wu-da-ting.yaml';
const FORM = 'files/shi-ye-ren-yuan-deng-ji-biao.docx';

/** Working days of one year, without a holiday in its last months. */
const calendar = (year: number) => ({
  file: 'calendar.yaml',
  whole: `年份: [${year}]
来源: [{年份: ${year}, 文件: 国务院办公厅关于${year}年部分节假日安排的通知, 文号: 国办发明电〔2025〕7号}]
节假日: [{名称: 元旦, 开始日期: ${year}-01-01}]
调休上班日: []
`,
});

describe('what a longer limit moves', () => {
  it('is the measure, the guide and the list', async () => {
    const found = await townConsequences({ file: LICENCE, patch: '承诺办结时限: 10个工作日' });
    expect(found.measures).toEqual([
      {
        name: '提速达标率',
        before: '100%',
        after: '0%',
        threshold: '100%',
        turn: 'falls-short',
        because: ['劳务派遣经营许可：提速 33%（规定 15个工作日 → 承诺 10个工作日）'],
      },
    ]);
    expect(said(found)).toEqual([
      '劳务派遣经营许可 changed own',
      '“提速办”服务事项清单 changed 劳务派遣经营许可',
    ]);
    const [guide] = found.publications;
    expect(guide?.pages).toEqual([
      'website/guides/lao-wu-pai-qian-xu-ke/index.html',
      'wechat/lao-wu-pai-qian-xu-ke/article.html',
      'kiosk/guides/lao-wu-pai-qian-xu-ke.html',
    ]);
    expect(guide?.checkCode.after).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}$/u);
    expect(guide?.checkCode.after).not.toBe(guide?.checkCode.before);
  });

  it('is also the bundle of the item', async () => {
    const found = await townConsequences({ file: REGISTRATION, patch: '承诺办结时限: 1个工作日' });
    expect(said(found)).toEqual([
      '失业登记 changed own',
      '失业“一件事” changed 失业登记',
      '即办、秒办、免申即办事项 changed 失业登记',
    ]);
    expect(found.measures.map(({ name, turn }) => [name, turn])).toEqual([['即办件达标率', 'falls-short']]);
  });
});

describe('what follows a file that others name', () => {
  it('an attachment: the guide that offers it, and the bundle', async () => {
    const { before, files } = await townChange();
    const attachments = new Map(before.attachments);
    const form = attachments.get(FORM);
    if (form === undefined) throw new Error('the town has no form');
    attachments.set(FORM, { ...form, sha256: 'f'.repeat(64) });
    const found = consequencesOf(before, { ...before, attachments }, new Set([...files, FORM]), TODAY);
    expect(said(found)).toEqual([`失业登记 changed ${FORM}`, `失业“一件事” changed ${FORM}`]);
  });

  it('a law that is repealed: the law page, and the visit that rested on it', async () => {
    const found = await townConsequences({ file: LAW, patch: '状态: 已废止' });
    expect(said(found)).toEqual(['法规依据 changed 劳动合同法']);
    expect(found.publications[0]?.pages).toEqual(['website/laws/index.html', 'kiosk/laws.html']);
    expect(found.measures.map(({ name, turn, because }) => [name, turn, ...because])).toEqual([
      ['全程网办率', 'falls-short', '劳务派遣经营许可：要到现场 1 次，没有法规依据'],
    ]);
  });

  it('the phone of a hall: every page that names the hall', async () => {
    const found = await townConsequences({ file: HALL, patch: '电话: 0399-80012399' });
    const hall = '示例市政务服务大厅';
    expect(said(found)).toEqual([
      `劳务派遣经营许可 changed ${hall}`,
      `失业登记 changed ${hall}`,
      `失业“一件事” changed ${hall}`,
    ]);
  });

  it('a hall that takes an item on: the page of this item alone', async () => {
    const hall = districtHall({ handled: '  - {事项: shi-ye-deng-ji, 窗口: [B01]}' });
    expect(said(await townConsequences(hall))).toEqual(['失业登记 changed 样板区人社服务大厅']);
  });

  it('of two changed files only the one that makes the difference', async () => {
    const found = await townConsequences(
      { file: LICENCE, patch: '承诺办结时限: 10个工作日' },
      { file: REGISTRATION, patch: '简介: 没有工作的人来登记。' },
    );
    expect(said(found)).toContain('“提速办”服务事项清单 changed 劳务派遣经营许可');
  });
});

describe('what a cancelled item leaves behind', () => {
  it('its page must be taken down; lists and registers follow', async () => {
    const found = await townConsequences({ file: LICENCE, patch: '事项状态: 取消' });
    expect(said(found)).toEqual([
      '“提速办”服务事项清单 changed 劳务派遣经营许可',
      '权责清单 changed 劳务派遣经营许可',
      '劳务派遣经营许可 removed own',
    ]);
    const gone = found.publications.at(-1);
    expect(gone?.checkCode.after).toBeNull();
    expect(gone?.pages).toContain('wechat/lao-wu-pai-qian-xu-ke/article.html');
  });

  it('a bundle without members is no page, and its members no longer name it', async () => {
    const found = await townConsequences({
      file: 'bundles/shi-ye.yaml',
      whole: textIn(TOWN, 'bundles/shi-ye.yaml').replaceAll('必选:', '失效日期: 2026-01-01\n    必选:'),
    });
    expect(said(found)).toEqual(['失业登记 changed 失业', '失业“一件事” removed own']);
  });
});

describe('what does not move', () => {
  it('nothing follows the order of keys and comments', async () => {
    const text = textIn(TOWN, REGISTRATION);
    const [first, ...rest] = text.trimEnd().split('\n');
    const found = await townConsequences({
      file: REGISTRATION,
      whole: `# 核对过\n${rest.join('\n')}\n${first}\n`,
    });
    expect(found).toEqual({ measures: [], publications: [], publishBy: null, gaps: [] });
  });

  it('a key that no page shows moves no page', async () => {
    expect(said(await townConsequences({ file: REGISTRATION, patch: '资金支出: 是' }))).toEqual([]);
  });

  it('the day of the last check stands on the page, and moves it', async () => {
    expect(said(await townConsequences({ file: REGISTRATION, patch: '核对日期: 2026-10-10' }))).toEqual([
      '失业登记 changed own',
    ]);
  });

  it('the title of an article changes the article alone, and no check code', async () => {
    const found = await townConsequences({ file: REGISTRATION, patch: '公众号标题: 怎样登记失业' });
    const [page] = found.publications;
    expect(page?.pages).toEqual(['wechat/shi-ye-deng-ji/article.html']);
    expect(page?.checkCode.after).toBe(page?.checkCode.before);
  });

  it('what stands around every page is said once', async () => {
    const found = await townConsequences({ file: 'catalog.yaml', patch: '咨询电话: "0399-80012333"' });
    expect(found.publications).toEqual([]);
    expect(found.gaps).toContain(
      '每一页的页眉、页脚或者二维码用到的内容也变了：这里没有列出的页面，内容校验码不变，也要重新发布。',
    );
  });
});

describe('by when the pages must be published', () => {
  const longer = { file: LICENCE, patch: '承诺办结时限: 10个工作日' };

  it('is twenty working days from today', async () => {
    const found = await townConsequences(longer, calendar(2026));
    expect(found.publishBy).toBe('2026-11-27');
    expect(found.gaps).toEqual([]);
  });

  it('is not guessed where the calendar lacks the year', async () => {
    const found = await townConsequences(longer, calendar(2025));
    expect(found.publishBy).toBeNull();
    expect(found.gaps).toEqual(['工作日历（calendar.yaml）里没有 2026 年，算不出最晚哪天公开。']);
  });
});

describe('a version with mistakes', () => {
  it('names the file that is missing and the pages that were left out', async () => {
    const found = await townConsequences({ file: LAW, absent: true });
    expect(said(found)).toEqual(['法规依据 changed 劳动合同法']);
    expect(found.gaps[0]).toBe(
      '新版里没有 laws/lao-dong-he-tong-fa.yaml，用到它的“劳务派遣经营许可”、“权责清单”的页面没有比较。',
    );
  });

  it('does not take a file that cannot be read for one that was deleted', async () => {
    const found = await townConsequences({ file: REGISTRATION, whole: '事项名称: [' });
    expect(found.publications).toEqual([]);
    expect(found.gaps[0]).toBe('新版有 1 个文件读不出来，没有算进指标，数字算不准。');
    expect(found.gaps[1]).toMatch(/^新版的 items\/shi-ye-deng-ji\.yaml 读不出来，“失业”、/u);
  });

  it('borrows the settings of the other version', async () => {
    const { before } = await townChange();
    const after = { ...before, settings: undefined };
    const found = consequencesOf(before, after, new Set(['catalog.yaml']), TODAY);
    expect(found.publications).toEqual([]);
    expect(found.gaps).toContain('新版里没有 catalog.yaml，按另一个版本的算。');
  });
});

describe('tasks of the plan', () => {
  it('move with their state', async () => {
    const found = await townConsequences({
      file: 'plan.yaml',
      whole: textIn(TOWN, 'plan.yaml').replace(/状态: 持续推进/u, '状态: 已完成'),
    });
    expect(found.measures).toEqual([
      {
        name: '任务：大力推行提速办',
        before: '持续推进',
        after: '已完成',
        threshold: null,
        turn: 'better',
        because: [],
      },
    ]);
  });
});

describe('the sample bureau', () => {
  it('says of a number that looks the same what it was made of', async () => {
    const before = await sampleCatalogue();
    const [[id, item] = []] = [...before.definitions.item].filter(([, one]) => one.预约办理 !== undefined);
    const { 预约办理: _gone, ...without } = item ?? {};
    const file = `items/${id}.yaml`;
    const after = withDefinition(before, file, without);
    const { measures } = consequencesOf(before, after, new Set([file]), SAMPLE_TODAY);
    const moved = measures.find(({ name }) => name === '指南完整度');
    expect(moved?.turn).toMatch(/^(?:worse|other)$/u);
    expect(moved?.before).not.toBe(moved?.after);
  });
});
