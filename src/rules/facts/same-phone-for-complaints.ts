import { formatPhone, parsePhone } from '../../values/phone.js';
import { defineRule } from '../rule.js';

function canonical(text: string): string {
  const phone = parsePhone(text);
  return phone ? formatPhone(phone) : text;
}

export default defineRule({
  on: ['item'],
  code: 'F010',
  name: 'same-phone-for-complaints',
  severity: 'error',
  title: '咨询电话和投诉电话相同',
  why: '群众对窗口不满意时，打投诉电话不应当又打回同一个窗口。',
  bad: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch: '咨询方式:\n  电话:\n    - 0399-80010001\n监督投诉方式:\n  电话:\n    - 0399-80010001',
    },
  ],
  good: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch: '咨询方式:\n  电话:\n    - 0399-80010001\n监督投诉方式:\n  电话:\n    - 0399-80010002',
    },
  ],
  remedy: '投诉电话写监督部门的电话。',
  message: (args) => `投诉电话 ${args.电话} 也是咨询电话`,
  *check(item) {
    const consulting = new Set(item.咨询方式.电话.map(canonical));
    for (const [index, phone] of item.监督投诉方式.电话.entries()) {
      if (consulting.has(canonical(phone)))
        yield { path: ['监督投诉方式', '电话', index], args: { 电话: phone } };
    }
  },
});
