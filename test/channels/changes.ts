import type { PublicationLink } from '../../src/guide/directory.js';
import type { News } from '../../src/guide/news.js';
import type { Publication } from '../../src/guide/publication.js';
import { CHANGES_PAGE } from '../../src/guide/reference.js';
import { entry, section, text } from './leaves.js';

const HOSTILE = '<script>alert("1")</script> & \'2\'';

/** 近期调整 of the fictional bureau. */
export const changes: Publication = {
  ...CHANGES_PAGE,
  title: text('', '近期调整'),
  lead: [text('', '2026年10月到2026年11月，办事的要求、时限、材料和地点有哪些变化，新的在前。')],
  sections: [
    section('month-2026-11', 'listed', '2026年11月', {
      entries: [
        {
          ...entry('失业保险金申领', {
            tags: [text('', '更方便了')],
            facts: [
              { type: 'date', value: '2026-11-02', label: '从哪天起', text: '2026年11月2日' },
              text('改了什么', '承诺办结时限由 3 个工作日缩短为 1 个工作日。'),
            ],
          }),
          name: {
            ...text('', '失业保险金申领'),
            refersTo: { kind: 'guide', id: 'shiye-baoxianjin-shenling' },
          },
        },
        entry('劳务派遣经营许可', {
          tags: [text('', '有所收紧')],
          facts: [
            { type: 'date', value: '2026-11-02', label: '从哪天起', text: '2026年11月2日' },
            text('改了什么', '要多交一份场所证明。'),
            { ...text('为什么', `法定条件 ${HOSTILE}`), isDetail: true },
            { ...text('依据', '《劳务派遣行政许可实施办法》第八条'), isDetail: true },
          ],
        }),
      ],
    }),
    section('month-2026-10', 'listed', '2026年10月', {
      entries: [
        entry('云岭市政务服务大厅', {
          tags: [text('', '请留意')],
          facts: [
            { type: 'date', value: '2026-10-09', label: '从哪天起', text: '2026年10月9日' },
            text('改了什么', '办公时间改了。'),
          ],
        }),
      ],
    }),
    section('about', 'register', '关于这一页', {
      facts: [{ type: 'date', value: '2026-11-02', label: '更新日期', text: '2026年11月2日' }],
    }),
  ],
};

export const changesLink: PublicationLink = {
  ...CHANGES_PAGE,
  title: '近期调整',
  hint: '最近一次 2026年11月2日',
  aliases: [],
};

export const news: readonly News[] = [
  {
    key: '3f9a1c02b7de',
    date: '2026-11-02',
    day: '2026年11月2日',
    title: '失业保险金申领：更方便了',
    category: '更方便了',
    paragraphs: ['承诺办结时限由 3 个工作日缩短为 1 个工作日。'],
    page: { kind: 'guide', id: 'shiye-baoxianjin-shenling' },
  },
  {
    key: 'a1b2c3d4e5f6',
    date: '2026-11-02',
    day: '2026年11月2日',
    title: `劳务派遣经营许可 ${HOSTILE}：有所收紧`,
    category: '有所收紧',
    paragraphs: ['要多交一份场所证明。', `为什么：${HOSTILE}\u0007`],
    page: CHANGES_PAGE,
  },
];
