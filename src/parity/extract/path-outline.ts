/** A corner of an outline, in units of the drawing. */
export type Point = readonly [x: number, y: number];

/** Shapes that a path encloses: the last corner of each is joined with its first. */
export type Outline = readonly (readonly Point[])[];

const COMMAND = /([MLHVZ])([^MLHVZ]*)/giy;
const NUMBER = /[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)[\s,]*/giy;
/** How many numbers make one point. */
const NUMBERS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1 };

/** All matches, if they cover the text from end to end. */
function covering(pattern: RegExp, text: string): readonly RegExpExecArray[] | undefined {
  const matches = [...text.trim().matchAll(pattern)];
  const length = matches.reduce((sum, [whole]) => sum + whole.length, 0);
  return length === text.trim().length ? matches : undefined;
}

/** Where a command leads from a point. */
function follow(command: string, [x, y]: Point, [first = 0, second = 0]: readonly number[]): Point {
  switch (command) {
    case 'H':
      return [first, y];
    case 'h':
      return [x + first, y];
    case 'V':
      return [x, first];
    case 'v':
      return [x, y + first];
    case 'M':
    case 'L':
      return [first, second];
    default:
      return [x + first, y + second];
  }
}

/**
 * Follows the straight lines of SVG path data (`M L H V Z`, large and small; SVG 1.1 § 8.3).
 * `undefined` for everything else: curves, arcs, numbers that are missing, data that does not begin with a move.
 */
export function pathOutline(data: string): Outline | undefined {
  const shapes: Point[][] = [];
  let shape: Point[] | undefined;
  let at: Point = [0, 0];
  for (const [, command = '', rest = ''] of covering(COMMAND, data) ?? [['', '?']]) {
    const numbers = covering(NUMBER, rest)?.map(([, number]) => Number(number));
    const isMove = command === 'M' || command === 'm';
    if (numbers === undefined || (shapes.length === 0 && !isMove)) return undefined;
    const count = NUMBERS[command.toUpperCase()];
    if (count === undefined) {
      if (numbers.length > 0) return undefined;
      at = shape?.[0] ?? at;
      shape = undefined;
      continue;
    }
    if (numbers.length === 0 || numbers.length % count !== 0) return undefined;
    for (let index = 0; index < numbers.length; index += count) {
      const from = at;
      at = follow(command, from, numbers.slice(index, index + count));
      // Further points of a move are lines; a line behind the end of a shape begins where that one began.
      if (shape === undefined || (isMove && index === 0)) {
        shape = isMove ? [] : [from];
        shapes.push(shape);
      }
      shape.push(at);
    }
  }
  return shapes;
}
