import type { Directory, PublicationLink } from '../../src/guide/directory.js';
import type { Edition, Publication } from '../../src/guide/publication.js';
import { isGuide } from '../../src/guide/reference.js';
import type { Site } from '../../src/guide/site.js';
import { bundle, bundleLink, list, listLink } from './bundle-and-list.js';
import { changes, changesLink, news } from './changes.js';
import { entry, file, link, phone, prose, section, text } from './leaves.js';

/** A fictional bureau: reserved domain, unassigned area code. */
export const site: Site = {
  bureau: '云岭市人力资源和社会保障局',
  name: '云岭人社政务服务网',
  address: 'https://www.yunling-rs.example',
  siteCode: '0000000001',
  icp: '示例备00000001号',
  sponsor: '云岭市人力资源和社会保障局',
  account: '云岭人社',
  author: '云岭人社',
  hotline: '0399-80012333',
  evaluationAddress: 'https://www.yunling-rs.example/pingjia',
  hasFeed: true,
  banner: '示例：云岭市为虚构单位，本页内容仅供演示，不能作为办事依据。',
};

const HALL_FACTS = [
  text('窗口', '综合服务区 3—8 号窗口（社会保险）'),
  {
    type: 'address',
    value: '云岭市平安路 88 号',
    label: '地址',
    text: '云岭市平安路 88 号政务服务中心一楼东厅',
  },
  {
    type: 'hours',
    value: [],
    label: '办公时间',
    text: '工作日 9:00-12:00、13:30-17:00；周六 9:00-12:00',
  },
  phone('电话', '0399-80012301'),
  text('交通', '乘 5 路、18 路公交车到市民中心站下车，向东步行 200 米'),
] as const;

