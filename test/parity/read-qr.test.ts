import fc from 'fast-check';
import { PNG } from 'pngjs';
import QRCode from 'qrcode';
import { describe, expect, it } from 'vitest';
import { pathOutline } from '../../src/parity/extract/path-outline.js';
import { isPng, pngPixels } from '../../src/parity/extract/png-pixels.js';
import { type Pixels, readQr } from '../../src/parity/extract/read-qr.js';
import type { DrawnPath } from '../../src/parity/extract/svg-drawing.js';
import { svgPixels } from '../../src/parity/extract/svg-pixels.js';

const HOME = 'https://www.yunling-rs.example/';

interface Look {
  readonly pixels?: number;
  readonly margin?: number;
  readonly dark?: number;
  readonly light?: number;
  readonly edge?: number;
}

/** A QR code as pixels, drawn module by module. */
function drawn(text: string, look: Look = {}): Pixels {
  const { pixels = 4, margin = 4, dark = 0, light = 255, edge = light } = look;
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const side = (modules.size + 2 * margin) * pixels;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (let pixel = 0; pixel < side * side; pixel += 1) {
    const row = Math.floor(Math.floor(pixel / side) / pixels) - margin;
    const column = Math.floor((pixel % side) / pixels) - margin;
    const isInside = Math.min(row, column) >= 0 && Math.max(row, column) < modules.size;
    const shade = isInside ? (modules.get(row, column) ? dark : light) : edge;
    data.fill(shade, pixel * 4, pixel * 4 + 3);
  }
  return { width: side, height: side, data };
}

/** Rows of `#` and `.`, and ` ` where nothing is painted. */
function rows({ width, height, data }: Pixels): readonly string[] {
  const sign = (at: number) => (data[at * 4 + 3] === 0 ? ' ' : (data[at * 4] ?? 0) < 128 ? '#' : '.');
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) => sign(y * width + x)).join(''),
  );
}

const path = (data: string, fill = '#000', rule: DrawnPath['rule'] = 'nonzero') => ({ data, fill, rule });

/** What a drawing of 24 × 24 units looks like, one sign for each unit. */
function look(...paths: readonly DrawnPath[]): readonly string[] {
  const pixels = svgPixels({ viewBox: '0 0 24 24', paths });
  if (pixels === undefined) return ['unreadable'];
  const all = rows(pixels);
  return all.filter((_, index) => index % 4 === 1).map((row) => row.replace(/(.).{3}/gu, '$1').trimEnd());
}

describe('readQr', () => {
  it('reads every address, whatever its length and mask', () => {
    const address = fc.webUrl({ withQueryParameters: true, withFragments: true, size: '+1' });
    fc.assert(
      fc.property(address, (text) => {
        expect(readQr(drawn(text))).toBe(text);
      }),
      { numRuns: 150 },
    );
  });

  it('reads Chinese words', () => {
    expect(readQr(drawn('失业登记：https://www.yunling-rs.example/失业'))).toBe(
      '失业登记：https://www.yunling-rs.example/失业',
    );
  });

  it.each([1, 2, 3, 5, 8, 12])('reads %i pixels a module', (pixels) => {
    expect(readQr(drawn(HOME, { pixels }))).toBe(HOME);
  });

  it.each([
    ['has no light margin', { margin: 0 }],
    ['stands in a dark frame', { edge: 0 }],
    ['is light on dark', { dark: 255, light: 0 }],
    ['is white on white', { dark: 255 }],
    ['is nearly white on white', { dark: 250 }],
  ] as const)('reads no code that %s', (_, wrong) => {
    expect(readQr(drawn(HOME, wrong))).toBeUndefined();
  });

  it('reads no code that the page shines through', () => {
    const pixels = drawn(HOME);
    pixels.data[3] = 0;
    expect(readQr(pixels)).toBeUndefined();
  });

  it('finds none in noise, and none in nothing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 900, maxLength: 900 }), (noise) => {
        const data = new Uint8Array(3600).fill(255);
        for (const [at, shade] of noise.entries()) data.fill(shade, at * 4, at * 4 + 3);
        expect(readQr({ width: 30, height: 30, data })).toBeUndefined();
      }),
    );
    expect(readQr({ width: 0, height: 0, data: new Uint8Array() })).toBeUndefined();
  });
});

