import { KINDS } from '../../catalog/kinds.js';
import { findTexts } from '../../model/definition-texts.js';
import { placeholderKind } from '../../values/placeholder-text.js';
import { defineRule } from '../rule.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Elements that must say something; “无” is no answer there. */
const MUST_SAY = words(
  '事项名称 权力名称 名称 受理条件 材料名称 环节 内容 问 答 结果名称 实施主体 责任处室 行使主体 办理处室 承诺内容 不实责任 失信后果 对象识别依据 数据来源 告知方式 进入方式 责任事项 追责情形 地址 行政区 简介 主题 场景 制定机关 窗口 措施 牵头单位',
);
/** Ids, paths and codes, of which other rules and the schema tell whether they are right; notes and reasons that are not published. */
const NO_WORDS = words(
  '法规 条款 条 替代 关联权力 关联清单 事项 地点 窗口 编号 空白表格 示例样表 样本 文书 网办地址 移动端地址 网址 域名 评价地址 电话 邮箱 备注 理由',
);

function isPlaceholder(text: string, key: string): boolean {
  const kind = placeholderKind(text);
  return kind !== undefined && (MUST_SAY.has(key) || (kind === 'hollow' && !NO_WORDS.has(key)));
}

export default defineRule({
  on: KINDS,
  code: 'F040',
  name: 'placeholder-text',
  severity: 'error',
  title: '用“/”“待定”“详见附件”占着位置',
  why: '要素写了却什么也没说，群众还得再打电话、再跑一趟；检查的人会当作缺少要素（2017 年全国抽查，33% 的事项缺时限、收费标准、联系方式等，国办函〔2017〕115号）。「数量限制」「中介服务」可以写“无”。',
  bad: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '受理条件:\n  - 无' }],
  good: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '受理条件:\n  - 没有工作\n中介服务: 无\n数量限制: 无' }],
  remedy: '写出真实的内容；确实没有的，不是必填的整行删掉。',
  message: (args) => `「${args.键}」写的是“${args.文字}”，等于没有写`,
  *check(definition) {
    for (const { path, key, text } of findTexts(definition, isPlaceholder)) {
      yield { path, args: { 键: key, 文字: text } };
    }
  },
});
