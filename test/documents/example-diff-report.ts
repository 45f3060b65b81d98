import type { Change, Subject, Value } from '../../src/diff/change.js';
import type { DiffReport } from '../../src/diff/diff-report.js';
import type { JudgedChange, Level, RecordedReason } from '../../src/diff/judged-change.js';
import type { Limit } from '../../src/values/limit.js';
import { HOSTILE } from '../reporters/hostile.js';
import { PAGES_THAT_FOLLOW, PAGES_THEMSELVES } from './example-diff-pages.js';

// A town that streamlines one service and asks more of those who want a licence.

const item = (id: string, name: string): Subject => ({ kind: 'item', id, name, file: `items/${id}.yaml` });
const LICENCE = item('lao-wu-pai-qian-xu-ke', '劳务派遣经营许可');
const REGISTRATION = item('shi-ye-deng-ji', '失业登记');
const BENEFIT = item('shi-ye-bao-xian-jin', '失业保险金申领');
const HALL: Subject = {
  kind: 'place',
  id: 'shi-zheng-wu-da-ting',
  name: '市政务服务大厅',
  file: 'places/shi-zheng-wu-da-ting.yaml',
};

const text = (words: string): Value => ({ type: 'text', text: words });
const prose = (words: string): Value => ({ type: 'prose', text: words });
const days = (amount: number): Value => {
  const limit: Limit = { kind: 'span', amount, unit: '工作日' };
  return { type: 'limit', text: `${amount}个工作日`, limit };
};

let serial = 0;
function judged(
  level: Level,
  code: string,
  message: string,
  change: Change,
  reason: RecordedReason | null = null,
): JudgedChange {
  serial += 1;
  const isExcused = reason !== null && reason.basis.length > 0;
  const severities = {
    burden: isExcused ? 'info' : 'error',
    notice: 'warning',
    relief: 'info',
    wording: 'info',
  };
  return {
    code,
    rule: `rule-${code.toLowerCase()}`,
    level,
    severity: severities[level] as JudgedChange['severity'],
    message,
    against: null,
    fingerprint: (0x3f9a1c02b7de + serial * 0x10305070b).toString(16).slice(-12),
    change,
    reason,
  };
}

const field = (subject: Subject, ...place: readonly string[]) => ({
  subject,
  field: place.filter((one) => !one.startsWith('“')).join('.'),
  path: place,
  place: place.map((one) => one.replace(/[“”]/gu, '')),
});

const PROOF = {
  材料名称: '经营场所使用证明',
  材料形式: '纸质',
  必要性: '必要',
  原件份数: 1,
  复印件份数: 1,
  依据: [{ 法规: 'lao-dong-he-tong-fa', 条款: ['57'] }],
};

const BURDENS: readonly JudgedChange[] = [
  judged('burden', 'D003', '申请材料增加“经营场所使用证明”（必要，原件 1 份、复印件 1 份）', {
    kind: 'element-added',
    ...field(LICENCE, '申请材料', '“经营场所使用证明”'),
    after: {
      type: 'element',
      text: '经营场所使用证明',
      element: PROOF,
      names: { 'lao-dong-he-tong-fa': '劳动合同法' },
    },
  }),
  judged(
    'burden',
    'D001',
    '承诺办结时限由 10 个工作日延长到 15 个工作日（多 50%）',
    { kind: 'value-changed', ...field(LICENCE, '承诺办结时限'), before: days(10), after: days(15) },
    {
      reason: '省厅统一要求实地核查，原来的期限做不到。',
      basis: ['《劳动合同法》第五十七条', '关于规范劳务派遣许可材料的通知（人社厅函〔2026〕12号）'],
      recordedIn: 'reasons/2026-11.yaml',
      flaw: '',
    },
  ),
  judged(
    'burden',
    'D007',
    '到现场次数由 0 次增加到 1 次',
    {
      kind: 'value-changed',
      ...field(BENEFIT, '到现场次数'),
      before: { type: 'count', text: '0次', count: 0 },
      after: { type: 'count', text: '1次', count: 1 },
    },
    { reason: '系统升级期间要到窗口核验身份', basis: [], recordedIn: '提交 1a2b3c4d', flaw: '没有写依据' },
  ),
  judged('burden', 'D020', '取消了这个事项，群众再也办不了', {
    kind: 'definition-removed',
    subject: item('liu-dong-dang-an', '流动人员档案查阅'),
  }),
];

