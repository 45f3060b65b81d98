import type { Finding } from '../../diagnostic/code-doc.js';
import type { Path } from '../../diagnostic/diagnostic.js';
import { formatPhone, parsePhone } from '../../values/phone.js';
import { defineRule } from '../rule.js';

function canonical(text: string): string {
  const phone = parsePhone(text);
  return phone ? formatPhone(phone) : text;
}

function* shared(asked: readonly string[], told: readonly string[], base: Path = []): Generator<Finding> {
  const consulting = new Set(asked.map(canonical));
  for (const [index, phone] of told.entries()) {
    if (!consulting.has(canonical(phone))) continue;
    yield { path: [...base, '监督投诉方式', '电话', index], args: { 电话: phone } };
  }
}

export default defineRule({
  on: ['item', 'bundle', 'place'],
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
  *check(definition) {
    if ('监督投诉方式' in definition) {
      yield* shared(definition.咨询方式.电话, definition.监督投诉方式.电话);
      return;
    }
    for (const [index, { 电话, 本地规定 = {} }] of (definition.承办事项 ?? []).entries()) {
      const { 咨询方式, 监督投诉方式 } = 本地规定;
      const asked = [...(电话 === undefined ? [] : [电话]), ...(咨询方式?.电话 ?? [])];
      yield* shared(asked, 监督投诉方式?.电话 ?? [], ['承办事项', index, '本地规定']);
    }
  },
});
