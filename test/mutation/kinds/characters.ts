// What Chinese input methods and tired eyes mix up in the words of the catalogue.

const LOOKALIKES = [
  '己已巳 未末 人入 土士 日目曰 千干于 受爱 办为力 材村 料科 限根 编偏 码玛 称秤',
  '体休 间问闻 侍待 微徵 部郎 历厉 责贵 话活 址趾 状壮 任仕 流疏 程秳 果呆 证征',
  '事亊 项顼 理埋 方万 式试 用甩 生主 象像 关美 类娄 名各 态恋 种钟 依衣 据椐',
  '网罔 容客 所听 告吿 要耍 本木 求来 次欠',
]
  .join(' ')
  .split(' ');
const HOMOPHONES = [
  '时实是事式 限线县 承成程城 诺糯 办半 理里礼 材才财 料廖 名明 称程成 受收 条调',
  '件建间健 依一以衣 据居具局 责则择 任人认 编便 码马 类累 型形行性 服福复 务物误',
  '对队 象像向 地第 点典电 方放 网往 址止直纸值 权全 施失师 主住 体题提 层曾',
  '级及集几 更耕 新心 日入 期其齐 结节 果国 收手守 费非废 标表 准转 必毕 要药',
  '形行型 状壮 态太 内那 容荣 环还 说硕 简减检 介界 别 附付复 原员源 份分 数树',
  '空孔 白百 表标 格各 示式是 样杨 流留 咨资自 询寻 监见 督都 投头 诉素 话化 咨姿',
  '位为 处出 室事 答达 问文 成承 员原 文闻 号好',
]
  .join(' ')
  .split(' ');

function tableOf(groups: readonly string[]): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const group of groups) {
    for (const letter of group) table.set(letter, (table.get(letter) ?? '') + group.replace(letter, ''));
  }
  return table;
}

export const LOOKALIKE = tableOf(LOOKALIKES);
export const HOMOPHONE = tableOf(HOMOPHONES);

/** Full-width forms of the ASCII characters from ! to ~. */
export function fullwidth(text: string): string {
  return text.replace(/[!-~]/gu, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0));
}

let gbkTable: ReadonlyMap<string, readonly number[]> | undefined;

/** The GBK bytes of a text: the decoder of the platform, turned round. */
export function toGbk(text: string): Uint8Array {
  if (!gbkTable) {
    const decoder = new TextDecoder('gbk');
    const pairs: [string, readonly number[]][] = [];
    for (let lead = 0x81; lead <= 0xfe; lead += 1) {
      for (let trail = 0x40; trail <= 0xfe; trail += 1) {
        if (trail === 0x7f) continue;
        pairs.push([decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]]);
      }
    }
    gbkTable = new Map(pairs);
  }
  const table = gbkTable;
  const bytes = [...text].flatMap((letter) =>
    letter < '\u0080' ? [letter.codePointAt(0) ?? 63] : (table.get(letter) ?? [63]),
  );
  return Uint8Array.from(bytes);
}
