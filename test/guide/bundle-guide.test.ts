import { describe, expect, it } from 'vitest';
import type { Bundle, Catalogue, ServiceItem } from '../../src/catalog/catalogue.js';
import { LAW_RANKS } from '../../src/guide/bases.js';
import { buildCollection } from '../../src/guide/build.js';
import { buildBundleGuide } from '../../src/guide/bundle-guide.js';
import { factsOf } from '../../src/guide/facts.js';
import type { Publication, Section } from '../../src/guide/publication.js';
import { bundleMaterials } from '../../src/model/bundle-materials.js';
import { bundleMembers } from '../../src/model/bundle-members.js';
import { checkTown, TODAY } from '../support/check-town.js';
import { SAMPLE_TODAY, sampleCatalogue } from '../support/sample-catalogue.js';

const SAMPLE = await sampleCatalogue();
const BUNDLES = [...SAMPLE.definitions.bundle];

function bundleOf(id: string): Bundle {
  const bundle = SAMPLE.definitions.bundle.get(id);
  if (!bundle) throw new Error(`the sample has no bundle ${id}`);
  return bundle;
}

function guideOf(id: string, catalogue: Catalogue = SAMPLE, bundle = bundleOf(id)): Publication {
  return buildBundleGuide(catalogue, id, bundle, SAMPLE_TODAY);
}

/** The sample with some keys of one item changed. */
function withItem(id: string, changes: Partial<ServiceItem>): Catalogue {
  const item = SAMPLE.definitions.item.get(id);
  if (!item) throw new Error(`the sample has no item ${id}`);
  const items = new Map(SAMPLE.definitions.item).set(id, { ...item, ...changes });
  return { ...SAMPLE, definitions: { ...SAMPLE.definitions, item: items } };
}

function sectionOf(guide: Publication, key: string): Section {
  const section = guide.sections.find((one) => one.key === key);
  if (!section) throw new Error(`${guide.id} has no section ${key}`);
  return section;
}

/** Labels and texts of a section. */
function linesOf(guide: Publication, key: string): readonly string[] {
  return factsOf({ ...guide, sections: [sectionOf(guide, key)] })
    .filter(({ path }) => path.startsWith(`sections/${key}/`))
    .map(({ label, text }) => (label === '' ? text : `${label}：${text}`));
}

/** A publication as its reader meets it: headings, then one line for each fact. */
function readable(guide: Publication): string {
  return guide.sections
    .map(({ key, heading }) => [`【${heading}】`, ...linesOf(guide, key), ''].join('\n'))
    .join('\n');
}

describe('the guide of the town', () => {
  it('reads as it should', async () => {
    const { catalogue } = await checkTown();
    const edition = buildCollection(catalogue, TODAY).editions.find(
      ({ publication }) => publication.kind === 'bundle',
    );
    expect(edition?.publication.id).toBe('shi-ye');
    expect(edition?.articleTitle).toBe('失业“一件事”');
    expect(edition?.summary).toBe('失业后登记失业，同时接续医疗保险。');
    expect(edition?.onlineAddress).toBe('https://rsj.example.com/yijianshi/shi-ye');
    await expect(readable(edition?.publication as Publication)).toMatchFileSnapshot('snapshots/shi-ye.txt');
  });

  it('is not there when none of its members is in force', async () => {
    const { catalogue } = await checkTown();
    const { definitions } = catalogue;
    const [id, bundle] = [...definitions.bundle][0] as [string, Bundle];
    const own = { ...bundle, 成员: bundle.成员.filter(({ 事项 }) => 事项 !== undefined) };
    const kinds = (today: string) =>
      buildCollection(
        { ...catalogue, definitions: { ...definitions, bundle: new Map([[id, own]]) } },
        today,
      ).editions.map(({ publication }) => publication.kind);
    expect(kinds('2025-01-01')).toContain('bundle');
    expect(kinds('2024-12-31')).not.toContain('bundle');
  });

  it('has an article title that WeChat accepts, however long its name is', async () => {
    const { catalogue } = await checkTown({ file: 'bundles/shi-ye.yaml', patch: `名称: ${'长'.repeat(29)}` });
    const titles = buildCollection(catalogue, TODAY).editions.map(({ articleTitle }) => articleTitle);
    expect(titles).toContain('长'.repeat(29));
    for (const title of titles) expect([...title].length).toBeLessThanOrEqual(32);
  });
});

