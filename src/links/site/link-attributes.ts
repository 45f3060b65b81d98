import type { LinkRole } from './page-link.js';

/** What an attribute with an address does; null for one that leads nowhere. */
export interface AttributeUse {
  readonly role: LinkRole;
  readonly label: string;
  /** `set`: candidates of an image (HTML, 4.8.4.2.2). `refresh`: behind a number of seconds. */
  readonly form: 'plain' | 'set' | 'refresh';
}

/** Attributes of an element by lower-case name. */
export type Attributes = ReadonlyMap<string, string>;

const DOWNLOAD = /\.(?:docx?|xlsx?|pptx?|pdf|wps|et|csv|zip|rar)(?:[?#]|$)/iu;

const plain = (role: LinkRole, label: string): AttributeUse => ({ role, label, form: 'plain' });
const LINK = plain('leads', '链接');
const FILE = plain('leads', '下载');
const IMAGE = plain('shows', '图片');
const IMAGES: AttributeUse = { role: 'shows', label: '图片', form: 'set' };
const MEDIA = plain('shows', '音视频');
const FRAME = plain('shows', '内嵌内容');
const FORM = plain('leads', '表单');
const SOURCE = plain('says', '引用来源');

/** By element, then attribute. `a`, `link` and `meta` depend on their other attributes. */
const USES: Readonly<Record<string, Readonly<Record<string, AttributeUse>>>> = {
  area: { href: LINK },
  img: { src: IMAGE, srcset: IMAGES, longdesc: LINK },
  source: { src: MEDIA, srcset: IMAGES },
  image: { href: IMAGE, 'xlink:href': IMAGE },
  use: { href: IMAGE, 'xlink:href': IMAGE },
  input: { src: IMAGE, formaction: FORM },
  body: { background: IMAGE },
  video: { src: MEDIA, poster: IMAGE },
  audio: { src: MEDIA },
  track: { src: MEDIA },
  script: { src: plain('shows', '脚本') },
  iframe: { src: FRAME },
  frame: { src: FRAME },
  embed: { src: FRAME },
  object: { data: FRAME },
  form: { action: FORM },
  button: { formaction: FORM },
  blockquote: { cite: SOURCE },
  q: { cite: SOURCE },
  ins: { cite: SOURCE },
  del: { cite: SOURCE },
};

/** By word of `rel`; null for connections that are only opened beforehand. */
const RELATIONS: Readonly<Record<string, AttributeUse | null>> = {
  stylesheet: plain('shows', '样式'),
  icon: plain('shows', '图标'),
  'apple-touch-icon': plain('shows', '图标'),
  preload: plain('shows', '资源'),
  modulepreload: plain('shows', '资源'),
  prefetch: plain('shows', '资源'),
  manifest: plain('shows', '资源'),
  canonical: plain('says', '规范地址'),
  alternate: plain('says', '其他版本'),
  preconnect: null,
  'dns-prefetch': null,
};

const METAS: Readonly<Record<string, AttributeUse>> = {
  'og:url': plain('says', '分享地址'),
  'og:image': plain('says', '分享图片'),
  'twitter:image': plain('says', '分享图片'),
};

function ofLink(attributes: Attributes): AttributeUse | null {
  const words = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/u);
  const known = words.find((word) => word in RELATIONS);
  return known === undefined ? plain('says', '链接') : (RELATIONS[known] ?? null);
}

function ofMeta(attributes: Attributes): AttributeUse | null {
  if (attributes.get('http-equiv')?.toLowerCase() === 'refresh') {
    return { role: 'leads', label: '自动跳转', form: 'refresh' };
  }
  const name = attributes.get('property') ?? attributes.get('name') ?? '';
  return METAS[name.toLowerCase()] ?? null;
}

/** What an attribute of an element does with an address, null where it holds none. */
export function attributeUse(element: string, name: string, attributes: Attributes): AttributeUse | null {
  if (element === 'a' && (name === 'href' || name === 'xlink:href')) {
    return attributes.has('download') || DOWNLOAD.test(attributes.get(name) ?? '') ? FILE : LINK;
  }
  if (element === 'link') {
    if (name === 'imagesrcset') return IMAGES;
    return name === 'href' ? ofLink(attributes) : null;
  }
  if (element === 'meta') return name === 'content' ? ofMeta(attributes) : null;
  return USES[element]?.[name] ?? null;
}
