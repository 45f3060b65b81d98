import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/parity/read-page.js';

const seen = (html: string) => readPage(html).replace(/\s+/gu, ' ').trim();

describe('readPage', () => {
  it('gives the texts of a page in reading order', () => {
    expect(
      seen(
        '<!doctype html><html><head><title>标题</title></head><body><h1>失业登记</h1><p>当天<b>办好</b></p></body>',
      ),
    ).toBe('失业登记当天办好');
  });

  it('takes a fragment, and text that stands alone', () => {
    expect(seen('<section>失业登记</section>')).toBe('失业登记');
    expect(seen('失业登记')).toBe('失业登记');
  });

  it('decodes entities', () => {
    expect(seen('<p>&lt;18 岁 &amp; 60&#x5C81;&nbsp;以上</p>')).toBe('<18 岁 & 60岁 以上');
  });

  it.each([
    ['a comment', '<!-- 一次不跑 -->'],
    ['a script', '<script>一次不跑</script>'],
    ['a style', '<style>p::before { content: "一次不跑" }</style>'],
    ['a template', '<template><p>一次不跑</p></template>'],
    ['noscript', '<noscript>一次不跑</noscript>'],
    ['a drawing', '<svg><text>一次不跑</text></svg>'],
    ['an attribute', '<p title="一次不跑" data-fact="一次不跑" aria-label="一次不跑"></p>'],
    ['the description of an image', '<img alt="一次不跑" src="a.png">'],
    ['a form field', '<input value="一次不跑">'],
    ['a hidden element', '<p hidden>一次不跑</p>'],
    ['what is in a hidden element', '<div hidden><ul><li>一次不跑</li></ul></div>'],
    ['display: none', '<p style="display:none">一次不跑</p>'],
    ['DISPLAY : NONE', '<p style="color:red; DISPLAY : NONE !important">一次不跑</p>'],
    ['visibility: hidden', '<p style="visibility: hidden">一次不跑</p>'],
    ['letters without size', '<p style="font-size:0">一次不跑</p>'],
    ['letters without size, in pixels', '<p style="font-size: 0px">一次不跑</p>'],
    ['no opacity', '<p style="opacity: 0;">一次不跑</p>'],
  ])('does not count %s', (_, html) => {
    expect(seen(`<p>失业登记</p>${html}`)).toBe('失业登记');
  });

  it.each(['font-size:0.9em', 'opacity:0.5', 'display:block', 'visibility:visible', 'opacity: 0.05'])(
    'counts what is only small or pale: %s',
    (style) => {
      expect(seen(`<p style="${style}">一次不跑</p>`)).toBe('一次不跑');
    },
  );

  it('counts what can be unfolded', () => {
    expect(seen('<details><summary>常见问题</summary><p>不收费</p></details>')).toBe('常见问题不收费');
  });

  it('never fails, whatever the bytes', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<p hidden',
      '>',
      '<!doctype html>',
      '<!--',
      '-->',
      '<script>',
      '&#x',
      '登记',
      '<svg>',
      '<template>',
      '"',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(typeof readPage(pieces.join(''))).toBe('string');
      }),
    );
  });
});
