/** A definition behind a number. */
export interface CountedDefinition {
  readonly kind: 'item' | 'bundle' | 'list';
  readonly id: string;
  readonly name: string;
  /** Relative to the catalogue. */
  readonly file: string;
  /** 责任处室, or 责任单位 of a list. */
  readonly department: string;
  /** What was counted here, such as `提速 50%` or `全程网办`; for an exception its legal basis. */
  readonly note: string;
  /** What it adds to the numerator, or lacks in it: 1 where definitions are counted, else documents, points or ratings. */
  readonly amount: number;
}

export const MEASURE_KEYS = [
  'bundles',
  'speedup',
  'online',
  'instant',
  'zero-visit',
  'shared-materials',
  'merged-materials',
  'call-back',
  'completeness',
  'hall-coverage',
  'bundle-intake',
] as const;
export type MeasureKey = (typeof MEASURE_KEYS)[number];

/** One number of the monthly meeting, with everything behind it. */
export interface Measure {
  readonly key: MeasureKey;
  /** Such as 全程网办率. */
  readonly name: string;
  /** How it is counted, in one Chinese sentence. */
  readonly rule: string;
  /** Where the demand comes from. */
  readonly source: string;
  /** `share`: numerator over denominator, shown as percent with at most one decimal, rounded down; `count`: the numerator alone; `score`: 0 to 100. */
  readonly kind: 'share' | 'count' | 'score';
  /** What numerator and denominator count: 件, 项, 份, 分. */
  readonly unit: string;
  readonly numerator: number;
  /** Null for counts. */
  readonly denominator: number | null;
  /** Share from 0 to 1, count, or score; null where there is nothing to count or the data is missing. */
  readonly value: number | null;
  /** The value as shown, such as `92.6%`, `10件` or `没有数据`. */
  readonly text: string;
  /** The target in the same unit as `value`; null where none is set. */
  readonly threshold: number | null;
  readonly thresholdText: string | null;
  /** Null where there is no target or no value, or where files that would count cannot be read. */
  readonly isMet: boolean | null;
  /** Behind the numerator. */
  readonly counted: readonly CountedDefinition[];
  /** In the denominator and not in the numerator: what is missing. */
  readonly missing: readonly CountedDefinition[];
  /** Lawful exceptions, left out of both; `note` is the basis. */
  readonly exceptions: readonly CountedDefinition[];
}

/** The measures of one 处室 or one district. */
export interface MeasureGroup {
  readonly name: string;
  readonly measures: readonly Measure[];
  /** Of the plan, led by it; none of a district. */
  readonly tasks: readonly PlanTask[];
}

export type TaskState = '已完成' | '逾期完成' | '未到期' | '逾期' | '持续推进';

/** A measure of the plan on the day. */
export interface PlanTask {
  readonly name: string;
  readonly category: string;
  readonly leads: readonly string[];
  readonly responsible: readonly string[];
  /** As shown: `2021年6月`, `持续推进`. */
  readonly due: string;
  readonly state: TaskState;
  /** YYYY-MM-DD, or null. */
  readonly finished: string | null;
  readonly progress: string;
}

/** A poor rating given under a name (实名差评), as the case data has it. */
export interface PoorRating {
  /** Id of the item. */
  readonly item: string;
  /** Was the person called back and the matter looked into? */
  readonly isCalledBack: boolean;
}

/** How far the targets are on a day: plain data, a pure function of catalogue, cases and day. */
export interface TargetReport {
  readonly bureau: string;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly measures: readonly Measure[];
  readonly departments: readonly MeasureGroup[];
  readonly districts: readonly MeasureGroup[];
  readonly tasks: readonly PlanTask[];
  /** Files that would count and cannot be used: while there is one, no number is sure and `isMet` says nothing. */
  readonly unread: readonly { readonly file: string }[];
  /** Not counted on the day, such as what is suspended or not yet in force; `note` says why. */
  readonly leftOut: readonly CountedDefinition[];
}
