import pc from 'picocolors';
import type { CatalogFiles } from '../catalog/files.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { LINK_CODES } from '../links/codes.js';
import { describeMending } from '../reporters/mending.js';
import type { LinkCheck } from '../usecases/check-links.js';
import { fixRedirects, NOT_FIXED_WORDS } from '../usecases/fix-redirects.js';
import type { Io } from './io.js';
import type { LinkOptions } from './link-options.js';
import { hasColour } from './print-report.js';
import { refuseUnwritten, type WriteFailures, writeMended } from './write-mended.js';

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
  const moved = entries.filter(({ verdict }) => verdict.kind === 'redirected' && verdict.isPermanent);
  const isReported = new Set(
    diagnostics.flatMap(({ code, args }) => (code === LINK_CODES.linkMoved.code ? [args.地址] : [])),
  );
  const wanted = moved
    .filter(({ address }) => isReported.has(address.address))
    .flatMap(({ address: { uses }, verdict }) =>
      uses.filter(({ isBuilt }) => !isBuilt).map((use) => ({ use, to: verdict.final })),
    );
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
  const left = new Set(refused.map(({ use }) => use.written));
  const isOpen = ({ code, args }: Diagnostic) =>
    code !== LINK_CODES.linkMoved.code || left.has(String(args.地址));
  return diagnostics.filter(isOpen);
}
