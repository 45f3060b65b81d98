import type { CodeDoc, ExampleFile } from '../../src/diagnostic/code-doc.js';
import type { Expectation } from '../../src/parity/expectation.js';
import type { Manifest } from '../../src/publish/manifest.js';
import { compareDist } from '../../src/usecases/compare-dist.js';
import type { PageDemand } from '../../src/usecases/expectation.js';
import { outputFile } from '../../src/usecases/render.js';
import { VERIFY_CODES } from '../../src/usecases/verify-codes.js';
import { memoryDist } from './memory-dist.js';

/** The one page of the examples. */
export const PAGE = 'website/guides/shi-ye-deng-ji/index.html';

/** The page of the examples shows these. */
const EXPECTED: Expectation = {
  channel: '网站',
  checkCode: '7F3A-91C2',
  facts: [
    { path: 'title', section: '', label: '', text: '失业登记', type: 'text', value: '失业登记' },
    {
      path: 'sections/key-facts/facts/0',
      section: '办理要点',
      label: '多久办好',
      text: '30分钟',
      type: 'text',
      value: '30分钟',
    },
  ],
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

export const DEMAND: PageDemand = {
  words: EXPECTED,
  codes: { channel: '网站', allowed: [], required: [] },
  tags: null,
};

/** Codes about what a build itself wrote: its manifest lists the bytes of the example. */
const BUILT_SO: ReadonlySet<CodeDoc> = new Set([VERIFY_CODES.pageStale, VERIFY_CODES.moreDifferences]);

function textsIn(examples: readonly ExampleFile[]): ReadonlyMap<string, string> {
  return new Map(examples.flatMap((example) => ('whole' in example ? [[example.file, example.whole]] : [])));
}

/** One guide and a style sheet, as their good examples have them. */
const SOUND = textsIn([...VERIFY_CODES.pageMissing.good, ...VERIFY_CODES.fileMissing.good]);

function digests(texts: ReadonlyMap<string, string>) {
  return [...texts].map(([path, text]) => {
    const { sha256, bytes } = outputFile(path, new TextEncoder().encode(text));
    return { path, sha256, bytes };
  });
}

/** The codes that are found in a small output folder with the files of an example put in. */
export async function codesInDist(
  doc: CodeDoc,
  examples: readonly ExampleFile[],
): Promise<readonly string[]> {
  const texts = new Map([...SOUND, ...textsIn(examples)]);
  const manifest: Manifest = {
    version: '0.0.0',
    guides: {},
    pages: {},
    shared: { website: digests(BUILT_SO.has(doc) ? texts : SOUND) },
    files: [],
  };
  for (const example of examples) if ('absent' in example) texts.delete(example.file);
  const content = new Map([...texts].map(([path, text]) => [path, new TextEncoder().encode(text)]));
  const { diagnostics } = await compareDist(memoryDist(content), {
    manifest,
    asked: ['website'],
    channels: ['website'],
    pages: [{ path: PAGE, channel: '网站', title: '失业登记', demand: () => DEMAND }],
    qrMemory: new Map(),
    // The code about differences that are not listed is alone where none is.
    ...(doc === VERIFY_CODES.moreDifferences && { listedPerPage: 0 }),
  });
  return diagnostics.map(({ code }) => code);
}
