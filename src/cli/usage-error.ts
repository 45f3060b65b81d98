import type { Command, CommanderError } from 'commander';
import { closest } from '../values/text.js';

const SEE_HELP = '用 kuaiban --help 看用法';

function quoted(message: string): string {
  return /'([^']*)'/u.exec(message)?.[1] ?? '';
}

/** commander's usage errors in Chinese, with what was probably meant. */
export function describeUsageError(error: CommanderError, program: Command): string {
  const word = quoted(error.message);
  switch (error.code) {
    case 'commander.unknownCommand': {
      const near = closest(
        word,
        program.commands.map((command) => command.name()),
      );
      return `没有“${word}”这个命令${near ? `,是不是“${near}”` : ''};${SEE_HELP}`;
    }
    case 'commander.unknownOption': {
      const options = program.commands.flatMap((command) =>
        command.options.map((option) => option.long ?? ''),
      );
      const near = closest(word, [...new Set(options)]);
      return `没有“${word}”这个选项${near ? `,是不是“${near}”` : ''};${SEE_HELP}`;
    }
    case 'commander.missingArgument':
      return `少写了参数“${word}”;${SEE_HELP}`;
    case 'commander.optionMissingArgument':
      return `选项“${word}”后面要写内容;${SEE_HELP}`;
    case 'commander.invalidArgument': {
      const choices = /Allowed choices are (.*)\.$/u.exec(error.message)?.[1];
      return `选项“${word}”的值不对${choices ? `,可以写:${choices.replaceAll(', ', '、')}` : ''};${SEE_HELP}`;
    }
    case 'commander.excessArguments':
      return `多写了参数;${SEE_HELP}`;
    default:
      return `用法不对;${SEE_HELP}`;
  }
}
