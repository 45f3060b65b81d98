import type { PublicationMove } from '../../src/diff/consequences.js';

function guidePages(id: string, ...channels: readonly string[]): readonly string[] {
  const paths: Readonly<Record<string, string>> = {
    website: `website/guides/${id}/index.html`,
    wechat: `wechat/${id}/article.html`,
    kiosk: `kiosk/guides/${id}.html`,
  };
  return channels.flatMap((channel) => paths[channel] ?? []);
}

/** Pages whose own definitions changed. */
export const PAGES_THEMSELVES: readonly PublicationMove[] = [
  {
    kind: 'guide',
    id: 'lao-wu-pai-qian-xu-ke',
    title: '劳务派遣经营许可',
    state: 'changed',
    checkCode: { before: '1A2B-3C4D', after: '5E6F-7A8B' },
    isOwn: true,
    because: [],
    pages: guidePages('lao-wu-pai-qian-xu-ke', 'website', 'wechat', 'kiosk'),
  },
  {
    kind: 'guide',
    id: 'shi-ye-deng-ji',
    title: '失业登记',
    state: 'changed',
    checkCode: { before: '2B3C-4D5E', after: '6F7A-8B9C' },
    isOwn: true,
    because: [],
    pages: guidePages('shi-ye-deng-ji', 'website', 'wechat', 'kiosk'),
  },
  {
    kind: 'guide',
    id: 'liu-dong-dang-an',
    title: '流动人员档案查阅',
    state: 'removed',
    checkCode: { before: '3C4D-5E6F', after: null },
    isOwn: true,
    because: [],
    pages: guidePages('liu-dong-dang-an', 'website', 'wechat', 'kiosk'),
  },
  {
    kind: 'guide',
    id: 'she-bao-ka-bu-ling',
    title: '社会保障卡补领',
    state: 'added',
    checkCode: { before: null, after: '4D5E-6F7A' },
    isOwn: true,
    because: [],
    pages: guidePages('she-bao-ka-bu-ling', 'website', 'wechat', 'kiosk'),
  },
];

/** Pages that follow other definitions. */
export const PAGES_THAT_FOLLOW: readonly PublicationMove[] = [
  {
    kind: 'bundle',
    id: 'shi-ye',
    title: '失业一件事',
    state: 'changed',
    checkCode: { before: '7A8B-9C0D', after: '1E2F-3A4B' },
    isOwn: false,
    because: ['失业登记', '失业保险金申领'],
    pages: guidePages('shi-ye', 'website', 'wechat', 'kiosk'),
  },
  {
    kind: 'list-page',
    id: 'ti-su-ban',
    title: '提速办清单',
    state: 'changed',
    checkCode: { before: '5C6D-7E8F', after: '9A0B-1C2D' },
    isOwn: false,
    because: ['劳务派遣经营许可'],
    pages: ['website/lists/ti-su-ban/index.html', 'kiosk/lists/ti-su-ban.html'],
  },
];