describe.each(BUNDLES)('the guide of %s', (id, bundle) => {
  const guide = guideOf(id);
  const facts = factsOf(guide);
  const members = bundleMembers(bundle, SAMPLE, SAMPLE_TODAY);
  const merged = bundleMaterials(bundle, members, SAMPLE);

  it('begins with what decides, then flow, materials, limits and phones', () => {
    const keys = guide.sections.map(({ key }) => key).filter((key) => key !== 'materials-occasional');
    expect(keys.slice(0, 6)).toEqual([
      'key-facts',
      'steps',
      'materials',
      'materials-supplied',
      'limits',
      'contacts',
    ]);
    const [first] = guide.sections;
    expect(first?.entries.map(({ name }) => name.label)).toEqual([
      '谁能办',
      '多久办好',
      '收不收费',
      '跑几次',
      '在哪办',
      '交几份材料',
    ]);
  });

  it('has three steps, and each member in the middle one', () => {
    const [intake, middle, feedback, ...more] = sectionOf(guide, 'steps').entries;
    expect([intake?.name.text, middle?.name.text, feedback?.name.text, more]).toEqual([
      '打包受理',
      '拆包分办',
      '综合反馈',
      [],
    ]);
    for (const { name } of members) {
      expect(middle?.facts.filter(({ text }) => text.startsWith(`${name}，`))).toHaveLength(1);
    }
  });

  it('counts every document once and names every spelling of it', () => {
    const entries = ['materials', 'materials-occasional', 'materials-supplied'].flatMap(
      (key) => guide.sections.find((one) => one.key === key)?.entries ?? [],
    );
    expect(entries).toHaveLength(merged.merged);
    for (const { name, needs } of merged.materials) {
      const entry = entries.find((one) => one.name.text === name);
      const names = entry?.facts.filter(({ label }) => label === '也叫' || label === '合并了') ?? [];
      for (const need of needs) {
        expect([name, ...names.map(({ text }) => text)].some((text) => text.includes(need.name))).toBe(true);
      }
    }
    const listed = sectionOf(guide, 'material-lists').entries.flatMap(({ body }) =>
      body.map(({ text }) => text),
    );
    for (const { name } of merged.materials) {
      expect(listed.filter((text) => text === name || text.startsWith(`${name}（`))).toHaveLength(1);
    }
  });

  it('says why nobody has to bring what is supplied, and how many copies of the rest', () => {
    for (const entry of sectionOf(guide, 'materials-supplied').entries) {
      expect(entry.tags.map(({ text }) => text)).toContain('免提交');
      expect(entry.facts.map(({ label }) => label)).toContain('为什么不用交');
      expect(entry.facts.map(({ label }) => label)).not.toContain('份数');
    }
    for (const key of ['materials', 'materials-occasional']) {
      for (const entry of guide.sections.find((one) => one.key === key)?.entries ?? []) {
        expect(entry.facts.map(({ label }) => label)).toContain('份数');
      }
    }
  });

  it('offers each form once for a document', () => {
    for (const { entries } of guide.sections) {
      for (const entry of entries) {
        const files = entry.facts.flatMap((leaf) => (leaf.type === 'file' ? [leaf.value.path] : []));
        expect(new Set(files).size).toBe(files.length);
      }
    }
  });

  it('has every phone of the bundle and its members, each once', () => {
    const phones = linesOf(guide, 'contacts').join('\n');
    const contacts = [
      bundle.咨询方式,
      bundle.监督投诉方式,
      ...members.flatMap(({ source }) =>
        source.kind === 'item' ? [source.item.咨询方式, source.item.监督投诉方式] : [],
      ),
    ].flatMap(({ 电话 }) => 电话);
    const others = members.flatMap(({ source }) =>
      source.kind === 'foreign' ? (source.matter.电话 ?? []) : [],
    );
    for (const phone of new Set([...contacts, ...others])) expect(phones.split(phone)).toHaveLength(2);
  });

  it('unites the laws in order of rank, each with its articles in order', () => {
    const { entries } = sectionOf(guide, 'bases');
    const ranks = entries.map(({ tags }) => (LAW_RANKS as readonly string[]).indexOf(tags[0]?.text ?? ''));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(new Set(entries.map(({ name }) => name.text)).size).toBe(entries.length);
    for (const { facts: articles } of entries) {
      const numbers = articles.flatMap((leaf) =>
        leaf.type === 'basis' && Number(leaf.value.article) > 0 ? [Number(leaf.value.article)] : [],
      );
      expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
    }
  });

  it('speaks with full-width marks', () => {
    const slips = facts.filter(({ type, text }) => type === 'text' && /\p{Script=Han}[,:;?!()]/u.test(text));
    expect(slips.map(({ path, text }) => [path, text])).toEqual([]);
  });

  it('leads from the members to their own guides', () => {
    const targets = sectionOf(guide, 'members').entries.map(({ name }) => name.refersTo?.id);
    const ids = members.flatMap(({ source }) => (source.kind === 'item' ? source.id : []));
    expect(targets.filter((target) => target !== undefined).toSorted()).toEqual(ids.toSorted());
  });
});

