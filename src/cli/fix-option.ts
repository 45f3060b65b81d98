import type { Command } from 'commander';

export interface FixOptions {
  readonly fix?: boolean;
  readonly dryRun?: boolean;
}

/** Declares the options. */
export function withFixOptions(command: Command): Command {
  return command
    .option('--fix', '自动修改只有一种改法的问题：编码、全角符号、看不见的空格、引号、Tab 等，改完再检查')
    .option('--dry-run', '和 --fix 一起用：只显示会怎么改，什么都不写');
}
