import type { ExampleFile } from '../../../diagnostic/code-doc.js';

const REGISTRATION = {
  condition: '招用了劳动者，订立了劳动合同',
  material: '招用人员花名册',
  step: '核对劳动合同和花名册，记载招用的日期和岗位。',
};
const RELEASE = {
  condition: '解除或者终止了劳动关系',
  material: '解除劳动关系证明书存根',
  step: '核对解除的原因和日期，转交档案。',
};

const materialOf = (name: string): string => `  - 材料名称: ${name}
    材料类型: 其他
    材料形式: 纸质或电子
    必要性: 必要
    来源渠道: 申请人自备
    原件份数: 1
    复印件份数: 0
`;

function itemText(name: string, parts: readonly (typeof RELEASE)[]): string {
  return `事项名称: ${name}
主题: [就业创业]
事项类型: 公共服务
事项状态: 在用
行使层级: 市级
实施主体: 示例市人力资源和社会保障局
责任处室: 就业促进处
服务对象: [企业法人]
办件类型: 即办件
办理形式: [窗口办理]
全程网办: 否
到现场次数: 1
设定依据: [{ 法规: lao-dong-he-tong-fa, 条款: ["57"] }]
法定办结时限: 无
承诺办结时限: 30分钟
受理条件:
${parts.map(({ condition }) => `  - ${condition}\n`).join('')}申请材料:
${parts.map(({ material }) => materialOf(material)).join('')}办理流程:
${parts.map(({ step }) => `  - 环节: 登记\n    内容: ${step}\n`).join('')}收费: { 是否收费: 否 }
资金支出: 否
办理结果: [{ 结果名称: 登记回执, 类型: 其他, 送达方式: [现场领取] }]
办理地点: [{ 地点: shi-zheng-wu-da-ting, 窗口: [B01] }]
咨询方式: { 电话: ["12333"] }
监督投诉方式: { 电话: [0399-80019001] }
更新日期: 2026-08-05
`;
}

const whole = (file: string, name: string, parts: readonly (typeof RELEASE)[]): ExampleFile => ({
  file,
  whole: itemText(name, parts),
});

const TOGETHER = 'items/yong-gong-bei-an.yaml';
const APART = ['items/zhao-yong-bei-an.yaml', 'items/jie-pin-bei-an.yaml'] as const;
const absent = (file: string): ExampleFile => ({ file, absent: true });

/** One item for hiring and releasing, and two items for the same. */
export const ONE_ITEM: readonly ExampleFile[] = [
  whole(TOGETHER, '招用和解聘备案', [REGISTRATION, RELEASE]),
  ...APART.map(absent),
];
export const TWO_ITEMS: readonly ExampleFile[] = [
  whole(APART[0], '招用备案', [REGISTRATION]),
  whole(APART[1], '解聘备案', [RELEASE]),
  absent(TOGETHER),
];
