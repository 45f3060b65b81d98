import MarkdownIt from 'markdown-it';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { frameOf, plainLine } from '../code-frame.js';
import { PLACES_NAMED, placeOf } from '../related-places.js';
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

/** The other places; of many the first few, and the others to be opened. How many there are is said on paper, too. */
function related({ related: all }: Diagnostic, pathOf: (file: string) => string): Markup {
  if (all.length === 0) return NOTHING;
  const entries = all.map((other) => {
    return html`<li>参看 <code>${placeOf(pathOf(other.file), other)}</code>：${other.message}</li>`;
  });
  const others = entries.slice(PLACES_NAMED);
  const more =
    others.length === 0
      ? NOTHING
      : html`<li>另有 ${others.length} 处<details><summary>列出来</summary><ul>${others}</ul></details></li>`;
  return html`<ul>${entries.slice(0, PLACES_NAMED)}${more}</ul>`;
}

/** The host that a finding is about, where it is about one. */
export function hostOfFinding({ args: { 主机 } }: Diagnostic): string | undefined {
  return typeof 主机 === 'string' && 主机 !== '' ? 主机 : undefined;
}

/** What the choices look for in a finding besides what its file says. */
function filterData(diagnostic: Diagnostic, departments: readonly string[]): Markup {
  const named = hostOfFinding(diagnostic);
  const host = named === undefined ? NOTHING : html` data-host="${named}"`;
  // A name of the catalogue stands in one line.
  const several = departments.length > 1 ? html` data-departments="${departments.join('\n')}"` : NOTHING;
  return html`${host}${several}`;
}

/**
 * One finding: what, where, the text itself, what to do, and why.
 * @param departments that it concerns
 */
export function findingArticle(
  diagnostic: Diagnostic,
  lines: readonly string[],
  departments: readonly string[],
  essay: Markup,
  options: ReporterOptions,
): Markup {
  const { severity, code, message, file, range } = diagnostic;
  const pathOf = (named: string) => `${options.folderOf(code, named)}/${named}`;
  const data = filterData(diagnostic, departments);
  return html`<article class="${severity}" data-severity="${severity}" data-code="${code}"${data}>
<h4><span class="level">${SEVERITY_WORDS[severity]}</span> <code>${code}</code> ${message}</h4>
<p class="place">${pathOf(file)}:${range.start.line}:${range.start.column}</p>
${frame(diagnostic, lines)}
${related(diagnostic, pathOf)}
<p class="remedy"><b>怎么改</b> ${remedyOf(diagnostic, options)}</p>
<details><summary>为什么这样要求，例子</summary>${essay}</details>
</article>
`;
}
