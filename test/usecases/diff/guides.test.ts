import { describe, expect, it } from 'vitest';
import type { GuideChange } from '../../../src/diff/published.js';
import { guideChanges } from '../../../src/usecases/diff/guides.js';
import { TODAY } from '../../support/check-town.js';
import { TOWN, textIn } from '../../support/memory-files.js';
import { LICENCE, REGISTRATION, townChange, townGuides } from './town.js';

const FORM = 'files/shi-ye-ren-yuan-deng-ji-biao.docx';

/** The registration with a part of its text replaced. */
function registration(was: string, becomes: string) {
  const text = textIn(TOWN, REGISTRATION);
  expect(text.split(was)).toHaveLength(2);
  return { file: REGISTRATION, whole: text.replace(was, becomes) };
}

function lines(changes: readonly GuideChange[], title: string): readonly string[] {
  const change = changes.find((one) => one.title === title);
  return (change?.facts ?? []).map(
    ({ section, place, before, after }) => `${[section, ...place].join('/')}: ${before} → ${after}`,
  );
}

const whyOf = (changes: readonly GuideChange[], title: string) =>
  changes.find((one) => one.title === title)?.why;

it('has pages whose own definition changed before those that follow', async () => {
  const hall = 'places/shi-zheng-wu-da-ting.yaml';
  const found = await townGuides(
    { file: hall, patch: '电话: 0399-80012399' },
    { file: REGISTRATION, patch: '简介: 没有工作的人来登记。' },
  );
  expect(found.map(({ title }) => title)).toEqual(['失业登记', '劳务派遣经营许可', '失业“一件事”']);
});

describe('facts of a page that changed', () => {
  it('stand where people find them', async () => {
    const changes = await townGuides({ file: LICENCE, patch: '承诺办结时限: 10个工作日' });
    expect(lines(changes, '劳务派遣经营许可')).toEqual([
      '要点/多久办好: 5个工作日 → 10个工作日',
      '要点/多久办好/提速: 66% → 33%',
      '办结时限/承诺办结时限: 5个工作日 → 10个工作日',
    ]);
    expect(whyOf(changes, '劳务派遣经营许可')).toBe('它自己的内容改了，页面上有 3 处不同，内容校验码也变了');
    expect(whyOf(changes, '“提速办”服务事项清单')).toBe(
      '跟着“劳务派遣经营许可”变，页面上有 3 处不同，内容校验码也变了',
    );
  });

  it('do not change because one was put in before them', async () => {
    const more =
      '  - 材料名称: 毕业证书\n    材料类型: 证件证书证明\n    材料形式: 电子\n    必要性: 必要\n    来源渠道: 申请人自备\n    原件份数: 0\n    复印件份数: 1\n';
    const changes = await townGuides(registration('申请材料:\n', `申请材料:\n${more}`));
    expect(lines(changes, '失业登记')).toEqual([
      '申请材料: 共 2 份材料，其中 1 份免提交。 → 共 3 份材料，其中 1 份免提交。',
      '申请材料/毕业证书/名称: null → 毕业证书',
      '申请材料/毕业证书/份数: null → 复印件 1 份',
      '申请材料/毕业证书/形式: null → 电子',
      '申请材料/毕业证书/来源: null → 申请人自备',
    ]);
  });

  it('know a material again under another name', async () => {
    const changes = await townGuides(registration('材料名称: 失业人员登记表', '材料名称: 失业登记申请表'));
    expect(lines(changes, '失业登记').slice(0, 1)).toEqual([
      '申请材料/失业登记申请表/名称: 失业人员登记表 → 失业登记申请表',
    ]);
  });

  it('compare a corrected answer with the one it replaces', async () => {
    const changes = await townGuides(registration('请先来登记', '请先来窗口登记'));
    expect(lines(changes, '失业登记')).toEqual([
      '常见问题/晚登记几个月，失业保险金会少领吗？: 领取期限从办理失业登记之日起算，所以失业后请先来登记。 → 领取期限从办理失业登记之日起算，所以失业后请先来窗口登记。',
    ]);
  });

  it('are none where the order alone changed', async () => {
    const changes = await townGuides(
      registration(
        '  - 在法定劳动年龄内，有劳动能力\n  - 有就业要求，目前没有工作\n',
        '  - 有就业要求，目前没有工作\n  - 在法定劳动年龄内，有劳动能力\n',
      ),
    );
    expect(lines(changes, '失业登记')).toEqual([]);
    expect(whyOf(changes, '失业登记')).toBe(
      '它自己的内容改了，内容没有增减，只是先后顺序变了，内容校验码也变了',
    );
  });
});

