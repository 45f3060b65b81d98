import type { Argument, Command, Help, Option } from 'commander';
import stringWidth from 'string-width';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

/** The fixed values of an option and its default, in brackets behind its description. */
function describeOption({ description, argChoices, defaultValue }: Option): string {
  const notes = [
    ...(argChoices ? [`可以写 ${argChoices.join('、')}`] : []),
    ...(typeof defaultValue === 'string' ? [`不写就是 ${defaultValue}`] : []),
  ];
  return notes.length === 0 ? description : `${description}（${notes.join('；')}）`;
}

function describeUsage(command: Command): string {
  const parents: string[] = [];
  for (let parent = command.parent; parent; parent = parent.parent) parents.unshift(parent.name());
  // A command with further words may also stand alone.
  const word = command.parent === null ? '<命令>' : '[命令]';
  const subject = command.commands.length > 0 ? [word] : [];
  const words = command.registeredArguments.map(describeArgument);
  return [...parents, command.name(), ...subject, ...words, '[选项]'].join(' ');
}

function describeArgument(argument: Argument): string {
  const name = argument.variadic ? `${argument.name()}...` : argument.name();
  return argument.required ? `<${name}>` : `[${name}]`;
}

/** commander's help without its English; a Chinese character takes two columns of a terminal. */
export const CHINESE_HELP: Partial<Help> = {
  styleTitle: (title) => TITLES[title] ?? title,
  subcommandTerm: (command) => command.name(),
  commandUsage: describeUsage,
  optionDescription: describeOption,
  displayWidth: stringWidth,
  // Chinese has no spaces to break at: the terminal wraps by itself.
  boxWrap: (text) => text,
};
