import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { countBySeverity } from '../diagnostic/report.js';
import { relatedLines } from './related-places.js';
import type { Reporter, ReporterOptions } from './reporter.js';
import { byFile, remedyOf, repositoryPath, SEVERITY_WORDS } from './words.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/**
 * Characters outside XML 1.0's production [2] cannot be written at all, not even as references. White space other than
 * a blank would become one in an attribute; in text only the carriage return would be lost.
 */
function escapeXml(text: string, signs: RegExp): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '�')
    .replace(signs, (sign) => ENTITIES[sign] ?? sign);
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value), /[&<>"\t\n\r]/gu)}"`)
    .join('');
}

function testCase(diagnostic: Diagnostic, path: string, options: ReporterOptions): string {
  const { code, severity, message, range } = diagnostic;
  const { line, column } = range.start;
  const head = attributes({ name: `${code} ${message}（${line}:${column}）`, classname: path });
  // An error fails the case; what fails no check by itself is shown as skipped.
  const outcome = severity === 'error' ? 'failure' : 'skipped';
  const type = `${SEVERITY_WORDS[severity]} ${code}`;
  const others = relatedLines(diagnostic, (named) => repositoryPath(code, named, options));
  const remedy = `怎么改：${remedyOf(diagnostic, options)}`;
  const body = [`${path}:${line}:${column}`, message, ...others, remedy].join('\n');
  return `    <testcase${head}>\n      <${outcome}${attributes({ type, message })}>${escapeXml(body, /[&<>\r]/gu)}</${outcome}>\n    </testcase>\n`;
}

function testSuite(found: readonly Diagnostic[], path: string, options: ReporterOptions): string {
  const { errors } = countBySeverity(found);
  const head = {
    name: path,
    tests: found.length,
    failures: errors,
    errors: 0,
    skipped: found.length - errors,
  };
  const cases = found.map((one) => testCase(one, path, options)).join('');
  return `  <testsuite${attributes({ ...head, file: path })}>\n${cases}  </testsuite>\n`;
}

/**
 * JUnit's XML in the dialect that Jenkins publishes as a schema; one suite per file with findings.
 * https://github.com/jenkinsci/xunit-plugin/blob/master/src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd
 */
export const reportJunit: Reporter = ({ command, diagnostics }, options) => {
  const shown = diagnostics.slice(0, options.maxShown);
  const { errors } = countBySeverity(shown);
  const name = `kuaiban ${command}`;
  const suites = [...byFile(shown)].map(([file, found]) =>
    testSuite(found, repositoryPath(found[0]?.code ?? '', file, options), options),
  );
  const clean = `  <testsuite${attributes({ name, tests: 1, failures: 0, errors: 0 })}>\n    <testcase${attributes({ name: '没有发现问题', classname: name })}/>\n  </testsuite>\n`;
  const isClean = diagnostics.length === 0;
  const head = attributes({ name, tests: isClean ? 1 : shown.length, failures: errors, errors: 0 });
  const body = isClean ? clean : suites.join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${head}>\n${body}</testsuites>\n`;
};
