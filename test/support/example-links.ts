import { makeRealClock } from '../../src/adapters/real-clock.js';
import type { ExampleFile } from '../../src/diagnostic/code-doc.js';
import type { Failure, LinkProbe, ProbeAnswer } from '../../src/links/probe.js';
import type { SiteFolder } from '../../src/links/site/site-links.js';
import { checkLinks, type LinkCheck, type LinkCheckOptions } from '../../src/usecases/check-links.js';
import { CHECKER } from './check-town.js';
import { memoryFiles, TOWN, withExample } from './memory-files.js';

const SOUND =
  '<title>劳务派遣经营许可</title><h1>劳务派遣经营许可</h1><h2 id="cai-liao">申请材料</h2><p>营业执照、章程、场所证明。</p>';

type Web = Readonly<Record<string, readonly [status: number, body: string, location?: string] | Failure>>;

/** What the servers of the examples say. Everything else below `zwfw.example.com` is not there; it says so honestly. */
const WEB: Web = {
  'https://zwfw.example.com/banshi/lao-wu-pai-qian': [200, SOUND],
  'https://zwfw.example.com/banshi/cuo-wu-ye-mian': [200, '<title>页面不存在</title><h1>页面不存在</h1>'],
  'https://zwfw.example.com/jiu/lao-wu-pai-qian': [
    301,
    '',
    'https://zwfw.example.com/banshi/lao-wu-pai-qian',
  ],
  'https://zwfw.example.com/banshi/zhi-rang-ren-kan': [403, ''],
  'https://zwfw.example.com/banshi/deng-tai-jiu': 'timeout',
  'https://zwfw.example.com/banshi/chu-cuo': [500, ''],
  'https://zwfw.example.com/banshi/zhuan-dao-nei-wang': [302, '', 'http://192.168.1.8/banshi'],
  'http://192.168.1.8/banshi': 'private',
  'https://zwfw.example.com/banshi/zhuan-dao-shou-ye': [302, '', 'https://zwfw.example.com/'],
  'https://zwfw.example.com/': [200, '<title>示例市政务服务网</title><h1>示例市政务服务网</h1>'],
  'https://zheng-shu.example.com/banshi/lao-wu-pai-qian': 'tls-expired',
};

/** In the example with this address the time of the run is over before it is asked. */
const TOO_LATE = '/mei-you-wen';

const EXAMPLE_PROBE: LinkProbe = {
  async ask({ address }): Promise<ProbeAnswer> {
    const known = WEB[address] ?? [404, ''];
    if (typeof known === 'string') return { kind: 'failure', failure: known, detail: '', milliseconds: 1 };
    const [status, text, location] = known;
    const headers = new Map([
      ['content-type', 'text/html'],
      ...(location === undefined ? [] : ([['location', location]] as const)),
    ]);
    return { kind: 'answer', status, headers, text, milliseconds: 1 };
  },
  isOnline: async () => true,
  close: async () => {},
};

function folderOf(examples: readonly ExampleFile[]): readonly SiteFolder[] {
  const files = new Map(
    examples.flatMap((one) =>
      'whole' in one && one.file.startsWith('website/')
        ? [[one.file.slice('website/'.length), one.whole] as const]
        : [],
    ),
  );
  if (files.size === 0) return [];
  const text = (path: string) => files.get(path) ?? '';
  return [
    {
      name: 'website',
      kind: 'website',
      files: new Set(files.keys()),
      text: async (path) => text(path),
      bytes: async (path) => new TextEncoder().encode(text(path)),
      size: async (path) => text(path).length,
    },
  ];
}

/** Checks the links of the example town, with the servers of the examples. */
export async function checkTownLinks(
  examples: readonly ExampleFile[],
  more: Partial<LinkCheckOptions> = {},
): Promise<LinkCheck> {
  const clock = makeRealClock();
  const isTooLate = examples.some((one) => 'patch' in one && one.patch.includes(TOO_LATE));
  const inCatalogue = examples.filter(({ file }) => !file.startsWith('website/'));
  return checkLinks(
    {
      files: memoryFiles(withExample(TOWN, inCatalogue)),
      probe: EXAMPLE_PROBE,
      clock,
      crawler: { crawl: async () => [] },
      site: folderOf(examples),
    },
    {
      checker: CHECKER,
      rules: {
        concurrency: 4,
        perHost: 2,
        interval: 0,
        longestPause: 60_000,
        secondTryAfter: 1,
        deadline: isTooLate ? 0 : 60_000,
      },
      soft404: true,
      secondOpinionAfter: 1,
      isOffline: false,
      maxAge: 86_400,
      skipped: ['rsj.example.com'],
      isMapped: (address) => /\/\/(?:zwfw|zheng-shu)\./u.test(address),
      randomName: () => 'mei-you-zhe-ge',
      seconds: () => 1_793_500_000,
      memory: { known: new Map(), answers: new Map(), record: () => {} },
      history: new Map(),
      onRead: () => {},
      onProgress: () => {},
      ...more,
    },
  ).finally(() => clock.close());
}

/** The codes that are found in the links of an example. */
export async function codesInLinks(examples: readonly ExampleFile[]): Promise<readonly string[]> {
  return (await checkTownLinks(examples)).diagnostics.map(({ code }) => code);
}