const unemployment: Publication = {
  kind: 'guide',
  id: 'shiye-baoxianjin-shenling',
  title: text('', '失业保险金申领'),
  lead: [
    text('', '失业后按月领取基本生活费，本人在网上或窗口都可以办。'),
    text('又称', '失业金、领失业保险、失业补助'),
  ],
  sections: [
    section('key-facts', 'key-facts', '要点', {
      entries: [
        entry(text('谁能办', '个人')),
        entry(
          {
            type: 'limit',
            value: { unit: '工作日', count: 1 } as never,
            label: '多久办好',
            text: '1个工作日',
          },
          { facts: [text('法定', '10个工作日'), { type: 'percent', value: 90, label: '提速', text: '90%' }] },
        ),
        entry(text('收不收费', '不收费')),
        entry({ type: 'count', value: 0, label: '跑几次', text: '0次' }, { facts: [text('全程网办', '是')] }),
        entry(text('在哪办', '网上，或全市任一政务服务中心的人社综合窗口'), {}),
      ],
    }),
    section('channels', 'facts', '网上办理', {
      facts: [
        link(
          '网办地址',
          'https://www.yunling-rs.example/wangban/sy',
          'https://www.yunling-rs.example/wangban/sy',
        ),
        link('移动端', '云岭人社小程序', 'https://m.yunling-rs.example/sy?from=guide&lang=zh'),
      ],
    }),
    section('conditions', 'conditions', '受理条件', {
      intro: [
        prose(
          { text: '失业前用人单位和本人已经缴纳失业保险费' },
          { text: '满一年', strong: true },
          { text: '；' },
        ),
        prose(
          { text: '非因本人意愿中断就业（' },
          { text: '哪些情形算', href: 'https://www.yunling-rs.example/qx' },
          { text: '）；' },
        ),
        prose({ text: '已经进行失业登记，并有求职要求。\n两项可以在申领时一并办理。' }),
      ],
      entries: [
        entry('劳动合同期满终止', {
          facts: [text('还须满足', '用人单位未提出续订，或者降低条件续订而本人不同意')],
        }),
        entry('被用人单位解除劳动合同', { body: [prose({ text: '因严重违纪被解除的，同样可以申领。' })] }),
      ],
    }),
    section('materials', 'materials', '申请材料', {
      intro: [prose({ text: '共 4 份，其中 3 份不用您带。' })],
      entries: [
        entry('中华人民共和国居民身份证或者社会保障卡', {
          tags: [text('', '免提交')],
          facts: [
            text('材料类型', '证件'),
            text('来源渠道', '电子证照'),
            { type: 'copies', value: { original: 1, copy: 0 }, label: '份数', text: '原件1份' },
          ],
        }),
        entry('失业保险金申领表', {
          tags: [text('', '需原件')],
          facts: [
            text('材料形式', '纸质或电子'),
            { type: 'copies', value: { original: 1, copy: 1 }, label: '份数', text: '原件1份、复印件1份' },
            file('空白表格', 'files/shiye/申领表 (2026版).docx', '失业保险金申领表（空白）.docx，23 KB'),
            file('示例样表', 'files/shiye/shenlingbiao-yangbiao.pdf', '失业保险金申领表（样表）.pdf，180 KB'),
          ],
          body: [
            prose(
              { text: '银行卡号写' },
              { text: '本人', strong: true },
              { text: '名下的一类账户，字迹不要涂改。' },
            ),
          ],
        }),
        entry(
          '终止或者解除劳动（人事）关系、社会保险关系的证明材料，或者单位依法宣告破产、责令关闭的法律文书',
          {
            tags: [text('', '可容缺'), text('', '告知承诺')],
            facts: [
              text('适用情形', '参保信息中查不到停保原因的'),
              text('来源渠道', '申请人自备'),
              { type: 'copies', value: { original: 0, copy: 1 }, label: '份数', text: '复印件1份' },
              {
                type: 'basis',
                value: { law: '社会保险法', article: '第五十条' },
                label: '依据',
                text: '《社会保险法》第五十条',
              },
            ],
          },
        ),
        entry('失业登记证明', { tags: [text('', '免提交')], facts: [text('来源渠道', '数据共享')] }),
      ],
    }),
    section('steps', 'steps', '办理流程', {
      entries: [
        entry('申请', {
          facts: [text('时限', '即时办结')],
          body: [prose({ text: '网上填写，或者在窗口由工作人员代录。' })],
        }),
        entry('受理', {
          facts: [text('时限', '当场'), text('办理处室', '失业保险处')],
          body: [prose({ text: '材料不齐的，一次告知要补什么。' })],
        }),
        entry('审核与决定', { facts: [text('时限', '1个工作日'), text('办理处室', '失业保险处')] }),
        entry('发放', { body: [prose({ text: '次月 15 日前发到您的社会保障卡银行账户。' })] }),
      ],
    }),
    section('fee', 'facts', '收费', { facts: [text('是否收费', '不收费')] }),
    section('results', 'results', '办理结果', {
      entries: [
        entry('失业保险金待遇核定单', {
          facts: [text('送达方式', '网上下载、窗口领取'), text('电子证照', '有')],
        }),
      ],
    }),
    section('places', 'places', '办理地点', {
      entries: [
        entry('云岭市政务服务中心', { facts: HALL_FACTS }),
        entry('云岭市河东区政务服务中心（河东区人力资源和社会保障服务大厅）', { facts: HALL_FACTS }),
      ],
    }),
    section('contacts', 'contacts', '咨询与监督', {
      facts: [
        phone('咨询电话', '12333'),
        phone('监督投诉电话', '0399-80012302转8001'),
        link('网上投诉', 'https://www.yunling-rs.example/tousu', 'https://www.yunling-rs.example/tousu'),
      ],
    }),
    section('bases', 'bases', '设定依据', {
      entries: [
        entry('《中华人民共和国社会保险法》第四十五条', {
          facts: [
            text('文号', '中华人民共和国主席令第三十五号'),
            { type: 'date', value: '2026-10-12', label: '核对日期', text: '2026年10月12日' },
          ],
          body: [
            prose({
              text: '失业人员符合下列条件的，从失业保险基金中领取失业保险金：（一）失业前用人单位和本人已经缴纳失业保险费满一年的；（二）非因本人意愿中断就业的；（三）已经进行失业登记，并有求职要求的。',
            }),
          ],
        }),
        entry('《社会保险经办条例》第二十四条', { facts: [text('文号', '国务院令第765号')] }),
      ],
    }),
    section('questions', 'questions', '常见问题', {
      entries: [
        entry('领了失业保险金，还能参加职工医保吗？', {
          body: [prose({ text: '能。领取期间医保费由失业保险基金缴纳，个人不缴费。' })],
        }),
        entry('最长可以领多久？', {
          body: [
            prose({ text: '累计缴费满一年不足五年的，最长 12 个月；' }),
            prose({ text: '满五年不足十年的，最长 18 个月；' }),
            prose({ text: '十年以上的，最长 24 个月。' }),
          ],
        }),
      ],
    }),
    section('record', 'facts', '事项信息', {
      facts: [
        { type: 'code', value: '002014008001', label: '基本编码', text: '002014008001' },
        text('实施主体', '云岭市社会保险事业中心'),
        { type: 'date', value: '2026-11-02', label: '更新日期', text: '2026年11月2日' },
      ],
    }),
  ],
};

