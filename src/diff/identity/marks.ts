import type { DecodedFile } from '../../catalog/decode.js';
import { normaliseText } from '../../values/text.js';

/** A code or a name of a definition. */
export interface Mark {
  /** The code with what code it is. */
  readonly mark: string;
  /** The lower the surer. */
  readonly rank: number;
}

function marks(values: Readonly<Record<string, string | undefined>>): readonly Mark[] {
  return Object.entries(values).flatMap(([name, value], rank) =>
    value === undefined ? [] : [{ mark: `${name}=${normaliseText(value)}`, rank }],
  );
}

/** What by itself tells that two definitions are the same matter, if only one on each side bears it. */
export function marksOf({ kind, definition }: DecodedFile): readonly Mark[] {
  if (definition === undefined) return [];
  switch (kind) {
    case 'item':
      return marks({
        办理项: definition.业务办理项编码,
        名称: definition.事项名称,
        实施: definition.实施编码,
        地方: definition.地方编码,
        基本: definition.基本编码,
      });
    case 'power':
      return marks({ 编码: definition.权责编码, 名称: definition.权力名称 });
    case 'law':
      return marks({ 名称: definition.名称, 文号: definition.文号 });
    case 'bundle':
    case 'list':
    case 'place':
      return marks({ 名称: definition.名称 });
    case 'catalog':
    case 'plan':
    case 'calendar':
    case 'materials':
    case 'reason':
    case 'change':
      return [];
  }
}

/** Codes that several items have where one matter is handled in several ways. */
export function familyOf({ kind, definition }: DecodedFile): readonly string[] {
  if (kind !== 'item' || definition === undefined) return [];
  return marks({ 实施: definition.实施编码, 基本: definition.基本编码 }).map(({ mark }) => mark);
}

/** The name of an item and its aliases, as they are compared. */
export function namesOf({ kind, definition }: DecodedFile): readonly string[] {
  if (kind !== 'item' || definition === undefined) return [];
  return [definition.事项名称, ...(definition.别名 ?? [])].map(normaliseText);
}

/** Is it an item that is no longer done? */
export function isCancelled({ kind, definition }: DecodedFile): boolean {
  return kind === 'item' && definition?.事项状态 === '取消';
}
