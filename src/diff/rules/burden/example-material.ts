import type { Material } from '../../weigh/demand.js';

/** The proof that examples ask for besides what the example town asks for. */
const PROOF: Material = {
  材料名称: '解除劳动关系证明',
  材料类型: '证件证书证明',
  材料形式: '纸质或电子',
  必要性: '必要',
  来源渠道: '申请人自备',
  原件份数: 1,
  复印件份数: 0,
};

const IDENTITY_CARD = `  - 材料名称: 居民身份证
    材料类型: 证件证书证明
    材料形式: 电子
    必要性: 必要
    来源渠道: 电子证照
    出具单位: 公安机关
    原件份数: 0
    复印件份数: 0
`;

const FORM = `  - 材料名称: 失业人员登记表
    材料类型: 申请表格文书
    材料形式: 纸质或电子
    必要性: 必要
    来源渠道: 申请人自备
    原件份数: 1
    复印件份数: 0
    空白表格: files/shi-ye-ren-yuan-deng-ji-biao.docx
    示例样表: files/shi-ye-ren-yuan-deng-ji-biao-yang-biao.docx
    填报须知: 网上办理的在线填写，不用打印。
`;

/** How the keys of the proof stand in the file. */
type Writing = 'as-usual' | 'reversed';

function written(value: string | number | readonly unknown[]): string {
  return Array.isArray(value) ? `[${value.join(', ')}]` : String(value);
}

function entry(material: Material, writing: Writing): string {
  const lines = Object.entries(material).map(([key, value]) => `${key}: ${written(value)}`);
  return `  - ${(writing === 'reversed' ? lines.toReversed() : lines).join('\n    ')}\n`;
}

const REGISTRATION = 'items/shi-ye-deng-ji.yaml';

/** The registration of the unemployed as the town has it. */
export const WITHOUT_PROOF = { file: REGISTRATION, patch: `申请材料:\n${FORM}${IDENTITY_CARD}` };

/** It asks for a proof as well, of the given kind. */
export function withProof(changes: Partial<Material> = {}, writing: Writing = 'as-usual') {
  const proof = entry({ ...PROOF, ...changes }, writing);
  return { file: REGISTRATION, patch: `申请材料:\n${FORM}${IDENTITY_CARD}${proof}` };
}