describe('how long it takes', () => {
  const howLong = (guide: Publication) => {
    const entry = sectionOf(guide, 'key-facts').entries[1];
    return [entry?.name, ...(entry?.facts ?? [])].map((leaf) =>
      [leaf?.label, leaf?.text].filter(Boolean).join('：'),
    );
  };

  it('is intake, steps and feedback: without and with the optional members', () => {
    expect(howLong(guideOf('shi-ye'))).toEqual([
      '多久办好：6个工作日1小时',
      '选办的也一起办：13个工作日1小时',
      '不算在里面、另外加上的：公示 5个工作日（选办“就业困难人员认定”的）。',
    ]);
    expect(sectionOf(guideOf('shi-ye'), 'key-facts').entries[1]?.name).toMatchObject({
      type: 'total-limit',
      value: [
        { kind: 'span', amount: 6, unit: '工作日' },
        { kind: 'span', amount: 1, unit: '小时' },
      ],
    });
  });

  it('follows a member that becomes faster', () => {
    const faster = withItem('shi-ye-bao-xian-jin-shen-ling', { 承诺办结时限: '3个工作日' });
    expect(howLong(guideOf('shi-ye', faster))).toEqual([
      '多久办好：4个工作日1小时',
      '选办的也一起办：11个工作日1小时',
      '不算在里面、另外加上的：公示 5个工作日（选办“就业困难人员认定”的）。',
    ]);
  });

  it('is at most the longest where nothing is handled every time', () => {
    expect(howLong(guideOf('shen-ling-she-hui-bao-zhang-ka'))).toEqual([
      '多久办好：最长6个工作日1小时5分钟',
      '只算您选办的事项，最长这么久。',
      '不算在里面、另外加上的：送达 3个工作日（选办“社会保障卡补领、换领”的）。',
    ]);
  });

  it('is told in sections where the units cannot be added', () => {
    expect(howLong(guideOf('shen-ling-gong-wang-ren-yuan-dai-yu'))).toEqual([
      '多久办好：11个工作日30分钟',
      '选办的也一起办：要认定工伤的，分两段算，不能加成一个数：',
      '打包受理 30 分钟，受理后 30 日内作出工伤认定，节假日也算',
      '认定以后 10 个工作日核定工亡待遇，再用 1 个工作日反馈',
      '已经认定工伤的，只算后一段：从受理到反馈一共 11 个工作日 30 分钟。',
      '不算在里面、另外加上的：送达 20日（选办“工伤认定申请”的）。',
    ]);
    expect(linesOf(guideOf('shen-ling-gong-wang-ren-yuan-dai-yu'), 'limits')).not.toContainEqual(
      expect.stringMatching(/^怎样算/u),
    );
    const inDays = withItem('gong-wang-dai-yu-shen-ling', { 承诺办结时限: '10日' });
    const { 时限说明: _, ...untold } = bundleOf('shen-ling-gong-wang-ren-yuan-dai-yu');
    expect(howLong(guideOf('shen-ling-gong-wang-ren-yuan-dai-yu', inDays, untold)).slice(0, 2)).toEqual([
      '多久办好：分段计算',
      '各段时限的单位不同，不能加成一个数，见“办结时限”。',
    ]);
  });

  it('cannot be told where a department names no limit', () => {
    const bundle = bundleOf('chuang-ye');
    const members = bundle.成员.map((member) =>
      member.外部 ? { ...member, 外部: { 部门: member.外部.部门, 事项名称: member.外部.事项名称 } } : member,
    );
    const guide = guideOf('chuang-ye', SAMPLE, { ...bundle, 成员: members });
    expect(howLong(guide)).toEqual([
      '多久办好：分段计算',
      '“企业设立登记”没有公布时限，加不出总数，见“办结时限”。',
    ]);
    expect(linesOf(guide, 'limits')[0]).toBe('总时限：“企业设立登记”没有公布时限，加不出总数。');
    expect(linesOf(guide, 'limits')).toContain('承诺时限：请问办理的部门');
  });

  it('says by which rule units were added, and what is not in the sum', () => {
    const [, , ...said] = linesOf(guideOf('shi-ye'), 'limits');
    expect(said.slice(0, 3)).toEqual([
      '怎样算：打包受理、最长的一路和综合反馈三段相加。一步接一步办的加在一起，同时办的取最长的。',
      '相加时，1 个工作日按 8 小时算。',
      '不算在里面、另外加上的：公示 5个工作日（选办“就业困难人员认定”的）。',
    ]);
    const instant = withItem('shi-ye-deng-ji', { 承诺办结时限: '即时办结' });
    expect(linesOf(guideOf('shi-ye', instant), 'limits')).toContain(
      '相加时，1 个工作日按 8 小时算，“即时办结”按 30 分钟算。',
    );
  });
});

