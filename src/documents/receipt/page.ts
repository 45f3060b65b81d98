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
  '页面生成以后，另一段程序先只从页面文件里读出文字（不参照模板和目录），再把读出来的和目录比对。',
  '目录里的每一条内容都在页面上，在它该在的部分，顺序和次数都对；除空格和全角、半角的写法以外，文字相同，下面列出的例外除外。时限、电话、份数、日期从页面上重新读成数值，和目录里的数值一样。',
  '除了这些内容、小标题、序号和每个渠道固定的话（列在后面），页面上没有别的字：没有多出来的材料、电话、期限。',
  '页面上的外部链接和电话，去的地方和目录里写的一样；二维码从生成好的图片里解出来，和旁边印的网址一样；网站页面的标题、简介等标签和目录一样。',
];

const NOT_PROVED = [
  '目录本身写得对不对：法律有没有修改、承诺能不能做到，要由人核实；kuaiban validate 只检查写法、前后矛盾和过期。',
  '样式表和脚本怎样改变页面（藏起来、盖住、换次序、另外加字）：生成时没有在浏览器里看，要看用 kuaiban verify --browser。直接写在标签上的隐藏会查，试过的办法列在抽样测试里。',
  '生成以后有没有人改过，公众号、网站、终端上今天挂的是不是这一版：生成的文件夹（dist）用 kuaiban verify 再核对，公开的地址用 kuaiban verify --live。',
  '附件和图片里的字：附件只写明名称、格式和大小。',
  '首页、分类和列表页、没有找到的提示页：只核对办事指南、一件事、清单和登记页（权责清单、法规依据）。登记页不发公众号，那里只发要看的文章。',
];

const list = (points: readonly string[]) => html`<ul>${points.map((point) => html`<li>${point}</li>`)}</ul>
`;

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

function pagesIn({ rows }: ReceiptContent, channel: string): string {
  const pages = rows.filter(({ results }) => results.some((one) => one.channel === channel)).length;
  const silent = rows.length - pages;
  return `${channel} ${pages} 页${silent > 0 ? `（${silent} 份不发）` : ''}`;
}

function summary(content: ReceiptContent): Markup {
  const { rows, channels, exceptions } = content;
  const results = rows.flatMap((one) => one.results);
  const demanded = total(rows.map((one) => one.facts * one.results.length));
  const shown = total(results.map(({ present }) => present));
  const problems = total(results.map((result) => result.problems));
  const uses = total(exceptions.map((one) => one.uses.length));
  const verdict =
    problems === 0
      ? html`<strong class="good">生成时核对一致</strong>`
      : html`<strong>生成时核对不一致</strong>`;
  const pages = `${channels.map((channel) => pagesIn(content, channel)).join('、')}，共 ${results.length} 页`;
  return html`<p>${verdict}：${rows.length} 份内容，${pages}；应有 ${demanded} 条，读出 ${shown} 条，缺少、多出、写错共 ${problems} 处。其中 ${uses} 条因渠道限制，链接改印网址、附件改为扫码下载，逐处列在附录。</p>
<p class="quiet">“一条”是页面上单独的一句话或者一个带名称的值，例如“多久办好：30分钟”。</p>
`;
}

function resultCell(channel: string, { facts, results }: ReceiptRow): Markup {
  const result = results.find((one) => one.channel === channel);
  if (result === undefined) return cell(channel, '不发');
  return cell(channel, result.problems === 0 ? `${result.present}/${facts}` : `${result.problems} 处不一致`);
}

function matrix({ rows, channels }: ReceiptContent): Markup {
  return table(
    '每份内容在每个渠道读出几条/应有几条',
    ['内容', '种类', '校验码', ...channels],
    rows.map((one) =>
      row(one.name, [
        cell('种类', one.kind),
        cell('校验码', one.checkCode),
        ...channels.map((channel) => resultCell(channel, one)),
      ]),
    ),
  );
}

function exceptionsSection({ exceptions }: ReceiptContent): Markup {
  const rows = exceptions.map((one) =>
    row(one.name, [cell('为什么', one.reason, 'words'), cell('用了几处', one.uses.length)]),
  );
  return html`<h2>因渠道限制而不同的地方</h2>
${table('允许的不同只有这几种', ['例外', '为什么', '用了几处'], rows)}`;
}

function wordsSection({ fixedWords }: ReceiptContent): Markup {
  const rows = fixedWords.map(({ channel, example, words }) =>
    row(channel, [cell('固定的话', `${words.join(' ｜ ')}（以“${example}”为例）`, 'words')]),
  );
  return html`<h2>每个渠道固定的话</h2>
${table('内容以外只许有这些话', ['渠道', '固定的话'], rows)}`;
}

function usesOf({ name, uses }: ReceiptException): Markup {
  const publications = [...new Set(uses.map(({ publication }) => publication))];
  const lines = publications.map((publication) => {
    const own = uses.filter((use) => use.publication === publication);
    const facts = [...new Set(own.map(({ fact }) => fact))].map((fact) => {
      const channels = own.filter((use) => use.fact === fact).map(({ channel }) => channel);
      return `${fact}（${channels.join('、')}）`;
    });
    return html`<li>${publication}：${facts.join('；')}</li>`;
  });
  return uses.length === 0 ? NOTHING : html`<h3>${name}</h3><ul>${lines}</ul>`;
}

function annex({ exceptions, rows }: ReceiptContent): Markup {
  const digests = rows.map((one) =>
    row(one.name, [cell('SHA-256', html`<span class="digest">${one.digest}</span>`, 'words')]),
  );
  return html`<h2>附录一：例外逐处</h2>
${exceptions.map(usesOf)}<h2>附录二：每份内容的摘要</h2>
<p>摘要由这份内容的全部条目算出，和在哪个渠道无关；校验码是它的前八位。先按 RFC 8785 写成 JSON，再算 SHA-256；每条内容的位置见同一文件夹的 parity.json，每个文件的摘要见 manifest.json。</p>
${table('摘要', ['内容', 'SHA-256'], digests)}`;
}

/**
 * The receipt of a build on one page: what was proved, what was not, fact by channel, exceptions, how good the proof is. The same
 * content gives the same bytes.
 */
export function receiptPage(content: ReceiptContent): string {
  return htmlPage({
    title: '各渠道页面与目录的核对结果（生成时）',
    tab: `核对结果 ${content.bureau}`,
    under: content.bureau,
    style: `${PAGE_STYLE}${STYLE}`,
    script: undefined,
    version: content.version,
    main: html`${summary(content)}<h2>证明了什么</h2>
${list(PROVED)}<h2>没有证明什么</h2>
${list(NOT_PROVED)}<h2>自己核对</h2>
<p>看一个页面是不是这一版：对一对页面最下面的内容校验码。重新核对生成的文件夹：kuaiban verify。页面上没有生成时间：目录、模板和程序都没有变，不论哪天生成，都是同样的文件。</p>
<h2>逐份核对</h2>
${matrix(content)}${exceptionsSection(content)}${wordsSection(content)}${killRateSection(content.killRate)}${annex(content)}`,
  });
}
