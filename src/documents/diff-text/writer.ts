import pc from 'picocolors';
import { type Colours, oneLine } from '../text-table.js';
import { wrapped } from './wrap.js';

type Paint = (text: string) => string;

/** How texts become lines of a terminal: indented, broken, painted. */
export interface Writer {
  readonly colours: Colours;
  /** Characters that nobody sees are shown; the lines are painted after they were broken. */
  readonly lines: (text: string, indent: number, paint?: Paint, hang?: number) => readonly string[];
}

/** @param width columns of the terminal; without it no line is broken */
export function writer(hasColour: boolean, width: number | undefined): Writer {
  const lines = (text: string, indent: number, paint: Paint = (line) => line, hang = 0) =>
    wrapped(oneLine(text), width, indent, hang).map(paint);
  return { colours: pc.createColors(hasColour), lines };
}
