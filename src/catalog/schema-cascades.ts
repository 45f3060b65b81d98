import type { Path } from '../diagnostic/diagnostic.js';
import { SCHEMA_CODES } from './schema-codes.js';
import { type CodedFinding, keyName, textOf } from './schema-paths.js';
import type { KindShape } from './schema-shape.js';

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

/** A list that lost the line with its key, so that its elements run on behind another list: one finding, not many. */
export function withoutOrphans(
  findings: readonly CodedFinding[],
  root: object,
  shape: KindShape,
): readonly CodedFinding[] {
  const absent = [...shape.topLists].filter((key) => !Object.hasOwn(root, key));
  const missing = new Set(findings.filter(isMissing).map(({ finding }) => textOf(finding.path)));
  const required = absent.filter((key) => missing.has(key));
  for (const [under, list] of Object.entries(root)) {
    if (!Array.isArray(list) || !shape.topLists.has(under)) continue;
    const found = orphansIn(list, under, required, shape) ?? orphansIn(list, under, absent, shape);
    if (!found) continue;
    const { from, key } = found;
    const isExplained = ({ finding: { path } }: CodedFinding) =>
      (path[0] === under && Number(path[1]) >= from) || (path.length === 1 && path[0] === key);
    const finding = { path: [under, from], args: { 键: key, 在: under } };
    return [...findings.filter((one) => !isExplained(one)), { doc: SCHEMA_CODES.headerMissing, finding }];
  }
  return findings;
}

/** All keys that are missing in one map as one finding, at the first of them. */
export function withMissingTogether(findings: readonly CodedFinding[]): readonly CodedFinding[] {
  const keys = new Map<string, string[]>();
  const mapOf = ({ finding }: CodedFinding) => textOf(finding.path.slice(0, -1));
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

/** The way to what stands last in a definition. */
function lastPath(root: unknown): Path {
  if (Array.isArray(root)) return root.length === 0 ? [] : [root.length - 1, ...lastPath(root.at(-1))];
  if (!isMap(root)) return [];
  const key = Object.keys(root).at(-1);
  return key === undefined ? [] : [key, ...lastPath(root[key])];
}

/**
 * Keys are missing at the top and the last thing in the file is wrong or incomplete: it breaks off there. One finding for
 * both.
 * @param findings those of one map together
 */
export function withoutCut(
  findings: readonly CodedFinding[],
  root: object,
  shape: KindShape,
): readonly CodedFinding[] {
  const missing = findings.find((one) => isMissing(one) && one.finding.path.length === 1);
  if (!missing || findings.length < 2) return findings;
  const last = lastPath(root);
  const isLast = (one: CodedFinding) => {
    const path = isMissing(one) ? one.finding.path.slice(0, -1) : one.finding.path;
    return path.length > 0 && path.every((segment, depth) => segment === last[depth]);
  };
  const others = findings.filter((one) => one !== missing);
  if (!others.every((one) => isLast(one) && one.doc !== SCHEMA_CODES.unknownKey)) return findings;
  const { 都缺: several, 键: one } = missing.finding.args;
  const keys = Array.isArray(several) ? several.map(String) : [String(one)];
  const order = [...shape.keys];
  const place = order.indexOf(String(last[0]));
  // A key that is to stand further up was left out for itself.
  if (keys.filter((key) => order.indexOf(key) > place).length * 2 < keys.length) return findings;
  const args = { 键: keyName(last), 都缺: keys };
  return [{ doc: SCHEMA_CODES.cutOff, finding: { path: last, at: 'key', args } }];
}
