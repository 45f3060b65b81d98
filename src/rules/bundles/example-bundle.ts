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
