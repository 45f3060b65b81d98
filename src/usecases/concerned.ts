import type { Catalogue } from '../catalog/catalogue.js';
import { fileOf, isSingle, kindOfFile, SINGLE_FILES } from '../catalog/kinds.js';
import { SUPPRESSION_CODES } from '../catalog/suppression-codes.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { attachmentsOf, referencesOf } from '../model/references.js';
import { CATALOGUE_RULES } from '../rules/registry.js';
import { TARGET_RULES } from '../targets/rules/registry.js';

/** What every file depends on: a change there concerns them all. */
const ABOUT_ALL: readonly string[] = [SINGLE_FILES.catalog, SINGLE_FILES.calendar, SINGLE_FILES.materials];

const TARGET_CODES = new Set(TARGET_RULES.map(({ code }) => code));

/** Codes whose findings another file can cause. */
const ACROSS_FILES = new Set([
  ...TARGET_CODES,
  ...CATALOGUE_RULES.map(({ code }) => code),
  SUPPRESSION_CODES.idleSuppression.code,
]);

function definitionIn(file: string, catalogue: Catalogue): object | undefined {
  const named = kindOfFile(file);
  if (named === undefined) return undefined;
  if (named.kind === 'plan' || named.kind === 'materials') return catalogue[named.kind];
  return isSingle(named.kind) ? undefined : catalogue.definitions[named.kind].get(named.id);
}

/** Definition files and attachments that a file refers to, whether or not they are there. */
function targetsOf(file: string, catalogue: Catalogue): readonly string[] {
  const definition = definitionIn(file, catalogue);
  if (definition === undefined) return [];
  return [
    ...referencesOf(definition).map(({ target, text }) => fileOf(target, text)),
    ...attachmentsOf(definition).map(({ text }) => text),
  ];
}

function namesOf(file: string): readonly string[] {
  return [file, kindOfFile(file)?.id ?? file];
}

/**
 * Which findings a change concerns: all in changed files; of the others those that compare files, where the finding names a
 * changed file, or its file refers to one or is referred to by one; and targets that the whole misses. After a change to
 * catalog.yaml, calendar.yaml or materials.yaml, all.
 * @param changed files changed, new or deleted, relative to the catalogue
 */
export function concernedBy(
  changed: ReadonlySet<string>,
  catalogue: Catalogue,
): (diagnostic: Diagnostic) => boolean {
  if (ABOUT_ALL.some((file) => changed.has(file))) return () => true;
  const names = new Set([...changed].flatMap(namesOf));
  const referredTo = new Set([...changed].flatMap((file) => targetsOf(file, catalogue)));
  const neighbours = new Map<string, boolean>();
  // Numbers over the whole catalogue: every change but one of the plan can move them.
  const movesTargets = [...changed].some((file) => file !== SINGLE_FILES.plan);
  const isNeighbour = (file: string): boolean => {
    const known = neighbours.get(file);
    if (known !== undefined) return known;
    const is = referredTo.has(file) || targetsOf(file, catalogue).some((target) => changed.has(target));
    neighbours.set(file, is);
    return is;
  };
  return ({ code, file, args, related }) => {
    if (changed.has(file) || related.some((other) => changed.has(other.file))) return true;
    if (movesTargets && TARGET_CODES.has(code) && file === SINGLE_FILES.catalog) return true;
    if (!ACROSS_FILES.has(code)) return false;
    return (
      Object.values(args)
        .flat()
        .some((value) => names.has(String(value))) || isNeighbour(file)
    );
  };
}
