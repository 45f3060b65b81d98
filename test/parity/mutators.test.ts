import { describe, expect, it } from 'vitest';

type Channel = 'website' | 'wechat';
interface Page {
  readonly channel: Channel;
  readonly path: string;
  readonly html: string;
}
interface Sample {
  readonly html: string;
  readonly what: string;
}
interface Kind {
  readonly kind: string;
  readonly name: string;
  readonly changesNoWords?: boolean;
  readonly mutate: (page: Page, random: unknown, others: readonly Page[]) => Sample | null;
}
type SamplesOf = (
  kind: Kind,
  pages: readonly Page[],
  seed: number,
  isFault: boolean,
) => Iterable<Sample & { readonly page: Page }>;

// The scripts are plain JavaScript: what they give is written down here.
const script = (name: string) => import(new URL(`../../scripts/mutate-parity/${name}`, import.meta.url).href);
const { FAULTS, NOISE }: { FAULTS: readonly Kind[]; NOISE: readonly Kind[] } = await script('run.js');
const { samplesOf }: { samplesOf: SamplesOf } = await script('samples.js');

/** Words and link targets, read with no parser at all. */
function roughWords(html: string): string {
  return html
    .replace(/<!--.*?-->/gsu, '')
    .replace(/<[^>]*>/gu, '')
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&nbsp;', ' ')
    .normalize('NFKC')
    .replace(/\s+/gu, '');
}

const fact = (label: string, value: string) => `<div class="fact"><dt>${label}</dt><dd>${value}</dd></div>`;
const entry = (number: number, name: string, facts: string) =>
  `<div class="entry"><h3><span class="number" data-chrome>${number}.</span> ${name}</h3><dl>${facts}</dl></div>`;
const part = (id: string, heading: string, body: string) =>
  `<section id="${id}"><h2><span data-chrome>一、</span>${heading}</h2>${body}</section>`;

const website = (title: string, limit: string, phone: string): Page => ({
  channel: 'website',
  path: `website/${title}.html`,
  html: `<!DOCTYPE html><html><head><title>${title}</title></head><body><article class="guide" id="top"><h1>${title}</h1>${[
    part(
      'limits',
      '办结时限',
      `<dl>${fact('承诺', limit)}${fact('法定', '15个工作日')}${fact('提速', '80%')}</dl>`,
    ),
    part(
      'conditions',
      '受理条件',
      `<ul><li>在示例市参加失业保险满一年</li><li>已经在示例市政务服务大厅办理${title}</li></ul>`,
    ),
    part(
      'materials',
      '申请材料',
      entry(1, `${title}申请表`, fact('份数', '原件 1 份') + fact('来源', '申请人自备')) +
        entry(2, '居民身份证', fact('份数', '复印件 2 份')),
    ),
    part(
      'steps',
      '办理流程',
      entry(1, '申请', fact('时限', '10分钟')) + entry(2, `核对${title}`, fact('时限', '20分钟')),
    ),
    part(
      'contacts',
      '咨询和收费',
      `<dl>${fact('电话', `<a href="tel:${phone}">${phone}</a>`)}${fact('是否收费', '不收费')}${fact('工本费', '20元')}${fact('办公时间', '工作日 9:00-12:00')}${fact('地址', '示范路1号')}${fact('网址', '<a href="https://rsj.example.com/b">https://rsj.example.com/b</a>')}</dl>`,
    ),
    part(
      'register',
      '基本信息',
      `<dl>${fact('编码', '11990000MB0000019F30')}${fact('文号', '主席令第35号')}${fact('核对日期', '2026年9月10日')}</dl>`,
    ),
  ].join('')}<p>内容校验码 <strong>7F3A-91C2</strong></p><img alt="" src="qr.png"></article></body></html>`,
});

