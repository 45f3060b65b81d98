import { relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { catalogueFolder } from '../../adapters/catalogue-folder.js';
import { recoverDist } from '../../adapters/dist-folder.js';
import { distReader } from '../../adapters/dist-reader.js';
import { readSchemas, readTemplates, readVersion } from '../../adapters/package-resources.js';
import { compileSchemas } from '../../catalog/schema-check.js';
import type { ChannelId } from '../../channels/channel.js';
import { CHANNEL_IDS } from '../../channels/registry.js';
import { ownWordsOf } from '../../usecases/own-words.js';
import { verifyDist } from '../../usecases/verify-dist.js';
import { askedBrowser, type BrowserOption, withBrowserOption } from '../browser-option.js';
import { channelOption } from '../channel-option.js';
import { describeVerify, outcomeOfVerify } from '../describe-verify.js';
import { EXIT } from '../exit-code.js';
import type { Io } from '../io.js';
import { knownQrCodes } from '../known-proofs.js';
import { type LiveOptions, liveChannels, withLiveOptions } from '../live-options.js';
import { type ReportingOptions, withReportingOptions } from '../options.js';
import { printReport } from '../print-report.js';
import { progressBar } from '../progress.js';
import { resolveToday } from '../today.js';
import { verifyPublished } from '../verify-live.js';

interface VerifyCommandOptions extends ReportingOptions, LiveOptions, BrowserOption {
  readonly templates?: string;
  readonly channel?: readonly ChannelId[];
}

async function verify(io: Io, name: string, options: VerifyCommandOptions): Promise<number> {
  const isQuiet = options.quiet === true;
  const folder = resolve(io.cwd, name);
  const today = resolveToday(options.today, io.now);
  const { channel: asked, templates } = options;
  const openViewer = await askedBrowser(io, options);
  await recoverDist(folder);
  const bars = {
    check: await progressBar(io, '检查', isQuiet),
    compare: await progressBar(io, '核对', isQuiet),
    view: await progressBar(io, '打开', isQuiet),
  };
  const root = resolve(io.cwd, options.catalog);
  const { qrMemory, save } = await knownQrCodes(root);
  const result = await verifyDist(
    {
      files: catalogueFolder(root, options.catalog),
      dist: distReader(folder, name),
      ...(openViewer && { openViewer }),
    },
    {
      checker: compileSchemas(readSchemas()),
      today,
      qrMemory,
      onCheck: bars.check.update,
      onFile: bars.compare.update,
      onView: bars.view.update,
      ...(templates && { ownWords: ownWordsOf(readTemplates(resolve(io.cwd, templates))) }),
      ...(asked && { channels: CHANNEL_IDS.filter((id) => asked.includes(id)) }),
    },
  ).finally(() => {
    bars.check.stop();
    bars.compare.stop();
    bars.view.stop();
  });
  await save();
  const { checked, diagnostics, names, verified } = result;
  const { files, definitions, texts } = checked;
  const outcome = outcomeOfVerify(result, relative(io.cwd, folder));
  const report = { command: 'verify', files, definitions, diagnostics, texts, names, outcome };
  const code = await printReport(io, report, options, name);
  if (options.format === 'human' && !isQuiet) {
    io.stdout.write(describeVerify(result, name, readVersion()));
  }
  // Nothing compared is never a success, whatever --fail-on says.
  return verified === undefined ? EXIT.findings : code;
}

export function addVerify(program: Command, io: Io, finish: (code: number) => void): void {
  const command = withReportingOptions(program.command('verify'))
    .summary('核对已经生成的页面')
    .description(
      '把生成好的文件夹和目录核对：每个页面在不在、内容对不对、是不是旧的，文件有没有被改过。只读，不改任何文件。',
    )
    .argument('[文件夹]', 'build 生成的文件夹（不写就是 dist）')
    .option('--templates <文件夹>', '生成时用了自己的模板的，写那个文件夹：里面“固定文字.txt”的话可以出现')
    .addOption(channelOption('只核对这些渠道'));
  withLiveOptions(withBrowserOption(command)).action(
    async (name: string | undefined, options: VerifyCommandOptions) => {
      const channels = liveChannels(name, options);
      finish(
        await (options.live ? verifyPublished(io, channels, options) : verify(io, name ?? 'dist', options)),
      );
    },
  );
}
