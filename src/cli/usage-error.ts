import type { Command, CommanderError } from 'commander';
import { closest } from '../values/text.js';

const SEE_HELP = '用 kuaiban --help 看用法。';

function quoted(message: string): readonly string[] {
  return [...message.matchAll(/'([^']*)'/gu)].map(([, word = '']) => word);
}

function suggest(word: string, known: readonly string[]): string {
  const near = closest(word, [...new Set(known)]);
  return near === undefined ? '' : `，是不是“${near}”`;
}

/** commander says `help 词` for an unknown word by printing the help as an error. */
export function describeUnknownCommand(word: string, program: Command): string {
  const names = program.commands.map((command) => command.name());
  return `没有“${word}”这个命令${suggest(word, names)}；${SEE_HELP}`;
}

/** commander's usage errors in Chinese, with what was probably meant. */
export function describeUsageError(error: CommanderError, program: Command): string {
  const [word = '', value = ''] = quoted(error.message);
  switch (error.code) {
    case 'commander.unknownCommand':
      return describeUnknownCommand(word, program);
    case 'commander.unknownOption': {
      const options = program.commands.flatMap((command) => command.options.map(({ long }) => long ?? ''));
      if (options.includes(word))
        return `“${word}”要写在命令后面，例如 kuaiban validate ${word}；${SEE_HELP}`;
      return `没有“${word}”这个选项${suggest(word, options)}；${SEE_HELP}`;
    }
    case 'commander.missingArgument':
      return `少写了参数“${word}”；${SEE_HELP}`;
    case 'commander.optionMissingArgument':
      return `选项“${word}”后面要写内容；${SEE_HELP}`;
    case 'commander.invalidArgument': {
      const choices = /Allowed choices are (.*)\.$/u.exec(error.message)?.[1]?.split(', ') ?? [];
      return `选项“${word}”不能写“${value}”${suggest(value, choices)}；可以写：${choices.join('、')}。`;
    }
    case 'commander.excessArguments':
      return `多写了参数；${SEE_HELP}`;
    default:
      return `用法不对；${SEE_HELP}`;
  }
}
