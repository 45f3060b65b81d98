import { type Kinship, livesOn, lostTo, type Matter } from './kinship.js';

/** A definition that several on the other side come from or went into. */
export interface Gathering {
  readonly hub: Matter;
  readonly spokes: readonly Matter[];
}

/** A kinship as seen from one side. */
export interface Link {
  readonly hub: Matter;
  readonly spoke: Matter;
  /** How much of the spoke the hub has. */
  readonly share: number;
  readonly kinship: Kinship;
}

/** A matter that goes on as before gives nothing away: a variant that was added beside it is new. */
const GIVEN_AWAY = 0.25;

function nearestHubs(links: readonly Link[], sure: ReadonlySet<Matter>): ReadonlyMap<Matter, Link> {
  const nearest = new Map<Matter, Link>();
  for (const link of links) {
    if (!nearest.has(link.spoke) && !sure.has(link.spoke)) nearest.set(link.spoke, link);
  }
  return nearest;
}

/**
 * Hubs with two or more spokes that live on in them, or they in those.
 * @param links best ones first
 * @param sure the spoke that certainly is the same matter as its hub, by hub
 * @param isKnown of such a hub: by a code or a name? One that is known by its content alone may as well be the part that kept most of it.
 */
export function gatherings(
  links: readonly Link[],
  sure: ReadonlyMap<Matter, Matter>,
  isKnown: (hub: Matter) => boolean,
): readonly Gathering[] {
  const near = [...nearestHubs(links, new Set(sure.values())).values()];
  const spokes = new Map<Matter, Matter[]>();
  for (const { hub, spoke, share, kinship } of near) {
    const same = sure.get(hub);
    if (!livesOn(share, kinship)) continue;
    if (same && isKnown(hub) && !kinship.isNamed && lostTo(spoke, hub, same) < GIVEN_AWAY) continue;
    const known = spokes.get(hub) ?? (same ? [same] : []);
    spokes.set(hub, [...known, spoke]);
  }
  return [...spokes].flatMap(([hub, found]) => (found.length > 1 ? [{ hub, spokes: found }] : []));
}
