/** A share that a spreadsheet shows as percent and still counts with. */
export interface Percent {
  /** 0.5 for 50%. */
  readonly share: number;
}

/** A day that a spreadsheet sorts and filters as one. */
export interface Day {
  /** YYYY-MM-DD */
  readonly day: string;
}

/** A text that leads to a row of another sheet. */
export interface Link {
  readonly text: string;
  readonly sheet: string;
  /** 1 is the head. */
  readonly row: number;
}

/** Texts stay texts, whatever they begin with; null is an empty cell. */
export type Cell = string | number | Percent | Day | Link | null;

export interface Column {
  readonly head: string;
  /** In letters; a Chinese character takes two. */
  readonly width: number;
}

/** A sheet of one table, its head in the first row. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A workbook as plain data; the first sheet is the one that opens. */
export type Workbook = readonly Sheet[];

/** Columns by their heads with their widths. */
export function columns(widths: Readonly<Record<string, number>>): readonly Column[] {
  return Object.entries(widths).map(([head, width]) => ({ head, width }));
}
