import { createHash } from 'node:crypto';
import type { Reporter } from '../reporter.js';
import { topLevelText } from '../words.js';
import { completenessSection } from './completeness.js';
import { fileSection, filtersOf, groupsOf } from './files.js';
import { essayReader } from './finding.js';
import { html, Markup, NOTHING } from './markup.js';
import { SCRIPT } from './script.js';
import { STYLE } from './style.js';
import { totals } from './totals.js';

const sourceHash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const POLICY = [
  "default-src 'none'",
  `style-src ${sourceHash(STYLE)}`,
  `script-src ${sourceHash(SCRIPT)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const CONTENTS = html`<nav aria-label="本页内容"><a href="#findings">发现的问题</a> · <a href="#completeness">内容完整度</a></nav>`;

/** One page in one file, for people: it asks for nothing from anywhere, and without script it is a plain list. */
export const reportHtml: Reporter = (report, options) => {
  const shown = report.diagnostics.slice(0, options.maxShown);
  const groups = groupsOf(shown, report.texts);
  const essayOf = essayReader(options.essayOf);
  const bureau = topLevelText((report.texts?.get('catalog.yaml') ?? '').split('\n'), ['机构名称']) ?? '';
  const hidden = report.diagnostics.length - shown.length;
  const more = hidden > 0 ? html`<p>还有 ${hidden} 个问题没有列出。</p>` : NOTHING;
  const verdict = report.isPartial ? '这一部分没有发现问题。' : '没有发现问题。';
  const findings =
    shown.length === 0
      ? html`<p class="good">${hidden > 0 ? '' : verdict}</p>`
      : html`${filtersOf(groups, options)}<p id="shown" role="status">共 ${shown.length} 个问题。</p>
${groups.map((group) => fileSection(group, essayOf, options))}`;
  const script = shown.length === 0 ? NOTHING : new Markup(`<script>${SCRIPT}</script>`);
  return html`<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>目录检查结果</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<header><h1>目录检查结果</h1><p class="quiet">${bureau}</p></header>
<main>
${totals(report)}
${report.completeness ? CONTENTS : NOTHING}
<h2 id="findings">发现的问题</h2>
${findings}
${more}
${completenessSection(report.completeness)}</main>
<footer>由快办 ${options.version} 生成</footer>
${script}
</body>
</html>
`.text;
};