const article = (title: string, limit: string, phone: string): Page => {
  const heading = (text: string) => `<p style="border-left:4px solid">${text}</p>`;
  const section = (text: string, body: string) =>
    `<section style="margin:0">${heading(text)}${body}</section>`;
  return {
    channel: 'wechat',
    path: `wechat/${title}.html`,
    html: `<section id="a" style="margin:0"><p>${title}</p>${[
      section(
        '办结时限',
        `承诺：${limit}<br>法定：15个工作日<br>提速：80%<br>工本费：20元<br>是否收费：不收费<br>地址：示范路1号`,
      ),
      section('受理条件', `<p>· 在示例市参加失业保险满一年</p><p>· 已经在示例市政务服务大厅办理${title}</p>`),
      section(
        '申请材料',
        `<p><strong>1. ${title}申请表</strong><br>份数：原件 1 份<br>来源：申请人自备</p><p><strong>2. 居民身份证</strong><br>份数：复印件 2 份</p>`,
      ),
      section(
        '办理流程',
        `<p><strong>1. 申请</strong><br>时限：10分钟</p><p><strong>2. 核对${title}</strong><br>时限：20分钟</p>`,
      ),
      section(
        '基本信息',
        `电话：${phone}<br>办公时间：工作日 9:00-12:00<br>编码：11990000MB0000019F30<br>文号：主席令第35号<br>核对日期：2026年9月10日`,
      ),
    ].join('')}<section>内容校验码 <span>7F3A-91C2</span><img alt="" src="qr.png"></section></section>`,
  };
};

const PAGES = [website, article].map((make) => [
  make('失业登记', '3个工作日', '0399-80012301'),
  make('就业登记', '5个工作日', '0399-80012302'),
]);

/** An article has no links. */
const NOT_IN_WECHAT = new Set(['link-changed', 'dialled-number-changed']);
const cases = (kinds: readonly Kind[]) =>
  PAGES.flatMap((pages) =>
    kinds
      .filter(({ kind }) => pages[0]?.channel === 'website' || !NOT_IN_WECHAT.has(kind))
      .map((kind) => ({ name: `${kind.kind}, ${pages[0]?.channel}`, kind, pages })),
  );

/** The first six: drawing all of them takes long. */
function some(kind: Kind, pages: readonly Page[], isFault: boolean, seed = 7) {
  const drawn: (Sample & { readonly page: Page })[] = [];
  for (const sample of samplesOf(kind, pages, seed, isFault)) if (drawn.push(sample) === 6) break;
  return drawn;
}

/** Faults that leave the words in the file, or change only where they lead. */
const KEEPS_WORDS = /^hidden|^struck|^unshown|^turned|^link|^dialled/u;

describe('mutators of finished pages', () => {
  it.each(cases(FAULTS))('a fault can be planted and is one: $name', ({ kind, pages }) => {
    const samples = some(kind, pages, true);
    expect(samples.length).toBeGreaterThan(0);
    for (const { page, html } of samples) {
      expect(html).not.toBe(page.html);
      if (!KEEPS_WORDS.test(kind.kind)) expect(roughWords(html)).not.toBe(roughWords(page.html));
    }
  });

  it.each(cases(NOISE))('noise leaves the words as they are: $name', ({ kind, pages }) => {
    const samples = some(kind, pages, false);
    expect(samples.length).toBeGreaterThan(0);
    for (const { page, html } of samples) {
      if (kind.kind !== 'untouched') expect(html).not.toBe(page.html);
      expect(roughWords(html)).toBe(roughWords(page.html));
    }
  });

  it('the seed alone decides', () => {
    const [pages = []] = PAGES;
    for (const kind of FAULTS) {
      const drawn = (seed: number) => some(kind, pages, true, seed).map(({ html }) => html);
      expect(drawn(11)).toEqual(drawn(11));
    }
  });

  it('what nobody sees is not planted, and noise that says something else is refused', () => {
    const [pages = []] = PAGES;
    const swapped = (from: string, to: string): Kind => ({
      kind: 'swapped',
      name: '换',
      mutate: ({ html }) => ({ html: html.replaceAll(from, to), what: '' }),
    });
    expect(some(swapped('class="guide"', 'class="page"'), pages, true)).toEqual([]);
    expect(some(swapped('3个', '4个'), pages, true)).toHaveLength(1);
    expect(() => some(swapped('15个工作日', '15日'), pages, false)).toThrow('noise swapped');
  });
});
