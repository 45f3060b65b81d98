import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { qrPath, qrPng } from '../../src/channels/qr-code.js';
import { checkQrCodes, type QrMemory } from '../../src/parity/check-qr-codes.js';
import { renderAll, textAt } from '../channels/artefacts.js';

const GUIDE = 'shiye-baoxianjin-shenling';
const PAGE = `https://www.yunling-rs.example/guides/${GUIDE}/`;
const ONLINE = 'https://www.yunling-rs.example/banli';
/** As long as the page's own, so that the symbol is of the same size. */
const OTHER = PAGE.replace('shenling', 'shenlinh');

const wechat = renderAll('wechat');
const imagesOf = (id: string): ReadonlyMap<string, Uint8Array> =>
  new Map(
    wechat.flatMap(({ path, ...artefact }) =>
      artefact.kind === 'bytes' && path.startsWith(`${id}/`)
        ? [[path.slice(id.length + 1), artefact.bytes] as const]
        : [],
    ),
  );
const article = textAt(wechat, `${GUIDE}/article.html`);
const images = imagesOf(GUIDE);
const kiosk = textAt(renderAll('kiosk'), `guides/${GUIDE}.html`);
const website = textAt(renderAll('website'), `guides/${GUIDE}/index.html`);

const NO_IMAGES: ReadonlyMap<string, Uint8Array> = new Map();
const EXPECTED = { channel: '公众号', allowed: [PAGE, ONLINE], required: [PAGE] };

/** Codes with what they are about. */
function found(html: string, files = NO_IMAGES, expected = EXPECTED, memory: QrMemory = new Map()) {
  return checkQrCodes(html, files, memory, expected).map(({ doc, args }) =>
    [doc.code, args.网址 ?? args.二维码, args.情况 ?? args.应为]
      .filter((word) => word !== undefined)
      .join(' '),
  );
}

describe('built pages', () => {
  it('are sound in all channels', () => {
    expect(found(article, images)).toEqual([]);
    expect(found(kiosk)).toEqual([]);
    expect(found(website)).toEqual([]);
  });

  it('show as many codes as they should', () => {
    const memory: QrMemory = new Map();
    for (const page of [article, kiosk, website]) found(page, images, EXPECTED, memory);
    // Two files of the article; the kiosk's two drawings, of which the website's is one.
    expect([...memory.values()].sort()).toEqual([ONLINE, ONLINE, PAGE, PAGE]);
  });

  it.each(['gongshang-rending', 'shiye-yijianshi', 'gongshang', 'tisu-ban', 'rongque'])(
    'of %s are sound too, whatever stands on them',
    (id) => {
      const expected = { channel: '公众号', allowed: [], required: [] };
      expect(found(textAt(wechat, `${id}/article.html`), imagesOf(id), expected)).toEqual([]);
    },
  );
});

