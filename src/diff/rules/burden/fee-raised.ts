import { defineChangeRule } from '../../change-rule.js';
import { feeCourse } from '../../weigh/fee.js';
import { fieldKey } from '../../weigh/field-key.js';
import { quotable } from '../../weigh/words.js';
import { LICENCE } from './example-files.js';
import { OR_RECORD } from './or-record.js';

const fee = (standard: string) => ({
  file: LICENCE,
  patch: `收费:\n  是否收费: 是\n  标准: ${standard}\n  依据:\n    - 法规: lao-dong-he-tong-fa\n      条款: ["57"]\n`,
});

export default defineChangeRule({
  level: 'burden',
  kinds: ['value-changed'],
  code: 'D017',
  name: 'fee-raised',
  title: '收费标准提高了',
  why: '群众多付钱，要有提高标准的文件。程序只在别的字都一样、只有金额（元、%）往一个方向变的时候才说提高或者降低；有起付、减免、分档的，金额变了要人来读，列为须知。',
  before: [fee('每证 10 元')],
  bad: [fee('每证 15 元')],
  good: [fee('每证10元')],
  remedy: `改回原来的标准。${OR_RECORD}`,
  message: (args) => `收费标准提高了：由“${args.原来}”改为“${args.现在}”`,
  judge({ change }) {
    const { before, after } = change;
    if (fieldKey(change) !== 'item.收费.标准' || !before || !after) return undefined;
    if (feeCourse(before.text, after.text) !== 'raised') return undefined;
    return { 原来: quotable(before.text), 现在: quotable(after.text) };
  },
});
