import type { Path } from '../diagnostic/diagnostic.js';
import { SCHEMA_CODES } from './schema-codes.js';
import { type CodedFinding, keyName, textOf, valueAt } from './schema-paths.js';
import type { KindShape } from './schema-shape.js';

const isMissing = ({ doc }: CodedFinding): boolean => doc === SCHEMA_CODES.missingKey;
const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const parentOf = ({ finding }: CodedFinding): Path => finding.path.slice(0, -1);

/** All keys that are missing in one map as one finding, at the first of them. */
export function withMissingTogether(findings: readonly CodedFinding[]): readonly CodedFinding[] {
  const keys = new Map<string, string[]>();
  const mapOf = (one: CodedFinding) => textOf(parentOf(one));
  const isFirst = findings.map((one) => {
    if (!isMissing(one)) return true;
    const known = keys.get(mapOf(one));
    known?.push(keyName(one.finding.path));
    if (!known) keys.set(mapOf(one), [keyName(one.finding.path)]);
    return !known;
  });
  return findings.flatMap((one, index) => {
    const all = isMissing(one) ? (keys.get(mapOf(one)) ?? []) : [];
    if (!isFirst[index]) return [];
    if (all.length < 2) return [one];
    return [{ doc: one.doc, finding: { ...one.finding, args: { ...one.finding.args, 都缺: all } } }];
  });
}

/** A map of which nothing but keys without a value is there, and others are missing: that they are says it all. */
export function withoutBareKeys(findings: readonly CodedFinding[], root: object): readonly CodedFinding[] {
  const incomplete = new Set(findings.filter(isMissing).map((one) => textOf(parentOf(one))));
  if (incomplete.size === 0) return findings;
  const filled = new Map<string, number>();
  const mapsOfEmpty = findings
    .filter(({ doc }) => doc === SCHEMA_CODES.emptyValue)
    .map((one) => [textOf(parentOf(one)), parentOf(one)] as const)
    .filter(([map]) => incomplete.has(map));
  for (const [map, path] of mapsOfEmpty) {
    const left = filled.get(map) ?? Object.keys(Object(valueAt(path, root)) as object).length;
    filled.set(map, left - 1);
  }
  return findings.filter(
    (one) => one.doc !== SCHEMA_CODES.emptyValue || filled.get(textOf(parentOf(one))) !== 0,
  );
}

/** The way to what stands last in a definition. */
function lastPath(root: unknown): Path {
  if (Array.isArray(root)) return root.length === 0 ? [] : [root.length - 1, ...lastPath(root.at(-1))];
  if (!isMap(root)) return [];
  const key = Object.keys(root).at(-1);
  return key === undefined ? [] : [key, ...lastPath(root[key])];
}

/**
 * Keys are missing and the last thing in the file is wrong or incomplete: it breaks off there. One finding for
 * both.
 * @param findings those of one map together
 */
export function withoutCut(
  findings: readonly CodedFinding[],
  root: object,
  shape: KindShape,
): readonly CodedFinding[] {
  const last = lastPath(root);
  const isOnWay = (path: Path) => path.every((segment, depth) => segment === last[depth]);
  const missing = findings
    .filter((one) => isMissing(one) && isOnWay(parentOf(one)))
    .reduce<CodedFinding | undefined>(
      (best, one) => (best && best.finding.path.length <= one.finding.path.length ? best : one),
      undefined,
    );
  if (!missing || findings.length < 2) return findings;
  const isTorn = (one: CodedFinding) => {
    const { doc, finding } = one;
    const path = isMissing(one) ? parentOf(one) : finding.path;
    if (path.length === 0 || !isOnWay(path) || doc === SCHEMA_CODES.unknownKey) return false;
    // What has a remedy of its own was written in full, unless that only adds the end.
    return finding.fix === undefined || finding.fix.startsWith(String(valueAt(path, root)));
  };
  if (!findings.every((one) => one === missing || isTorn(one))) return findings;
  const { 都缺: several, 键: one } = missing.finding.args;
  const keys = Array.isArray(several) ? several.map(String) : [String(one)];
  const order = [...shape.keys];
  const place = order.indexOf(String(last[0]));
  const isAtTop = missing.finding.path.length === 1;
  // A key that is to stand further up was left out for itself.
  if (isAtTop && keys.filter((key) => order.indexOf(key) > place).length * 2 < keys.length) return findings;
  const args = { 键: keyName(last), 都缺: keys };
  return [{ doc: SCHEMA_CODES.cutOff, finding: { path: last, at: 'key', args } }];
}