const HOSTILE = `<script>alert(1)</script>{{constructor}}{{{body}}} "双引号" '单引号' & \u202E倒序\u202C &lt;b&gt;`;

const hostileAs = (kind: Publication['kind'], id: string): Publication => ({
  kind,
  id,
  title: text('标题', `工伤认定申请 ${HOSTILE}`),
  lead: [text('又称', HOSTILE), text('', '第一行\n第二行')],
  sections: [
    section('key-facts', 'key-facts', `要点 ${HOSTILE}`, {
      intro: [text('', HOSTILE)],
      facts: [text('谁能办', HOSTILE), text('', '没有标签的要点')],
    }),
    ...(
      [
        'facts',
        'conditions',
        'materials',
        'steps',
        'results',
        'listed',
        'places',
        'contacts',
        'bases',
        'questions',
        'register',
      ] as const
    ).map((part) =>
      section(`part-${part}`, part, `${part} ${HOSTILE}`, {
        intro: [
          text('说明', HOSTILE),
          prose({ text: HOSTILE, strong: true }, { text: HOSTILE, href: 'javascript:alert(1)' }),
        ],
        facts: [
          text(HOSTILE, HOSTILE),
          text('', `没有标签的一条 ${part}`),
          phone('电话', '请打电话 <b>12333</b>'),
        ],
        entries: [
          entry(text('名称', `${part} 之一 ${HOSTILE}`), {
            tags: [text('', HOSTILE), text('标记', '可容缺')],
            facts: [
              { ...text('一件事', HOSTILE), refersTo: { kind: 'bundle', id: 'shiye-yijianshi' } },
              link('网址', '看起来像 <a> 的地址', 'javascript:alert(1)'),
              link('网址', '带引号的地址', 'https://www.yunling-rs.example/?a="><script>&b=1'),
              file('附件', 'files/名称 #?"<b>%20&.docx', HOSTILE),
            ],
            body: [text('', HOSTILE), text('注意', `${part} 之尾`)],
          }),
        ],
      }),
    ),
  ],
});

const hostile = hostileAs('guide', 'gongshang-rending');

const powers: Publication = {
  kind: 'power-page',
  id: 'powers',
  title: text('', '权责清单'),
  lead: [text('', '云岭市人力资源和社会保障局行使的行政权力与相应责任。')],
  sections: [
    section('licence', 'register', '行政许可', {
      entries: [
        entry('劳务派遣经营许可', {
          tags: [text('', '现行')],
          facts: [
            text('权责编码', '0114001000'),
            text('实施依据', '《劳动合同法》第五十七条'),
            text('追责情形', '对不符合条件的申请人准予许可的'),
          ],
        }),
        entry('人力资源服务许可', { tags: [text('', '现行')], facts: [text('权责编码', '0114002000')] }),
      ],
    }),
  ],
};

