import type { DecodedFile } from '../../catalog/decode.js';
import { type DefinitionOf, SINGLE_FILES } from '../../catalog/kinds.js';
import type { Unread } from '../../diff/diff-report.js';
import { type FactContext, factsBetween } from '../../diff/facts/facts-between.js';
import { type Judgement, judge } from '../../diff/judge.js';
import { attachmentUsers } from './attachment-users.js';
import type { DifferingFiles } from './differing-files.js';
import { referredNames } from './referred-names.js';
import type { Side, VersionPair } from './version-pair.js';

/** How two versions differ, judged, before anybody's reasons and levels are asked. */
export interface Differences {
  readonly judgements: readonly Judgement[];
  /** Files of which one version is no sound definition: they are not compared. */
  readonly unread: readonly Unread[];
  /** The later version of what was compared, by path. */
  readonly later: ReadonlyMap<string, DecodedFile>;
  /** How many definitions were compared. */
  readonly definitions: number;
  /** Settings of the earlier version. */
  readonly settings: DefinitionOf['catalog'] | undefined;
}

const isSound = ({ definition }: DecodedFile): boolean => definition !== undefined;

/** A file that is unsound in both versions is said once, where it can be mended. */
function unreadIn(before: readonly DecodedFile[], after: readonly DecodedFile[]): readonly Unread[] {
  const broken = (files: readonly DecodedFile[]) =>
    new Set(files.filter((one) => !isSound(one)).map(({ file }) => file));
  const [earlier, later] = [broken(before), broken(after)];
  const inHead = [...later].map((file): Unread => ({ file, side: 'head' }));
  return [
    ...inHead,
    ...[...earlier].filter((file) => !later.has(file)).map((file): Unread => ({ file, side: 'base' })),
  ];
}

async function singleOf<K extends 'catalog' | 'materials'>(
  pair: VersionPair,
  side: Side,
  kind: K,
): Promise<DefinitionOf[K] | undefined> {
  const [decoded] = await pair.decode(side, [SINGLE_FILES[kind]]);
  return decoded?.definition as DefinitionOf[K] | undefined;
}

/** Reads what is not the same in both versions, finds the facts and judges them. */
export async function readDifferences(pair: VersionPair, differing: DifferingFiles): Promise<Differences> {
  const { definitions, attachments } = differing;
  const before = await pair.decode('base', definitions);
  const after = await pair.decode('head', definitions);
  const unread = unreadIn(before, after);
  const left = new Set(unread.map(({ file }) => file));
  const isRead = ({ file }: DecodedFile) => !left.has(file);
  const users =
    attachments.length === 0 ? [] : await attachmentUsers(pair, differing.unchanged(), attachments);
  const [earlier, later] = [
    [...before.filter(isRead), ...users],
    [...after.filter(isRead), ...users],
  ];
  const context: FactContext = {
    materials: {
      before: await singleOf(pair, 'base', 'materials'),
      after: await singleOf(pair, 'head', 'materials'),
    },
    nameOf: await referredNames(pair, [...earlier, ...later]),
    contentOf: (side, path) =>
      (side === 'before' ? pair.base : pair.head).ids.get(path.normalize('NFC')) ?? null,
  };
  return {
    judgements: judge(factsBetween(earlier, later, context)),
    unread,
    later: new Map(later.map((decoded) => [decoded.file, decoded])),
    definitions: new Set([...earlier, ...later].map(({ file }) => file)).size,
    settings: await singleOf(pair, 'base', 'catalog'),
  };
}
