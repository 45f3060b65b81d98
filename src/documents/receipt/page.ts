import { html, type Markup, NOTHING } from '../../reporters/html/markup.js';
import { htmlPage } from '../../reporters/html/page.js';
import { PAGE_STYLE } from '../../reporters/html/style.js';
import { cell, row, table } from '../report-page/table.js';
import type { ReceiptContent, ReceiptException, ReceiptRow } from './content.js';
import { killRateSection } from './kill-rate.js';

const STYLE = `
.digest{font:13px/1.5 ui-monospace,monospace;color:var(--ink-2)}
`;

const PROVED = [
  '每个页面生成以后，由另一段程序重新读一遍：只读看得见的文字，不看模板，也不看目录。',
  '目录里的每一条内容都在页面上，在它该在的部分，顺序和次数都对，一个字不差；时限、电话、份数、日期从页面上重新读出来，和目录里的值一样。',
  '除了这些内容、小标题、序号和每个渠道固定的话（导航、校验码、落款），页面上没有别的字：没有多出来的材料、电话、期限。',
  '页面上的链接和电话，去的地方和目录里写的一样；二维码从最后的图片里解出来，和旁边印的网址一样；网站页面的标题、摘要等标签和目录一样。',
];

const NOT_PROVED = [
  '目录本身写得对不对：法律有没有修改、承诺能不能做到，要靠 kuaiban validate 和人。',
  '样式表和脚本怎样改变页面（藏起来、盖住、换次序、另外加字）：直接写在文字上的隐藏会查出来，样式表和脚本没有在浏览器里看过。',
  '生成以后有没有人改过，公众号、网站、终端上今天挂的是不是这一版：核对 dist 用 kuaiban verify，别处没有查。',
  '图片和附件里的字：附件只写明名称、格式和大小。',
];

const list = (points: readonly string[]) => html`<ul>${points.map((point) => html`<li>${point}</li>`)}</ul>
`;

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

function summary({ rows, channels, exceptions }: ReceiptContent): Markup {
  const results = rows.flatMap((one) => one.results);
  const demanded = total(rows.map((one) => one.facts * one.results.length));
  const shown = total(results.map(({ present }) => present));
  const problems = total(results.map((result) => result.problems));
  const uses = total(exceptions.map((one) => one.uses.length));
  const verdict = problems === 0 ? html`<strong class="good">一致</strong>` : html`<strong>不一致</strong>`;
  return html`<p>${verdict}：${rows.length} 份内容，在${channels.join('、')}共 ${results.length} 个页面，应当有 ${demanded} 条，读出 ${shown} 条，对不上的 ${problems} 处；换一种说法的 ${uses} 处，都在下面的例外里。</p>
`;
}

function resultCell(channel: string, { facts, results }: ReceiptRow): Markup {
  const result = results.find((one) => one.channel === channel);
  if (result === undefined) return cell(channel, '不发');
  return cell(channel, result.problems === 0 ? `${result.present}/${facts}` : `${result.problems} 处不一致`);
}

function matrix({ rows, channels }: ReceiptContent): Markup {
  return table(
    '每份内容在每个渠道读出几条/一共几条',
    ['内容和它的摘要（SHA-256）', '种类', '校验码', ...channels],
    rows.map((one) =>
      row(html`${one.name}<br><span class="digest">${one.digest}</span>`, [
        cell('种类', one.kind),
        cell('校验码', one.checkCode),
        ...channels.map((channel) => resultCell(channel, one)),
      ]),
    ),
  );
}

function usesOf({ uses }: ReceiptException): Markup {
  if (uses.length === 0) return html`没有用到`;
  const publications = [...new Set(uses.map(({ publication }) => publication))];
  const lines = publications.map((name) => {
    const own = uses.filter(({ publication }) => publication === name);
    return html`<li>${name}：${own.map(({ channel, fact }) => `${channel} ${fact}`).join('；')}</li>`;
  });
  return html`<details><summary>${uses.length} 处</summary><ul>${lines}</ul></details>`;
}

function exceptionsSection({ exceptions }: ReceiptContent): Markup {
  const rows = exceptions.map((one) =>
    row(one.name, [cell('为什么', one.reason, 'words'), cell('用在哪里', usesOf(one), 'words')]),
  );
  return html`<h2>说法不同的地方</h2>
${table('写明的例外，此外没有', ['例外', '为什么', '用在哪里'], rows)}`;
}

/**
 * The receipt of a build on one page: what was proved, what was not, fact by channel, exceptions, how good the proof is. The same
 * content gives the same bytes.
 */
export function receiptPage(content: ReceiptContent): string {
  return htmlPage({
    title: '三个渠道内容一致的凭据',
    tab: `内容一致凭据 ${content.bureau}`,
    under: content.bureau,
    style: `${PAGE_STYLE}${STYLE}`,
    script: undefined,
    version: content.version,
    main: html`${summary(content)}<h2>证明了什么</h2>
${list(PROVED)}<h2>没有证明什么</h2>
${list(NOT_PROVED)}<h2>逐份核对</h2>
${matrix(content)}${content.exceptions.length > 0 ? exceptionsSection(content) : NOTHING}${killRateSection(content.killRate)}<h2>自己再核对一遍</h2>
<p>每份内容的摘要（SHA-256）按 RFC 8785 的 JSON 计算，全部内容的路径在同一文件夹的 parity.json，每个文件的摘要在 manifest.json。重新核对：kuaiban verify。同样的目录、模板和程序，生成的这一页一个字节也不差。</p>
`,
  });
}
