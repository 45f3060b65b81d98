import type { Diagnostic } from '../../src/diagnostic/diagnostic.js';
import { ALL_KINDS, KIND_NAMES, kindsFor } from './kinds/all.js';
import type { Aid, FaultKind, Planted, Role, Target } from './kinds/kind.js';
import { ANY_LINE, Inspector } from './oracle/inspector.js';
import { judge, type Place, type Verdict } from './oracle/verdict.js';
import { type Random, seeded } from './random.js';
import type { Recheck } from './recheck.js';
import type { Sample } from './sample.js';

/** One fault, what was expected of it and what the validator said. */
export interface Outcome {
  readonly kind: string;
  /** Drawn uniformly over all places; otherwise added so that its kind is represented. */
  readonly isDrawn: boolean;
  readonly file: string;
  readonly where: string;
  /** The changed lines as they are after the fault. */
  readonly excerpt: string;
  readonly verdict: Verdict;
  readonly findings: readonly Diagnostic[];
  readonly isDetected: boolean;
  /** A finding stands where it should. */
  readonly isPlaced: boolean;
  /** Exactly as many findings as things are wrong, each in its place. */
  readonly isSingle: boolean;
}

/** All places of the catalogue: every key, scalar, map and list, every line, every file. */
export function targetsOf(sample: Sample): readonly Target[] {
  return sample.files.flatMap((source) => {
    const targets: Target[] = [{ source, role: 'file' }];
    for (const spot of source.reading.spots) {
      targets.push({ source, role: spot.role, spot });
      if (spot.key) targets.push({ source, role: 'key', spot });
    }
    const lines = source.text.trimEnd().split('\n').length;
    for (let line = 1; line <= lines; line += 1) targets.push({ source, role: 'line', line });
    return targets;
  });
}

interface Fault {
  readonly isDrawn: boolean;
  readonly kind: FaultKind;
  readonly target: Target;
  readonly planted: Planted;
}

function plantAt(target: Target, kinds: readonly FaultKind[], aid: Aid): Fault | undefined {
  for (const kind of aid.random.shuffle(kinds)) {
    const planted = kind.plant(target, aid);
    if (planted) return { kind, target, planted, isDrawn: true };
  }
  return undefined;
}

/** Every place once in any order, so that a kind with a single place is never missed; then again, up to 20,000 tries. */
function* rounds(places: readonly Target[], random: Random): Iterable<Target> {
  for (let tries = 0; places.length > 0 && tries < 20_000; tries += places.length)
    yield* random.shuffle(places);
}

/**
 * Draws faults: a place uniformly over all places, then a kind uniformly over those that apply. Kinds that came out
 * fewer than `each` times are then drawn at places of their own until they have as many.
 */
function* draw(sample: Sample, random: Random, count: number, each: number): Iterable<Fault> {
  const targets = targetsOf(sample);
  const kinds = new Map<Role, readonly FaultKind[]>();
  const drawn = new Map<string, number>();
  for (let done = 0; done < count; ) {
    const target = targets[random.below(targets.length)];
    if (!target) return;
    const applicable = kinds.get(target.role) ?? kindsFor(target.role);
    kinds.set(target.role, applicable);
    const fault = plantAt(target, applicable, { random, sample });
    if (!fault) continue;
    done += 1;
    drawn.set(fault.kind.name, (drawn.get(fault.kind.name) ?? 0) + 1);
    yield fault;
  }
  for (const name of KIND_NAMES) {
    const wanted = ALL_KINDS.filter((kind) => kind.name === name);
    const places = targets.filter(({ role }) => wanted.some(({ on }) => on === role));
    let missing = each - (drawn.get(name) ?? 0);
    for (const target of rounds(places, random)) {
      if (missing <= 0) break;
      const fault = plantAt(
        target,
        wanted.filter(({ on }) => on === target.role),
        { random, sample },
      );
      if (!fault) continue;
      missing -= 1;
      yield { ...fault, isDrawn: false };
    }
  }
}

function isAt({ file, range }: Diagnostic, places: readonly Place[]): boolean {
  return places.some((place) => place.file === file && [range.start.line, ANY_LINE].includes(place.line));
}

/** Can every finding be given a group of its own, with none left over? */
function isMatched(findings: readonly Diagnostic[], groups: readonly (readonly Place[])[]): boolean {
  const taken = new Map<number, number>();
  const give = (finding: number, seen: Set<number>): boolean =>
    groups.some((places, group) => {
      const one = findings[finding];
      if (!one || seen.has(group) || !isAt(one, places)) return false;
      seen.add(group);
      const holder = taken.get(group);
      if (holder !== undefined && !give(holder, seen)) return false;
      taken.set(group, finding);
      return true;
    });
  return findings.every((_, index) => give(index, new Set()));
}

function excerptOf({ planted }: Fault): string {
  const lines = planted.text.split('\n');
  return planted.touched
    .slice(0, 3)
    .map((line) => `${line}│${lines[line - 1] ?? ''}`)
    .join(' ⏎ ');
}

function outcomeOf(fault: Fault, inspector: Inspector, recheck: Recheck): Outcome {
  const { kind, target, planted } = fault;
  const verdict = judge(inspector, kind, target, planted);
  const { file } = target.source;
  const findings = recheck.findingsAfter(file, planted.bytes ?? new TextEncoder().encode(planted.text));
  const groups = verdict.verdict === 'invalid' ? verdict.groups : [];
  return {
    kind: kind.name,
    isDrawn: fault.isDrawn,
    file,
    where: target.spot?.path.join('/') ?? (target.line ? `line ${target.line}` : 'file'),
    excerpt: excerptOf(fault),
    verdict,
    findings,
    isDetected: findings.length > 0,
    isPlaced: findings.some((one) => isAt(one, groups.flat())),
    isSingle: findings.length > 0 && isMatched(findings, groups),
  };
}

/** Plants faults one by one in the sample and asks the validator about each. */
export function runMutations(
  sample: Sample,
  recheck: Recheck,
  { seed, count, each }: { readonly seed: number; readonly count: number; readonly each: number },
): readonly Outcome[] {
  const inspector = new Inspector(sample);
  return [...draw(sample, seeded(seed), count, each)].map((fault) => outcomeOf(fault, inspector, recheck));
}
