import type { ExampleFile } from '../../src/diagnostic/code-doc.js';
import { provePage } from '../../src/parity/check-page.js';
import type { LiveAnswer } from '../../src/publish/live-source.js';
import { judgeLive, type LivePage } from '../../src/usecases/judge-live.js';

const CHECK_CODE = '7F3A-91C2';
const FACTS = [
  { path: 'title', section: '', label: '', text: '失业登记' },
  { path: 'sections/key-facts/facts/0', section: '办理要点', label: '多久办好', text: '30分钟' },
].map((fact) => ({ ...fact, type: 'text', value: fact.text }));

const PAGE: LivePage = {
  file: 'website/guides/shi-ye-deng-ji/index.html',
  channel: '网站',
  title: '失业登记',
  checkCode: CHECK_CODE,
  prove(html) {
    const chrome = {
      before: [],
      within: [],
      after: [`内容校验码${CHECK_CODE}`],
      bullets: [],
      ownWords: [],
      addresses: [],
      printsAddresses: false,
      fileNote: '',
    };
    const words = { channel: '网站', checkCode: CHECK_CODE, facts: FACTS, chrome };
    return { ...provePage(html, words), facts: FACTS.length };
  },
  ownerOf: () => undefined,
};

function answerOf(example: ExampleFile): LiveAnswer {
  if ('whole' in example) return { kind: 'page', html: example.whole };
  if ('absent' in example) return { kind: 'missing', reason: '服务器说没有（404）' };
  return { kind: 'unreachable', reason: '服务器拒绝连接', isWhole: true };
}

/** The codes that are found where the page of an example is what people get to see. */
export function codesInPublic(examples: readonly ExampleFile[]): readonly string[] {
  return examples.flatMap((example) =>
    judgeLive(PAGE, answerOf(example)).diagnostics.map(({ code }) => code),
  );
}
