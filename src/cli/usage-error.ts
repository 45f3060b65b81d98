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

/** The command that the first words name; the program itself where they name none. */
function askedCommand(program: Command, args: readonly string[]): Command {
  let asked = program;
  for (const word of args) {
    const next = asked.commands.find((command) => command.name() === word);
    if (next === undefined) return asked;
    asked = next;
  }
  return asked;
}

function wordsOf(command: Command): string {
  return command.parent === null ? command.name() : `${wordsOf(command.parent)} ${command.name()}`;
}

/** An option that the command has not: where it belongs if another has it, else what was probably meant. */
function describeUnknownOption(word: string, program: Command, args: readonly string[]): string {
  const asked = askedCommand(program, args);
  const everyCommand = program.commands.flatMap((command) => [command, ...command.commands]);
  const isOwner = (command: Command) => command.options.some(({ long }) => long === word);
  const owner = everyCommand.find(isOwner);
  if (asked === program) {
    const options = everyCommand.flatMap((command) => command.options.map(({ long }) => long ?? ''));
    if (owner === undefined) return `没有“${word}”这个选项${suggest(word, options)}；${SEE_HELP}`;
    return `“${word}”要写在命令后面，例如 ${wordsOf(owner)} ${word}；${SEE_HELP}`;
  }
  const help = `用 ${wordsOf(asked)} --help 看用法。`;
  const own = asked.options.map(({ long }) => long ?? '');
  if (owner === undefined) return `没有“${word}”这个选项${suggest(word, own)}；${help}`;
  const flags = owner.options.find(({ long }) => long === word)?.flags ?? word;
  const name = wordsOf(asked).replace(/^kuaiban /u, '');
  return `${name} 没有“${word}”；它是 ${wordsOf(owner)} 的选项，写成 ${wordsOf(owner)} ${flags}；${help}`;
}

/**
 * commander's usage errors in Chinese, with what was probably meant.
 * @param args what the user wrote
 */
export function describeUsageError(error: CommanderError, program: Command, args: readonly string[]): string {
  const [word = '', value = ''] = quoted(error.message);
  switch (error.code) {
    case 'commander.unknownCommand':
      return describeUnknownCommand(word, program);
    case 'commander.unknownOption':
      return describeUnknownOption(word, program, args);
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