describe('pathOutline', () => {
  it('follows lines, absolute and relative, with and without spaces', () => {
    const square = [
      [
        [4, 5],
        [11, 5],
        [11, 6],
        [4, 6],
      ],
    ];
    for (const data of [
      'M4 5h7v1h-7z',
      'M4,5H11V6H4Z',
      ' m 4 5 l 7 0 0 1 -7 0 z ',
      'M4 5 11 5 11 6 4 6',
      'm4 5 7 0,0 1-7 0Z',
    ])
      expect(pathOutline(data)).toEqual(square);
  });

  it('begins anew behind an end where that shape began', () => {
    expect(pathOutline('M1 1h2v2zm4 0h1v1zl.5-1e0')).toEqual([
      [
        [1, 1],
        [3, 1],
        [3, 3],
      ],
      [
        [5, 1],
        [6, 1],
        [6, 2],
      ],
      [
        [5, 1],
        [5.5, 0],
      ],
    ]);
  });

  it.each([
    'h7v1z',
    'M4',
    'M4 5h',
    'M4 5z7',
    'M4 5c1 1 2 2 3 3',
    'M4 5a1 1 0 0 1 2 2',
    'M4 5h7?',
    'M4 5h1e',
    'z',
    'M4 5 6',
  ])('does not guess: %s', (data) => {
    expect(pathOutline(data)).toBeUndefined();
  });

  it('encloses nothing where nothing is drawn', () => {
    expect(pathOutline('')).toEqual([]);
  });
});

describe('svgPixels', () => {
  it('paints one path over the other; what is not painted stays empty', () => {
    const [first, second, third] = look(path('M0 0h4v3h-4z', '#fff'), path('M1 1h2v1h-2z'));
    expect([first, second, third]).toEqual(['....', '.##.', '....']);
  });

  it.each([
    ['nonzero', '####'],
    ['evenodd', '#  #'],
  ] as const)('fills by the rule %s', (rule, inner) => {
    const [first, second] = look(path('M0 0h4v3h-4zM1 1h2v1h-2z', 'black', rule));
    expect([first, second]).toEqual(['####', inner]);
  });

  it('leaves a hole where a shape runs the other way', () => {
    expect(look(path('M0 0h4v3h-4zM1 1v1h2v-1z'))[1]).toBe('#  #');
  });

  it('draws slanted lines', () => {
    expect(look(path('M0 0l4 4h-4z')).slice(0, 4)).toEqual(['#', '##', '###', '####']);
  });

  it('shows what the view box shows', () => {
    const pixels = svgPixels({ viewBox: '-1 -2 24 30', paths: [path('M0 0h99v1h-99z')] });
    expect([pixels?.width, pixels?.height]).toEqual([96, 120]);
    expect(pixels && rows(pixels).findIndex((row) => row.startsWith('    ####'))).toBe(8);
  });

  it.each(['', '0 0 24', '0 0 24 24 1', '0 0 0 0', '0 0 x 24', '0 0 400 20', '0 0 -24 -24'])(
    'wants a sensible view box, not “%s”',
    (viewBox) => {
      expect(svgPixels({ viewBox, paths: [] })).toBeUndefined();
    },
  );

  it.each(['currentColor', 'url(#a)', '#00000080', 'rgb(1)', 'schwarz'])('knows no colour %s', (fill) => {
    expect(look(path('M0 0h4v3h-4z', fill))).toEqual(['unreadable']);
  });

  it('draws in other units too, no larger for that', () => {
    const huge = svgPixels({ viewBox: '0 0 1e6 1e6', paths: [] });
    expect([huge?.width, huge?.height]).toEqual([800, 800]);
  });
});

describe('pngPixels', () => {
  const { width, height, data } = drawn(HOME);
  const png = new PNG({ width, height });
  png.data.set(data);
  const bytes = PNG.sync.write(png);

  it('gives the pixels of a PNG', () => {
    const pixels = pngPixels(bytes);
    expect(pixels && readQr(pixels)).toBe(HOME);
  });

  it('gives nothing for damaged bytes, another format or a picture that fills the memory', () => {
    const bomb = Buffer.from(bytes);
    bomb.writeUInt32BE(100_000, 16);
    const changed = Buffer.from(bytes);
    changed.writeUInt8(changed.readUInt8(60) ^ 1, 60);
    const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0]);
    for (const wrong of [bomb, changed, bytes.subarray(0, 200), bytes.subarray(0, 10), jpeg, Buffer.alloc(0)])
      expect(pngPixels(wrong)).toBeUndefined();
    expect([isPng(bytes), isPng(jpeg)]).toEqual([true, false]);
  });
});
