import { COLOURS } from './chart.js';

const STRIPES = { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4 };
const LINES = { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [1.5, 8], rotation: Math.PI / 4 };
const DOTS = {
  symbol: 'circle',
  dashArrayX: [
    [4, 4],
    [0, 4, 4, 0],
  ],
  dashArrayY: [4, 0],
  symbolSize: 0.7,
};
const hatched = (pattern: object) => ({ decal: { ...pattern, color: COLOURS.paper } });

/** Told apart by pattern as well as by colour. */
export const LOOKS = {
  good: { color: COLOURS.good },
  bad: { color: COLOURS.bad, ...hatched(STRIPES) },
  late: { color: COLOURS.warn, ...hatched(DOTS) },
  neutral: { color: COLOURS.accent, ...hatched(LINES) },
  open: { color: COLOURS.paper, borderColor: COLOURS['ink-2'], borderWidth: 1 },
} as const;
