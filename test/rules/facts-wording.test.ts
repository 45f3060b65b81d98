import { describe, expect, it } from 'vitest';
import { catchAllIn } from '../../src/model/catch-all.js';
import { demandedDocuments, namedPapers } from '../../src/model/material-mentions.js';
import { documentKey } from '../../src/model/material-names.js';
import { placeholderKind } from '../../src/values/placeholder-text.js';
import { brief, checkTown } from '../support/check-town.js';

const FILE = 'items/shi-ye-deng-ji.yaml';

async function found(patch: string) {
  return (await checkTown({ file: FILE, patch })).diagnostics.map(brief);
}
const codes = async (patch: string) => (await found(patch)).map(({ code }) => code);

describe('a catch-all', () => {
  it.each([
    '其他材料',
    '其它相关资料',
    '有关证明',
    '相关证明材料',
    '必要的材料',
    '与申请有关的证明',
    '法律、法规规定的其他材料',
    '身份证、户口簿等材料',
    '身份证、户口簿等',
    '需要提交的其他文件',
    '失业登记证明（户口簿、居住证等）',
  ])('is the material %s', (name) => {
    expect(catchAllIn(name, 'name')).toBeDefined();
  });

  it.each([
    '其他组织登记证书',
    '劳动关系证明材料',
    '病历资料',
    '学历证书',
    '校长、教师、财会人员资格证明文件',
    '“法律、法规规定的其他材料”目录',
    '职业技能等级证书（初等）',
    '学历证书（大专、高等）',
    '初等',
  ])('is not the material %s', (name) => {
    expect(catchAllIn(name, 'name')).toBeUndefined();
  });

  it.each([
    '法律、法规规定的其他条件',
    '符合国家规定的其他情形',
    '符合其他应当具备的条件',
    '其他',
    '具备省级主管部门规定的其他要求',
    '有相关证明',
    '其他需要的条件',
  ])('is the condition %s', (text) => {
    expect(catchAllIn(text, 'condition')).toBeDefined();
  });

  it.each([
    '没有领取其他基本养老保障待遇',
    '没有参加其他养老保险',
    '社会组织或者其他组织',
    '符合《社会保险法》“国务院规定的其他条件”的人员',
    '没有其他证明也可以申请',
    '非因其他人员过错造成的伤害',
    '与其他补贴不重复享受的规定相符',
    '岗位属于交通、铁路、邮电等',
    '与其他单位没有劳动关系',
  ])('is not the condition %s', (text) => {
    expect(catchAllIn(text, 'condition')).toBeUndefined();
  });

  it.each([
    ['在网上提交有关材料。', true],
    ['申请人提供身份证和其他相关证明。', true],
    ['核对有关材料。', false],
    ['不用再提交其他材料。', false],
    ['提交申请表等材料。', false],
  ])('in a step: %s', (text, isFound) => {
    expect(catchAllIn(text, 'sentence') !== undefined).toBe(isFound);
  });

  it.each([
    ['身份证等相关证明材料。', true],
    ['社会保障卡、户口簿等有关材料', true],
    ['系统自动取得身份证等相关材料。', false],
    ['填写身份证等信息。', false],
  ])('in a note on a material: %s', (text, isFound) => {
    expect(catchAllIn(text, 'note') !== undefined).toBe(isFound);
  });

  it.each([
    ['材料名称', '失业登记证明（户口簿、居住证等）', ''],
    ['填报须知', '离职证明', '\n    填报须知: 身份证等相关证明材料。'],
  ])('is found in %s', async (key, name, note) => {
    const patch = `申请材料:\n  - 材料名称: ${name}\n    材料类型: 证件证书证明\n    材料形式: 纸质\n    必要性: 必要\n    来源渠道: 申请人自备\n    原件份数: 1\n    复印件份数: 0${note}`;
    const own = (await found(patch)).filter(({ code }) => code === 'F018');
    expect(own.map(({ path }) => path)).toEqual([`申请材料/0/${key}`]);
  });

  it('in a condition is one finding, whatever else is hidden in it', async () => {
    expect(await codes('受理条件:\n  - 提供有关证明材料')).toEqual(['F018']);
  });
});

describe('a vague word', () => {
  it.each([
    '视情况延长。',
    '根据情况酌情办理。',
    '收到以后尽快办理。',
    '以经办机构解释为准。',
    '以窗口要求为准。',
    '具体标准请咨询当地人社部门。',
    '办理的具体办法和计算方式，详见附件中的说明。',
    '大约 20 个工作日左右。',
    '提交若干份。',
    '特殊情况除外。',
    '原则上不收取费用。',
    '按有关规定办理。',
    '可以适当延长。',
  ])('is found: %s', async (text) => {
    expect(await codes(`时限说明: ${text}`)).toEqual(['F019']);
  });

  it.each([
    '法律另有规定的除外。',
    '姓名不一致的，以身份证为准。',
    '必要时两名工作人员上门核查。',
    '面向一般纳税人和一般经济困难家庭。',
    '窗口在大厅左右两侧。',
    '按规定比例缴费。',
    '条例只写“酌情”“尽快”，没有写天数。',
    '因为特殊情况没有直接结算。',
    '依照《关于若干问题的意见》办理。',
    '请尽快挂失，及时确认短信。',
    '受理时间以受理通知书为准。',
    '金额以实际到账的为准。',
    '视同缴费年限由系统核定。',
    '可以拨打 12333 咨询。',
  ])('is not found: %s', async (text) => {
    expect(await codes(`时限说明: ${text}`)).toEqual([]);
  });

  it('及时 needs a number only where the office acts and the step has no limit', async () => {
    const step = (lines: string) => `办理流程:\n  - 环节: 告知\n${lines}`;
    expect(await codes(step('    内容: 登记后及时告知结果。'))).toEqual(['F019']);
    expect(await codes(step('    内容: 登记后及时告知结果。\n    时限: 10分钟'))).toEqual([]);
    expect(await codes(step('    内容: 收到短信后请及时确认账户。'))).toEqual([]);
  });
});

