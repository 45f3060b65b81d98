import { expect, it } from 'vitest';
import { fieldLevels, KINDS } from './field-levels.js';

/**
 * What a plain change of every field of every kind means for citizens: a place for a reader to check the policy, and to place a new field.
 *
 * burden: something more is asked of them, or something that they could use is gone, whatever the words.
 * notice: who knew yesterday's guide would go to the wrong place, at the wrong time, with the wrong paper, or would sign, wait for or
 *   appeal to something else. Also what the words do not tell to be better or worse: somebody must look.
 * relief: less is asked of them, or they can do it in one more way.
 * wording: nobody does anything otherwise. It explains (简介, 常见问题), helps to find (别名, 主题), proves that somebody looked (更新日期), is for
 *   the office itself (目标, 任务, materials.yaml) or is cited from elsewhere, where its change is told (条款).
 *
 * `+` came, `−` went, nothing is another value. A value is changed into one that is neither better nor worse as far as words can tell; real
 * ones are judged in the examples of the rules.
 */
const LEVELS_OF_FIELDS = {
  catalog: `
    notice check-level-changed: 校验+ 校验− 校验.级别 校验.理由
    notice other-term-changed: 网站+ 网站− 公众号+ 公众号−
    notice phone-changed: 咨询电话
    notice public-settings-changed: 机构名称 示例单位 网站.名称 网站.域名 公众号.名称 评价地址
    wording unfelt-change: 统一社会信用代码 行政区划代码 网站.标识码 网站.备案号 网站.主办单位 公众号.作者
    wording working-rules-changed: 目标+ 目标− 目标.打包事项数 目标.提速比例 目标.即办时长 目标.全程网办率 目标.零跑动率 目标.材料免提交率 目标.合并减材料率 目标.差评回访率 目标.完整度 核对周期+ 核对周期− 核对周期.事项 核对周期.法规 核对周期.大厅
  `,
  power: `
    notice contact-changed: 监督方式+ 监督方式− 监督方式.窗口 监督方式.网址 监督方式.邮箱 监督方式.地址
    notice handling-body-changed: 行使主体 承办机构 行使层级+ 行使层级− 责任边界+ 责任边界− 责任边界.部门 责任边界.分工 责任边界.依据+ 责任边界.依据− 责任边界.依据.法规 责任边界.依据.条款 责任边界.依据.条款+ 责任边界.依据.条款−
    notice legal-basis-changed: 实施依据+ 实施依据− 实施依据.法规 实施依据.条款 实施依据.条款+ 实施依据.条款−
    notice matter-type-changed: 权力类型
    notice name-changed: 权力名称
    notice official-code-changed: 权责编码
    notice phone-changed: 监督方式.电话 监督方式.电话+ 监督方式.电话−
    notice rights-changed: 责任事项+ 责任事项− 责任事项.环节 责任事项.内容 追责情形 追责情形+ 追责情形−
    notice status-changed: 状态 变更记录+ 变更记录− 变更记录.日期 变更记录.类型 变更记录.文号 变更记录.说明 变更记录.由 变更记录.至
    wording introduction-reworded: 备注
  `,
  item: `
    burden audience-narrowed: 服务对象−
    burden channel-dropped: 办理形式− 渠道−
    burden commitment-withdrawn: 告知承诺−
    burden condition-added: 受理条件+
    burden delivery-way-dropped: 办理结果.送达方式−
    burden material-added: 申请材料+
    burden more-visits: 到现场次数
    burden place-dropped: 办理地点−
    burden remote-service-withdrawn: 通办−
    notice appointment-terms-changed: 预约办理 物流快递 进度查询
    notice automatic-handling-changed: 免申即办+ 免申即办− 免申即办.对象识别依据 免申即办.数据来源 免申即办.告知方式
    notice breach-consequence-changed: 告知承诺.不实责任 告知承诺.逾期后果 信用承诺.失信后果
    notice commitment-terms-changed: 告知承诺.承诺内容 告知承诺.不适用对象 信用承诺+ 信用承诺− 信用承诺.承诺内容 信用承诺.所在材料
    notice condition-reworded: 受理条件
    notice contact-changed: 咨询方式+ 咨询方式− 咨询方式.窗口 咨询方式.网址 咨询方式.邮箱 咨询方式.地址 监督投诉方式+ 监督投诉方式− 监督投诉方式.窗口 监督投诉方式.网址 监督投诉方式.邮箱 监督投诉方式.地址
    notice demand-in-prose-changed: 常见问题−
    notice effective-date-changed: 生效日期
    notice fee-terms-changed: 收费+ 收费− 收费.是否收费 收费.标准 收费.网上支付 收费.说明
    notice filled-sample-changed: 申请材料.示例样表
    notice filling-instructions-changed: 申请材料.填报须知
    notice form-changed: 申请材料.空白表格 告知承诺.文书
    notice handling-body-changed: 权力来源 行使层级 实施主体 实施主体性质 联办机构 联办机构+ 联办机构− 责任处室 办理流程.办理处室
    notice hours-shifted: 办理时间
    notice issuer-changed: 申请材料.出具单位
    notice legal-basis-changed: 必须现场办理原因.依据+ 必须现场办理原因.依据− 必须现场办理原因.依据.法规 必须现场办理原因.依据.条款 必须现场办理原因.依据.条款+ 必须现场办理原因.依据.条款− 设定依据+ 设定依据− 设定依据.法规 设定依据.条款 设定依据.条款+ 设定依据.条款− 例外时限.依据+ 例外时限.依据− 例外时限.依据.法规 例外时限.依据.条款 例外时限.依据.条款+ 例外时限.依据.条款− 申请材料.依据+ 申请材料.依据− 申请材料.依据.法规 申请材料.依据.条款 申请材料.依据.条款+ 申请材料.依据.条款− 收费.依据+ 收费.依据− 收费.依据.法规 收费.依据.条款 收费.依据.条款+ 收费.依据.条款−
    notice limit-explanation-changed: 时限说明 例外时限+ 例外时限− 例外时限.情形 特别程序+ 特别程序− 特别程序.名称 特别程序.计入时限 特别程序.说明 办理流程.计入时限
    notice limit-incomparable: 法定办结时限 承诺办结时限 例外时限.时限 特别程序.时限 办理流程.时限 告知承诺.补交时限 办理结果.送达时限
    notice material-handling-changed: 申请材料.材料形式 申请材料.必要性 申请材料.来源渠道 申请材料.原件份数 申请材料.复印件份数 申请材料.窗口出示 申请材料.适用情形+ 申请材料.适用情形−
    notice material-renamed: 申请材料.材料名称
    notice matter-type-changed: 事项类型
    notice name-changed: 事项名称
    notice official-code-changed: 基本编码 实施编码 业务办理项编码 地方编码
    notice online-entry-changed: 网办地址 移动端地址 渠道.名称 渠道.进入方式
    notice other-term-changed: 办件类型 办理模式 全程网办 资金支出
    notice phone-changed: 咨询方式.电话 咨询方式.电话+ 咨询方式.电话− 监督投诉方式.电话 监督投诉方式.电话+ 监督投诉方式.电话−
    notice quota-or-agent-changed: 数量限制 中介服务
    notice regional-service-changed: 通办.范围 通办.模式 通办.说明
    notice remedy-changed: 行政复议与诉讼+ 行政复议与诉讼− 行政复议与诉讼.行政复议 行政复议与诉讼.行政诉讼
    notice result-changed: 办理结果+ 办理结果− 办理结果.结果名称 办理结果.类型 办理结果.样本 办理结果.有效期 办理结果.电子证照 办理结果.电子印章
    notice rights-changed: 权利义务+ 权利义务− 权利义务.权利 权利义务.权利+ 权利义务.权利− 权利义务.义务 权利义务.义务+ 权利义务.义务−
    notice scenario-changed: 情形+ 情形− 情形.名称 情形.说明
    notice status-changed: 事项状态
    notice step-changed: 办理流程+ 办理流程− 办理流程.环节 办理流程.内容
    notice visit-reason-changed: 必须现场办理原因+ 必须现场办理原因− 必须现场办理原因.说明
    notice window-changed: 办理地点.地点 办理地点.窗口 办理地点.窗口+ 办理地点.窗口−
    relief audience-widened: 服务对象+
    relief channel-added: 办理形式+ 渠道+
    relief commitment-offered: 告知承诺+
    relief condition-removed: 受理条件−
    relief delivery-way-added: 办理结果.送达方式+
    relief end-later: 失效日期
    relief material-removed: 申请材料−
    relief place-added: 办理地点+
    relief remote-service-widened: 通办+
    wording background-changed: 关联权力+ 关联权力− 必须现场办理原因.计划网办时间 规定办结时限 申请材料.材料类型 地方可变+ 地方可变−
    wording care-date-changed: 更新日期 核对日期
    wording introduction-reworded: 简介
    wording questions-reworded: 常见问题+ 常见问题.问 常见问题.答
    wording search-words-changed: 公众号标题 别名+ 别名− 主题+ 主题− 拼音
  `,
  bundle: `
    burden audience-narrowed: 服务对象−
    burden forms-no-longer-merged: 合并表格−
    burden material-added: 成员.外部.材料+
    burden material-no-longer-fetched: 成员.外部.由本局转交−
    burden place-dropped: 受理入口.窗口−
    notice bundle-terms-changed: 场景 成员− 成员.事项 成员.外部+ 成员.外部− 成员.外部.部门 成员.外部.事项名称 成员.必选 成员.办理方式 成员.顺序
    notice condition-reworded: 成员.适用条件
    notice contact-changed: 咨询方式+ 咨询方式− 咨询方式.窗口 咨询方式.网址 咨询方式.邮箱 咨询方式.地址 监督投诉方式+ 监督投诉方式− 监督投诉方式.窗口 监督投诉方式.网址 监督投诉方式.邮箱 监督投诉方式.地址
    notice effective-date-changed: 成员.生效日期
    notice filled-sample-changed: 合并表格.示例样表
    notice filling-instructions-changed: 合并表格.填报须知 办理提示 办理提示+ 办理提示−
    notice form-changed: 合并表格.空白表格
    notice handling-body-changed: 责任处室
    notice legal-basis-changed: 成员.外部.依据+ 成员.外部.依据− 成员.外部.依据.法规 成员.外部.依据.条款 成员.外部.依据.条款+ 成员.外部.依据.条款−
    notice limit-explanation-changed: 时限说明
    notice limit-incomparable: 受理时限 反馈时限 成员.外部.时限
    notice material-renamed: 合并表格.名称 合并表格.代替材料+ 合并表格.代替材料−
    notice name-changed: 名称
    notice online-entry-changed: 受理入口.网办地址 受理入口.移动端地址
    notice other-term-changed: 受理入口+ 受理入口−
    notice phone-changed: 成员.外部.电话 咨询方式.电话 咨询方式.电话+ 咨询方式.电话− 监督投诉方式.电话 监督投诉方式.电话+ 监督投诉方式.电话−
    notice window-changed: 受理入口.窗口.地点 受理入口.窗口.窗口 受理入口.窗口.窗口+ 受理入口.窗口.窗口−
    relief audience-widened: 服务对象+
    relief forms-merged: 合并表格+
    relief material-now-fetched: 成员.外部.由本局转交+
    relief material-removed: 成员.外部.材料−
    relief member-offered: 成员+ 成员.失效日期
    relief place-added: 受理入口.窗口+
    wording care-date-changed: 更新日期
  `,
  list: `
    notice effective-date-changed: 事项.生效日期 事项.失效日期
    notice handling-body-changed: 责任单位
    notice limit-incomparable: 事项.办结时限
    notice list-terms-changed: 种类 来源 事项+ 事项− 事项.事项 事项.渠道+ 事项.渠道− 事项.备注
    notice material-not-demanded-changed: 事项.材料+ 事项.材料−
    notice name-changed: 名称
    notice regional-service-changed: 事项.模式
    wording care-date-changed: 更新日期
    wording introduction-reworded: 说明
  `,
  place: `
    burden local-promise-withdrawn: 承办事项.本地规定−
    burden place-dropped: 承办事项−
    notice access-changed: 交通 无障碍
    notice address-changed: 行政区 地址
    notice appointment-terms-changed: 承办事项.本地规定.预约办理 承办事项.本地规定.物流快递 承办事项.本地规定.进度查询
    notice contact-changed: 承办事项.本地规定.咨询方式+ 承办事项.本地规定.咨询方式− 承办事项.本地规定.咨询方式.窗口 承办事项.本地规定.咨询方式.网址 承办事项.本地规定.咨询方式.邮箱 承办事项.本地规定.咨询方式.地址 承办事项.本地规定.监督投诉方式+ 承办事项.本地规定.监督投诉方式− 承办事项.本地规定.监督投诉方式.窗口 承办事项.本地规定.监督投诉方式.网址 承办事项.本地规定.监督投诉方式.邮箱 承办事项.本地规定.监督投诉方式.地址
    notice filling-instructions-changed: 承办事项.说明
    notice hours-shifted: 办公时间 承办事项.办理时间
    notice limit-incomparable: 承办事项.本地规定.承诺办结时限
    notice name-changed: 名称
    notice other-term-changed: 承办事项.事项
    notice phone-changed: 电话 窗口.电话 承办事项.电话 承办事项.本地规定.咨询方式.电话 承办事项.本地规定.咨询方式.电话+ 承办事项.本地规定.咨询方式.电话− 承办事项.本地规定.监督投诉方式.电话 承办事项.本地规定.监督投诉方式.电话+ 承办事项.本地规定.监督投诉方式.电话−
    notice window-changed: 窗口+ 窗口− 窗口.编号 窗口.名称 窗口.类型 承办事项.窗口 承办事项.窗口+ 承办事项.窗口−
    relief local-promise-made: 承办事项.本地规定+
    relief place-added: 承办事项+
    wording background-changed: 层级
    wording care-date-changed: 更新日期 核对日期
  `,
  law: `
    notice law-content-changed: 公布日期 施行日期 修订日期 条款.摘要 条款.要求到场
    notice law-state-changed: 状态 替代
    notice name-changed: 名称
    wording care-date-changed: 核对日期
    wording introduction-reworded: 备注
    wording law-register-changed: 简称 类别 文号 制定机关 来源 条款+ 条款− 条款.条
  `,
  reason: ``,
  change: ``,
  plan: `
    wording plan-changed: 名称 来源 任务+ 任务− 任务.措施 任务.类别 任务.内容 任务.牵头单位+ 任务.牵头单位− 任务.责任单位+ 任务.责任单位− 任务.完成时限 任务.状态 任务.完成日期 任务.进展 任务.关联清单+ 任务.关联清单−
  `,
  calendar: `
    notice calendar-changed: 年份+ 年份− 节假日+ 节假日− 节假日.名称 节假日.开始日期 节假日.结束日期 调休上班日+ 调休上班日−
    wording unfelt-change: 来源+ 来源− 来源.年份 来源.文件 来源.文号
  `,
  materials: `
    wording material-table-changed: 材料+ 材料− 材料.名称 材料.别名+ 材料.别名− 材料.由哪些事项的结果代替+ 材料.由哪些事项的结果代替−
  `,
} satisfies Record<(typeof KINDS)[number], string>;

const linesOf = (table: string): readonly string[] =>
  table
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

it.each(KINDS)('every field of %s is placed deliberately', (kind) => {
  expect(fieldLevels(kind)).toEqual(linesOf(LEVELS_OF_FIELDS[kind]));
});
