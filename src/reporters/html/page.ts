import { createHash } from 'node:crypto';
import { html, Markup, NOTHING } from './markup.js';

/** A page in one file. */
export interface Page {
  readonly title: string;
  /** What a tab and the saved file are called; the title where it is not given. */
  readonly tab?: string;
  /** What stands below the title, quietly. */
  readonly under: string;
  readonly style: string;
  /** Without it the page has none, and may have none. */
  readonly script: string | undefined;
  readonly main: Markup;
  /** Of the program. */
  readonly version: string;
}

const sourceHash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The page's own style and script are allowed by their digests, nothing else (Content Security Policy Level 3). */
function policyOf({ style, script }: Page): string {
  return [
    "default-src 'none'",
    `style-src ${sourceHash(style)}`,
    `script-src ${script === undefined ? "'none'" : sourceHash(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The whole document: it asks for nothing from anywhere. */
export function htmlPage(page: Page): string {
  const { title, tab = title, under, style, script, main, version } = page;
  return html`<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policyOf(page))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${tab}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<header><h1>${title}</h1><p class="quiet">${under}</p></header>
<main>
${main}</main>
<footer>由快办 ${version} 生成</footer>
${script === undefined ? NOTHING : new Markup(`<script>${script}</script>`)}
</body>
</html>
`.text;
}
