import { resolve } from 'node:path';
import type { Command } from 'commander';
import { readSchemas, readVersion } from '../../adapters/package-resources.js';
import { projectFolder } from '../../adapters/project-folder.js';
import { readStarter } from '../../adapters/starter-files.js';
import { createProject, refreshEditor } from '../../usecases/init-project.js';
import { catalogueName } from '../../usecases/plan-project.js';
import { describeEditor, describeProject } from '../describe-init.js';
import { EXIT } from '../exit-code.js';
import type { Io } from '../io.js';

interface InitOptions {
  readonly catalog: string;
  readonly editor?: boolean;
  readonly quiet?: boolean;
}

/** Gives what there is to tell. @param typed the folder as the user wrote it */
function init(io: Io, typed: string, options: InitOptions): string {
  const shown = typed === '.' ? '当前文件夹' : `「${typed}」`;
  const folder = projectFolder(resolve(io.cwd, typed), shown);
  const catalog = catalogueName(options.catalog);
  const source = { starter: readStarter(), schemas: readSchemas(), version: readVersion(), catalog };
  return options.editor
    ? describeEditor(refreshEditor(folder, source, shown), shown)
    : describeProject(createProject(folder, source, shown), { typed, shown, catalog });
}

export function addInit(program: Command, io: Io, finish: (code: number) => void): void {
  program
    .command('init')
    .summary('新建一份示例目录')
    .description('新建一份能检查、能生成的示例目录，带上编辑器的设置、流水线和提交检查。已经有的文件不覆盖。')
    .argument('[文件夹]', '建在哪个文件夹，不写就是当前文件夹')
    .option('--catalog <文件夹>', '目录放在里面的哪个文件夹', 'catalog')
    .option('--editor', '只更新已有项目的编辑器设置，别的不动')
    .option('--quiet', '成功时不显示内容')
    .action((typed: string | undefined, options: InitOptions) => {
      const text = init(io, typed ?? '.', options);
      if (!options.quiet) io.stdout.write(text);
      finish(EXIT.clean);
    });
}
