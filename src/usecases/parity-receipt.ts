import { chromeOf } from '../channels/chrome.js';
import { CHANNEL_IDS } from '../channels/registry.js';
import type { ReceiptContent, ReceiptRow, ReceiptWords } from '../documents/receipt/content.js';
import { receiptPage } from '../documents/receipt/page.js';
import { factsOf } from '../guide/facts.js';
import type { PublicationKind } from '../guide/reference.js';
import type { Site } from '../guide/site.js';
import { EXCEPTIONS } from '../parity/exceptions.js';
import type { ExceptionKind } from '../parity/expectation.js';
import type { KillRate } from '../parity/kill-rate.js';
import { PARITY_FILE, RECEIPT_FILE } from '../publish/manifest.js';
import type { OutputFile } from '../publish/output.js';
import { byKind, jsonFile, type RenderedEdition } from './describe-output.js';
import { CHANNEL_NAMES } from './expectation.js';
import type { OwnWords } from './own-words.js';
import { outputFile } from './render.js';

/** What the proof of a build is written down with. */
export interface ReceiptOptions {
  /** Of the program. */
  readonly version: string;
  readonly site: Site;
  /** What own templates show besides: it stands on the receipt with the other words. */
  readonly ownWords: OwnWords;
  /** What this version of the program was measured to find; null where nothing was measured. */
  readonly killRate: KillRate | null;
}

const KIND_NAMES = {
  guide: '办事指南',
  bundle: '一件事',
  'list-page': '清单',
  'changes-page': '近期调整',
  'power-page': '登记页',
  'law-page': '登记页',
} satisfies Record<PublicationKind, string>;

const EXCEPTION_KINDS = Object.keys(EXCEPTIONS).filter((kind): kind is ExceptionKind => kind in EXCEPTIONS);

function proof({ edition, renditions }: RenderedEdition) {
  const facts = factsOf(edition.publication).map((fact) => fact.path);
  const channels = renditions.map(({ channel, missing, diagnostics, exceptions }) => [
    channel,
    { present: facts.length - missing.length, problems: diagnostics.length, missing, exceptions },
  ]);
  return {
    digest: edition.digest,
    checkCode: edition.checkCode,
    channels: Object.fromEntries(channels),
    facts,
  };
}

function receiptRow({ edition, renditions }: RenderedEdition): ReceiptRow {
  const { publication, digest, checkCode } = edition;
  const facts = factsOf(publication).length;
  return {
    name: publication.title.text,
    kind: KIND_NAMES[publication.kind],
    facts,
    digest,
    checkCode,
    results: renditions.map(({ channel, missing, diagnostics, exceptions }) => ({
      channel: CHANNEL_NAMES[channel],
      present: facts - missing.length,
      problems: diagnostics.length,
      exceptions: exceptions.length,
    })),
  };
}

/** Such as `申请材料 / 失业人员登记表 / 空白表格`. */
function nameOfFact({ edition: { publication } }: RenderedEdition, path: string): string {
  const facts = factsOf(publication);
  const fact = facts.find((one) => one.path === path);
  if (fact === undefined) return path;
  const namePath = `${/^.*\/entries\/\d+\//u.exec(path)?.[0] ?? ''}name`;
  const entry = facts.find((one) => one.path === namePath && one !== fact);
  return [fact.section, entry?.text, fact.label || fact.text].filter(Boolean).join(' / ');
}

/** The words around the facts in each channel, by the example of the first publication that it carries. */
function fixedWords(
  rendered: readonly RenderedEdition[],
  { site, ownWords }: ReceiptOptions,
): readonly ReceiptWords[] {
  return CHANNEL_IDS.flatMap((channel) => {
    const first = rendered.find(({ renditions }) => renditions.some((one) => one.channel === channel));
    if (first === undefined) return [];
    const { before, within, after, bullets } = chromeOf(channel, first.edition, site);
    const words = [...before, ...within, ...after, ...bullets, ...ownWords.words];
    return [{ channel: CHANNEL_NAMES[channel], example: first.edition.publication.title.text, words }];
  });
}

function contentOf(rendered: readonly RenderedEdition[], options: ReceiptOptions): ReceiptContent {
  const { version, site, killRate } = options;
  const used = rendered.flatMap((one) =>
    one.renditions.flatMap(({ channel, exceptions }) =>
      exceptions.map(({ kind, path }) => ({
        kind,
        publication: one.edition.publication.title.text,
        channel: CHANNEL_NAMES[channel],
        fact: nameOfFact(one, path),
      })),
    ),
  );
  const channels = rendered.flatMap(({ renditions }) => renditions.map(({ channel }) => channel));
  return {
    bureau: site.bureau,
    version,
    fixedWords: fixedWords(rendered, options),
    killRate,
    channels: [...new Set(channels)].map((channel) => CHANNEL_NAMES[channel]),
    rows: rendered.map(receiptRow),
    exceptions: EXCEPTION_KINDS.map((kind) => ({
      ...EXCEPTIONS[kind],
      uses: used
        .filter((use) => use.kind === kind)
        .map(({ publication, channel, fact }) => ({ publication, channel, fact })),
    })),
  };
}

/**
 * The proof of a build in two forms: parity.json, with each publication's facts, what each channel shows of them and which
 * exceptions it uses; and the receipt, one page for people.
 */
export function receiptFiles(
  rendered: readonly RenderedEdition[],
  options: ReceiptOptions,
): readonly OutputFile[] {
  const { version, killRate } = options;
  const json = { version, exceptions: EXCEPTIONS, killRate, ...byKind(rendered, proof) };
  const page = new TextEncoder().encode(receiptPage(contentOf(rendered, options)));
  return [jsonFile(PARITY_FILE, json), outputFile(RECEIPT_FILE, page)];
}