const laws: Publication = {
  kind: 'law-page',
  id: 'laws',
  title: text('', '法规依据'),
  lead: [],
  sections: [
    section('statutes', 'register', '法律', {
      entries: [
        entry('中华人民共和国社会保险法', {
          tags: [text('', '现行有效')],
          facts: [{ type: 'date', value: '2011-07-01', label: '施行日期', text: '2011年7月1日' }],
        }),
      ],
    }),
  ],
};

const edition = (publication: Publication, checkCode: string, summary: string): Edition => ({
  publication,
  digest: checkCode.replace('-', '').toLowerCase().padEnd(64, '0'),
  checkCode,
  articleTitle: publication.title.text.slice(0, 32),
  summary,
  onlineAddress: isGuide(publication) ? 'https://www.yunling-rs.example/banli' : null,
});

export const unemploymentEdition = edition(
  unemployment,
  '7F3A-91C2',
  '失业保险金申领：个人，1个工作日办结，不收费。',
);
export const hostileEdition = edition(hostile, '0B1C-22D3', `工伤认定 ${HOSTILE}`);
export const powersEdition = edition(powers, '91AA-0C0D', '权责清单');
export const lawsEdition = edition(laws, '4E5F-6071', '法规依据');
export const bundleEdition = edition(bundle, '5D5E-6F70', '失业后要办的事一次办。');
export const hostileBundleEdition = edition(hostileAs('bundle', 'gongshang'), '8A8B-9C9D', HOSTILE);
export const listEdition = edition(list, '1C2D-3E4F', '“提速办”服务事项清单');
export const hostileListEdition = edition(hostileAs('list-page', 'rongque'), '6B7C-8D9E', HOSTILE);
export const changesEdition = edition(changes, '7C8D-9EAF', '近期调整');
export const editions: readonly Edition[] = [
  unemploymentEdition,
  hostileEdition,
  bundleEdition,
  hostileBundleEdition,
  listEdition,
  hostileListEdition,
  changesEdition,
  powersEdition,
  lawsEdition,
];

const UNEMPLOYMENT_LINK: PublicationLink = {
  kind: 'guide',
  id: unemployment.id,
  title: '失业保险金申领',
  hint: '个人 · 1个工作日',
  aliases: ['失业金', '领失业保险'],
};
const INJURY_LINK: PublicationLink = {
  kind: 'guide',
  id: hostile.id,
  title: `工伤认定申请 ${HOSTILE}`,
  hint: '',
  aliases: [],
};
const HOSTILE_BUNDLE_LINK: PublicationLink = {
  ...INJURY_LINK,
  kind: 'bundle',
  id: 'gongshang',
  aliases: [HOSTILE],
};
const HOSTILE_LIST_LINK: PublicationLink = {
  ...INJURY_LINK,
  kind: 'list-page',
  id: 'rongque',
  hint: HOSTILE,
};

export const directory: Directory = {
  bundles: [bundleLink, HOSTILE_BUNDLE_LINK],
  hot: [UNEMPLOYMENT_LINK],
  items: [UNEMPLOYMENT_LINK, INJURY_LINK],
  lists: [listLink, HOSTILE_LIST_LINK],
  changes: changesLink,
  news,
  groups: [
    {
      id: 'audience',
      title: '按服务对象',
      shelves: [
        { id: 'audience-person', title: '个人', guides: [bundleLink, UNEMPLOYMENT_LINK, INJURY_LINK] },
        { id: 'audience-company', title: '企业', guides: [INJURY_LINK] },
      ],
    },
    {
      id: 'type',
      title: '按事项类型',
      shelves: [{ id: 'type-service', title: '公共服务 <事项>', guides: [UNEMPLOYMENT_LINK] }],
    },
  ],
};
