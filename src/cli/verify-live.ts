import { resolve } from 'node:path';
import { catalogueFolder } from '../adapters/catalogue-folder.js';
import { livePages } from '../adapters/live-pages.js';
import { readSchemas, readTemplates, readVersion } from '../adapters/package-resources.js';
import { compileSchemas } from '../catalog/schema-check.js';
import type { ChannelId } from '../channels/channel.js';
import { ownWordsOf } from '../usecases/own-words.js';
import { verifyLive } from '../usecases/verify-live.js';
import { describeLive, outcomeOfLive } from './describe-live.js';
import { EXIT } from './exit-code.js';
import type { Io } from './io.js';
import { knownQrCodes } from './known-proofs.js';
import type { LiveOptions } from './live-options.js';
import type { ReportingOptions } from './options.js';
import { printReport } from './print-report.js';
import { progressBar } from './progress.js';
import { resolveToday } from './today.js';

/** Stands before the pages in the list of findings, where a built folder has its name. */
const IN_PUBLIC = '线上';

/**
 * `verify --live`: compares what is published with the catalogue and prints it.
 * @param channels from `liveChannels`
 * @throws UserError for places that are none
 */
export async function verifyPublished(
  io: Io,
  channels: readonly ChannelId[],
  options: ReportingOptions & LiveOptions & { readonly templates?: string },
): Promise<number> {
  const { templates, website, kiosk, wechat } = options;
  const isQuiet = options.quiet === true;
  const today = resolveToday(options.today, io.now);
  const root = resolve(io.cwd, options.catalog);
  const { qrMemory, save } = await knownQrCodes(root);
  const bars = {
    check: await progressBar(io, '检查', isQuiet),
    ask: await progressBar(io, '核对', isQuiet),
  };
  const result = await verifyLive(
    {
      files: catalogueFolder(root, options.catalog),
      open: livePages(io.cwd, { version: readVersion() }),
    },
    {
      checker: compileSchemas(readSchemas()),
      channels,
      places: { ...(website && { website }), ...(kiosk && { kiosk }), ...(wechat && { wechat }) },
      today,
      qrMemory,
      onCheck: bars.check.update,
      onPage: bars.ask.update,
      ...(templates && { ownWords: ownWordsOf(readTemplates(resolve(io.cwd, templates))) }),
    },
  ).finally(() => {
    bars.check.stop();
    bars.ask.stop();
  });
  await save();
  const { checked, diagnostics, names, entries, places } = result;
  const { files, definitions, texts } = checked;
  const outcome = outcomeOfLive(result);
  const results = places === undefined ? {} : { live: entries };
  const report = { command: 'verify', files, definitions, diagnostics, texts, names, outcome, results };
  const code = await printReport(io, report, options, IN_PUBLIC);
  if (options.format === 'human' && !isQuiet) io.stdout.write(describeLive(result));
  // Nothing compared is never a success, whatever --fail-on says.
  return places === undefined ? EXIT.findings : code;
}
