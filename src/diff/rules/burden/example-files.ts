/** Files of the example town that examples of changes are about. */
export const LICENCE = 'items/lao-wu-pai-qian-xu-ke.yaml';
export const REGISTRATION = 'items/shi-ye-deng-ji.yaml';
export const BUNDLE = 'bundles/shi-ye.yaml';
export const HALL = 'places/shi-zheng-wu-da-ting.yaml';
export const LIST = 'lists/ti-su-ban.yaml';

/** A list for those who apply in other provinces. */
const AWAY_LIST = 'lists/kua-sheng-tong-ban.yaml';

/** The list `AWAY_LIST` with one entry; `terms` are further lines of it. */
export function awayList(...terms: readonly string[]) {
  const lines = ['事项: shi-ye-deng-ji', '生效日期: 2025-01-01', ...terms].join('\n    ');
  return {
    file: AWAY_LIST,
    whole: `名称: “跨省通办”事项清单\n种类: 跨省通办\n来源: 实施办法附件4\n责任单位: 法规处\n更新日期: 2026-09-15\n事项:\n  - ${lines}\n`,
  };
}

/** The hall of the town handles the registration for the district; `terms` are further lines of that. */
export function handling(...terms: readonly string[]) {
  const lines = ['事项: shi-ye-deng-ji', '窗口: [A01, B01]', ...terms].join('\n    ');
  return { file: HALL, patch: `承办事项:\n  - ${lines}\n` };
}

const BRANCH = {
  file: 'places/shi-fan-qu-da-ting.yaml',
  whole:
    '名称: 示范区政务服务大厅\n层级: 区县级\n行政区: 示范区\n地址: 示例市示范区示范路2号一楼\n办公时间: 工作日 9:00-12:00、13:00-17:00\n电话: 0399-80012400\n窗口:\n  - 编号: A01\n    名称: 综合窗口\n    类型: 综合\n',
};
const CITY = '地点: shi-zheng-wu-da-ting\n    窗口: [B01]';

/** The licence is handled in the hall of the city. */
export const IN_CITY = { file: LICENCE, patch: `办理地点:\n  - ${CITY}\n` };

/** The district has a hall as well. */
export const WITH_BRANCH = [BRANCH];

/** The licence is handled in both halls. */
export const IN_BOTH = {
  file: LICENCE,
  patch: `办理地点:\n  - ${CITY}\n  - 地点: shi-fan-qu-da-ting\n    窗口: [A01]\n`,
};
