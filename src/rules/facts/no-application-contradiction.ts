import { defineRule } from '../rule.js';

export default defineRule({
  on: ['item'],
  code: 'F032',
  name: 'no-application-contradiction',
  severity: 'error',
  title: '免申即办和事项的其他内容对不上',
  why: '免申即办是群众不用申请、机关主动办（青岛市 2021 年实施办法二（二）1）；还要交材料、还要到现场，或者写了免申即办的办法却按别的模式办，群众就不知道要不要来申请。',
  bad: [
    {
      file: 'items/lao-wu-pai-qian-xu-ke.yaml',
      patch: '免申即办:\n  对象识别依据: 比对登记数据。\n  数据来源: 市场主体登记数据\n  告知方式: 短信',
    },
  ],
  good: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch: `办理模式: 免申即办
免申即办:
  对象识别依据: 比对参保数据。
  数据来源: 社会保险参保数据
  告知方式: 短信
申请材料:
  - 材料名称: 参保缴费记录
    材料类型: 其他
    材料形式: 电子
    必要性: 必要
    来源渠道: 数据共享
    原件份数: 0
    复印件份数: 0
办理流程:
  - 环节: 比对
    内容: 系统每月比对参保和失业数据，直接登记。`,
    },
  ],
  remedy: '真的免申即办的，材料改由数据共享取得、到现场次数写 0；不是的，改「办理模式」并删掉「免申即办」。',
  message: (args) => String(args.矛盾),
  *check(item) {
    if (item.办理模式 !== '免申即办') {
      if (item.免申即办 === undefined) return;
      const mode = item.办理模式 === undefined ? '办理模式没有写' : `办理模式却是“${item.办理模式}”`;
      yield { path: ['免申即办'], at: 'key', args: { 矛盾: `写了「免申即办」，${mode}` } };
      return;
    }
    // How it works without application is missing: that is the flaw, or the mode is wrong.
    if (item.免申即办 === undefined) return;
    if (item.到现场次数 > 0) {
      yield { path: ['到现场次数'], args: { 矛盾: `免申即办，到现场次数却是 ${item.到现场次数} 次` } };
    }
    for (const [index, { 材料名称, 必要性, 来源渠道 }] of item.申请材料.entries()) {
      if (必要性 !== '必要' || 来源渠道 !== '申请人自备') continue;
      const args = { 矛盾: `免申即办，却要申请人自备「${材料名称}」` };
      yield { path: ['申请材料', index, '来源渠道'], args };
    }
  },
});
