import pc from 'picocolors';
import type { CatalogFiles } from '../catalog/files.js';
import { compareDiagnostics, type Diagnostic, type Range } from '../diagnostic/diagnostic.js';
import { LINK_CODES } from '../links/codes.js';
import { findingAt } from '../links/link-findings.js';
import type { Use } from '../links/use.js';
import { describeMending } from '../reporters/mending.js';
import type { LinkCheck } from '../usecases/check-links.js';
import { fixRedirects, NOT_FIXED_WORDS } from '../usecases/fix-redirects.js';
import type { Io } from './io.js';
import type { LinkOptions } from './link-options.js';
import { hasColour } from './print-report.js';
import { refuseUnwritten, type WriteFailures, writeMended } from './write-mended.js';

/** An address that has moved for good, with the places of the catalogue that its finding speaks of. */
interface Move {
  readonly finding: Diagnostic;
  readonly uses: readonly Use[];
  readonly to: string;
}

const placeOf = (file: string, range: Range | undefined) =>
  `${file}:${range?.start.line}:${range?.start.column}`;

function movesOf(entries: LinkCheck['entries'], diagnostics: readonly Diagnostic[]): readonly Move[] {
  const byAddress = new Map(entries.map((entry) => [entry.address.address, entry]));
  return diagnostics
    .filter(({ code }) => code === LINK_CODES.linkMoved.code)
    .flatMap((finding): readonly Move[] => {
      const entry = byAddress.get(String(finding.args.地址));
      if (entry === undefined) return [];
      const places = new Set([finding, ...finding.related].map(({ file, range }) => placeOf(file, range)));
      const uses = entry.address.uses.filter(
        ({ file, range, isBuilt }) => !isBuilt && places.has(placeOf(file, range)),
      );
      return [{ finding, uses, to: entry.verdict.final }];
    });
}

/**
 * Writes the new addresses of what has moved for good, and shows it: on stdout for people, on stderr for programs.
 * @returns the findings that are left
 * @throws UserError if a file could not be written; those before and behind it are
 */
export async function fixMoved(
  io: Io,
  root: string,
  files: CatalogFiles,
  { entries, diagnostics }: LinkCheck,
  options: LinkOptions,
): Promise<readonly Diagnostic[]> {
  const moves = movesOf(entries, diagnostics);
  const wanted = moves.flatMap(({ uses, to }) => uses.map((use) => ({ use, to })));
  const { mended, refused } = await fixRedirects(files, wanted);
  const failures: WriteFailures = options.dryRun ? new Map() : await writeMended(root, mended);
  const done = mended.filter(({ file }) => !failures.has(file));

  const output = options.format === 'human' ? io.stdout : io.stderr;
  output.write(describeMending(done, options.catalog, pc.createColors(hasColour(io, options))));
  for (const { use, why } of refused) {
    const { line, column } = use.range.start;
    io.stderr.write(`没有改 ${options.catalog}/${use.file}:${line}:${column}：${NOT_FIXED_WORDS[why]}。\n`);
  }
  refuseUnwritten(failures, options.catalog, done.length > 0);
  const places = wanted.length - refused.length;
  if (places > 0 && !options.quiet) {
    output.write(
      options.dryRun
        ? `上面 ${places} 处可以换成新地址；现在只是看看，什么都没有写。\n\n`
        : `换好了 ${places} 处；请看一遍上面的改动，再提交。\n\n`,
    );
  }
  if (options.dryRun) return diagnostics;
  const isRefused = (use: Use) => refused.some((one) => one.use === use);
  const left = moves.flatMap(({ finding, uses }) =>
    findingAt(LINK_CODES.linkMoved, uses.filter(isRefused), finding.args, finding.fix ?? undefined).map(
      (one) => ({ ...one, severity: finding.severity }),
    ),
  );
  const others = diagnostics.filter(({ code }) => code !== LINK_CODES.linkMoved.code);
  return [...others, ...left].toSorted(compareDiagnostics);
}
