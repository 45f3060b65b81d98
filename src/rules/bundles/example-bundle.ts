import type { ExampleFile } from '../../diagnostic/code-doc.js';

/** A bundle of the example town around the members that an example is about. */
export function exampleBundle(members: string): readonly ExampleFile[] {
  const whole = `名称: 失业
场景: 失业后登记失业。
服务对象:
  - 自然人
  - 企业法人
受理入口:
  窗口:
    - 地点: shi-zheng-wu-da-ting
      窗口:
        - A01
  网办地址: https://rsj.example.com/yijianshi/shi-ye
受理时限: 30分钟
反馈时限: 1个工作日
成员:
${members}责任处室: 法规处
咨询方式:
  电话:
    - '12333'
监督投诉方式:
  电话:
    - 0399-80010002
更新日期: 2025-06-01
`;
  return [{ file: 'bundles/shi-ye.yaml', whole }];
}

/** The bundle of the example town without the everyday item. */
export const OTHER_MEMBERS: ExampleFile = {
  file: 'bundles/shi-ye.yaml',
  patch: `服务对象: [企业法人]
成员:
  - {事项: lao-wu-pai-qian-xu-ke, 必选: 是, 办理方式: 并联}
  - {外部: {部门: 示例市医疗保障局, 事项名称: 职工参保, 时限: 1个工作日, 电话: 0399-80013001}, 必选: 是, 办理方式: 并联}`,
};
