import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import ts from 'typescript';

/** The floor of each room (DESIGN.md, Floors). An arrow only goes down. */
export const FLOORS = {
  bin: 9,
  cli: 8,
  usecases: 7,
  adapters: 7,
  publish: 6,
  interchange: 6,
  documents: 6,
  terminal: 6,
  channels: 5,
  parity: 5,
  guide: 4,
  rules: 3,
  links: 3,
  diff: 3,
  targets: 3,
  cases: 3,
  model: 2,
  catalog: 1,
  reporters: 1,
  browser: 1,
  diagnostic: 0,
  values: 0,
  search: 0,
} as const;

type Room = keyof typeof FLOORS;

/** Lower rooms that a room must not know all the same, so that it cannot read what it is to prove or to show. */
const UNKNOWN_TO: Partial<Record<Room, readonly Room[]>> = {
  channels: ['catalog', 'model', 'rules'],
  parity: ['guide', 'catalog', 'model', 'rules'],
  browser: ['diagnostic', 'values'],
};

const FORBIDDEN_FOLDERS = new Set(['utils', 'helpers', 'common', 'misc', 'shared']);
const OUTSIDE_WORLD = new Set<string>(['adapters', 'cli', 'bin']);
const PURE_BUILTINS = new Set(['crypto', 'node:crypto', 'buffer', 'node:buffer']);
const IO_PACKAGES = new Set([
  'linkinator',
  'undici',
  'execa',
  'chokidar',
  'cli-progress',
  'commander',
  'playwright-core',
]);
const IO_GLOBALS = new Set([
  'process',
  'console',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'performance',
  'globalThis',
  'require',
]);

export type Law =
  | 'unknown-room'
  | 'forbidden-folder'
  | 'upward'
  | 'sideways'
  | 'hidden-room'
  | 'cycle'
  | 'io-module'
  | 'io-global'
  | 'clock'
  | 'date-arithmetic'
  | 'computed-import';

/** A broken law: where, and what it is about (the imported file, the module, the name). */
export interface Violation {
  readonly law: Law;
  readonly file: string;
  readonly about: string;
}

interface ParsedFile {
  readonly file: string;
  readonly tree: ts.SourceFile;
  readonly imports: readonly string[];
}

function nodesOf(root: ts.Node): readonly ts.Node[] {
  const nodes: ts.Node[] = [root];
  for (const node of nodes) ts.forEachChild(node, (child) => void nodes.push(child));
  return nodes;
}

function roomOf(file: string): string {
  const [top = '', room = ''] = file.split('/');
  return top === 'src' ? room : top;
}

function isRoom(name: string): name is Room {
  return name in FLOORS;
}

/** Text of an import, `null` for one that is computed, `undefined` for a node that imports nothing. */
function importedBy(node: ts.Node): string | null | undefined {
  const specifier = specifierOf(node);
  if (specifier === undefined) return undefined;
  return ts.isStringLiteralLike(specifier) ? specifier.text : null;
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return node.arguments[0] ?? node;
  }
  return undefined;
}

/** Path of an imported file of the project; compiled code stands for its source. */
function targetOf(file: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const path = posix.join(posix.dirname(file), specifier);
  return path.replace(/^lib\//u, 'src/').replace(/\.js$/u, '.ts');
}

/** Is the identifier used as a name of the surrounding scope, rather than as the name of a property? */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isQualifiedName(parent)) {
    return (ts.isPropertyAccessExpression(parent) ? parent.expression : parent.left) === node;
  }
  if (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodSignature(parent)) {
    return parent.name !== node;
  }
  return !ts.isPropertyDeclaration(parent) && !ts.isMethodDeclaration(parent);
}

function* placeViolations(file: string): Iterable<Violation> {
  const room = roomOf(file);
  if (!isRoom(room)) yield { law: 'unknown-room', file, about: room };
  const folder = file.split('/').find((name) => FORBIDDEN_FOLDERS.has(name));
  if (folder !== undefined) yield { law: 'forbidden-folder', file, about: folder };
}

