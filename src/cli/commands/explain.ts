import type { Command } from 'commander';
import { UserError } from '../../diagnostic/user-error.js';
import { codeDoc } from '../../usecases/codes.js';
import { explainCode } from '../../usecases/explain-code.js';
import { EXIT } from '../exit-code.js';
import type { Io } from '../io.js';

export function addExplain(program: Command, io: Io, finish: (code: number) => void): void {
  program
    .command('explain')
    .summary('解释一条校验')
    .description('解释一条校验：为什么这样要求、错误和正确的例子、怎么改。')
    .argument('<编码>', '校验的编码，例如 F002')
    .action((code: string) => {
      const doc = codeDoc(code);
      if (!doc) throw new UserError(`没有编码“${code}”的校验`, '编码显示在每个问题的开头，例如 F002');
      io.stdout.write(`${explainCode(doc)}\n`);
      finish(EXIT.clean);
    });
}
