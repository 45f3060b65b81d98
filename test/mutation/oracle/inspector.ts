import { type Data, linesOf, type Reading } from '../reading.js';
import { type Kind, type Sample, type SampleFile, TODAY } from '../sample.js';
import { bundleRules } from './bundle-rules.js';
import { type Complaint, isMap, scalarsOf } from './complaint.js';
import { contractComplaints } from './contract.js';
import { calendarRules, dateRules } from './date-rules.js';
import { hallRules } from './hall-rules.js';
import { itemRules } from './item-rules.js';
import { listRules, regionalRules } from './list-rules.js';
import { memberRules } from './member-rules.js';
import { nameRules } from './name-rules.js';
import { powerRules, powerUseRules } from './power-rules.js';
import { proseRules } from './prose-rules.js';
import { referenceRules } from './reference-rules.js';
import { resultRules } from './result-rules.js';
import { contactRules, sampleRules, textRules } from './text-rules.js';
import { type Definition, type Rule, type World, worldOf } from './world.js';

/** Rules that look at one definition alone (and at the bureau's settings). */
const OWN_RULES: readonly Rule[] = [itemRules, textRules, contactRules, dateRules, calendarRules];
/** Rules that look at what a definition refers to. */
const SHARED_RULES: readonly Rule[] = [
  referenceRules,
  powerRules,
  powerUseRules,
  listRules,
  regionalRules,
  bundleRules,
  memberRules,
  resultRules,
  proseRules,
  hallRules,
  sampleRules,
];

/** Stands for every line of a file. */
export const ANY_LINE = 0;

/** A complaint with the lines on which a finding about it may stand. */
export interface PlacedComplaint {
  readonly why: string;
  readonly places: readonly { readonly file: string; readonly line: number }[];
}

/**
 * A second validator, written from the documents: it reads with the plain YAML library, the schemas as they are and
 * its own rules. What it says of the catalogue after a fault, and did not say before, is wrong with it.
 */
export class Inspector {
  private readonly definitions: ReadonlyMap<string, Definition>;
  private readonly world: World;
  /** Definitions that hold an id as a text. */
  private readonly mentions = new Map<string, Set<Definition>>();

  constructor(private readonly sample: Sample) {
    this.definitions = new Map(
      sample.files.flatMap((one) =>
        isMap(one.reading.data) ? [[one.file, definitionOf(one, one.reading.data)]] : [],
      ),
    );
    this.world = worldOf([...this.definitions.values()], new Set(), sample.attachments, TODAY);
    for (const definition of this.definitions.values()) {
      for (const { text } of scalarsOf(definition.data)) {
        const known = this.mentions.get(text);
        if (known) known.add(definition);
        else this.mentions.set(text, new Set([definition]));
      }
    }
  }

  /** Everything wrong with the untouched catalogue. */
  all(): readonly Complaint[] {
    return [...this.definitions.values()].flatMap((one) => [
      ...contractComplaints(one.file, one.kind, this.fileOf(one.file).reading),
      ...[...OWN_RULES, ...SHARED_RULES, nameRules].flatMap((rule) => [...rule(one, this.world)]),
    ]);
  }

  /** What is wrong after `file` reads as `after`, and was not before. */
  complaintsAfter(file: string, after: Reading): readonly PlacedComplaint[] {
    const { kind, id, reading } = this.fileOf(file);
    const flaws = contractComplaints(file, kind, after);
    if (flaws.length > 0) return this.placed(flaws, file, after);
    const changed = definitionOf({ file, kind, id }, after.data);
    const original = definitionOf({ file, kind, id }, reading.data);
    const others = [...this.definitions.values()].filter((one) => one.file !== file);
    const world = worldOf([...others, changed], new Set(), this.sample.attachments, TODAY);
    const around = this.around(original, changed);
    const known = new Set(complaintsOf(original, around, this.world).map(identity));
    const fresh = complaintsOf(changed, around, world).filter((one) => !known.has(identity(one)));
    const unused = fresh.length === 0 ? this.unusedAfter(original, changed) : [];
    return [...this.placed(fresh, file, after), ...unused];
  }

  /** Definitions that name the changed one, or that it names or named. */
  private around(original: Definition, changed: Definition): readonly Definition[] {
    if (original.kind === 'catalog') return [...this.definitions.values()].filter((one) => one !== original);
    const texts = [original, changed].flatMap(({ data }) => [...scalarsOf(data)].map(({ text }) => text));
    const named = new Set(texts);
    const found = new Set(this.mentions.get(original.id));
    for (const one of this.definitions.values()) {
      // The name table is about the bundles, which do not name it.
      if (named.has(one.id) || (original.kind === 'materials' && one.kind === 'bundle')) found.add(one);
    }
    found.delete(original);
    return [...found];
  }

  /** A form that nothing offers any more was meant to be offered. */
  private unusedAfter(original: Definition, changed: Definition): readonly PlacedComplaint[] {
    const pathsIn = ({ data }: Definition) =>
      new Set([...scalarsOf(data)].flatMap(({ text }) => (text.startsWith('files/') ? [text] : [])));
    const left = pathsIn(changed);
    return [...pathsIn(original)]
      .filter((path) => !left.has(path) && (this.mentions.get(path)?.size ?? 0) < 2)
      .map((path) => ({
        why: `${path} 没有用到`,
        places: [
          { file: 'catalog.yaml', line: ANY_LINE },
          { file: path, line: ANY_LINE },
        ],
      }));
  }

  private placed(complaints: readonly Complaint[], file: string, after: Reading): readonly PlacedComplaint[] {
    return complaints.map(({ why, at }) => ({
      why,
      places: at.flatMap((place) => {
        const reading = place.file === file ? after : this.fileOf(place.file).reading;
        return linesOf(reading, place.path).map((line) => ({ file: place.file, line }));
      }),
    }));
  }

  private fileOf(file: string): SampleFile {
    const found = this.sample.files.find((one) => one.file === file);
    if (!found) throw new Error(`${file} is not in the sample`);
    return found;
  }
}

function complaintsOf(
  definition: Definition,
  around: readonly Definition[],
  world: World,
): readonly Complaint[] {
  const own = definition.kind === 'catalog' ? [definition, ...around] : [definition];
  return [
    ...own.flatMap((one) => OWN_RULES.flatMap((rule) => [...rule(one, world)])),
    ...[definition, ...around].flatMap((one) => SHARED_RULES.flatMap((rule) => [...rule(one, world)])),
    ...[...world.byKind[definition.kind].values()].flatMap((one) => [...nameRules(one, world)]),
  ];
}

function definitionOf(named: { file: string; kind: Kind; id: string }, data: Data): Definition {
  const { file, kind, id } = named;
  return { file, kind, id, data: isMap(data) ? data : {} };
}

function identity({ why, at }: Complaint): string {
  return `${at[0]?.file} ${why}`;
}
