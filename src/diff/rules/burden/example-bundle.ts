import { BUNDLE } from './example-files.js';

const REGISTRATION = `  - 事项: shi-ye-deng-ji
    必选: 是
    办理方式: 串联
    顺序: 1
`;
const LICENCE = '  - 事项: lao-wu-pai-qian-xu-ke\n';

const insurance = (isRequired: '是' | '否') => `  - 外部:
      部门: 示例市医疗保障局
      事项名称: 领取失业保险金期间基本医疗保险费代缴
      时限: 1个工作日
      依据:
        - 法规: she-hui-bao-xian-fa
          条款: ["45"]
      电话: 0399-80013001
    必选: ${isRequired}
    适用条件: 领取失业保险金的人员
    办理方式: 并联
`;

/** The bundle of the town with a third member of the given terms; its second one optional unless said otherwise. */
export function members(third: readonly string[], insuranceIsRequired: '是' | '否' = '否') {
  const lines = third.map((line) => `    ${line}\n`).join('');
  const last = third.length === 0 ? '' : LICENCE + lines;
  return { file: BUNDLE, patch: `成员:\n${REGISTRATION}${insurance(insuranceIsRequired)}${last}` };
}

/** A third member whom only some need. */
export const OPTIONAL_MEMBER = ['必选: 否', '适用条件: 失业后想开办劳务派遣公司的人员', '办理方式: 并联'];
