import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/parity/extract/read-page.js';

const seen = (html: string) => readPage(html).text;
const FACT = '一次不跑';

describe('elements that nobody sees', () => {
  it.each([
    `<script>${FACT}</script>`,
    `<style>${FACT}</style>`,
    `<template><p>${FACT}</p></template>`,
    `<noscript>${FACT}</noscript>`,
    `<svg><text>${FACT}</text></svg>`,
    `<svg><foreignObject><p>${FACT}</p></foreignObject></svg>`,
    `<object>${FACT}</object>`,
    `<iframe>${FACT}</iframe>`,
    `<canvas>${FACT}</canvas>`,
    `<audio>${FACT}</audio>`,
    `<video>${FACT}</video>`,
    `<select><option>${FACT}</option></select>`,
    `<datalist><option>${FACT}</datalist>`,
    `<textarea>${FACT}</textarea>`,
    `<map>${FACT}</map>`,
    `<title>${FACT}</title>`,
    `<dialog>${FACT}</dialog>`,
    `<div popover>${FACT}</div>`,
    `<p hidden>${FACT}</p>`,
    `<p hidden="until-found">${FACT}</p>`,
    `<p HIDDEN="">${FACT}</p>`,
    `<div hidden><ul><li>${FACT}</li></ul></div>`,
    `<del>${FACT}</del>`,
    `<s>${FACT}</s>`,
    `<strike>${FACT}</strike>`,
    `<bdo dir="rtl">${FACT}</bdo>`,
    `<progress>${FACT}</progress>`,
  ])('%s', (html) => {
    expect(seen(`<p>失业登记</p>${html}`)).toBe('失业登记');
  });

  it.each([
    `<dialog open>${FACT}</dialog>`,
    `<details>${FACT}</details>`,
    `<p aria-hidden="true">${FACT}</p>`,
    `<p class="hidden" data-hidden>${FACT}</p>`,
    `<ins>${FACT}</ins>`,
    `<u>${FACT}</u>`,
    `<bdo dir="ltr">${FACT}</bdo>`,
    `<bdi dir="rtl">${FACT}</bdi>`,
    `<button>${FACT}</button>`,
    `<font color="red">${FACT}</font>`,
  ])('but people see %s', (html) => {
    expect(seen(html)).toBe(FACT);
  });
});

