import { UserError } from '../diagnostic/user-error.js';
import type { ProjectFile, ProjectFolder } from '../publish/project.js';
import {
  EXTENSIONS_PATH,
  type ProjectSource,
  planEditor,
  planProject,
  SETTINGS_PATH,
} from './plan-project.js';

/** What became of the files of a new project. */
export interface NewProject {
  readonly written: readonly ProjectFile[];
  /** Files that were there already and stay as they were. */
  readonly kept: readonly string[];
}

/**
 * Makes a new project and overwrites nothing.
 * @param shown the folder as messages name it
 * @throws UserError if something is in the way, or the folder cannot be written
 */
export function createProject(folder: ProjectFolder, source: ProjectSource, shown: string): NewProject {
  const { files, places } = planProject(source);
  const taken = folder.taken(places);
  if (taken.length > 0) {
    throw new UserError(
      `${shown}里已经有 ${taken.join('、')}，不覆盖，什么也没有写`,
      '换一个空文件夹，或者先把它们移开；只要编辑器的设置，加上 --editor',
    );
  }
  const written = folder.create(files);
  return { written, kept: files.filter((file) => !written.includes(file)).map(({ path }) => path) };
}

/**
 * Brings the editor's settings and schemas of a project up to date and gives the files that changed.
 * @throws UserError if there is no catalogue, or the settings so far cannot be read or written
 */
export function refreshEditor(
  folder: ProjectFolder,
  source: ProjectSource,
  shown: string,
): readonly ProjectFile[] {
  if (!folder.hasFolder(source.catalog)) {
    throw new UserError(
      `${shown}里没有目录文件夹 ${source.catalog}`,
      '进入项目文件夹再运行，或者用 --catalog 写目录文件夹的名字；想新建一个，去掉 --editor',
    );
  }
  const texts = { settings: folder.read(SETTINGS_PATH), extensions: folder.read(EXTENSIONS_PATH) };
  return folder.update(planEditor(source, texts));
}