describe('a drawing on a built page', () => {
  const own = qrPath(PAGE);
  const withPath = (path: string) => website.replace(own.path, path);

  it('that leads elsewhere is found, with both addresses', () => {
    expect(found(withPath(qrPath(OTHER).path))).toEqual([`P021 ${OTHER} ${PAGE}`]);
  });

  it('that leads where the changed words beside it say is found by the catalogue', () => {
    const page = withPath(qrPath(OTHER).path).replaceAll(PAGE, OTHER);
    expect(found(page)).toEqual([
      `P021 ${OTHER} ${PAGE} 或者 ${ONLINE}`,
      `P020 ${PAGE} 页面上没有这个二维码`,
    ]);
  });

  it('is taken as it is where a speck can be corrected, and not where it cannot', () => {
    expect(found(withPath(`${own.path}M20 20h2v2h-2z`))).toEqual([]);
    expect(found(withPath(`${own.path}M13 13h14v14h-14z`))).toEqual([
      `P020 ${PAGE} 图片里没有能读出的二维码`,
    ]);
  });

  it('never says something else, however it is damaged', () => {
    const speck = fc.record({
      x: fc.nat({ max: own.side }),
      y: fc.nat({ max: own.side }),
      size: fc.nat({ max: 6 }),
    });
    fc.assert(
      fc.property(fc.array(speck, { maxLength: 20 }), (specks) => {
        const more = specks.map(({ x, y, size }) => `M${x} ${y}h${size}v${size}h-${size}z`).join('');
        const codes = found(withPath(own.path + more)).map((line) => line.slice(0, 4));
        expect([[], ['P020']]).toContainEqual(codes);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    [
      'its quiet zone is painted over',
      (page: string) => {
        const frame = `M0 0h${own.side}v4h-${own.side}zM0 0h4v${own.side}h-4z`;
        return page.replace(own.path, own.path + frame);
      },
    ],
    [
      'its quiet zone is cut off',
      (page: string) =>
        page.replace(
          `viewBox="0 0 ${own.side} ${own.side}"`,
          `viewBox="4 4 ${own.side - 8} ${own.side - 8}"`,
        ),
    ],
    [
      'half of it is cut off',
      (page: string) => page.replace(`viewBox="0 0 ${own.side} ${own.side}"`, `viewBox="0 0 ${own.side} 20"`),
    ],
    [
      'nothing is painted below it',
      (page: string) => page.replace(/<path fill="#fff"[^>]*><\/path>|<path fill="#fff"[^>]*\/>/u, ''),
    ],
    ['it is white on white', (page: string) => page.replace('<path fill="#000"', '<path fill="#fff"')],
    [
      'it is drawn below the white',
      (page: string) => page.replace(/(<path fill="#fff".*?>)(<path fill="#000".*?>)(?=<\/svg>)/u, '$2$1'),
    ],
  ])('cannot be read where %s', (_, change) => {
    const page = change(website);
    expect(page).not.toBe(website);
    expect(found(page)).toEqual([`P020 ${PAGE} 图片里没有能读出的二维码`]);
  });

  it.each([
    ['a circle', '<circle r="9"></circle>'],
    ['an image', '<image href="qr.png"></image>'],
    ['a turned path', '<path transform="rotate(90)" d="M0 0h1v1h-1z"></path>'],
    ['a path with a style', '<path style="fill:red" d="M0 0h1v1h-1z"></path>'],
    ['a group', '<g><path d="M0 0h1v1h-1z"></path></g>'],
  ])('is not guessed at where it holds %s', (_, more) => {
    expect(found(website.replace('</svg>', `${more}</svg>`))).toEqual([`P020 ${PAGE} 图形里有读不懂的画法`]);
  });

  it('with curves is not guessed at', () => {
    expect(found(withPath(`${own.path}M1 1c1 1 2 2 3 3z`))).toEqual([
      `P020 ${PAGE} 图片里没有能读出的二维码`,
    ]);
  });

  it('must stand beside its address', () => {
    const page = website.replace(/<span class="address">[^<]*<\/span>/u, '');
    expect(found(page)).toEqual([`P022 ${PAGE}`]);
    const far = website.replace(
      '<span class="address">',
      `${'请用手机扫码。'.repeat(20)}<span class="address">`,
    );
    expect(found(far)).toEqual([`P022 ${PAGE}`]);
  });

  it.each([
    '<svg hidden ',
    '<svg style="display:none" ',
    '<svg style="width:0" ',
    '<svg width="9" ',
    '<svg style="opacity:.1" ',
    '<svg style="margin-left:-9999px" ',
  ])('that is hidden does not count: %s', (open) => {
    expect(found(website.replace('<svg ', open))).toEqual([`P020 ${PAGE} 页面上没有这个二维码`]);
  });
});

describe('a page', () => {
  it('may nest as deep as it likes', () => {
    expect(found(`${'<div>'.repeat(20_000)}${article}`, images)).toEqual([]);
  });

  it('may say how large its drawings are', () => {
    expect(found(website.replace('<svg ', '<svg style="width:180px;margin:0 auto" '))).toEqual([]);
    const turned = website.replace('<svg ', '<svg style="rotate:90deg" ');
    expect(found(turned)).toEqual([`P020 ${PAGE} 图形里有读不懂的画法`]);
  });

  it('must print the address so that it can be read', () => {
    const pale = website.replace('<span class="address">', '<span style="color:#fff" class="address">');
    expect(found(pale)).toEqual([`P022 ${PAGE}`]);
  });
});

describe('images of a built article', () => {
  const changed = (more: Readonly<Record<string, Uint8Array>>) =>
    new Map([...images, ...Object.entries(more)]);

  it('that are swapped are found, both', () => {
    const swapped = new Map([
      ['images/qr.png', images.get('images/qr-online.png') ?? new Uint8Array()],
      ['images/qr-online.png', images.get('images/qr.png') ?? new Uint8Array()],
    ]);
    expect(found(article, swapped)).toEqual([`P021 ${ONLINE} ${PAGE}`, `P021 ${PAGE} ${ONLINE}`]);
  });

  it('that lead elsewhere are found', () => {
    expect(found(article, changed({ 'images/qr.png': qrPng(OTHER) }))).toEqual([`P021 ${OTHER} ${PAGE}`]);
  });

  it('are compared with the address that is printed, to the letter', () => {
    const printed = article.replaceAll(`${PAGE}<`, `${OTHER}<`);
    expect(printed).not.toBe(article);
    expect(found(printed, images)).toEqual([`P021 ${PAGE} ${OTHER}`]);
  });

  it('must be there, be PNG, and be whole', () => {
    const bytes = images.get('images/qr.png') ?? new Uint8Array();
    const without = new Map([...images].filter(([path]) => path !== 'images/qr.png'));
    expect(found(article, without)).toEqual([`P020 ${PAGE} 没有图片文件`]);
    const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0);
    expect(found(article, changed({ 'images/qr.png': jpeg }))).toEqual([`P020 ${PAGE} 图片不是 PNG 格式`]);
    expect(found(article, changed({ 'images/qr.png': bytes.slice(0, 300) }))).toEqual([
      `P020 ${PAGE} 图片里没有能读出的二维码`,
    ]);
  });

  it('may be written into the page', () => {
    const data = Buffer.from(images.get('images/qr.png') ?? []).toString('base64');
    const page = article.replace('src="images/qr.png"', `src="data:image/png;base64,${data}"`);
    expect(found(page, images)).toEqual([]);
  });

  it('are left in peace by spans and breaks that WeChat adds', () => {
    const wrapped = article.replaceAll(
      /(<br>)(<span[^>]*>)(https:[^<]*)<\/span>/gu,
      '$1<span>$2<span>$3</span></span></span>',
    );
    expect(wrapped).not.toBe(article);
    expect(found(wrapped, images)).toEqual([]);
  });

  it('that are no codes do not matter', () => {
    const logo =
      '<img src="images/logo.png" alt="局徽"><svg viewBox="0 0 24 24"><path d="M3 3c1 1 2 2 3 3z"/></svg>';
    expect(found(`${logo}${article}`, images)).toEqual([]);
  });
});

describe('the memory', () => {
  it('knows each image once, and those that cannot be read', () => {
    const memory: QrMemory = new Map();
    found(article, images, EXPECTED, memory);
    const broken = new Map([...images, ['images/qr.png', qrPng(PAGE).slice(0, 300)] as const]);
    found(article, broken, EXPECTED, memory);
    expect([...memory.values()]).toEqual([PAGE, ONLINE, null]);
    expect([...memory.keys()].every((key) => /^[\da-f]{64}$/u.test(key))).toBe(true);
  });

  it('is believed: what it knows is not decoded again', () => {
    const memory: QrMemory = new Map();
    found(article, images, EXPECTED, memory);
    const [key = ''] = memory.keys();
    memory.set(key, OTHER);
    expect(found(article, images, EXPECTED, memory)).toEqual([`P021 ${OTHER} ${PAGE}`]);
  });
});