const HIDING = [
  'display:none',
  'color:red; DISPLAY : NONE !important',
  'display:none;display:nothing',
  'display:none !important;display:block',
  'display/**/:/* x */none',
  'displa\\79:n\\6f ne',
  "background:url('a;b:c');display:none",
  'background:url(data:image/png;base64,AAAA);display:none',
  '--how:none;display:var(--how)',
  'display:var(--unknown,none)',
  'visibility: hidden',
  'visibility:collapse',
  'content-visibility:hidden',
  'opacity: 0;',
  'opacity:0%',
  'opacity: 0.05',
  'opacity:1e-2',
  'filter:opacity(0)',
  'filter:blur(20px)',
  'font-size:0',
  'font-size: 0px',
  'font-size:1px',
  'font-size:0.01em',
  'font-size:2%',
  'font:0/0 a',
  'font:bold 1px/1 serif',
  'zoom:0.1',
  'letter-spacing:-1em',
  'color:transparent',
  'color:rgba(0,0,0,0)',
  'color:rgb(0 0 0 / 0)',
  'color:rgba(0,0,0,.02)',
  'color:#0000',
  'color:#00000000',
  'color:#fff',
  'color:#FFFFFF',
  'color:White',
  'color:rgb(255,255,255)',
  'color:rgb(100%,100%,100%)',
  'color:hsl(0,0%,100%)',
  'color:hsl(120 40% 99%)',
  'color:#fefefe',
  'color:ivory',
  'color:oklch(1 0 0)',
  'color:#000;background:#000',
  'color:crimson;background-color:crimson',
  'background:#1b1f24;color:rgb(27,31,36)',
  'background:url(a.png) #333 no-repeat;color:#333',
  'background:linear-gradient(#0b4f9e,#0b4f9e);color:#0b4f9e',
  'background:black',
  'background-image:linear-gradient(black,black)',
  '-webkit-text-fill-color:transparent',
  '-webkit-text-security:disc',
  'text-decoration:line-through',
  'text-decoration:underline line-through red',
  'text-decoration-line:line-through',
  'unicode-bidi:bidi-override;direction:rtl',
  'height:0;overflow:hidden',
  'max-height:0px;overflow:hidden',
  'width:0;overflow:clip',
  'max-width:1px;overflow-x:hidden;white-space:nowrap',
  'position:absolute;width:1px;height:1px;overflow:hidden',
  'line-height:0;overflow:hidden',
  'clip:rect(0 0 0 0);position:absolute',
  'clip:rect(1px,1px,1px,1px);position:absolute',
  'clip-path:inset(50%)',
  'clip-path:inset(0 0 100% 0)',
  'clip-path:circle(0)',
  'clip-path:circle(0px at 50% 50%)',
  'clip-path:polygon(0 0, 0 0, 0 0)',
  'transform:scale(0)',
  'transform:rotate(0) scaleY(0)',
  'transform:scale(1, 0)',
  'transform:matrix(0,0,0,0,0,0)',
  'transform:rotateX(90deg)',
  '-webkit-transform:scale(0)',
  'scale:0',
  'transform:translateX(-9999px)',
  'transform:translate(0,-200vh)',
  'translate:-9999px 0',
  'text-indent:-9999px',
  'text-indent:-999em',
  'margin-left:-9999px',
  'margin:0 0 0 -9999px',
  'margin-top:-200em',
  'position:absolute;left:-9999px',
  'position:fixed;top:-100vh',
  'position:relative;right:-9999px',
  'position:absolute;inset:0 auto auto -9999px',
  'position:absolute;left:calc(-9999px)',
  'position:absolute;left:calc(-100vw - 1000px)',
  'mask-image:linear-gradient(transparent,transparent)',
  '-webkit-mask: url(a.svg)',
  'position:absolute;left:99999px',
] as const;

const NEAR_MISSES = [
  'font-size:0.9em',
  'font-size:12px',
  'font-size:10pt',
  'font:0.9em/1.5 serif',
  'opacity:0.5',
  'opacity: 0.2',
  'display:block',
  'display:none;display:block',
  'display:no/**/ne',
  'display:block !important;display:none',
  'not-display:none',
  'display-none:1',
  'visibility:visible',
  'visibility:hidden;visibility:visible',
  'color:#1b1f24',
  'color:#4a5563',
  'color:#767676',
  'color:red',
  'color:wihte',
  'color:rgba(0,0,0,.6)',
  'color:#fff;background:#0b4f9e',
  'background:#0b4f9e url(a.png);color:white',
  'background-color:black;color:#eee',
  'background:red;color:#808080',
  'background:url(black.png)',
  'background:red;background-image:none;color:#fff',
  'background:rgba(0,0,0,.05)',
  'text-decoration:underline',
  'text-decoration:line-through;text-decoration:none',
  'height:0',
  'height:120px;overflow:hidden',
  'max-height:none;overflow:hidden',
  'width:0;overflow:visible',
  'min-height:0;overflow:hidden',
  'left:-9999px',
  'position:static;left:-9999px',
  'position:relative;left:-9px',
  'position:relative;left:calc(1000px - 990px)',
  'position:relative;left:calc(-1000px + 995px)',
  'mask:none',
  'margin-left:-12px',
  'margin:0 auto',
  'margin:0 0 16px',
  'text-indent:2em',
  'text-indent:-1em',
  'transform:scale(0.9)',
  'transform:translate(4px,-50%)',
  'transform:scale(0);transform:none',
  'transform:rotate(0)',
  'clip:auto',
  'clip:rect(0,400px,60px,0)',
  'clip-path:inset(5%)',
  'clip-path:circle(50%)',
  'clip-path:polygon(0 0, 100% 0, 100% 100%, 0 100%)',
  'letter-spacing:1px',
  'letter-spacing:-0.5px',
  'line-height:1.75',
  'filter:grayscale(1)',
  'filter:opacity(.9)',
  'unicode-bidi:isolate;direction:rtl',
  '-webkit-text-fill-color:#333',
  'content-visibility:auto',
  '',
  ';:;',
  'display',
] as const;