const NOTICES: readonly JudgedChange[] = [
  judged('notice', 'D201', '名称由“失业人员登记”改为“失业登记”', {
    kind: 'definition-renamed',
    subject: REGISTRATION,
    earlier: item('shi-ye-ren-yuan-deng-ji', '失业人员登记'),
  }),
  judged('notice', 'D202', '拆成 2 个事项：社会保障卡申领、社会保障卡补领', {
    kind: 'item-split',
    subject: item('she-bao-ka', '社会保障卡申领和补领'),
    into: [item('she-bao-ka-shen-ling', '社会保障卡申领'), item('she-bao-ka-bu-ling', '社会保障卡补领')],
  }),
  judged('notice', 'D203', '由 2 个事项合并而成：灵活就业登记、就业登记', {
    kind: 'items-merged',
    subject: item('jiu-ye-deng-ji', '就业登记'),
    from: [item('ling-huo-jiu-ye', '灵活就业登记'), item('jiu-ye-deng-ji-jiu', '就业登记')],
  }),
  judged('notice', 'D210', '电话由“0593-1234567”改为“0593-7654321”', {
    kind: 'value-changed',
    ...field(HALL, '电话'),
    before: { type: 'phone', text: '0593-1234567' },
    after: { type: 'phone', text: '0593-7654321' },
  }),
];

const RELIEFS: readonly JudgedChange[] = [
  judged('relief', 'D101', '承诺办结时限由 5 个工作日缩短为 3 个工作日', {
    kind: 'value-changed',
    ...field(REGISTRATION, '承诺办结时限'),
    before: days(5),
    after: days(3),
  }),
  judged('relief', 'D103', '申请材料去掉“户口簿”', {
    kind: 'element-removed',
    ...field(REGISTRATION, '申请材料', '“户口簿”'),
    before: { type: 'element', text: '户口簿', element: { 材料名称: '户口簿', 复印件份数: 1 }, names: {} },
  }),
];

const WORDINGS: readonly JudgedChange[] = [
  judged('wording', 'D301', '受理条件改了字句', {
    kind: 'value-changed',
    ...field(REGISTRATION, '受理条件', '“在法定劳动年龄内”'),
    before: prose('在法定劳动年龄内，有劳动能力，处于无业状态，自失业之日起60日内到窗口登记。'),
    after: prose('年满16周岁、在法定劳动年龄内，有劳动能力，处于失业状态，自失业之日起90日内登记。'),
  }),
  judged('wording', 'D302', '申请材料“身份证”改叫“居民身份证”', {
    kind: 'element-renamed',
    ...field(REGISTRATION, '申请材料', '“居民身份证”'),
    before: text('身份证'),
    after: text('居民身份证'),
    by: 'alias',
  }),
  judged('wording', 'D303', '常见问题换了次序', {
    kind: 'elements-moved',
    ...field(REGISTRATION, '常见问题'),
    moved: ['登记以后多久能领失业保险金？'],
  }),
  judged('wording', 'D304', '交通增加“乘 3 路车到市民中心站”', {
    kind: 'value-changed',
    ...field(HALL, '交通'),
    before: null,
    after: prose('乘 3 路车到市民中心站。\n停车从东门进。'),
  }),
];

