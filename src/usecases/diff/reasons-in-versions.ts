import type { Law } from '../../catalog/catalogue.js';
import type { DecodedFile } from '../../catalog/decode.js';
import { type Kind, kindOfFile } from '../../catalog/kinds.js';
import type { CommitMessage, Version } from '../../catalog/versions.js';
import type { Judgement } from '../../diff/judge.js';
import type { RecordedReason } from '../../diff/judged-change.js';
import { lawFinder } from '../../diff/reasons/basis.js';
import { earlierReasons } from '../../diff/reasons/earlier-reasons.js';
import { mistypedReasons } from '../../diff/reasons/mistyped-reasons.js';
import {
  type CommittedTrailer,
  type ReasonFile,
  recordedReasons,
} from '../../diff/reasons/recorded-reasons.js';
import { trailersIn } from '../../diff/reasons/trailers.js';
import type { DateText } from '../../values/date.js';
import type { Side, VersionPair } from './version-pair.js';

/** The reasons that the later version and the commits on the way to it give. */
export interface ReasonsGiven {
  /** By the fingerprints of the changes. */
  readonly found: ReadonlyMap<string, RecordedReason>;
  /** The files of reasons by their paths, the unsound ones too. */
  readonly files: ReadonlyMap<string, DecodedFile>;
}

const NONE: ReasonsGiven = { found: new Map(), files: new Map() };

function filesOf({ ids }: Version, kind: Kind): readonly string[] {
  return [...ids.keys()].filter((path) => kindOfFile(path)?.kind === kind).toSorted();
}

async function lawsOf(pair: VersionPair, side: Side): Promise<ReadonlyMap<string, Law>> {
  const decoded = await pair.decode(side, filesOf(pair[side], 'law'));
  return new Map(
    decoded.flatMap((one): readonly [string, Law][] =>
      one.kind === 'law' && one.definition ? [[one.id, one.definition]] : [],
    ),
  );
}

function reasonFiles(decoded: readonly DecodedFile[]): readonly ReasonFile[] {
  return decoded.flatMap((one): readonly ReasonFile[] =>
    one.kind === 'reason' && one.definition ? [{ file: one.file, definition: one.definition }] : [],
  );
}

/** Looks up what was recorded for the burdens; nothing is read where there is none. */
export async function reasonsGiven(
  pair: VersionPair,
  judgements: readonly Judgement[],
  messages: readonly CommitMessage[],
  today: DateText,
): Promise<ReasonsGiven> {
  const burdens = new Set(
    judgements.filter(({ rule }) => rule.level === 'burden').map(({ fingerprint }) => fingerprint),
  );
  if (burdens.size === 0) return NONE;
  const decoded = await pair.decode('head', filesOf(pair.head, 'reason'));
  const files = new Map(decoded.map((one) => [one.file, one]));
  const isAsked = (fingerprint: string) => burdens.has(fingerprint);
  const all = reasonFiles(decoded);
  const sound = all.filter(({ definition }) => definition.说明.some(({ 改动 }) => 改动.some(isAsked)));
  const written = messages.flatMap(({ commit, message }): readonly CommittedTrailer[] =>
    trailersIn(message).map((trailer) => ({ ...trailer, commit })),
  );
  const trailers = written.filter(({ fingerprints }) => fingerprints.some(isAsked));
  const numbers = judgements.map(({ fingerprint }) => fingerprint);
  const mistyped = mistypedReasons(burdens, new Set(numbers), written);
  if (sound.length + trailers.length === 0) return { found: mistyped, files };
  const earlier = earlierReasons(reasonFiles(await pair.decode('base', filesOf(pair.base, 'reason'))));
  const lawOf = lawFinder(await lawsOf(pair, 'head'), await lawsOf(pair, 'base'));
  const options = { earlier, year: Number(today.slice(0, 4)) };
  const found = recordedReasons(sound, trailers, lawOf, options);
  return { found: new Map([...mistyped, ...found]), files };
}
