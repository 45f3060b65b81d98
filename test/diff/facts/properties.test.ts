import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Document, parseDocument, visit } from 'yaml';
import type { DecodedFile } from '../../../src/catalog/decode.js';
import type { Compared, Value } from '../../../src/diff/change.js';
import { type FactContext, factsBetween } from '../../../src/diff/facts/facts-between.js';
import { shapeOf } from '../../../src/diff/shape/shapes.js';
import { formatDate, parseDate } from '../../../src/values/date.js';
import { parseLimit } from '../../../src/values/limit.js';
import { type MemoryFolder, TOWN, textIn } from '../../support/memory-files.js';
import { edit, type Group, type Place, placesIn } from './places.js';
import { definitionsIn, lines } from './versions.js';

const bytesOf = (text: string) => ({ ok: true, bytes: new TextEncoder().encode(text) }) as const;

/** The town, and of the sample what the town has little of. */
const FOLDER: MemoryFolder = new Map([
  ...[...TOWN].filter(([path]) => path.endsWith('.yaml')),
  ...[
    'items/gong-shang-ren-ding.yaml',
    'bundles/shen-ling-gong-wang-ren-yuan-dai-yu.yaml',
    'lists/quan-sheng-tong-ban.yaml',
    'calendar.yaml',
    'materials.yaml',
  ].map((path) => {
    const text = readFileSync(new URL(`../../../catalog/${path}`, import.meta.url), 'utf8');
    return [path, bytesOf(text)] as const;
  }),
]);
const FILES = definitionsIn(FOLDER);
const anyFile = fc.constantFrom(...FILES);

const CONTEXT: FactContext = {
  materials: { before: undefined, after: undefined },
  nameOf: (_kind, id) => id,
  contentOf: () => 'same',
};
const facts = (before: readonly DecodedFile[], after: readonly DecodedFile[]) =>
  factsBetween(before, after, CONTEXT);

/** The file with a copy of its definition that `change` may write to. */
function changed(file: DecodedFile, change: (places: readonly Place[]) => void): DecodedFile {
  const definition = structuredClone(file.definition) as unknown as Group;
  change([...placesIn(definition, shapeOf(file.kind) ?? {})]);
  return { ...file, definition } as unknown as DecodedFile;
}

function pick<Element>(elements: readonly Element[], share: number): Element {
  const found = elements[Math.floor(share * elements.length)];
  if (found === undefined) throw new Error('nothing to choose from');
  return found;
}

const share = fc.double({ min: 0, max: 0.999, noNaN: true });

function shuffled<Element>(elements: readonly Element[], shares: readonly number[]): Element[] {
  const rest = [...elements];
  return elements.map(
    (_, index) =>
      rest.splice(Math.floor((shares[index % shares.length] ?? 0) * rest.length), 1)[0] as Element,
  );
}

const shares = fc.array(share, { minLength: 5, maxLength: 12 });

/** Prints a definition with other quotes, comments, key order, and ways to write dates and limits. */
function reprinted(text: string, dice: readonly number[]): string {
  const document: Document = parseDocument(text);
  let turn = 0;
  const next = () => dice[turn++ % dice.length] ?? 0;
  visit(document, {
    Map: (_key, map) => {
      map.items = shuffled(map.items, dice);
      map.flow = false;
    },
    Scalar: (key, scalar) => {
      if (key !== 'value' || typeof scalar.value !== 'string') return;
      const date = parseDate(scalar.value);
      const limit = parseLimit(scalar.value);
      if (date !== undefined) scalar.value = next() < 0.5 ? formatDate(date) : date.replaceAll('-', '/');
      else if (limit?.kind === 'span') scalar.value = scalar.value.replace(/(\d)(?=\D)/u, '$1 ');
      scalar.type = next() < 0.5 ? 'QUOTE_DOUBLE' : 'QUOTE_SINGLE';
      if (next() < 0.2) scalar.comment = ' 核对过';
    },
  });
  return document.toString({ lineWidth: 0 });
}

describe('what is no change', () => {
  test('a definition and itself', () => {
    expect(facts(FILES, FILES)).toEqual([]);
  });

  test('formatting, key order, comments, quotes and other ways to write the same value', () => {
    fc.assert(
      fc.property(anyFile, shares, (file, dice) => {
        const text = reprinted(textIn(FOLDER, file.file), dice);
        const [again] = definitionsIn(new Map([[file.file, bytesOf(text)]]));
        expect(lines(facts([file], again ? [again] : []))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

function tellsOrder({ shape }: Place): boolean {
  return shape.shape === 'texts' || (shape.shape === 'list' && shape.orderShows);
}

test('another order of a list is nothing, or that it moved where people see the order', () => {
  fc.assert(
    fc.property(anyFile, share, shares, (file, which, dice) => {
      let list: Place | undefined;
      const after = changed(file, (places) => {
        const lists = places.filter(({ holder, key }) => Array.isArray(holder[key]));
        if (lists.length === 0) return;
        list = pick(lists, which);
        list.holder[list.key] = shuffled(list.holder[list.key] as unknown[], dice);
      });
      for (const { change } of facts([file], [after])) {
        expect(change.kind).toBe('elements-moved');
        expect(list && tellsOrder(list) && 'field' in change && change.field === list.field).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

test('one edit gives facts of that field, and of no other', () => {
  for (const file of FILES) {
    const size = [...placesIn({ ...file.definition } as unknown as Group, shapeOf(file.kind) ?? {})].length;
    for (let index = 0; index < size; index += 1) {
      let field = '';
      const after = changed(file, (places) => {
        const place = places[index];
        if (!place) return;
        field = place.field;
        edit(place);
      });
      const found = facts([file], [after]);
      expect(found, `${file.file} ${field}`).not.toEqual([]);
      for (const { change } of found) {
        // The name of an element is told of its list.
        expect(
          'field' in change && (change.field === field || field.startsWith(`${change.field}.`)),
          field,
        ).toBe(true);
      }
    }
  }
});

const text = (value: Value | null) => value?.text ?? '∅';

function told({ change }: Compared, isMirrored: boolean): string {
  const pair = (before: string, after: string) =>
    isMirrored ? `${after} → ${before}` : `${before} → ${after}`;
  switch (change.kind) {
    case 'value-changed':
      return `${change.field} ${pair(text(change.before), text(change.after))}`;
    case 'element-renamed':
      return `${change.field} ${pair(text(change.before), text(change.after))} ${change.by}`;
    case 'element-added':
      return `${isMirrored ? '-' : '+'} ${change.path.join('/')} ${change.after.text}`;
    case 'element-removed':
      return `${isMirrored ? '+' : '-'} ${change.path.join('/')} ${change.before.text}`;
    case 'elements-moved':
      return `${change.field} ${change.moved.toSorted().join()}`;
    default:
      return change.kind;
  }
}

test('the other way round the same facts are told the other way round', () => {
  fc.assert(
    fc.property(anyFile, fc.array(share, { minLength: 1, maxLength: 5 }), shares, (file, edits, dice) => {
      const after = changed(file, (places) => {
        for (const one of edits) edit(pick(places, one));
        const lists = places.filter(tellsOrder);
        const list = lists[Math.floor((dice[0] ?? 0) * lists.length)];
        if (list) list.holder[list.key] = shuffled(list.holder[list.key] as unknown[], dice);
      });
      const forth = facts([file], [after]).map((fact) => told(fact, false));
      const back = facts([after], [file]).map((fact) => told(fact, true));
      expect(back.toSorted()).toEqual(forth.toSorted());
    }),
    { numRuns: 200 },
  );
});