describe('documents that a text asks for', () => {
  const names = (text: string) => demandedDocuments(text, true).map(({ name }) => name);

  it.each([
    ['提交《失业人员登记表》和身份证。', ['失业人员登记表', '身份证']],
    ['携带本人身份证、户口簿原件到窗口办理。', ['本人身份证', '户口簿']],
    ['填写申请表，上传离职证明', ['申请表', '离职证明']],
    ['凭营业执照领取。', ['营业执照']],
    ['提交医院出具的诊断证明书', ['诊断证明书']],
    ['提供加盖公章的劳动合同复印件一份', ['劳动合同']],
    ['持护照前往出入境窗口', ['护照']],
    ['导入或者填写导入登记表', ['登记表']],
    ['核对《解除劳动合同证明书》和缴费记录', ['解除劳动合同证明书']],
    ['工作人员查验《诊断证明书》原件', ['诊断证明书']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    '不用提交身份证复印件。',
    '能查到的，无需再提供离职证明',
    '工作人员出示执法证件。',
    '由原参保地提供参保缴费凭证',
    '凭受理通知书领取',
    '持卡人持续参保',
    '持有职业资格证书',
    '没有提供虚假证明',
    '提供主要生活来源',
    '凭证齐全',
    '法定代表人提出申请',
    '不能提供劳动合同的',
    '表示同意后提交',
    '核对《社会保险法》规定的条件',
    '系统核对《失业登记表》',
    '不再核对《失业登记表》',
    '核对《受理通知书》',
    '核对劳动合同的解除手续',
  ])('none: %s', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('are papers also where no verb asks for them', () => {
    expect(namedPapers('有医院诊断证明的').map(({ name }) => name)).toEqual(['医院诊断证明']);
    expect(namedPapers('身份证复印件一份').map(({ name }) => name)).toEqual(['身份证']);
    expect(namedPapers('已经取得职业资格证书')).toEqual([]);
    expect(namedPapers('没有证明')).toEqual([]);
  });

  it.each([
    ['提交登记表，出示身份证。', []],
    ['提交登记表和社会保障卡。', ['F021']],
    ['出示本人身份证件原件。', []],
    ['携带户口本办理。', ['F021']],
    ['提交求职登记表。', ['F021']],
    ['领取就业创业证后提交就业创业证。', []],
  ])('are compared with the list: %s', async (text, expected) => {
    expect(await codes(`办理流程:\n  - 环节: 申请\n    内容: ${text}`)).toEqual(expected);
  });

  it.each([
    ['提交身份证复印件', ['F020']],
    ['填写申请表', ['F020']],
    ['提供证明材料', ['F020']],
    ['身份证原件和登记表', ['F020']],
    ['有社区开具的居住证明', ['F021']],
    ['提交户口簿复印件', ['F021']],
    ['照片符合制卡要求', []],
    ['已经取得职业技能等级证书', []],
    ['能说明单位名称、住所和负责人', []],
  ])('in a condition are out of place: %s', async (text, expected) => {
    expect(await codes(`受理条件:\n  - ${text}`)).toEqual(expected);
  });
});

describe('one document under several names', () => {
  it.each([
    ['居民身份证', '身份证原件'],
    ['本人身份证', '身份证复印件'],
    ['申请人居民身份证原件及复印件', '身份证件'],
    ['户口本', '居民户口簿'],
    ['毕业证', '毕业证书（复印件）'],
    ['《失业登记表》', '失业登记表'],
    ['社会保障卡', '社保卡'],
    ['劳动合同书', '劳动合同'],
  ])('%s is %s', (left, right) => {
    expect(documentKey(left)).toBe(documentKey(right));
  });

  it.each([
    ['居民身份证', '法定代表人身份证'],
    ['居民身份证', '受托人居民身份证'],
    ['业务申请单', '业务申请单（单位代办）'],
    ['学历证书', '学位证书'],
    ['劳动合同', '劳动合同解除证明'],
  ])('%s is not %s', (left, right) => {
    expect(documentKey(left)).not.toBe(documentKey(right));
  });
});

describe('a placeholder', () => {
  it.each([
    '/',
    '-',
    '——',
    '待定',
    '待补充。',
    '详见附件',
    '请参见官网',
    '同上',
    'XXX',
    'xx市人社局',
    '***',
    '略',
    '见附件',
  ])('says nothing: %s', (text) => {
    expect(placeholderKind(text)).toBe('hollow');
  });
  it.each(['无', '暂无', '没有', '无。', '不涉及'])('says that there is nothing: %s', (text) => {
    expect(placeholderKind(text)).toBe('nothing');
  });
  it.each([
    '无数量限制',
    '见习人员名册',
    '没有工作',
    '详见“办理流程”里的第二步，先在网上预约，再到窗口。',
    '**注意**：XL 号',
    '无业人员',
    '待遇核定表',
    '空调安装工',
  ])('is not %s', (text) => {
    expect(placeholderKind(text)).toBeUndefined();
  });

  it('无 is right where there may be nothing', async () => {
    expect(await codes('数量限制: 无\n中介服务: 无')).toEqual([]);
    expect(await codes('中介服务: 待定')).toEqual(['F040']);
    expect(await codes('受理条件:\n  - 有就业要求\n  - /')).toEqual(['F040']);
  });
});
