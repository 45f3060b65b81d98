// A catalogue of any size for measuring: items of the sample bureau under names and codes of their own.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SAMPLE = fileURLToPath(new URL('../catalog', import.meta.url));
// The shorter sample items: about 5.5 KB each, as the peers were measured with.
const MAX_BYTES = 6_400;

/** A copy of an item under a name and codes of its own. */
function variant(text, number) {
  const digits = String(50_000 + number);
  return (
    text
      // Parsers of YAML 1.1 would make these a type of their own.
      .replace(/: (\d{4}-\d{2}-\d{2})$/gmu, ': "$1"')
      .replace(/^公众号标题: .*\n/mu, '')
      // The lists of the sample name the model, not its copies.
      .replace(/^通办:\n(?: .*\n)+/mu, '')
      .replace(/^(事项名称: .*)$/mu, `$1（${number}）\n公众号标题: 事项${number}`)
      .replace(/^(基本编码: "\d{4})\d{5}/mu, `$1${digits}`)
      .replace(/^(实施编码: "\w{18}\d{5})\d{5}/mu, `$1${digits}`)
      .replace(/^(业务办理项编码: "\w{18}\d{5})\d{5}/mu, `$1${digits}`)
  );
}

/** Slips of editors, one for each tenth item in turn; such as every parser of YAML can read. */
const SLIPS = [
  (text) => text.replace(/^责任处室: /mu, '责任科室: '),
  (text) => text.replace(/^承诺办结时限: .*$/mu, '承诺办结时限: 两三天'),
  (text) => text.replace(/^行使层级: .*$/mu, '行使层级: 地级'),
  (text) => text.replace(/^资金支出: .*\n/mu, ''),
  (text) => text.replace(/^到现场次数: \d/mu, '到现场次数: 12'),
  (text) => text.replace(/法规: she-hui-bao-xian-fa/u, '法规: she-hui-bao-xian'),
];

/**
 * Writes a catalogue of `count` items into `folder`.
 * @param {string} folder must not exist
 * @param {number} count
 * @param {{ faulty?: boolean }} options faulty: one item in ten has a finding
 */
export function makeCatalogue(folder, count, { faulty = false } = {}) {
  const items = join(folder, 'items');
  // Never into the sample itself, should it be a link.
  cpSync(SAMPLE, folder, { recursive: true, dereference: true });
  const models = readdirSync(items)
    .sort()
    .map((name) => ({ name, text: readFileSync(join(items, name), 'utf8') }))
    .filter(({ text }) => Buffer.byteLength(text) <= MAX_BYTES);
  mkdirSync(items, { recursive: true });
  const present = readdirSync(items).length;
  for (let number = 0; number < count - present; number += 1) {
    const { name, text } = models[number % models.length];
    const copy = variant(text, number);
    const slip = faulty && number % 10 === 0 ? SLIPS[(number / 10) % SLIPS.length] : undefined;
    writeFileSync(join(items, name.replace('.yaml', `-${number}.yaml`)), slip ? slip(copy) : copy);
  }
}
