import { applyEdits, modify } from 'jsonc-parser';
import { KIND_FOLDERS, SINGLE_FILES } from '../catalog/kinds.js';
import type { SchemaDocument } from '../catalog/schema-compiler.js';
import { UserError } from '../diagnostic/user-error.js';
import type { ProjectFile } from '../publish/project.js';
import { editorSchemas } from './editor-schemas.js';
import { mergeExtensions, mergeSettings } from './editor-settings.js';

/** Where the copies of the schemas are that the project's editors read. */
const SCHEMA_FOLDER = '.kuaiban/schema';
export const SETTINGS_PATH = '.vscode/settings.json';
export const EXTENSIONS_PATH = '.vscode/extensions.json';

const SHIPPED_CATALOGUE = 'catalog/';
const FOLDER_NAME = /^[\p{L}\p{N}_-][\p{L}\p{N}._-]*(?:\/[\p{L}\p{N}_-][\p{L}\p{N}._-]*)*$/u;

/** What a project is made from. */
export interface ProjectSource {
  /** The files that come with the package, in the folder `starter`; `dot-` stands for a leading dot. */
  readonly starter: readonly ProjectFile[];
  readonly schemas: Readonly<Record<string, SchemaDocument>>;
  /** The program's version, which the project asks for. */
  readonly version: string;
  /** The catalogue's folder in the project. */
  readonly catalog: string;
}

/** The texts that the project's editor has been given so far; `undefined` where there is no such file. */
export interface EditorTexts {
  readonly settings: string | undefined;
  readonly extensions: string | undefined;
}

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (content: Uint8Array) => new TextDecoder().decode(content);

/** The catalogue's folder as a plain name below the project folder. @throws UserError */
export function catalogueName(typed: string): string {
  const name = typed.replaceAll('\\', '/').replace(/^\.\//u, '').replace(/\/+$/u, '');
  if (FOLDER_NAME.test(name)) return name;
  throw new UserError(
    `「${typed}」不能作目录文件夹的名字`,
    '写项目里的一个文件夹，例如 --catalog catalog；名字里不要有空格和符号',
  );
}

function patterns(catalog: string): Readonly<Record<string, string>> {
  const folders = Object.entries(KIND_FOLDERS).map(([kind, folder]) => [kind, `${folder}/*.yaml`]);
  return Object.fromEntries(
    [...Object.entries(SINGLE_FILES), ...folders].map(([kind, pattern]) => [
      `./${SCHEMA_FOLDER}/${kind}.schema.json`,
      `${catalog}/${pattern}`,
    ]),
  );
}

/** The commands in scripts and pipelines, told where the catalogue is. */
function withCatalogue(content: Uint8Array, catalog: string): Uint8Array {
  if (catalog === 'catalog') return content;
  return encode(
    decode(content)
      .replaceAll('catalog/', `${catalog}/`)
      .replace(/\bkuaiban (?:validate|diff|links|build)\b/gu, `$& --catalog ${catalog}`),
  );
}

function withVersion(content: Uint8Array, version: string): Uint8Array {
  const text = decode(content);
  return encode(
    applyEdits(text, modify(text, ['dependencies', 'kuaiban'], version, { formattingOptions: {} })),
  );
}

function placed(file: ProjectFile, source: ProjectSource): ProjectFile {
  const { path, content } = file;
  if (path.startsWith(SHIPPED_CATALOGUE)) {
    return { path: `${source.catalog}/${path.slice(SHIPPED_CATALOGUE.length)}`, content };
  }
  const target = path.replace(/(^|\/)dot-/gu, '$1.');
  const told = withCatalogue(content, source.catalog);
  if (target === 'package.json') {
    return { path: target, content: withVersion(told, source.version), isOptional: true };
  }
  return { path: target, content: told, isExecutable: target.startsWith('.githooks/') };
}

/**
 * The files of the editor: settings, recommended extensions, schemas.
 * @throws UserError if the texts so far cannot be read
 */
export function planEditor(source: ProjectSource, texts: EditorTexts): readonly ProjectFile[] {
  const shipped = (path: string) => {
    const file = source.starter.find((one) => one.path.replace(/^dot-/u, '.') === path);
    return decode(file?.content ?? encode('{}'));
  };
  const schemas = [...editorSchemas(source.schemas)].map(([name, text]) => ({
    path: `${SCHEMA_FOLDER}/${name}`,
    content: encode(text),
  }));
  const settings = mergeSettings(texts.settings, shipped(SETTINGS_PATH), patterns(source.catalog));
  const extensions = mergeExtensions(texts.extensions, shipped(EXTENSIONS_PATH));
  return [
    ...schemas,
    { path: SETTINGS_PATH, content: encode(settings) },
    { path: EXTENSIONS_PATH, content: encode(extensions) },
  ];
}

/** What must be free for these files: the catalogue and the schemas as whole folders, every other file by itself. */
function placesOf(files: readonly ProjectFile[], catalog: string): readonly string[] {
  const folders = [catalog, SCHEMA_FOLDER];
  const required = files.filter(({ isOptional }) => !isOptional).map(({ path }) => path);
  const places = required.map((path) => folders.find((folder) => path.startsWith(`${folder}/`)) ?? path);
  return [...new Set(places)];
}

/** A new project. */
export interface ProjectPlan {
  /** Sorted by path. */
  readonly files: readonly ProjectFile[];
  /** The files and folders that must not be there yet. */
  readonly places: readonly string[];
}

/** Every file of a new project. */
export function planProject(source: ProjectSource): ProjectPlan {
  const editor = planEditor(source, { settings: undefined, extensions: undefined });
  const own = new Set(editor.map(({ path }) => path));
  const others = source.starter.map((file) => placed(file, source)).filter(({ path }) => !own.has(path));
  const files = [...editor, ...others].toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return { files, places: placesOf(files, source.catalog) };
}
