/** Addresses at which people apply, by `fieldKey`, with what people call them. */
export const ENTRIES: Readonly<Record<string, string>> = {
  'item.网办地址': '网办地址',
  'item.移动端地址': '移动端地址',
  'bundle.受理入口.网办地址': '“一件事”的网办地址',
  'bundle.受理入口.移动端地址': '“一件事”的移动端地址',
};

/** What of 是 and 否 saves a trip or a wait, with what 是 means. */
export const SERVICES: Readonly<Record<string, string>> = {
  'item.物流快递': '寄送材料或者结果',
  'item.收费.网上支付': '网上缴费',
  'item.办理结果.电子证照': '领电子证照',
  'place.承办事项.本地规定.物流快递': '寄送材料或者结果',
};

/** Texts about making an appointment. */
export const BOOKINGS: ReadonlySet<string> = new Set(['item.预约办理', 'place.承办事项.本地规定.预约办理']);

/** Texts about opening hours. */
export const OPENINGS: ReadonlySet<string> = new Set([
  'place.办公时间',
  'item.办理时间',
  'place.承办事项.办理时间',
]);

/** Ways to apply. */
export const CHANNELS: Readonly<Record<string, string>> = {
  'item.办理形式': '办理形式',
  'item.渠道': '渠道',
};

/** Who may apply. */
export const AUDIENCES: ReadonlySet<string> = new Set(['item.服务对象', 'bundle.服务对象']);
