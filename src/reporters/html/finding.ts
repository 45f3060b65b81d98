import MarkdownIt from 'markdown-it';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { frameOf, plainLine } from '../code-frame.js';
import type { ReporterOptions } from '../reporter.js';
import { remedyOf, SEVERITY_WORDS } from '../words.js';
import { html, Markup, NOTHING } from './markup.js';

const markdown = new MarkdownIt({ html: false });

/** Essays as HTML, each made once; the heading is left out, the finding has said it. */
export function essayReader(essayOf: ReporterOptions['essayOf']): (code: string) => Markup {
  const made = new Map<string, Markup>();
  return (code) => {
    const essay = made.get(code) ?? new Markup(markdown.render(essayOf(code).replace(/^## .*\n/u, '')));
    made.set(code, essay);
    return essay;
  };
}

function contextLine(lines: readonly string[], number: number): Markup {
  const line = lines[number - 1];
  if (line === undefined || line.trim() === '') return NOTHING;
  return html`<span class="number">${number} │</span> ${plainLine(line)}\n`;
}

/** The marked line between its neighbours. */
function frame(diagnostic: Diagnostic, lines: readonly string[]): Markup {
  const found = frameOf(diagnostic, lines);
  if (found === undefined) return NOTHING;
  const { line } = diagnostic.range.start;
  const { before, marked, after } = found;
  const middle = html`<span class="number">${line} │</span> ${before}<mark>${marked}</mark>${after}\n`;
  return html`<pre><code>${contextLine(lines, line - 1)}${middle}${contextLine(lines, line + 1)}</code></pre>`;
}

function related(diagnostic: Diagnostic, folder: string): Markup {
  if (diagnostic.related.length === 0) return NOTHING;
  const entries = diagnostic.related.map(
    ({ file, message }) => html`<li>参看 <code>${folder}/${file}</code>：${message}</li>`,
  );
  return html`<ul>${entries}</ul>`;
}

/** One finding: what, where, the text itself, what to do, and why. */
export function findingArticle(
  diagnostic: Diagnostic,
  lines: readonly string[],
  essay: Markup,
  options: ReporterOptions,
): Markup {
  const { severity, code, message, file, range } = diagnostic;
  const folder = options.folderOf(code);
  return html`<article class="${severity}" data-severity="${severity}" data-code="${code}">
<h4><span class="level">${SEVERITY_WORDS[severity]}</span> <code>${code}</code> ${message}</h4>
<p class="place">${folder}/${file}:${range.start.line}:${range.start.column}</p>
${frame(diagnostic, lines)}
${related(diagnostic, folder)}
<p class="remedy"><b>怎么改</b> ${remedyOf(diagnostic, options)}</p>
<details><summary>为什么这样要求，例子</summary>${essay}</details>
</article>
`;
}
