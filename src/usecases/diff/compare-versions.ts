import type { SchemaChecker } from '../../catalog/schema-check.js';
import type { CommitMessage, Version } from '../../catalog/versions.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { DiffReport } from '../../diff/diff-report.js';
import type { DateText } from '../../values/date.js';
import type { Progress } from '../check-catalogue.js';
import { changeDiagnostics } from './change-diagnostics.js';
import { compareChanges, compareGravity } from './change-order.js';
import { differingFiles } from './differing-files.js';
import { unreadFile } from './gate-diagnostics.js';
import { readDifferences } from './read-differences.js';
import { reasonsGiven } from './reasons-in-versions.js';
import { type VersionPair, versionPair } from './version-pair.js';
import { weighed } from './weighed-change.js';
import { wholeCatalogues } from './whole-catalogues.js';

export interface CompareOptions {
  readonly checker: SchemaChecker;
  readonly today: DateText;
  /** Of the commits between the versions. */
  readonly messages: readonly CommitMessage[];
  readonly hasConsequences: boolean;
  readonly hasGuides: boolean;
  /** Of the definitions to decode. */
  readonly progress?: Progress;
}

/** How two versions differ, as data for documents and as findings for programs. Plain data. */
export interface ComparedVersions {
  readonly report: DiffReport;
  /** In files of the later version, the gravest first. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many definitions were compared. */
  readonly definitions: number;
  /** False where a disk or git refused something: the next time the outcome may be another. */
  readonly isRepeatable: boolean;
}

/** What else moves, and what of the pages; both come from the same whole versions. */
async function consequences(
  pair: VersionPair,
  changed: ReadonlySet<string>,
  { today, hasConsequences, hasGuides }: CompareOptions,
): Promise<Pick<DiffReport, 'consequences' | 'guides'>> {
  if (!hasConsequences && !hasGuides) return { consequences: null, guides: null };
  const { consequencesOf } = await import('./consequences.js');
  const { pageChanges } = await import('./pages.js');
  const { before, after } = await wholeCatalogues(pair);
  const pages = pageChanges(before, after, changed, today);
  return {
    consequences: hasConsequences ? consequencesOf(before, after, changed, today, pages) : null,
    guides: hasGuides
      ? (await import('./guides.js')).guideChanges(before, after, changed, today, pages)
      : null,
  };
}

/**
 * Says how two versions of a catalogue differ and what that means for citizens. Only what differs is read, unless consequences or
 * guides are asked for.
 */
export async function compareVersions(
  base: Version,
  head: Version,
  options: CompareOptions,
): Promise<ComparedVersions> {
  const pair = versionPair(base, head, options.checker, options.progress);
  const differing = differingFiles(base, head);
  const { judgements, unread, later, definitions, settings } = await readDifferences(pair, differing);
  const reasons = await reasonsGiven(pair, judgements, options.messages, options.today);
  const found = changeDiagnostics(judgements, (file) => later.get(file));
  const changes = judgements
    .flatMap((one, index) => weighed(one, found[index], settings, reasons))
    .toSorted((a, b) => compareChanges(a.change, b.change));
  const brokenReasons = [...reasons.files.values()].filter(({ definition }) => definition === undefined);
  const notRead = [...unread, ...brokenReasons.map(({ file }) => ({ file, side: 'head' as const }))];
  const name = ({ label, commit }: Version) => ({ label, commit });
  return {
    report: {
      base: name(base),
      head: name(head),
      today: options.today,
      changes: changes.map(({ change }) => change),
      hidden: judgements.length - changes.length,
      unread: notRead,
      ...(await consequences(pair, new Set(differing.all), options)),
    },
    diagnostics: [
      ...changes.flatMap(({ diagnostics }) => diagnostics),
      ...notRead.map((one) => unreadFile(one, base, head)),
    ].toSorted(compareGravity),
    definitions,
    isRepeatable: pair.isWhole(),
  };
}
