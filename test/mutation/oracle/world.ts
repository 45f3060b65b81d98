import type { DataMap, Path } from '../reading.js';
import type { Kind } from '../sample.js';
import type { Complaint } from './complaint.js';

/** A definition that keeps the contract of its kind. */
export interface Definition {
  readonly file: string;
  readonly kind: Kind;
  readonly id: string;
  readonly data: DataMap;
}

/** The catalogue as the oracle knows it. */
export interface World {
  readonly definitions: readonly Definition[];
  readonly byKind: Readonly<Record<Kind, ReadonlyMap<string, Definition>>>;
  /** Ids by kind of files that break the contract: what refers to them is not called wrong. */
  readonly unsound: ReadonlySet<string>;
  readonly attachments: ReadonlyMap<string, string>;
  readonly today: string;
}

export type Rule = (definition: Definition, world: World) => Iterable<Complaint>;

export function worldOf(
  definitions: readonly Definition[],
  unsound: ReadonlySet<string>,
  attachments: ReadonlyMap<string, string>,
  today: string,
): World {
  const kinds: readonly Kind[] = [
    ...(['catalog', 'plan', 'calendar', 'materials', 'power', 'item'] as const),
    ...(['bundle', 'list', 'place', 'law'] as const),
  ];
  const byKind = Object.fromEntries(
    kinds.map((kind) => [
      kind,
      new Map(definitions.filter((one) => one.kind === kind).map((one) => [one.id, one])),
    ]),
  ) as unknown as World['byKind'];
  return { definitions, byKind, unsound, attachments, today };
}

/** `unsound` names a definition by kind and id. */
export function nameOf(kind: Kind, id: string): string {
  return `${kind}/${id}`;
}

/** A complaint at one or more places of a definition. */
export function complain({ file }: Definition, why: string, ...paths: readonly Path[]): Complaint {
  return { why, at: paths.map((path) => ({ file, path })) };
}

export function also(complaint: Complaint, { file }: Definition, ...paths: readonly Path[]): Complaint {
  return { ...complaint, at: [...complaint.at, ...paths.map((path) => ({ file, path }))] };
}
