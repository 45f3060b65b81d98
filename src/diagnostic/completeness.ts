/** How many of the elements that apply are there. */
export interface ElementCount {
  readonly present: number;
  readonly total: number;
}

/** Elements of one guide or of several together. */
export interface ElementCounts {
  readonly required: ElementCount;
  readonly recommended: ElementCount;
  /** 0 to 100, rounded down: 100 means that nothing is missing. */
  readonly score: number;
}

/** One guide of a service item. */
export interface GuideCompleteness extends ElementCounts {
  readonly id: string;
  readonly name: string;
  /** Relative to the catalogue. */
  readonly file: string;
  readonly department: string;
  readonly type: string;
  readonly missing: { readonly required: readonly string[]; readonly recommended: readonly string[] };
}

/** All guides of a department or of an item type. */
export interface CompletenessGroup extends ElementCounts {
  readonly name: string;
  readonly guides: number;
  /** Most frequent first. */
  readonly missing: readonly { readonly element: string; readonly guides: number }[];
}

/** How complete the guides of a catalogue are. */
export interface Completeness {
  readonly total: CompletenessGroup;
  /** By 责任处室 and by 事项类型, in the order of their names. */
  readonly departments: readonly CompletenessGroup[];
  readonly types: readonly CompletenessGroup[];
  /** In the order of their ids. */
  readonly guides: readonly GuideCompleteness[];
  /** Items whose file is so broken that it could not be counted. */
  readonly unread: number;
  /** What was looked for: which items must have it, and where that comes from. */
  readonly elements: readonly { readonly name: string; readonly rule: string; readonly source: string }[];
}
