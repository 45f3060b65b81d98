import type { DecodedFile } from '../../catalog/decode.js';
import type { Compared, InnerChange, Subject } from '../change.js';
import { shapeOf } from '../shape/shapes.js';
import { compareGroup } from './compare-group.js';
import type { Group } from './elements.js';
import type { Found, Walk } from './found.js';
import type { Sides } from './sides.js';
import { TOP } from './spot.js';
import { subjectOf } from './subject.js';

/** What of two sound definitions of one kind is another; the facts are about the later one. */
export function factsOfPair(
  before: DecodedFile,
  after: DecodedFile,
  against: Subject | null,
  sides: Sides,
): readonly Compared<InnerChange>[] {
  const keys = shapeOf(after.kind);
  if (keys === null || before.definition === undefined || after.definition === undefined) return [];
  const found: Found[] = [];
  const walk: Walk = {
    sides,
    add: (one) => found.push(one),
    inside: (telling, left, right, spot) => compareGroup(telling, left, right, spot, walk),
  };
  const [earlier, later] = [before.definition, after.definition];
  walk.inside({ keys, by: [] }, { ...earlier } as Group, { ...later } as Group, TOP);
  const subject = subjectOf(after);
  return found.map((one) => ({
    change: { subject, ...one },
    before: earlier,
    after: later,
    against,
  }));
}
