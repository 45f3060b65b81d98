import type { Law } from '../../catalog/catalogue.js';
import type { DecodedFile } from '../../catalog/decode.js';
import { type Kind, kindOfFile } from '../../catalog/kinds.js';
import type { CommitMessage, Version } from '../../catalog/versions.js';
import type { Judgement } from '../../diff/judge.js';
import type { RecordedReason } from '../../diff/judged-change.js';
import { lawFinder } from '../../diff/reasons/basis.js';
import {
  type CommittedTrailer,
  type ReasonFile,
  recordedReasons,
} from '../../diff/reasons/recorded-reasons.js';
import { trailersIn } from '../../diff/reasons/trailers.js';
import type { VersionPair } from './version-pair.js';

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

async function lawsOf(pair: VersionPair): Promise<ReadonlyMap<string, Law>> {
  const decoded = await pair.decode('head', filesOf(pair.head, 'law'));
  return new Map(
    decoded.flatMap((one): readonly [string, Law][] =>
      one.kind === 'law' && one.definition ? [[one.id, one.definition]] : [],
    ),
  );
}

/** Looks up what was recorded for the burdens; nothing is read where there is none. */
export async function reasonsGiven(
  pair: VersionPair,
  judgements: readonly Judgement[],
  messages: readonly CommitMessage[],
): Promise<ReasonsGiven> {
  const burdens = new Set(
    judgements.filter(({ rule }) => rule.level === 'burden').map(({ fingerprint }) => fingerprint),
  );
  if (burdens.size === 0) return NONE;
  const decoded = await pair.decode('head', filesOf(pair.head, 'reason'));
  const files = new Map(decoded.map((one) => [one.file, one]));
  const isAsked = (fingerprint: string) => burdens.has(fingerprint);
  const sound = decoded.flatMap((one): readonly ReasonFile[] =>
    one.kind === 'reason' && one.definition?.说明.some(({ 改动 }) => 改动.some(isAsked))
      ? [{ file: one.file, definition: one.definition }]
      : [],
  );
  const trailers = messages.flatMap(({ commit, message }): readonly CommittedTrailer[] =>
    trailersIn(message)
      .filter(({ fingerprints }) => fingerprints.some(isAsked))
      .map((trailer) => ({ ...trailer, commit })),
  );
  if (sound.length + trailers.length === 0) return { ...NONE, files };
  return { found: recordedReasons(sound, trailers, lawFinder(await lawsOf(pair))), files };
}
