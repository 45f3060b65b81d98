import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { PageViewer } from '../publish/page-viewer.js';
import type { Io } from './io.js';

export interface BrowserOption {
  /** True where no program is named. */
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
 * @throws UserError if there is none
 */
export async function askedBrowser(
  io: Io,
  { browser }: BrowserOption,
): Promise<(() => Promise<PageViewer>) | undefined> {
  if (browser === undefined) return undefined;
  const { findBrowser } = await import('../adapters/find-browser.js');
  const program = await findBrowser(browser === true ? undefined : browser, io.env, (path) =>
    resolve(io.cwd, path),
  );
  const { openBrowser } = await import('../adapters/browser-viewer.js');
  return () => openBrowser(program);
}
