import { describe, expect, it } from 'vitest';
import { articleLengthArgs } from '../src/channels/codes.js';
import type { CodeDoc, ExampleFile } from '../src/diagnostic/code-doc.js';
import { checkPage } from '../src/parity/check-page.js';
import type { Expectation } from '../src/parity/expectation.js';
import { CODES } from '../src/usecases/codes.js';
import { LIVE_CODES } from '../src/usecases/live-codes.js';
import { VERIFY_CODES } from '../src/usecases/verify-codes.js';
import { checkTown } from './support/check-town.js';
import { ABOUT_BROWSERS, codesInBrowser } from './support/example-browser.js';
import { codesInDiff } from './support/example-diff.js';
import { codesInDist } from './support/example-dist.js';
import { ABOUT_IMAGES_AND_TAGS, codesInImagesAndTags } from './support/example-image-page.js';
import { codesInLinks } from './support/example-links.js';
import { codesInPublic } from './support/example-live.js';

const ABOUT_FOLDERS: ReadonlySet<CodeDoc> = new Set(Object.values(VERIFY_CODES));
const ABOUT_PUBLISHED: ReadonlySet<CodeDoc> = new Set(Object.values(LIVE_CODES));
const CHINESE = /\p{Script=Han}/u;

/** The page of the P examples shows these. */
const EXPECTED: Expectation = {
  channel: '网站',
  checkCode: '7F3A-91C2',
  facts: [
    { path: 'title', section: '', label: '', text: '失业登记' },
    { path: 'sections/key-facts/facts/0', section: '要点', label: '多久办好', text: '30分钟' },
    { path: 'sections/key-facts/facts/1', section: '要点', label: '跑几次', text: '一次不跑' },
  ]
    .map((fact) => ({ ...fact, type: 'text', value: fact.text }))
    .concat({
      path: 'sections/key-facts/facts/2',
      section: '要点',
      label: '咨询',
      text: '0399-80021101',
      type: 'phone',
      value: '0399-80021101',
    }),
  chrome: {
    before: [],
    within: [],
    after: ['内容校验码7F3A-91C2'],
    bullets: [],
    ownWords: [],
    addresses: [],
    printsAddresses: false,
    fileNote: '',
  },
};

function wholeTexts(examples: readonly ExampleFile[]): readonly string[] {
  return examples.map((example) => {
    if (!('whole' in example)) throw new Error(`${example.file} is no whole page`);
    return example.whole;
  });
}

/** The codes that the checks of the code's room find in the files of an example. */
async function codesFoundIn(doc: CodeDoc, examples: readonly ExampleFile[]): Promise<readonly string[]> {
  if (ABOUT_FOLDERS.has(doc)) return codesInDist(doc, examples);
  if (ABOUT_BROWSERS.has(doc)) return codesInBrowser(examples);
  if (ABOUT_PUBLISHED.has(doc)) return codesInPublic(examples);
  if (ABOUT_IMAGES_AND_TAGS.has(doc)) {
    return wholeTexts(examples).flatMap((page) => codesInImagesAndTags(doc, page));
  }
  switch (doc.code[0]) {
    case 'P':
      return wholeTexts(examples).flatMap((page) =>
        checkPage(page, EXPECTED).map((problem) => problem.doc.code),
      );
    case 'L':
      return codesInLinks(examples);
    case 'D':
      return codesInDiff(doc, examples);
    case 'C':
      return wholeTexts(examples).flatMap((article) => (articleLengthArgs(article) ? [doc.code] : []));
    default:
      return (await checkTown(...examples)).diagnostics.map((diagnostic) => diagnostic.code);
  }
}

describe('the example town', () => {
  it('has no finding', async () => {
    const { diagnostics, definitions } = await checkTown();
    expect(diagnostics).toEqual([]);
    expect(definitions).toBe(11);
  });
});

describe.each(CODES.map((doc) => [doc.code, doc.title, doc] as const))('%s %s', (_, __, doc) => {
  it('is found in its bad example, and nothing else', async () => {
    expect(new Set(await codesFoundIn(doc, doc.bad))).toEqual(new Set([doc.code]));
  });

  it('is not found in its good example, nor is anything else', async () => {
    expect(await codesFoundIn(doc, doc.good)).toEqual([]);
  });

  it('is explained in Chinese', () => {
    for (const words of [doc.title, doc.why, doc.remedy]) expect(words).toMatch(CHINESE);
    expect(doc.title.length).toBeLessThanOrEqual(32);
  });
});

describe('the codes', () => {
  it('have a letter of a room and three digits, a name in kebab case and a severity', () => {
    for (const { code, name, severity } of CODES) {
      expect(code).toMatch(/^[YSFRBTLCPDKX]\d{3}$/);
      expect(name).toMatch(/^[a-z]+(-[a-z]+)+$/);
      expect(['error', 'warning', 'info']).toContain(severity);
    }
  });

  it('are unique, also by name and title, and sorted', () => {
    const codes = CODES.map((doc) => doc.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(new Set(CODES.map((doc) => doc.name)).size).toBe(codes.length);
    expect(new Set(CODES.map((doc) => doc.title)).size).toBe(codes.length);
    expect(codes).toEqual(codes.toSorted());
  });
});