describe('fees and visits', () => {
  const keyFacts = (catalogue: Catalogue) => linesOf(guideOf('shi-ye', catalogue), 'key-facts');

  it('name the members that ask for them', () => {
    const asking = withItem('jiu-ye-kun-nan-ren-yuan-ren-ding', {
      到现场次数: 1,
      收费: { 是否收费: '是', 标准: '每证 20 元' },
    });
    expect(keyFacts(asking)).toEqual(
      expect.arrayContaining([
        '收不收费：有的收费',
        '收费的：就业困难人员认定',
        '跑几次：最多跑 1 次',
        '要到现场的：就业困难人员认定，选办，1 次',
      ]),
    );
    expect(linesOf(guideOf('shi-ye', asking), 'fees')).toEqual(
      expect.arrayContaining(['就业困难人员认定', '收费标准：每证 20 元']),
    );
  });

  it('claim nothing of other departments', () => {
    expect(keyFacts(SAMPLE)).toEqual(
      expect.arrayContaining([
        '收不收费：不收费',
        '别的部门办的 1 项收不收费，请问办理的部门。',
        '跑几次：一次不跑',
        '别的部门办的 1 项要不要到现场，请问办理的部门。',
      ]),
    );
    expect(linesOf(guideOf('shi-ye'), 'fees')).toEqual([
      '本单位的各个事项都不收费。',
      '“领取失业保险金期间基本医疗保险费代缴”由别的部门办，收不收费请问办理的部门。',
    ]);
  });
});

