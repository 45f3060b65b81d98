import type {
  Bundle,
  Calendar,
  CatalogSettings,
  ChangeReasons,
  CitizenChanges,
  Hall,
  Law,
  MaterialNames,
  Plan,
  Power,
  ServiceItem,
  SpecialList,
} from './types.generated.js';

type DeepReadonly<T> = T extends (infer Element)[]
  ? readonly DeepReadonly<Element>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

/** The definition that a file of each kind holds, as its schema describes it. */
export interface DefinitionOf {
  readonly catalog: DeepReadonly<CatalogSettings>;
  readonly power: DeepReadonly<Power>;
  readonly item: DeepReadonly<ServiceItem>;
  readonly bundle: DeepReadonly<Bundle>;
  readonly list: DeepReadonly<SpecialList>;
  readonly place: DeepReadonly<Hall>;
  readonly law: DeepReadonly<Law>;
  readonly reason: DeepReadonly<ChangeReasons>;
  readonly change: DeepReadonly<CitizenChanges>;
  readonly plan: DeepReadonly<Plan>;
  readonly calendar: DeepReadonly<Calendar>;
  readonly materials: DeepReadonly<MaterialNames>;
}

export type Kind = keyof DefinitionOf;
export type SingleKind = 'catalog' | 'plan' | 'calendar' | 'materials';
export type KindWithFolder = Exclude<Kind, SingleKind>;
/** Kinds that bear a name, by which and by whose id others refer to them. */
export type NamedKind = Exclude<KindWithFolder, 'reason' | 'change'>;

/** Folder of the kinds that have one definition per file. */
export const KIND_FOLDERS = {
  power: 'powers',
  item: 'items',
  bundle: 'bundles',
  list: 'lists',
  place: 'places',
  law: 'laws',
  reason: 'reasons',
  change: 'changes',
} satisfies Record<KindWithFolder, string>;

/** What editors call each kind. */
export const KIND_LABELS = {
  catalog: '目录说明',
  power: '权力事项',
  item: '政务服务事项',
  bundle: '打包一件事',
  list: '专项清单',
  place: '办事大厅',
  law: '法规',
  reason: '变更说明',
  change: '近期调整',
  plan: '任务分工',
  calendar: '工作日历',
  materials: '材料名称表',
} satisfies Record<Kind, string>;

/** Every kind of definition. */
export const KINDS = Object.keys(KIND_LABELS) as readonly Kind[];

export const ATTACHMENT_FOLDER = 'files';
export const SETTINGS_FILE = 'catalog.yaml';

/** File of the kinds that have only one, at the top of the catalogue. */
export const SINGLE_FILES = {
  catalog: SETTINGS_FILE,
  plan: 'plan.yaml',
  calendar: 'calendar.yaml',
  materials: 'materials.yaml',
} satisfies Record<SingleKind, string>;

/** The kind of a catalogue file and its id, `undefined` for a file that is no definition. */
export function kindOfFile(file: string): { readonly kind: Kind; readonly id: string } | undefined {
  for (const [kind, single] of Object.entries(SINGLE_FILES)) {
    if (file === single) return { kind: kind as SingleKind, id: kind };
  }
  const [folder, name, ...deeper] = file.split('/');
  if (name === undefined || deeper.length > 0 || !name.endsWith('.yaml')) return undefined;
  for (const [kind, kindFolder] of Object.entries(KIND_FOLDERS)) {
    if (kindFolder === folder) return { kind: kind as KindWithFolder, id: name.slice(0, -'.yaml'.length) };
  }
  return undefined;
}

/** Is there only one file of this kind? */
export function isSingle(kind: Kind): kind is SingleKind {
  return kind in SINGLE_FILES;
}

/** The file that defines `id`, relative to the catalogue. */
export function fileOf(kind: Kind, id: string): string {
  if (isSingle(kind)) return SINGLE_FILES[kind];
  return `${KIND_FOLDERS[kind]}/${id}.yaml`;
}
