import { SCHEMA_CODES } from './schema-codes.js';
import { type CodedFinding, keyName, placeName, textOf, valueAt } from './schema-paths.js';
import { type KindShape, mayHold } from './schema-shape.js';
import { SLIP_CODES } from './slip-codes.js';

const lastOf = ({ finding }: CodedFinding): string => keyName(finding.path);
const parentOf = ({ finding }: CodedFinding) => finding.path.slice(0, -1);
const mapOf = (coded: CodedFinding): string => textOf(parentOf(coded));
const isMissing = ({ doc }: CodedFinding): boolean => doc === SCHEMA_CODES.missingKey;

/** The same letters in another order, or two keys of at most one letter each. */
function isMistyped(key: string, meant: string): boolean {
  const letters = (text: string) => [...text].sort().join('');
  return letters(key) === letters(meant) || (key.length <= 1 && meant.length <= 1);
}

/** What is said in place of two findings: of the one before, with the other left out. */
interface Link {
  readonly said: CodedFinding;
  readonly explained: CodedFinding;
}

function grouped(
  findings: readonly CodedFinding[],
  nameOf: (coded: CodedFinding) => string,
): ReadonlyMap<string, readonly CodedFinding[]> {
  const groups = new Map<string, CodedFinding[]>();
  for (const one of findings) {
    const group = groups.get(nameOf(one));
    if (group) group.push(one);
    else groups.set(nameOf(one), [one]);
  }
  return groups;
}

function withArgs({ doc, finding }: CodedFinding, args: Readonly<Record<string, string>>): CodedFinding {
  const { fix: _, ...rest } = finding;
  return { doc, finding: { ...rest, args: { 键: String(finding.args.键), 相近: '', ...args } } };
}

/** A key is unknown here and missing in one other place: it only stands in the wrong one. */
function misplaced(unknown: CodedFinding, namesakes: readonly CodedFinding[]): Link | undefined {
  const elsewhere = namesakes.filter((one) => mapOf(one) !== mapOf(unknown));
  const [only] = elsewhere;
  if (elsewhere.length !== 1 || !only) return undefined;
  return { said: withArgs(unknown, { 应在: placeName(parentOf(only)) }), explained: only };
}

/** A key is unknown and another one missing in the same map: it was to be that one. */
function renamed(
  unknown: CodedFinding,
  beside: readonly CodedFinding[],
  { value, isOnly, types }: { value: unknown; isOnly: boolean; types: KindShape['types'] },
): Link | undefined {
  const key = lastOf(unknown);
  const mistyped = beside.find((one) => isMistyped(key, lastOf(one)));
  if (mistyped) {
    const { doc, finding } = unknown;
    const meant = lastOf(mistyped);
    const said = { doc, finding: { ...finding, args: { 键: key, 相近: meant }, fix: meant } };
    return { said, explained: mistyped };
  }
  const [missing] = beside;
  if (unknown.finding.fix !== undefined || !isOnly || beside.length !== 1 || !missing) return undefined;
  if (!mayHold(types.get(lastOf(missing)), value)) return undefined;
  return { said: withArgs(unknown, { 缺少: lastOf(missing) }), explained: missing };
}

/**
 * Joins what is one slip: an unknown key with the missing one that it stands for, in its map or in another; a line joined to
 * an element with the key that is missing for it.
 */
export function linked(
  findings: readonly CodedFinding[],
  root: object,
  { types }: KindShape,
): readonly CodedFinding[] {
  const missing = findings.filter(isMissing);
  const joined = findings.filter(({ doc }) => doc === SLIP_CODES.lineJoined);
  if (missing.length === 0 && joined.length === 0) return findings;
  const done = new Map<CodedFinding, CodedFinding | undefined>();
  const note = (before: CodedFinding, link: Link | undefined) => {
    if (!link) return;
    done.set(before, link.said);
    done.set(link.explained, undefined);
  };
  const left = (some: readonly CodedFinding[] = []) => some.filter((one) => !done.has(one));
  const byKey = grouped(missing, lastOf);
  const byMap = grouped(missing, mapOf);
  for (const one of joined) {
    const [key] = left(byKey.get(String(one.finding.args.键)));
    note(one, key && { said: one, explained: key });
  }
  const unknown = findings.filter(({ doc }) => doc === SCHEMA_CODES.unknownKey);
  for (const one of unknown) {
    const namesakes = byKey.get(lastOf(one)) ?? [];
    // In more than two places, more than one of them is another.
    if (namesakes.length < 3) note(one, misplaced(one, left(namesakes)));
  }
  for (const [map, others] of grouped(left(unknown), mapOf)) {
    for (const one of others) {
      const value = valueAt(one.finding.path, root);
      note(one, renamed(one, left(byMap.get(map)), { value, isOnly: others.length === 1, types }));
    }
  }
  const joinedAt = new Set(joined.map(({ finding }) => textOf(finding.path)));
  for (const one of findings) if (joinedAt.has(mapOf(one))) done.set(one, undefined);
  return findings.flatMap((one) => (done.has(one) ? (done.get(one) ?? []) : [one]));
}