describe('materials', () => {
  const linesAbout = (guide: Publication, name: string) => {
    const entry = guide.sections.flatMap(({ entries }) => entries).find((one) => one.name.text === name);
    return entry?.facts.map(({ label, text }) => `${label}：${text}`) ?? [];
  };

  it('are counted before and after merging', () => {
    expect(linesOf(guideOf('shi-ye'), 'materials')[0]).toBe(
      '各事项分别办共需 16 份，打包后合并成 13 份，其中 7 份免提交。您最多要准备 6 份：3 份每次都要，3 份特定情况才要。',
    );
  });

  it('that an earlier member makes are used, with the reason', () => {
    expect(linesAbout(guideOf('shi-ye'), '失业登记证明')).toContain(
      '为什么不用交：“失业登记”办完的结果直接使用',
    );
  });

  it('come from the member that is always handled', () => {
    expect(linesAbout(guideOf('shen-ling-gong-wang-ren-yuan-dai-yu'), '居民身份证')).toContain(
      '为什么不用交：办“工亡待遇申领”时调取电子证照',
    );
  });

  it('come to each member that needs them, where none is always handled', () => {
    expect(linesAbout(guideOf('chuang-ye'), '营业执照或统一社会信用代码证书')).toContain(
      '为什么不用交：办“单位参保登记”“创业担保贷款资格审核”“就业登记（用人单位）”时调取电子证照',
    );
  });

  it('are brought where it is not certain that a member gets them, with the word on those that do', () => {
    expect(linesAbout(guideOf('chuang-ye'), '居民身份证')).toEqual([
      '用于：企业设立登记、创业担保贷款资格审核',
      '份数：请问办理的部门',
      '出具单位：公安机关',
      '不用另带：办“创业担保贷款资格审核”时，由系统调取，不用另外带。',
      '窗口出示：办“创业担保贷款资格审核”，到窗口办的带上原件，核对后还给您。',
      '填报须知：出示原件或者电子证照，系统自动核验，不用提交复印件。',
    ]);
    const card = guideOf('shen-ling-she-hui-bao-zhang-ka');
    expect(linesAbout(card, '居民身份证')).toEqual(
      expect.arrayContaining([
        '什么情况要：选办“社会保障卡启用和金融账户激活”的',
        '谁不用带：只办“社会保障卡申领”“社会保障卡挂失”“社会保障卡补领、换领”的，由系统调取，不用带。',
      ]),
    );
    expect(linesOf(card, 'materials-occasional')).toContain('居民身份证');
    expect(linesOf(card, 'material-lists')).toContain('居民身份证（办“社会保障卡启用和金融账户激活”才要）');
  });

  it('say who says what, where members say different things', () => {
    expect(linesAbout(guideOf('qi-ye-zhao-yong-yuan-gong'), '劳动合同')).toEqual(
      expect.arrayContaining([
        '填报须知（就业登记（用人单位））：单位申报的不用提交。',
        '填报须知（流动人员人事档案接收）：提供首页和签字页。',
      ]),
    );
  });

  it('that a bundle puts together are one form', () => {
    const lines = linesAbout(guideOf('qi-ye-zhao-yong-yuan-gong'), '招用人员名册');
    expect(lines[0]).toBe(
      '合并了：“用人单位招用人员就业登记表”“职工名册”“参保职工增加明细表”，合成一张，只填一次',
    );
    expect(lines.some((line) => line.startsWith('也叫'))).toBe(false);
  });

  it('that a bundle puts together have a form of their own: no longer those that it replaces', () => {
    const id = 'qi-ye-zhao-yong-yuan-gong';
    const formLines = (guide: Publication) =>
      linesAbout(guide, '招用人员名册')
        .filter((line) => /^(?:空白表格|示例样表|填报须知|：)/u.test(line))
        .map((line) => line.replace(/（Excel.*$/u, ''))
        .map((line) => line.replace(/^(填报须知（.*?）)：.*$/u, '$1'));
    expect(formLines(guideOf(id))).toEqual([
      '填报须知：一名员工填一行，加盖公章；网上办理的直接导入，不用打印。',
      '空白表格：招用人员名册',
      '示例样表：招用人员名册（样表）',
    ]);
  });

  it('that are shown at the window are named beside what nobody hands in', () => {
    const guide = guideOf('shi-ye');
    expect(linesOf(guide, 'materials-supplied')[0]).toBe(
      '到窗口办的，还是要带上居民身份证：出示核对就行，不收走。',
    );
    expect(linesOf(guide, 'key-facts')).toContain('到窗口办的还要带上居民身份证，出示核对就行，不收走。');
    expect(linesAbout(guide, '居民身份证')).toContain('窗口出示：到窗口办的带上原件，核对后还给您。');
    const entry = sectionOf(guide, 'materials-supplied').entries[0];
    expect(entry?.tags.map(({ text }) => text)).toEqual(['免提交', '到窗口要出示']);
    // Whoever brings the original has it with them.
    const materials = SAMPLE.definitions.item.get('shi-ye-deng-ji')?.申请材料 ?? [];
    const unshown = materials.map(({ 窗口出示: _, ...one }) => one);
    expect(
      linesAbout(guideOf('shi-ye', withItem('shi-ye-deng-ji', { 申请材料: unshown })), '居民身份证'),
    ).toContain(
      '窗口出示：办“失业保险金申领”“就业困难人员认定”“流动人员人事档案接收”，到窗口办的带上原件，核对后还给您。',
    );
  });

  it('are not asked for where no member asks', () => {
    const bundle = bundleOf('shi-ye');
    const [first] = bundle.成员;
    const without = withItem('shi-ye-deng-ji', { 申请材料: [] });
    const guide = guideOf('shi-ye', without, { ...bundle, 成员: first ? [first] : [] });
    expect(linesOf(guide, 'materials')).toEqual(['不需要提交材料。']);
    expect(linesOf(guide, 'key-facts')).toContain('交几份材料：不用交');
    expect(guide.sections.map(({ key }) => key)).not.toContain('material-lists');
  });

  it('that may come later stand on a list of their own', () => {
    const materials = SAMPLE.definitions.item.get('shi-ye-deng-ji')?.申请材料 ?? [];
    const later = withItem('shi-ye-deng-ji', {
      申请材料: materials.map((one) =>
        one.材料名称 === '失业人员登记表' ? { ...one, 必要性: '容缺后补' as const } : one,
      ),
    });
    const listsOf = (catalogue: Catalogue) =>
      sectionOf(guideOf('shi-ye', catalogue), 'material-lists').entries.map(({ name, body }) => [
        name.text,
        ...body.map(({ text }) => text),
      ]);
    expect(listsOf(later)[1]).toEqual(['可容缺材料（1 份）', '失业人员登记表']);
    expect(listsOf(later)[0]).not.toContain('失业人员登记表');
    expect(listsOf(SAMPLE)[0]).toContain('就业困难人员认定申请表（办“就业困难人员认定”才要）');
    expect(listsOf(SAMPLE)[1]).toEqual(['可容缺材料', '没有。']);
  });
});

