import { Command } from 'commander';
import { readVersion } from '../adapters/package-resources.js';
import { CHINESE_HELP } from './chinese-help.js';
import type { Io } from './io.js';

type AddCommand = (program: Command, io: Io, finish: (code: number) => void) => void;

/** Each command by its word, in the order of the help. What a command needs is loaded with it. */
const COMMANDS: Readonly<Record<string, () => Promise<AddCommand>>> = {
  init: async () => (await import('./commands/init.js')).addInit,
  validate: async () => (await import('./commands/validate.js')).addValidate,
  build: async () => (await import('./commands/build.js')).addBuild,
  verify: async () => (await import('./commands/verify.js')).addVerify,
  diff: async () => (await import('./commands/diff.js')).addDiff,
  changelog: async () => (await import('./commands/changelog.js')).addChangelog,
  links: async () => (await import('./commands/links.js')).addLinks,
  report: async () => (await import('./commands/report.js')).addReport,
  explain: async () => (await import('./commands/explain.js')).addExplain,
};

/**
 * The command tree: declares words and options, decides nothing. `finish` takes the exit code. Where the first word is a command,
 * the tree holds that one alone; help and slips need them all.
 */
export async function makeProgram(io: Io, finish: (code: number) => void): Promise<Command> {
  const program = new Command('kuaiban')
    .description('快办：检查人社政务服务事项目录，并从同一份内容生成网站、公众号和自助终端的办事指南。')
    .version(readVersion(), '-V, --version', '显示版本')
    .helpOption('-h, --help', '显示帮助')
    .helpCommand('help [命令]', '显示一个命令的帮助')
    .showSuggestionAfterError(false)
    // What is written behind a word belongs to it: `report adjustments` has options of its own.
    .enablePositionalOptions()
    .exitOverride()
    .configureHelp(CHINESE_HELP)
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: () => {}, // `main` says it in Chinese.
    });
  const [word = ''] = io.args;
  const asked = Object.hasOwn(COMMANDS, word) ? [word] : Object.keys(COMMANDS);
  for (const name of asked) (await COMMANDS[name]?.())?.(program, io, finish);
  for (const command of program.commands) command.helpOption('-h, --help', '显示帮助');
  return program;
}
