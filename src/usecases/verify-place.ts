import { placeOf } from '../channels/addresses.js';
import type { ChannelId } from '../channels/channel.js';
import { toDiagnostic } from '../diagnostic/code-doc.js';
import { type Diagnostic, FILE_START } from '../diagnostic/diagnostic.js';
import type { LiveSource } from '../publish/live-source.js';
import { askLive } from './ask-live.js';
import { CHANNEL_NAMES } from './expectation.js';
import { judgeLive, type LiveState } from './judge-live.js';
import { LIVE_CODES } from './live-codes.js';
import type { WantedLive } from './wanted-live.js';

/** One publication in one channel, as it stands in public. */
export interface LiveEntry {
  readonly id: string;
  /** Below the root of the channel, such as `guides/shi-ye-deng-ji`. */
  readonly place: string;
  readonly title: string;
  readonly channel: ChannelId;
  readonly state: LiveState;
  readonly address: string;
  /** That the page shows, and that the catalogue asks for. */
  readonly checkCode: string | null;
  readonly expected: string;
}

/** One finding for all pages that a place did not give. */
function unasked(channel: ChannelId, source: LiveSource, 原因: string, 页数: number): Diagnostic {
  const args = { 渠道: CHANNEL_NAMES[channel], 地址: source.name, 原因, 页数 };
  return toDiagnostic(LIVE_CODES.liveUnreachable, { path: [], args }, channel, FILE_START);
}

/** Asks one place for all pages of its channel and judges what it gives. */
export async function verifyPlace(
  channel: ChannelId,
  source: LiveSource,
  wanted: readonly WantedLive[],
  onPage: () => void,
): Promise<{ readonly entries: readonly LiveEntry[]; readonly diagnostics: readonly Diagnostic[] }> {
  const paths = wanted.map(({ path }) => path);
  const { answers, deadBecause } = await askLive(source, paths, onPage);
  const diagnostics: Diagnostic[] = [];
  const entries = wanted.map(({ edition: { publication, checkCode }, page, path }, index): LiveEntry => {
    const answer = answers[index];
    const judged = answer && judgeLive(page, answer);
    if (judged && deadBecause === null) diagnostics.push(...judged.diagnostics);
    return {
      id: publication.id,
      place: placeOf(publication),
      title: page.title,
      channel,
      state: judged?.state ?? 'unreachable',
      address: source.addressOf(path),
      checkCode: judged?.checkCode ?? null,
      expected: checkCode,
    };
  });
  const left = answers.filter((answer) => answer === undefined).length;
  if (deadBecause !== null) diagnostics.push(unasked(channel, source, deadBecause, wanted.length));
  else if (left > 0) diagnostics.push(unasked(channel, source, '连着很多页都打不开，不再往下问', left));
  return { entries, diagnostics };
}
