import type { Command } from 'commander';
import { compareOnce } from '../compare-once.js';
import { type DiffOptions, withDiffOptions } from '../diff-options.js';
import type { Io } from '../io.js';
import { printDiff } from '../print-diff.js';
import { withResultFile, withResultIn } from '../result-file.js';

export function addDiff(program: Command, io: Io, finish: (code: number) => void): void {
  withResultFile(withDiffOptions(program.command('diff')))
    .summary('比较两个版本，看群众要多办什么')
    .description(
      '比较目录的两个版本：哪些改动加重了群众的负担，哪些要告诉群众，哪些减轻了，哪些只是字句不同；加重的没有说明理由和依据就不放行，还列出连带要改的。',
    )
    .argument('[旧版本]', 'Git 的分支、标签、提交，或者一个文件夹（写成 ./名字）；不写就是最近一次提交')
    .argument('[新版本]', '写法同上，不写就是现在的目录；两个也可以连成 A..B；A...B 是 B 从分开以后的改动')
    .action(async (base: string | undefined, head: string | undefined, options: DiffOptions) => {
      const run = async (target: Io) => {
        const compared = await compareOnce(target, [base, head], options);
        if (options.writeReasons !== undefined) {
          await (await import('../write-reasons.js')).writeReasons(io, compared.report, options);
        }
        return printDiff(target, compared, options);
      };
      finish(await withResultIn(io, options, run));
    });
}
