import { UserError } from '../diagnostic/user-error.js';
import type { FixOptions } from './fix-option.js';
import type { ResultFileOptions } from './result-file.js';
import type { ValidateOptions } from './validate-once.js';

/** @throws UserError for options that contradict each other */
export function refuseContradictions(
  paths: readonly string[],
  options: ValidateOptions & ResultFileOptions & FixOptions,
): void {
  const refuse = (message: string, remedy: string) => {
    throw new UserError(message, remedy);
  };
  const isPart = paths.length > 0 || options.changed !== undefined;
  if (options.dryRun && !options.fix) {
    refuse('--dry-run 要和 --fix 一起用', '写成 kuaiban validate --fix --dry-run');
  }
  if (options.fix && options.watch) {
    refuse('--watch 和 --fix 不能一起用', '先运行一次 kuaiban validate --fix');
  }
  if (options.watch && options.format !== 'human') {
    refuse('--watch 是给人看的，不能和别的 --format 一起用', '去掉其中一个');
  }
  if (options.watch && options.out !== undefined) {
    refuse('--watch 一直开着，不能和 --out 一起用', '去掉其中一个');
  }
  if (options.watch && options.writeBaseline) {
    refuse('--watch 和 --write-baseline 不能一起用', '先运行一次 --write-baseline');
  }
  if (options.writeBaseline && isPart) {
    refuse('--write-baseline 记下整个目录的问题，不能只记一部分', '去掉后面的路径和 --changed');
  }
  if (options.writeBaseline && !options.baseline) {
    refuse('--write-baseline 和 --no-baseline 不能一起用', '去掉其中一个');
  }
}
