/** 事项类型 and its two digits in a 基本编码. Source: GB/T 39046-2020 表 A.1. */
export const ITEM_TYPE_CODES = {
  行政许可: '01',
  行政处罚: '02',
  行政强制: '03',
  行政征收: '04',
  行政给付: '05',
  行政检查: '06',
  行政确认: '07',
  行政奖励: '08',
  行政裁决: '09',
  其他行政权力: '10',
  公共服务: '20',
} as const satisfies Record<string, string>;

/** 行使层级 and its digit in an 实施编码. Source: GB/T 39046-2020 表 A.2. */
export const LEVEL_CODES = {
  国家级: '1',
  省级: '2',
  市级: '3',
  县级: '4',
  '镇（乡、街道）级': '5',
  '村（社区）级': '6',
  分级管理: '7',
} as const satisfies Record<string, string>;

/** 基本编码 in its parts: province (00 = state), type, department, main item, sub-item (000 = none). Digits only. */
export interface BasicCode {
  readonly region: string;
  readonly type: string;
  readonly department: string;
  readonly main: string;
  readonly sub: string;
}

/** 实施编码 in its parts: the code of the body that acts, the digit of its level, the 基本编码 as text. */
export interface ImplementationCode {
  readonly creditCode: string;
  readonly level: string;
  readonly basic: string;
}

/** 业务办理项编码 in its parts: the 实施编码 as text, and the two digits that count its items from 01. */
export interface BusinessCode {
  readonly implementation: string;
  readonly serial: string;
}

/** Splits a 基本编码 of 12 digits; `undefined` when the form is wrong. That its parts mean something is a rule's matter. */
export function parseBasicCode(code: string): BasicCode | undefined {
  const parts = /^(\d{2})(\d{2})(\d{2})(\d{3})(\d{3})$/u.exec(code);
  if (parts === null) return undefined;
  const [, region = '', type = '', department = '', main = '', sub = ''] = parts;
  return { region, type, department, main, sub };
}

/** Splits an 实施编码 of 31 characters; `undefined` when the form is wrong. Check digits: `creditCodeProblem`. */
export function parseImplementationCode(code: string): ImplementationCode | undefined {
  const parts = /^([0-9A-HJ-NPQRTUWXY]{18})([1-7])(\d{12})$/u.exec(code);
  if (parts === null) return undefined;
  const [, creditCode = '', level = '', basic = ''] = parts;
  return { creditCode, level, basic };
}

/** Splits a 业务办理项编码 of 33 characters; `undefined` when the form is wrong. */
export function parseBusinessCode(code: string): BusinessCode | undefined {
  const implementation = code.slice(0, 31);
  const serial = code.slice(31);
  if (parseImplementationCode(implementation) === undefined || !/^(?!00)\d{2}$/u.test(serial))
    return undefined;
  return { implementation, serial };
}
