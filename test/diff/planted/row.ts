import type { Level } from '../../../src/diff/judged-change.js';
import type { Edit } from './judge-planted.js';

export const REGISTRATION = 'items/shi-ye-deng-ji.yaml';
export const LICENCE = 'items/lao-wu-pai-qian-jing-ying-xu-ke.yaml';
export const INJURY = 'items/gong-shang-ren-ding.yaml';
export const HARDSHIP = 'items/jiu-ye-kun-nan-ren-yuan-ren-ding.yaml';
export const BUNDLE = 'bundles/shi-ye.yaml';
export const START_UP = 'bundles/chuang-ye.yaml';
export const HALL = 'places/shi-zheng-wu-da-ting.yaml';
export const DISTRICT = 'places/shi-fan-qu-da-ting.yaml';
export const AWAY = 'lists/kua-sheng-tong-ban.yaml';
export const QUICK = 'lists/ti-su-ban.yaml';
export const FREQUENT = 'lists/re-men-gao-pin.yaml';

/** A code, a level where several codes would do, or nothing at all. */
export type Expected = string | Level | 'none';

export interface Row {
  readonly what: string;
  readonly edit: Edit;
  readonly expected: Expected;
  /** Why, where one might think otherwise. */
  readonly because: string;
}

export type Planted = readonly [what: string, from: string, to: string, expected: Expected, because?: string];

export function inFile(file: string, planted: readonly Planted[]): readonly Row[] {
  return planted.map(([what, from, to, expected, because = '']) => {
    return { what, edit: { file, from, to }, expected, because };
  });
}
