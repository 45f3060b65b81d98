import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { UserError } from '../diagnostic/user-error.js';

type Env = Readonly<Record<string, string | undefined>>;

const NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const ON_MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const ON_WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

const REMEDY =
  '装一个 Chrome、Edge 或者 Chromium；装在别处的，把程序的位置写在 --browser 后面，或者写进环境变量 KUAIBAN_BROWSER';

/** Where Chrome, Edge and Chromium are installed as a rule. */
export function usualPlaces(platform: NodeJS.Platform, env: Env): readonly string[] {
  if (platform === 'darwin') return ON_MAC;
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return folders.flatMap((folder) => (folder ? ON_WINDOWS.map((name) => `${folder}\\${name}`) : []));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return NAMES.flatMap((name) => [...folders, '/usr/bin', '/snap/bin'].map((folder) => join(folder, name)));
}

/** The browser that the tests bring along; '' where it is not installed. */
async function packagedBrowser(): Promise<string> {
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } catch {
    return '';
  }
}

/**
 * The program of a browser: the one that is asked for, the one of KUAIBAN_BROWSER, one in a usual place, or that of the tests.
 * @param asked as the user wrote it
 * @param resolvePath makes what the user wrote absolute
 * @throws UserError if there is none
 */
export async function findBrowser(
  asked: string | undefined,
  env: Env,
  resolvePath: (path: string) => string,
): Promise<string> {
  const wanted = asked ?? (env.KUAIBAN_BROWSER || undefined);
  if (wanted !== undefined) {
    const path = resolvePath(wanted);
    if (existsSync(path)) {
      if (!statSync(path).isDirectory()) return path;
      throw new UserError(
        `「${wanted}」是文件夹，不是浏览器的程序`,
        '要核对的文件夹写在 verify 后面、--browser 前面；写浏览器的，写到里面的程序',
      );
    }
    throw new UserError(`浏览器「${wanted}」不存在`, REMEDY);
  }
  const usual = usualPlaces(process.platform, env).find((path) => existsSync(path));
  const path = usual ?? (await packagedBrowser());
  if (path === '') throw new UserError('没有找到可以用的浏览器', REMEDY);
  return path;
}