describe('a chain', () => {
  it('of a single step is none', () => {
    const bundle = bundleOf('shi-ye');
    const [first, , , ...others] = bundle.成员;
    const guide = guideOf('shi-ye', SAMPLE, { ...bundle, 成员: first ? [first, ...others] : [] });
    expect(sectionOf(guide, 'steps').entries[1]?.facts[0]).toMatchObject({
      label: '同时办',
      text: '失业登记，必办，30分钟',
    });
    expect(linesOf(guide, 'limits')).toContain('同时办：失业登记');
    expect(linesOf(guide, 'limits')).not.toContain('一步接一步办的');
  });
});

describe('a member that is no longer in force', () => {
  const suspended = withItem('jiu-ye-kun-nan-ren-yuan-ren-ding', { 事项状态: '暂停' });
  const guide = guideOf('shi-ye', suspended);

  it('is nowhere in the guide, and neither are its documents', () => {
    const texts = factsOf(guide).filter(({ path }) => !/^lead\/0|\/tips\/|^sections\/bases\//u.test(path));
    expect(texts.filter(({ text }) => /就业困难人员认定|残疾人证/u.test(text))).toEqual([]);
  });

  it('leaves no gap in the steps', () => {
    expect(sectionOf(guide, 'steps').entries[1]?.facts.map(({ label }) => label)).not.toContain('第3步');
  });
});

describe('the date of the last change', () => {
  it('is that of the bundle or of its youngest item', () => {
    expect(linesOf(guideOf('shi-ye'), 'register')).toContain('更新日期：2026年8月10日');
    const younger = withItem('shi-ye-deng-ji', { 更新日期: '2026年11月2日' });
    expect(linesOf(guideOf('shi-ye', younger), 'register')).toContain('更新日期：2026年11月2日');
  });
});

describe('contacts', () => {
  it('stand once, with the members that they serve', () => {
    const entries = sectionOf(guideOf('tui-xiu-ren-yuan-guo-shi'), 'contacts').entries;
    const [first] = entries;
    expect(first?.name.text).toBe('养老待遇停发、养老保险个人账户余额继承');
    expect(first?.facts.map(({ label, text }) => `${label}：${text}`)).toEqual([
      '办理部门：示例市社会保险事业中心',
      '咨询电话：0399-80012521',
    ]);
  });

  it('name what holds for all items of the bureau in one line', () => {
    const names = sectionOf(guideOf('shi-ye'), 'contacts').entries.map(({ name }) => name.text);
    expect(names).toContain('本单位办的各个事项');
    expect(names).toContain('失业登记、就业困难人员认定、流动人员人事档案接收');
  });
});
