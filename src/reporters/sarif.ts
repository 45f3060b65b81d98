import type { CodeDoc } from '../diagnostic/code-doc.js';
import { compareDiagnostics } from '../diagnostic/diagnostic.js';
import { fingerprintsOf } from '../diagnostic/fingerprint.js';
import type { Reporter, ReporterOptions } from './reporter.js';
import { resultOf, SARIF_LEVELS, SOURCE_ROOT } from './sarif-result.js';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

function ruleOf(doc: CodeDoc, essayOf: ReporterOptions['essayOf']) {
  return {
    id: doc.code,
    name: doc.name,
    shortDescription: { text: doc.title },
    fullDescription: { text: doc.why },
    help: { text: `${doc.why}\n怎么改：${doc.remedy}`, markdown: essayOf(doc.code) },
    defaultConfiguration: { level: SARIF_LEVELS[doc.severity] },
  };
}

/** SARIF 2.1.0 (OASIS), for code scanning; paths lie below the top of the repository. */
export const reportSarif: Reporter = ({ diagnostics, suppressed = [], texts }, options) => {
  const setAside = new Map(suppressed.map((one) => [one.diagnostic, one]));
  const all = [...diagnostics, ...setAside.keys()].toSorted(compareDiagnostics);
  const fingerprints = fingerprintsOf(all, texts ?? new Map());
  const shown = new Set([...diagnostics.slice(0, options.maxShown), ...setAside.keys()]);
  const codes = [...new Set([...shown].map(({ code }) => code))].sort();
  const docs = codes.flatMap((code) => options.docOf(code) ?? []);
  const rules = docs.map(({ code }) => code);
  const results = all.flatMap((diagnostic, index) =>
    shown.has(diagnostic)
      ? [resultOf(diagnostic, fingerprints[index] ?? '', rules, setAside.get(diagnostic), options)]
      : [],
  );
  const driver = {
    name: 'kuaiban',
    version: options.version,
    language: 'zh-CN',
    rules: docs.map((doc) => ruleOf(doc, options.essayOf)),
  };
  const run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [SOURCE_ROOT]: { description: { text: '代码库的最上层' } } },
    results,
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
};
