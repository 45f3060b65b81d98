import type { Edition, Publication } from '../guide/publication.js';
import { isGuide, type PublicationKind } from '../guide/reference.js';
import type { Site } from '../guide/site.js';
import { publicationAddress } from './addresses.js';
import type { ChannelId } from './channel.js';

/**
 * What a channel shows around the facts of a publication, said a second time beside the templates: the proof allows these words
 * and no others. No type is shared with it, so that neither can follow the other unseen.
 */
export interface DeclaredChrome {
  readonly before: readonly string[];
  readonly within: readonly string[];
  readonly after: readonly string[];
  readonly bullets: readonly string[];
  readonly addresses: readonly string[];
  readonly printsAddresses: boolean;
  readonly fileNote: string;
  /** Where the QR codes of the page lead, each to be found on it. */
  readonly codes: readonly string[];
}

const present = (texts: readonly (string | null | undefined | false)[]) =>
  texts.filter((text): text is string => typeof text === 'string' && text !== '');

const headingsOf = ({ sections }: Publication) => sections.map(({ heading }) => heading).join('');
const numberedOf = ({ sections }: Publication) =>
  sections
    .filter(({ part }) => part !== 'key-facts')
    .map(({ heading }) => heading)
    .join('');

const CODE_WORDS = {
  guide: '手机扫码查看本指南、下载表格',
  bundle: '手机扫码查看本指南、下载表格',
  'list-page': '手机扫码查看本清单',
  'changes-page': '手机扫码查看近期调整',
  'power-page': null,
  'law-page': null,
} satisfies Record<PublicationKind, string | null>;

/** The check code, and the printed address beside each QR code. */
function closingOf({ publication, checkCode, onlineAddress }: Edition, site: Site, hasOnlineCode: boolean) {
  const words = CODE_WORDS[publication.kind];
  return present([
    `内容校验码${checkCode}`,
    words && `${words}${publicationAddress(site, publication)}`,
    hasOnlineCode && onlineAddress !== null && `手机扫码在线办理${onlineAddress}`,
  ]);
}

function codesOf({ publication, onlineAddress }: Edition, site: Site, hasOnlineCode: boolean) {
  return present([
    CODE_WORDS[publication.kind] && publicationAddress(site, publication),
    hasOnlineCode && onlineAddress,
  ]);
}

function website(edition: Edition, site: Site): DeclaredChrome {
  const { publication, onlineAddress } = edition;
  const trail = isGuide(publication) ? '首页/全部事项/' : '首页/';
  return {
    before: present([
      '跳到正文',
      site.banner,
      site.name,
      '首页全部事项',
      `${trail}${publication.title.text}`,
    ]),
    within: present([onlineAddress && '在线办理', `本页目录${headingsOf(publication)}`]),
    after: [
      ...closingOf(edition, site, false),
      ...present([
        `主办单位：${site.sponsor}`,
        site.hotline && `咨询电话：${site.hotline}`,
        `微信公众号：${site.account}`,
        site.icp && `备案号：${site.icp}`,
        site.siteCode && `网站标识码：${site.siteCode}`,
      ]),
    ],
    bullets: [],
    addresses: present([onlineAddress]),
    printsAddresses: false,
    fileNote: '',
    codes: codesOf(edition, site, false),
  };
}

function wechat(edition: Edition, site: Site): DeclaredChrome {
  return {
    before: present([site.banner]),
    within: [],
    after: closingOf(edition, site, true),
    bullets: ['·'],
    addresses: [],
    printsAddresses: true,
    fileNote: '（扫文末二维码下载）',
    codes: codesOf(edition, site, true),
  };
}

function kiosk(edition: Edition, site: Site): DeclaredChrome {
  const back = isGuide(edition.publication) ? '全部事项' : '更多分类';
  return {
    before: present([site.name, site.bureau, site.banner]),
    within: [numberedOf(edition.publication)],
    after: [...closingOf(edition, site, true), `${back}首页回到顶部`],
    bullets: [],
    addresses: [],
    printsAddresses: true,
    fileNote: '（扫页末二维码下载）',
    codes: codesOf(edition, site, true),
  };
}

const CHROME = { website, wechat, kiosk } satisfies Record<
  ChannelId,
  (edition: Edition, site: Site) => DeclaredChrome
>;

/** The words that a channel shows around the facts of one edition. */
export function chromeOf(channel: ChannelId, edition: Edition, site: Site): DeclaredChrome {
  return CHROME[channel](edition, site);
}