function* arrowViolations(file: string, target: string): Iterable<Violation> {
  const from = roomOf(file);
  const to = roomOf(target);
  if (from === to || !isRoom(from) || !isRoom(to)) return;
  if (FLOORS[to] > FLOORS[from]) yield { law: 'upward', file, about: target };
  else if (FLOORS[to] === FLOORS[from]) yield { law: 'sideways', file, about: target };
  else if (UNKNOWN_TO[from]?.includes(to)) yield { law: 'hidden-room', file, about: target };
}

function isIoModule(specifier: string): boolean {
  if (isBuiltin(specifier)) return !PURE_BUILTINS.has(specifier);
  return IO_PACKAGES.has(specifier.split('/')[0] ?? '');
}

function* importViolations({ file, imports, tree }: ParsedFile): Iterable<Violation> {
  for (const specifier of imports) {
    const target = targetOf(file, specifier);
    if (target !== undefined) yield* arrowViolations(file, target);
    else if (isIoModule(specifier) && !OUTSIDE_WORLD.has(roomOf(file))) {
      yield { law: 'io-module', file, about: specifier };
    }
  }
  if (!OUTSIDE_WORLD.has(roomOf(file)) && nodesOf(tree).some((node) => importedBy(node) === null)) {
    yield { law: 'computed-import', file, about: 'import()' };
  }
}

/** How `Date` (or `Math.random`) is used at this name: `undefined` where it is not. */
function clockUse(node: ts.Identifier): 'clock' | 'date-arithmetic' | undefined {
  const { parent } = node;
  const member = ts.isPropertyAccessExpression(parent) ? parent.name.text : undefined;
  if (node.text === 'Math') return member === 'random' ? 'clock' : undefined;
  if (node.text !== 'Date' || !isReference(node)) return undefined;
  if (member === 'now' || ts.isCallExpression(parent)) return 'clock';
  if (ts.isNewExpression(parent) && !parent.arguments?.length) return 'clock';
  return 'date-arithmetic';
}

function* nameViolations({ file, tree }: ParsedFile): Iterable<Violation> {
  const room = roomOf(file);
  if (room === 'browser') return;
  const mayAct = OUTSIDE_WORLD.has(room);
  const mayCount = room === 'cli' || room === 'bin' || file === 'src/values/date.ts';
  for (const node of nodesOf(tree)) {
    if (!ts.isIdentifier(node)) continue;
    if (!mayAct && IO_GLOBALS.has(node.text) && isReference(node)) {
      yield { law: 'io-global', file, about: node.text };
    }
    const use = clockUse(node);
    if (use === 'clock' && !mayAct) yield { law: use, file, about: node.text };
    if (use === 'date-arithmetic' && !mayCount) yield { law: use, file, about: node.text };
  }
}

/** Each ring of imports once, at the file of it that comes first. */
function cycles(parsed: readonly ParsedFile[]): readonly Violation[] {
  const arrows = new Map(
    parsed.map(({ file, imports }) => [file, imports.flatMap((name) => targetOf(file, name) ?? [])]),
  );
  const found = new Map<string, Violation>();
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): void => {
    const start = trail.indexOf(file);
    if (start >= 0) {
      const ring = trail.slice(start).toSorted();
      found.set(ring.join(), { law: 'cycle', file: ring[0] ?? file, about: ring.slice(1).join(', ') });
      return;
    }
    if (done.has(file)) return;
    for (const target of arrows.get(file) ?? []) visit(target, [...trail, file]);
    done.add(file);
  };
  for (const file of arrows.keys()) visit(file, []);
  return [...found.values()];
}

/**
 * What breaks the laws of the house.
 * @param files text of every source file by its path in the project, such as `src/rules/run.ts`
 */
export function architectureViolations(files: ReadonlyMap<string, string>): readonly Violation[] {
  const parsed = [...files].map(([file, text]): ParsedFile => {
    const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    return { file, tree, imports: nodesOf(tree).flatMap((node) => importedBy(node) ?? []) };
  });
  return [
    ...parsed.flatMap((one) => [
      ...placeViolations(one.file),
      ...importViolations(one),
      ...nameViolations(one),
    ]),
    ...cycles(parsed),
  ];
}
