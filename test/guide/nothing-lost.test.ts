import { describe, expect, it } from 'vitest';
import { readSchemas } from '../../src/adapters/package-resources.js';
import type { Catalogue, ServiceItem } from '../../src/catalog/catalogue.js';
import { digestOf } from '../../src/guide/digest.js';
import { factsOf } from '../../src/guide/facts.js';
import { buildItemGuide } from '../../src/guide/item-guide.js';
import { changed, leavesOf } from '../support/changed-leaf.js';
import { checkTown } from '../support/check-town.js';

/**
 * What an editor writes and no reader of the guide sees: it decides what is published where, or how it is found.
 * 公众号标题 is the title of the article; 材料类型 and 资金支出 sort and check;
 * 地方可变 says what the halls may set.
 */
const UNSHOWN = new Set(['公众号标题', '拼音', '事项状态', '材料类型', '资金支出', '地方可变']);

/** Keys of an item that the town's items lack, so that all of them are there. */
const EVERYTHING_ELSE = `公众号标题: 登记失业
拼音: shi ye deng ji
地方编码: "3702-01"
联办机构: [示例市公安局]
关联权力: [jiu-ye-fu-wu]
办理模式: 免申即办
免申即办: {对象识别依据: 停保的人员。, 数据来源: 社会保险系统, 告知方式: 短信}
移动端地址: https://m.rsj.example.com/banshi/shi-ye-deng-ji
规定办结时限: 1个工作日
例外时限: [{情形: 资料要核实的, 时限: 3个工作日}]
特别程序: [{名称: 公示, 时限: 5日, 计入时限: 否, 说明: 在网站公示。}]
数量限制: 没有
中介服务: 无
情形: [{名称: 从单位失业, 说明: 失业前在单位工作。}]
申请材料:
  - {材料名称: 失业人员登记表, 材料类型: 申请表格文书, 材料形式: 纸质或电子, 必要性: 容缺后补, 来源渠道: 申请人自备, 原件份数: 1, 复印件份数: 0, 空白表格: files/shi-ye-ren-yuan-deng-ji-biao.docx, 示例样表: files/shi-ye-ren-yuan-deng-ji-biao-yang-biao.docx, 填报须知: 在线填写。, 适用情形: [从单位失业]}
  - {材料名称: 居民身份证, 材料类型: 证件证书证明, 材料形式: 电子, 必要性: 必要, 来源渠道: 电子证照, 出具单位: 公安机关, 原件份数: 0, 复印件份数: 0}
收费: {是否收费: 是, 标准: 每证 20 元, 依据: [{法规: she-hui-bao-xian-fa, 条款: ["50"]}], 网上支付: 是, 说明: 遗失补证才收。}
资金支出: 是
告知承诺:
  承诺内容: 承诺属实。
  不实责任: 注销登记。
  不适用对象: 有失信记录的。
  补交时限: 5日
  逾期后果: 不予登记。
  文书: files/shi-ye-ren-yuan-deng-ji-biao.docx
信用承诺: {承诺内容: 承诺不重复领取。, 失信后果: 退回。, 所在材料: 失业人员登记表}
办理结果:
  - 结果名称: 就业创业证
    类型: 证照
    样本: files/shi-ye-ren-yuan-deng-ji-biao.docx
    送达方式: [现场领取, 网上下载]
    送达时限: 3日
    有效期: 长期
    电子证照: 是
    电子印章: 是
办理时间: 工作日 9:00-12:00、13:00-17:00
地方可变: [办理时间]
物流快递: 是
咨询方式: {电话: ["12333"], 窗口: 咨询台, 网址: "https://rsj.example.com/zixun", 邮箱: zixun@rsj.example.com, 地址: 示范路1号}
通办: {范围: 全市, 模式: 多地联办, 说明: 在任一大厅提出。}
权利义务: {权利: [要求解释], 义务: [如实填写]}
行政复议与诉讼: {行政复议: 六十日内申请。, 行政诉讼: 六个月内起诉。}
失效日期: 2030-01-01
`;

const FULL = await checkTown({ file: 'items/shi-ye-deng-ji.yaml', patch: EVERYTHING_ELSE });

function digest(catalogue: Catalogue, id: string, item: ServiceItem): string {
  return digestOf(factsOf(buildItemGuide(catalogue, id, item)));
}

/** Keys that may change without the guide changing. A value that the guide refuses is one that it reads. */
function unshownKeys(catalogue: Catalogue, id: string, item: ServiceItem): ReadonlySet<string> {
  const before = digest(catalogue, id, item);
  const unshown = [...leavesOf(item)].filter((leaf) => {
    try {
      return digest(catalogue, id, changed(item, leaf.path, leaf)) === before;
    } catch {
      return false;
    }
  });
  return new Set(unshown.map(({ path }) => String(path.findLast((one) => typeof one === 'string'))));
}

describe('what an editor writes in an item', () => {
  it('is all there: between them the items of this test have every key of the schema', () => {
    expect(FULL.diagnostics).toEqual([]);
    const written = new Set(
      [...FULL.catalogue.definitions.item.values()].flatMap((item) => Object.keys(item)),
    );
    const known = Object.keys(readSchemas().item.properties as object);
    expect(known.filter((key) => !written.has(key))).toEqual([]);
  });

  it('reaches its reader, but for a few keys that are for the program', () => {
    const found = new Set<string>();
    for (const [id, item] of FULL.catalogue.definitions.item) {
      for (const key of unshownKeys(FULL.catalogue, id, item)) found.add(key);
    }
    expect([...found].sort()).toEqual([...UNSHOWN].sort());
  });
});
