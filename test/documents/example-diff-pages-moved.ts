import type { Subject } from '../../src/diff/change.js';
import type { DiffReport } from '../../src/diff/diff-report.js';
import { PAGES_THEMSELVES } from './example-diff-pages.js';
import { EXAMPLE, UNCHANGED } from './example-diff-report.js';

const archive = (id: string): Subject => ({
  kind: 'item',
  id,
  name: '流动人员档案查阅',
  file: `items/${id}.yaml`,
});

const [gone, added] = PAGES_THEMSELVES.slice(2);
const [change] = EXAMPLE.changes.filter(({ level }) => level === 'notice');

/** An item whose file bears another name, beside one that is new. */
export const RENAMED: DiffReport = {
  ...UNCHANGED,
  changes: change
    ? [
        {
          ...change,
          change: {
            kind: 'definition-renamed',
            subject: archive('dang-an-cha-yue'),
            earlier: archive('liu-dong-dang-an'),
          },
        },
      ]
    : [],
  consequences: {
    measures: [],
    publications:
      gone && added
        ? [
            added,
            {
              ...gone,
              id: 'dang-an-cha-yue',
              state: 'added',
              checkCode: { before: null, after: '3C4D-5E6F' },
              pages: gone.pages.map((page) => page.replace(gone.id, 'dang-an-cha-yue')),
            },
            gone,
          ]
        : [],
    publishBy: null,
    gaps: [],
  },
};

/** The page of a hall, and forty that follow it alike. */
export const ALIKE: DiffReport = {
  ...UNCHANGED,
  guides: [
    ...(EXAMPLE.guides ?? []).slice(0, 1),
    ...Array.from({ length: 40 }, (_, index) => ({
      kind: 'guide',
      id: `no-${index + 1}`,
      title: `第 ${index + 1} 件事`,
      checkCode: { before: '1A2B-3C4D', after: `5E6F-00${10 + index}` },
      facts: [{ section: '办理地点', place: ['市政务服务大厅'], before: '旧', after: '新', shown: [] }],
      why: '跟着“市政务服务大厅”变，页面上有 1 处不同，内容校验码也变了',
    })),
  ],
};
