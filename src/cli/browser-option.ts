import { resolve } from 'node:path';
import type { Command } from 'commander';
import { UserError } from '../diagnostic/user-error.js';
import type { PageViewer } from '../publish/page-viewer.js';
import type { Io } from './io.js';

export interface BrowserOption {
  /** True without a program. */
  readonly browser?: string | true;
}

/** Declares `--browser`. */
export function withBrowserOption(command: Command): Command {
  return command.option(
    '--browser [程序]',
    '再用真的浏览器打开每一页，核对看得到的字：Chrome、Edge 或者 Chromium 的位置（不写就在常见的地方找）',
  );
}

/**
 * How to start the browser that is asked for; `undefined` where none is.
 * @throws UserError if there is none, or there is nothing to open in it
 */
export async function askedBrowser(
  io: Io,
  { browser, live }: BrowserOption & { readonly live?: boolean },
): Promise<(() => Promise<PageViewer>) | undefined> {
  if (browser === undefined) return undefined;
  if (live) {
    throw new UserError('--browser 打开的是文件夹里的页面，不能和 --live 一起用', '去掉其中一个，分两次核对');
  }
  const { findBrowser } = await import('../adapters/find-browser.js');
  const program = await findBrowser(browser === true ? undefined : browser, io.env, (path) =>
    resolve(io.cwd, path),
  );
  const { openBrowser } = await import('../adapters/browser-viewer.js');
  return () => openBrowser(program);
}