describe('what a channel shows in another form', () => {
  it('an attachment with another content, under the same words', async () => {
    const { before } = await townChange();
    const attachments = new Map(before.attachments);
    const form = attachments.get(FORM);
    if (form === undefined) throw new Error('the town has no form');
    attachments.set(FORM, { ...form, sha256: 'f'.repeat(64) });
    const changes = guideChanges(before, { ...before, attachments }, new Set([FORM]), TODAY);
    const [fact, ...others] = changes.find(({ title }) => title === '失业登记')?.facts ?? [];
    expect(others).toEqual([]);
    expect(fact).toMatchObject({ section: '申请材料', place: ['失业人员登记表', '空白表格'] });
    expect(fact?.before).toBe(`失业人员登记表（Word 文档，10 KB）（文件摘要 ${form.sha256.slice(0, 8)}）`);
    expect(fact?.after).toBe('失业人员登记表（Word 文档，10 KB）（文件摘要 ffffffff）');
    expect(fact?.shown).toEqual([
      '公众号：失业人员登记表（Word 文档，10 KB）（扫文末二维码下载）',
      '自助终端：失业人员登记表（Word 文档，10 KB）（扫页末二维码下载）',
    ]);
  });

  it('a link that leads elsewhere', async () => {
    const link = (address: string) => registration('请先来登记', `请先[看这里](${address})`);
    const first = await townChange(link('https://rsj.example.com/a'));
    const second = await townChange(link('https://rsj.example.com/b'));
    const changes = guideChanges(first.after, second.after, second.files, TODAY);
    const text = '领取期限从办理失业登记之日起算，所以失业后请先看这里。';
    expect(changes[0]?.facts).toEqual([
      {
        section: '常见问题',
        place: ['晚登记几个月，失业保险金会少领吗？'],
        before: `${text}（链接到 https://rsj.example.com/a）`,
        after: `${text}（链接到 https://rsj.example.com/b）`,
        shown: [
          `公众号：${text}（https://rsj.example.com/b）`,
          `自助终端：${text}（https://rsj.example.com/b）`,
        ],
      },
    ]);
  });
});

describe('check codes that stay', () => {
  it('are listed where the definition changed', async () => {
    const changes = await townGuides({ file: REGISTRATION, patch: '资金支出: 是' });
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ facts: [], why: '改的内容不在办事指南里，内容校验码不变' });
    expect(changes[0]?.checkCode.after).toBe(changes[0]?.checkCode.before);
  });

  it('stay with emphasis and with the title of the article', async () => {
    const strong = await townGuides(registration('所以失业后请先来登记', '所以失业后**请先来登记**'));
    expect(whyOf(strong, '失业登记')).toContain('页面上的文字没有变');
    const title = await townGuides({ file: REGISTRATION, patch: '公众号标题: 怎样登记失业' });
    expect(whyOf(title, '失业登记')).toBe(
      '只有公众号文章的标题由“失业登记”改成“怎样登记失业”，内容校验码不变',
    );
  });

  it('are not spoken of where only the writing of the file changed', async () => {
    const whole = `# 核对过\n${textIn(TOWN, REGISTRATION)}`;
    expect(await townGuides({ file: REGISTRATION, whole })).toEqual([]);
  });
});

it('a page that is gone and one that is new say so instead of listing all they hold', async () => {
  const changes = await townGuides(
    { file: LICENCE, patch: '事项状态: 取消' },
    {
      file: 'items/zai-jiu-ye.yaml',
      whole: textIn(TOWN, REGISTRATION)
        .replace('事项名称: 失业登记', '事项名称: 就业登记')
        .replaceAll('002014901001', '002014901002')
        .replaceAll('2014901001', '2014901002'),
    },
  );
  expect(whyOf(changes, '劳务派遣经营许可')).toBe('这个页面不再发布，要撤下，原来的内容校验码作废');
  expect(whyOf(changes, '就业登记')).toBe('这是新增的页面，里面都是新的内容');
  expect(lines(changes, '就业登记')).toEqual([]);
});