describe('styles that hide', () => {
  it.each(HIDING)('%s', (style) => {
    expect(seen(`<p>失业登记</p><p style="${style}">${FACT}</p>`)).toBe('失业登记');
  });

  it.each(NEAR_MISSES)('but people see %s', (style) => {
    expect(seen(`<p style="${style}">${FACT}</p>`)).toBe(FACT);
  });
});

describe('what an element takes from those around it', () => {
  it.each([
    ['the ground', 'background:#0b4f9e', 'color:#0b4f9e'],
    ['the colour', 'color:#fff;background:#000', 'background:#fff'],
    ['a share of opacity', 'opacity:.2', 'opacity:.2'],
    ['a share of size', 'font-size:.4em', 'font-size:.4em'],
    ['letters without size', 'font-size:0', 'font-size:1em'],
    ['letters without colour', 'color:transparent', 'color:inherit'],
    ['invisibility', 'visibility:hidden', 'color:red'],
    ['no room', 'height:0;overflow:hidden', 'height:auto;overflow:visible'],
    ['no display', 'display:none', 'display:block'],
    ['a fill before the colour', '-webkit-text-fill-color:transparent', 'color:red'],
  ])('%s', (_, outer, inner) => {
    expect(seen(`<div style="${outer}"><p><span style="${inner}">${FACT}</span></p></div>`)).toBe('');
  });

  it.each([
    ['visibility', 'visibility:hidden', 'visibility:visible'],
    ['size', 'font-size:0', 'font-size:16px'],
    ['size of the root', 'font-size:1px', 'font-size:1rem'],
    ['colour', 'color:transparent', 'color:#333'],
    ['ground', 'color:#fff', 'background:#0b4f9e'],
    ['fill', '-webkit-text-fill-color:transparent', '-webkit-text-fill-color:#000'],
  ])('and what it can take back: %s', (_, outer, inner) => {
    expect(seen(`<div style="${outer}">藏<span style="${inner}">${FACT}</span></div>`)).toBe(FACT);
  });

  it('counts colours of old attributes', () => {
    expect(seen(`<font color="#ffffff">${FACT}</font>`)).toBe('');
    expect(seen(`<font color="ffffff">${FACT}</font>`)).toBe('');
    expect(seen(`<table bgcolor="black"><tr><td>${FACT}</table>`)).toBe('');
    expect(seen(`<table bgcolor="black"><tr><td style="color:white">${FACT}</table>`)).toBe(FACT);
    expect(seen(`<!doctype html><body text="white">${FACT}`)).toBe('');
    expect(seen(`<!doctype html><body bgcolor="navy" text="white">${FACT}`)).toBe(FACT);
  });

  it('does not hide what stands beside', () => {
    expect(seen(`<p>多久<span style="display:none">不</span>办好</p><p>${FACT}</p>`)).toBe(`多久办好${FACT}`);
  });
});

it('never fails, whatever the style', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...HIDING,
      ...NEAR_MISSES,
      ';',
      ':',
      '(',
      ')',
      '&quot;',
      "'",
      '/*',
      '*/',
      '\\',
      'var(--a)',
      '--a:var(--a)',
    ),
    fc.string({ maxLength: 4 }).map((text) => text.replaceAll('"', '')),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      expect(['', FACT]).toContain(seen(`<p style="${pieces.join(';')}">${FACT}</p>`));
    }),
    { numRuns: 1000 },
  );
});
