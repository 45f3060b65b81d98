import type { Path } from '../diagnostic/diagnostic.js';
import { SCHEMA_CODES } from './schema-codes.js';
import { type CodedFinding, textOf } from './schema-paths.js';
import type { KindShape } from './schema-shape.js';

/** Fewer keys may have been meant for the group that they stand in. */
const FEWEST_OF_GROUP = 2;

const isMissing = ({ doc }: CodedFinding): boolean => doc === SCHEMA_CODES.missingKey;
const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** May an element be one of the list under `key` at the top? */
function isElementOf(element: unknown, key: string, { groups, topLists }: KindShape): boolean {
  const group = groups.get(key);
  if (!topLists.has(key)) return false;
  if (!isMap(element)) return group === undefined && typeof element === 'string';
  const keys = Object.keys(element);
  return group !== undefined && keys.length > 0 && keys.every((name) => group.has(name));
}

/** The first element of a list from which on all belong to a list whose key is nowhere. */
function orphansIn(
  list: readonly unknown[],
  under: string,
  meant: readonly string[],
  shape: KindShape,
): { readonly from: number; readonly key: string } | undefined {
  const isOwn = (element: unknown) => isElementOf(element, under, shape);
  const from = list.findLastIndex(isOwn) + 1;
  const orphans = list.slice(from);
  if (orphans.length === 0) return undefined;
  const [key, ...others] = meant.filter((name) => orphans.every((one) => isElementOf(one, name, shape)));
  return key !== undefined && others.length === 0 ? { from, key } : undefined;
}

/** The group whose keys are nowhere, while some of them are unknown in another group. */
function groupMeant(
  unknown: readonly string[],
  absent: readonly string[],
  { groups, topLists }: KindShape,
): string | undefined {
  const [group, ...others] = absent.filter(
    (name) => !topLists.has(name) && unknown.every((key) => groups.get(name)?.has(key)),
  );
  return others.length === 0 ? group : undefined;
}

interface Orphans {
  readonly key: string;
  readonly path: Path;
  readonly isOne: (path: Path) => boolean;
}

function orphansUnder(
  under: string,
  value: unknown,
  { absent, required, unknown }: Readonly<Record<'absent' | 'required' | 'unknown', readonly string[]>>,
  shape: KindShape,
): Orphans | undefined {
  if (Array.isArray(value) && shape.topLists.has(under)) {
    const found = orphansIn(value, under, required, shape) ?? orphansIn(value, under, absent, shape);
    return (
      found && {
        key: found.key,
        path: [under, found.from],
        isOne: (path) => path[0] === under && Number(path[1]) >= found.from,
      }
    );
  }
  const [first] = unknown;
  if (first === undefined || unknown.length < FEWEST_OF_GROUP) return undefined;
  const key = groupMeant(unknown, absent, shape);
  if (key === undefined) return undefined;
  return {
    key,
    path: [under, first],
    isOne: (path) => path[0] === under && unknown.includes(String(path[1])),
  };
}

/** A list or group that lost the line with its key, so that it runs on behind another one: one finding, not many. */
export function withoutOrphans(
  findings: readonly CodedFinding[],
  root: object,
  shape: KindShape,
): readonly CodedFinding[] {
  const absent = [...shape.groups.keys(), ...shape.topLists].filter((key) => !Object.hasOwn(root, key));
  const missing = new Set(findings.filter(isMissing).map(({ finding }) => textOf(finding.path)));
  const required = absent.filter((key) => missing.has(key));
  const unknown = new Map<string, string[]>();
  for (const { doc, finding } of findings) {
    const [under, key, ...deeper] = finding.path;
    if (doc !== SCHEMA_CODES.unknownKey || typeof key !== 'string' || deeper.length > 0) continue;
    const known = unknown.get(String(under));
    if (known) known.push(key);
    else unknown.set(String(under), [key]);
  }
  for (const [under, value] of Object.entries(root)) {
    const keys = { absent: [...new Set(absent)], required, unknown: unknown.get(under) ?? [] };
    const orphans = orphansUnder(under, value, keys, shape);
    if (!orphans) continue;
    const { key, path, isOne } = orphans;
    const isExplained = ({ finding }: CodedFinding) =>
      isOne(finding.path) || (finding.path.length === 1 && finding.path[0] === key);
    const at = { path, at: 'key' as const, args: { 键: key, 在: under } };
    return [...findings.filter((one) => !isExplained(one)), { doc: SCHEMA_CODES.headerMissing, finding: at }];
  }
  return findings;
}
