import { exampleMaterial } from '../example-material.js';
import { defineRule } from '../rule.js';

const deferred = (lines: string) =>
  exampleMaterial({
    name: '终止劳动关系证明',
    need: '容缺后补',
    before: `告知承诺:
  承诺内容: 承诺已经终止劳动关系。
  不实责任: 撤销登记，记入信用记录。
${lines}`,
  });

export default defineRule({
  on: ['item'],
  code: 'F052',
  name: 'deferred-without-deadline',
  severity: 'error',
  title: '可以容缺，没有写多久补、不补怎样',
  why: '容缺受理要说明可以后补的材料、补正的期限和逾期的后果（安阳市政务服务条例第二十四条、青岛市优化营商环境条例第二十四条）。没有期限，窗口不敢收，群众不知道什么时候算晚。',
  bad: deferred(''),
  good: deferred('  补交时限: 10个工作日\n  逾期后果: 逾期没有补交的，视为撤回申请。\n'),
  remedy: '在「告知承诺」里补写「补交时限」和「逾期后果」。',
  message: (args) => `「${args.材料}」可以容缺后补，「告知承诺」没有写${args.缺少}`,
  *check(item) {
    const { 告知承诺: commitment, 申请材料: materials } = item;
    const deferred = materials.find(({ 必要性 }) => 必要性 === '容缺后补');
    if (commitment === undefined || deferred === undefined) return;
    const missing = (['补交时限', '逾期后果'] as const).filter((key) => commitment[key] === undefined);
    if (missing.length === 0) return;
    yield { path: ['告知承诺'], at: 'key', args: { 材料: deferred.材料名称, 缺少: missing.join('和') } };
  },
});
