import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/** The package's own default arguments hang on a second context, so these are ours. */
const ARGUMENTS = [
  '--no-sandbox',
  '--headless',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
];
const SYSTEM_BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A real browser: the one from the npm package, or the system's where that one cannot run. */
export async function openBrowser(): Promise<Browser> {
  const candidates = [await chromium.executablePath(), ...SYSTEM_BROWSERS.filter((path) => existsSync(path))];
  const problems: unknown[] = [];
  for (const executablePath of candidates) {
    try {
      return await playwright.launch({ executablePath, args: ARGUMENTS });
    } catch (problem) {
      problems.push(problem);
    }
  }
  throw new AggregateError(
    problems,
    'No Chromium starts here; install one, such as apt-get install chromium',
  );
}
