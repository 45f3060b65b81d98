import { relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { catalogueFolder } from '../../adapters/catalogue-folder.js';
import { distFolder } from '../../adapters/dist-folder.js';
import { readKillRate, readSchemas, readTemplates, readVersion } from '../../adapters/package-resources.js';
import { compileSchemas } from '../../catalog/schema-check.js';
import type { ChannelId } from '../../channels/channel.js';
import { CHANNEL_IDS, makeChannel } from '../../channels/registry.js';
import { type BuildResult, buildGuides } from '../../usecases/build-guides.js';
import { ownWordsOf } from '../../usecases/own-words.js';
import { channelOption } from '../channel-option.js';
import { describeBuild, outcomeOf } from '../describe-build.js';
import { EXIT } from '../exit-code.js';
import type { Io } from '../io.js';
import { knownProofs, knownQrCodes } from '../known-proofs.js';
import { type ReportingOptions, withReportingOptions } from '../options.js';
import { printReport } from '../print-report.js';
import { progressBar } from '../progress.js';
import { refuseOverlap } from '../separate-folders.js';
import { resolveToday } from '../today.js';

interface BuildCommandOptions extends ReportingOptions {
  readonly out: string;
  readonly templates?: string;
  readonly channel?: readonly ChannelId[];
}

async function build(io: Io, options: BuildCommandOptions): Promise<number> {
  const isQuiet = options.quiet === true;
  const { channel: asked = CHANNEL_IDS } = options;
  const channels = CHANNEL_IDS.filter((id) => asked.includes(id));
  const templates = options.templates && resolve(io.cwd, options.templates);
  const root = resolve(io.cwd, options.catalog);
  const out = resolve(io.cwd, options.out);
  refuseOverlap({ path: out, name: options.out }, [
    { path: root, name: `目录文件夹「${options.catalog}」` },
    ...(templates ? [{ path: templates, name: `模板文件夹「${options.templates}」` }] : []),
  ]);
  const texts = templates ? readTemplates(templates) : readTemplates();
  const bars = {
    check: await progressBar(io, '检查', isQuiet),
    render: await progressBar(io, '生成', isQuiet),
  };
  const codes = await knownQrCodes(root);
  const known = await knownProofs(root);
  const result: BuildResult = await buildGuides(
    {
      files: catalogueFolder(root, options.catalog),
      output: distFolder(out),
    },
    {
      checker: compileSchemas(readSchemas()),
      channels: channels.map((id) => makeChannel(id, texts)),
      version: readVersion(),
      killRate: readKillRate(),
      ownWords: ownWordsOf(texts),
      qrMemory: codes.qrMemory,
      proofs: known.proofs,
      today: resolveToday(options.today, io.now),
      onCheck: bars.check.update,
      onRender: bars.render.update,
    },
  ).finally(() => {
    bars.check.stop();
    bars.render.stop();
  });
  await Promise.all([codes.save(), known.save()]);
  const { checked, diagnostics, plan } = result;
  const report = { command: 'build', ...checked, diagnostics };
  const code = await printReport(
    io,
    { ...report, outcome: outcomeOf(result, relative(io.cwd, out)) },
    options,
    options.out,
  );
  if (options.format === 'human' && !isQuiet) io.stdout.write(describeBuild(result, options.out, channels));
  // Not published is never a success, whatever --fail-on says.
  return plan === undefined ? EXIT.findings : code;
}

export function addBuild(program: Command, io: Io, finish: (code: number) => void): void {
  withReportingOptions(program.command('build'))
    .summary('生成办事指南')
    .description(
      '检查目录，生成网站、公众号文章和自助终端页面，核对三处内容一致，再整体换上。有错误时不发布，原来的内容不动。',
    )
    .option('--out <文件夹>', '生成到哪个文件夹', 'dist')
    .option('--templates <文件夹>', '用自己的模板（不写就用自带的）')
    .addOption(channelOption('只生成这些渠道，其他渠道的页面不保留'))
    .action(async (options: BuildCommandOptions) => {
      finish(await build(io, options));
    });
}
