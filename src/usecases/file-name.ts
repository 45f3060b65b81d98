import { KIND_FOLDERS, kindOfFile } from '../catalog/kinds.js';
import { closest } from '../values/text.js';

/** A file that was to be a definition: what to do, and the path that it should have, unless another has it. */
export interface MisnamedFile {
  readonly advice: string;
  readonly rightName: string | undefined;
}

// `x.yml`, `x.YAML`, `x.yaml.txt`, `x .yaml`, `x。yaml`: how Windows, input methods and editors save a definition.
const ALMOST_YAML = /^(.*?)\s*[.．。](ya?ml)\s*((?:\.(?:txt|ya?ml|bak))*)\s*$/iu;
const FOLDERS: readonly string[] = Object.values(KIND_FOLDERS);

function folderMeant(folder: string): string | undefined {
  return FOLDERS.find((known) => known === folder.toLowerCase()) ?? closest(folder.toLowerCase(), FOLDERS, 0);
}

/** The path of a file with its name as a definition has it; `undefined` if it does not look like one. */
export function definitionName(file: string): string | undefined {
  const [, stem = ''] = ALMOST_YAML.exec(file) ?? [];
  return stem === '' ? undefined : `${stem}.yaml`;
}

function adviceFor(file: string, name: string, moved: string): string {
  if (name !== moved) return `移到 ${moved.slice(0, moved.indexOf('/'))} 文件夹里`;
  const [, , , behind = ''] = ALMOST_YAML.exec(file) ?? [];
  return behind === '' ? '把扩展名改成小写的“.yaml”' : `去掉文件名最后的“${behind}”`;
}

/**
 * A file outside the places of definitions that looks like one: a definition but for its name, its folder or a folder in
 * between.
 * @param files all files of the catalogue
 */
export function misnamed(file: string, files: ReadonlySet<string>): MisnamedFile | undefined {
  const name = definitionName(file);
  if (name === undefined) return undefined;
  const [folder = '', ...rest] = name.split('/');
  const known = rest.length === 0 ? undefined : folderMeant(folder);
  const isSettings = kindOfFile(name.toLowerCase()) && rest.length === 0;
  if (known === undefined && !isSettings) return undefined;
  const moved = isSettings ? name.toLowerCase() : `${known}/${rest.at(-1)}`;
  const isMoved = rest.length > 1 || (known !== undefined && known !== folder);
  const advice = adviceFor(file, isMoved ? name : moved, moved);
  return files.has(moved)
    ? { advice: `已经有 ${moved}；没用的删掉，有用的换个名字，${advice}`, rightName: undefined }
    : { advice, rightName: moved };
}
