import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingFragments } from '../../../src/links/examine/fragments.js';
import { readPage } from '../../../src/links/examine/page-words.js';
import { MAX_TEXT_BYTES } from '../../../src/links/probe.js';

const WORDS =
  '<p>申请人持本人身份证到服务窗口办理，窗口当场核对材料，材料齐全的当场受理，不齐全的一次性告知需要补正的全部内容，并出具书面凭证。</p>';
const missing = (fragments: readonly string[], html: string) =>
  missingFragments(fragments, readPage(html), html);

describe('fragments', () => {
  it.each<[string, string, string, boolean]>([
    ['an id', 'limit', `${WORDS}<h2 id="limit">时限</h2>`, false],
    ['a Chinese id', '申请材料', `${WORDS}<h2 id="申请材料">材料</h2>`, false],
    ['an encoded id', '材料', `${WORDS}<h2 id="%E6%9D%90%E6%96%99">材料</h2>`, false],
    ['the name of an anchor', 'fee', `${WORDS}<a name="fee"></a>`, false],
    [
      'the id of what is hidden until it is chosen',
      'tab2',
      `${WORDS}<div id="tab2" style="display:none">收费</div>`,
      false,
    ],
    ['the name of a field, which leads nowhere', 'fee', `${WORDS}<input name="fee">`, true],
    ['another case', 'Limit', `${WORDS}<h2 id="limit">时限</h2>`, true],
    ['a comment', 'limit', `${WORDS}<!-- <h2 id="limit"> -->`, true],
    ['none', '流程', WORDS, true],
    ['none, with words to search for', '流程:~:text=受理', WORDS, true],
    ['words to search for', ':~:text=受理', WORDS, false],
    ['a route', '/guide/12', WORDS, false],
    ['an old route', '!/guide/12', WORDS, false],
    [
      'an application that draws itself',
      'limit',
      '<div id="app"></div><script src="app.js"></script>',
      false,
    ],
    ['a page in a frame', 'limit', '<iframe src="/guide.html"></iframe>', false],
    ['half a sign', '\ud800', WORDS, true],
  ])('%s', (_name, fragment, html, isMissing) => {
    expect(missing([fragment], html)).toEqual(isMissing ? [fragment] : []);
  });

  it('are not missing from a page that may go on', () => {
    const rest = 'a'.repeat(MAX_TEXT_BYTES - WORDS.length);
    expect(missing(['流程'], WORDS + rest)).toEqual([]);
    expect(missing(['流程'], WORDS + rest.slice(0, -2000))).toEqual(['流程']);
  });

  it('never are found missing where they are', () => {
    const name = fc.stringMatching(/^[\u4e00-\u9fa5a-zA-Z\d_.:-]{1,12}$/u);
    fc.assert(
      fc.property(fc.array(name, { maxLength: 5 }), (names) => {
        const html = WORDS + names.map((each) => `<i id="${each}"></i>`).join('');
        expect(missing(names, html)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