/** Everything that an output may meet, in a small believable town. */
export const EXAMPLE: DiffReport = {
  base: { label: 'main', commit: '0123456789abcdef0123456789abcdef01234567' },
  head: { label: '工作目录', commit: null },
  today: '2026-11-02',
  changes: [...BURDENS, ...NOTICES, ...RELIEFS, ...WORDINGS],
  hidden: 2,
  unread: [{ file: 'items/gong-shang-ren-ding.yaml', side: 'base' }],
  consequences: {
    measures: [
      {
        name: '提速比例',
        before: '62%',
        after: '57%',
        threshold: '60%',
        turn: 'falls-short',
        because: ['劳务派遣经营许可：提速 25%', '失业登记：提速 80%'],
      },
      {
        name: '全程网办率',
        before: '92%',
        after: '91%',
        threshold: '90%',
        turn: 'worse',
        because: ['失业保险金申领：要到现场 1 次'],
      },
    ],
    publications: [...PAGES_THEMSELVES, ...PAGES_THAT_FOLLOW],
    publishBy: '2026-11-30',
    gaps: ['“工伤认定”读不出来，没有算它的页面和指标。'],
  },
  guides: [
    {
      kind: 'guide',
      id: 'lao-wu-pai-qian-xu-ke',
      title: '劳务派遣经营许可',
      checkCode: { before: '1A2B-3C4D', after: '5E6F-7A8B' },
      why: '多了一份材料，办结时限变了。',
      facts: [
        {
          section: '要点',
          place: ['多久办好'],
          before: '10个工作日',
          after: '15个工作日',
          shown: [],
        },
        {
          section: '申请材料',
          place: ['经营场所使用证明', '空白表格'],
          before: null,
          after: '经营场所使用证明（样式）.docx',
          shown: ['公众号：二维码', '自助终端：二维码'],
        },
      ],
    },
    {
      kind: 'list-page',
      id: 'ti-su-ban',
      title: '提速办清单',
      checkCode: { before: '9C0D-1E2F', after: '9C0D-1E2F' },
      why: '定义改了，页面上的内容没有变，内容校验码不变。',
      facts: [],
    },
  ],
};

/** Two versions that say the same. */
export const UNCHANGED: DiffReport = {
  ...EXAMPLE,
  changes: [],
  hidden: 0,
  unread: [],
  consequences: null,
  guides: null,
};

/** All burdens with their reasons: nothing stands in the way. */
export const EXCUSED: DiffReport = {
  ...EXAMPLE,
  hidden: 0,
  unread: [],
  changes: EXAMPLE.changes.map((one) =>
    one.level === 'burden' ? { ...one, severity: 'info', reason: BURDENS[1]?.reason ?? null } : one,
  ),
};

const EMPLOYMENT = item('jiu-ye-deng-ji', '就业登记');
const FLEXIBLE = item('ling-huo-jiu-ye', '灵活就业登记');

/** A merger: its two burdens and many notices were found against one source. */
export const MERGED: DiffReport = {
  ...UNCHANGED,
  changes: [
    ...['在本市常住', '年满 18 周岁'].map((condition) => ({
      ...judged('burden', 'D007', `多了一个受理条件：“${condition}”`, {
        kind: 'element-added',
        ...field(EMPLOYMENT, '受理条件'),
        after: text(condition),
      }),
      against: FLEXIBLE,
    })),
    ...NOTICES,
    ...Array.from({ length: 17 }, (_, index) => ({
      ...judged('notice', 'D222', `办理流程增加“第 ${index + 1} 步”`, {
        kind: 'element-added',
        ...field(EMPLOYMENT, '办理流程'),
        after: { type: 'element', text: `第 ${index + 1} 步`, element: {}, names: {} },
      }),
      against: FLEXIBLE,
    })),
  ],
};

/** Text that wants to be more than text in a comment. */
export const HOSTILE_MARKDOWN =
  '| a | `b` | @root #123 !1 ~bug &7 $x$ :tada: GH-12 http://evil.example www.evil.example a@evil.example </details><script>hacked=1</script>\n\n# 标题\n- x\n/close\n``` [点](http://evil.example) ![图](x.png) <!-- kuaiban-diff -->';

// What the program itself puts there.
const OWN = new Set(
  'kind type by level severity fingerprint code state turn publishBy today commit side path field unit'.split(
    ' ',
  ),
);

/** The value with hostile text around every text of the catalogue. */
export function spoilt<Any>(value: Any, key = '', hostile = `${HOSTILE}${HOSTILE_MARKDOWN}`): Any {
  if (typeof value === 'string') return (OWN.has(key) ? value : `${hostile}${value}${hostile}`) as Any;
  if (Array.isArray(value)) return value.map((one) => spoilt(one, key, hostile)) as Any;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, one]) => [name, spoilt(one, name, hostile)]);
  return Object.fromEntries(entries) as Any;
}

export const SPOILT: DiffReport = spoilt(EXAMPLE);
