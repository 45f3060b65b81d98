import type { DecodedFile } from './decode.js';
import type { Attachment, ReadFailure, UnreadableAttachment } from './files.js';
import { type DefinitionOf, fileOf, type KindWithFolder } from './kinds.js';

export type ServiceItem = DefinitionOf['item'];
export type Power = DefinitionOf['power'];
export type Bundle = DefinitionOf['bundle'];
export type SpecialList = DefinitionOf['list'];
export type Law = DefinitionOf['law'];
export type Calendar = DefinitionOf['calendar'];
export type MaterialNames = DefinitionOf['materials'];
export type Material = ServiceItem['申请材料'][number];
export type LegalBasis = ServiceItem['设定依据'][number];

/** Definitions of each kind by id, in the order of their ids. */
export type Definitions = { readonly [K in KindWithFolder]: ReadonlyMap<string, DefinitionOf[K]> };

/** All sound definitions of one version of a catalogue. */
export interface Catalogue {
  readonly settings: DefinitionOf['catalog'] | undefined;
  readonly plan: DefinitionOf['plan'] | undefined;
  /** Holidays and moved working days, of the years it names only. */
  readonly calendar: DefinitionOf['calendar'] | undefined;
  /** Which names of documents mean the same document. */
  readonly materials: DefinitionOf['materials'] | undefined;
  readonly definitions: Definitions;
  /** Files whose definition could not be used. References to them are not called dead. */
  readonly unsound: ReadonlySet<string>;
  /** Attachments by path, as far as they exist and could be read. */
  readonly attachments: ReadonlyMap<string, Attachment>;
  /** Attachments that exist but cannot be read, with the reason. */
  readonly unreadable: ReadonlyMap<string, ReadFailure>;
}

/** Joins decoded files into a catalogue. Pure; the order of the arguments does not matter. */
export function assembleCatalogue(
  files: readonly DecodedFile[],
  attachments: readonly (Attachment | UnreadableAttachment)[],
): Catalogue {
  const definitions: { [K in KindWithFolder]: Map<string, DefinitionOf[K]> } = {
    power: new Map(),
    item: new Map(),
    bundle: new Map(),
    list: new Map(),
    place: new Map(),
    law: new Map(),
    reason: new Map(),
    change: new Map(),
  };
  let settings: Catalogue['settings'];
  let plan: Catalogue['plan'];
  let calendar: Catalogue['calendar'];
  let materials: Catalogue['materials'];
  const unsound = new Set<string>();
  for (const decoded of files.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    if (decoded.definition === undefined) unsound.add(decoded.file);
    else if (decoded.kind === 'catalog') settings = decoded.definition;
    else if (decoded.kind === 'plan') plan = decoded.definition;
    else if (decoded.kind === 'calendar') calendar = decoded.definition;
    else if (decoded.kind === 'materials') materials = decoded.definition;
    else (definitions[decoded.kind] as Map<string, unknown>).set(decoded.id, decoded.definition);
  }
  return {
    settings,
    plan,
    calendar,
    materials,
    definitions,
    unsound,
    attachments: new Map(attachments.flatMap((one) => ('reason' in one ? [] : [[one.path, one]]))),
    unreadable: new Map(attachments.flatMap((one) => ('reason' in one ? [[one.path, one.reason]] : []))),
  };
}

/** Is there a file for this id, sound or not? */
export function isDefined(catalogue: Catalogue, kind: KindWithFolder, id: string): boolean {
  return catalogue.definitions[kind].has(id) || catalogue.unsound.has(fileOf(kind, id));
}
