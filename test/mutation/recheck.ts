import { assembleCatalogue } from '../../src/catalog/catalogue.js';
import { type DecodedFile, decodeFile, sourceOf } from '../../src/catalog/decode.js';
import type { Attachment, UnreadableAttachment } from '../../src/catalog/files.js';
import { kindOfFile } from '../../src/catalog/kinds.js';
import { rangeOfPath } from '../../src/catalog/source.js';
import { toDiagnostic } from '../../src/diagnostic/code-doc.js';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.js';
import { buildIndices } from '../../src/model/indices.js';
import { type RuleFinding, runCatalogueRules, runDefinitionRules } from '../../src/rules/run.js';
import { runTargetRules } from '../../src/targets/run.js';
import { CHECKER } from '../support/check-town.js';
import { memoryFiles } from '../support/memory-files.js';
import { type Sample, TODAY } from './sample.js';

function located(decoded: DecodedFile, findings: readonly RuleFinding[]): readonly Diagnostic[] {
  const source = findings.length === 0 ? undefined : sourceOf(decoded);
  if (!source) return [];
  return findings.map(({ doc, finding }) =>
    toDiagnostic(doc, finding, decoded.file, rangeOfPath(source, finding.path, finding.at ?? 'value')),
  );
}

/** The same finding, wherever its line has moved to. */
function identity({ code, file, message }: Diagnostic): string {
  return `${code} ${file} ${message}`;
}

function minus(after: readonly Diagnostic[], before: readonly Diagnostic[]): readonly Diagnostic[] {
  const known = new Map<string, number>();
  for (const one of before) known.set(identity(one), (known.get(identity(one)) ?? 0) + 1);
  return after.filter((one) => {
    const left = known.get(identity(one)) ?? 0;
    if (left > 0) known.set(identity(one), left - 1);
    return left === 0;
  });
}

/**
 * The validator over the sample with one file changed. Only that file is decoded anew; the rules about the whole run
 * over everything, as `checkCatalogue` runs them (a test compares the two).
 */
export class Recheck {
  private readonly before: readonly Diagnostic[];

  private constructor(
    private readonly decoded: ReadonlyMap<string, DecodedFile>,
    private readonly attachments: readonly (Attachment | UnreadableAttachment)[],
  ) {
    this.before = [...decoded.keys()].flatMap((file) => this.own(file)).concat(this.shared(decoded));
  }

  static async over(sample: Sample): Promise<Recheck> {
    const port = memoryFiles(sample.folder);
    const attachments: (Attachment | UnreadableAttachment)[] = [];
    for (const path of sample.attachments.keys()) attachments.push(await port.inspect(path));
    const decoded = new Map<string, DecodedFile>();
    for (const [file, content] of sample.folder) {
      if (kindOfFile(file)) decoded.set(file, decodeFile(file, content, CHECKER));
    }
    return new Recheck(decoded, attachments);
  }

  /** What is found in the untouched sample. */
  get baseline(): readonly Diagnostic[] {
    return this.before;
  }

  /** What is found after `file` holds `bytes`, and was not before. */
  findingsAfter(file: string, bytes: Uint8Array): readonly Diagnostic[] {
    const changed = decodeFile(file, { ok: true, bytes }, CHECKER);
    const decoded = new Map(this.decoded).set(file, changed);
    const elsewhere = this.before.filter((one) => one.file !== file);
    const after = [...this.ownOf(changed), ...this.shared(decoded)];
    return minus(after, [...elsewhere, ...this.before.filter((one) => one.file === file)]);
  }

  private own(file: string): readonly Diagnostic[] {
    const decoded = this.decoded.get(file);
    return decoded ? this.ownOf(decoded) : [];
  }

  private ownOf(decoded: DecodedFile): readonly Diagnostic[] {
    return [...decoded.diagnostics, ...located(decoded, runDefinitionRules(decoded))];
  }

  private shared(decoded: ReadonlyMap<string, DecodedFile>): readonly Diagnostic[] {
    const files = [...decoded.values()];
    const catalogue = assembleCatalogue(files, this.attachments);
    const context = { catalogue, indices: buildIndices(catalogue), today: TODAY };
    const targets = runTargetRules(catalogue, TODAY);
    return files.flatMap((file) =>
      located(file, [...runCatalogueRules(file, context), ...(targets.get(file.file) ?? [])]),
    );
  }
}
