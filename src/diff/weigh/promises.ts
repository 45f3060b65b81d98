/** Limits that somebody promised to keep, by `fieldKey`. */
export const PROMISES: ReadonlySet<string> = new Set([
  'item.承诺办结时限',
  'bundle.受理时限',
  'bundle.反馈时限',
  'bundle.成员.外部.时限',
  'place.承办事项.本地规定.承诺办结时限',
]);

/** Limits that bound what may be promised. */
export const OUTER_LIMITS: ReadonlySet<string> = new Set(['item.法定办结时限', 'item.规定办结时限']);
