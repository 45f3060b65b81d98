import type { Severity } from '../diagnostic/diagnostic.js';
import { countBySeverity } from '../diagnostic/report.js';
import { relatedLines } from './related-places.js';
import type { Reporter } from './reporter.js';
import { remedyOf, repositoryPath, visible } from './words.js';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } satisfies Record<Severity, string>;

const DATA_ESCAPES: Readonly<Record<string, string>> = { '%': '%25', '\r': '%0D', '\n': '%0A' };
const PROPERTY_ESCAPES: Readonly<Record<string, string>> = { ...DATA_ESCAPES, ':': '%3A', ',': '%2C' };

function escapeData(text: string): string {
  return text.replace(/[%\r\n]/gu, (sign) => DATA_ESCAPES[sign] ?? sign);
}

function escapeProperty(text: string): string {
  return text.replace(/[%\r\n:,]/gu, (sign) => PROPERTY_ESCAPES[sign] ?? sign);
}

function command(name: string, properties: Readonly<Record<string, string | number>>, data: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${list.join(',')}::${escapeData(data)}\n`;
}

/**
 * Workflow commands that GitHub shows beside the lines of a pull request. Escapes as the runner undoes them:
 * https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
 */
export const reportGithub: Reporter = (report, options) => {
  const { diagnostics } = report;
  const commands = diagnostics.slice(0, options.maxShown).map((diagnostic) => {
    const { code, severity, message, file, range } = diagnostic;
    const { start, end } = range;
    const title = options.docOf(code)?.title ?? '';
    const properties = {
      file: repositoryPath(code, file, options),
      line: start.line,
      endLine: end.line,
      // GitHub takes columns only for a place within one line.
      ...(start.line === end.line && { col: start.column, endColumn: end.column }),
      title: `${code} ${title}`.trim(),
    };
    const others = relatedLines(diagnostic, (named) => repositoryPath(code, named, options));
    const lines = [visible(message), ...others, `怎么改：${remedyOf(diagnostic, options)}`];
    return command(COMMANDS[severity], properties, lines.join('\n'));
  });
  if (options.isQuiet) return commands.join('');
  const { errors, warnings, infos } = countBySeverity(diagnostics);
  return `${commands.join('')}错误 ${errors} · 警告 ${warnings} · 提示 ${infos}\n`;
};
