import { Command } from 'commander';
import { readVersion } from '../adapters/package-resources.js';
import { CHINESE_HELP } from './chinese-help.js';
import { addBuild } from './commands/build.js';
import { addExplain } from './commands/explain.js';
import { addValidate } from './commands/validate.js';
import type { Io } from './io.js';

/** The command tree: declares words and options, decides nothing. `finish` takes the exit code. */
export function makeProgram(io: Io, finish: (code: number) => void): Command {
  const program = new Command('kuaiban')
    .description('快办：检查人社政务服务事项目录，并从同一份内容生成网站、公众号和自助终端的办事指南。')
    .version(readVersion(), '-V, --version', '显示版本')
    .helpOption('-h, --help', '显示帮助')
    .helpCommand('help [命令]', '显示一个命令的帮助')
    .showSuggestionAfterError(false)
    .exitOverride()
    .configureHelp(CHINESE_HELP)
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: () => {}, // `main` says it in Chinese.
    });
  addValidate(program, io, finish);
  addBuild(program, io, finish);
  addExplain(program, io, finish);
  for (const command of program.commands) {
    command.copyInheritedSettings(program).helpOption('-h, --help', '显示帮助');
  }
  return program;
}
