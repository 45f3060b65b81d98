import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';
import { newFolder, PROJECT } from '../cli/town-folder.js';

// The package's own arguments run everything in one process, where a second page hangs.
const ARGS = [
  '--no-sandbox',
  '--headless',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
  '--disable-dev-shm-usage',
];

const SYSTEM_BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Chinese letters as wide as citizens see them: the font comes from the lock file, not from the host. */
function fontSettings(): string {
  const folder = newFolder();
  const file = join(folder, 'fonts.conf');
  mkdirSync(join(folder, 'cache'));
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${join(PROJECT, 'node_modules/@expo-google-fonts/noto-sans-sc')}</dir>
<cachedir>${join(folder, 'cache')}</cachedir></fontconfig>`,
  );
  return file;
}

/** A real browser: the one of the lock file, else one of the system. */
export async function launchBrowser(): Promise<Browser> {
  const onPath = (process.env.PATH ?? '')
    .split(':')
    .flatMap((folder) => SYSTEM_BROWSERS.map((name) => join(folder, name)));
  const candidates = [
    await sparticuz.executablePath().catch(() => ''),
    ...onPath.filter((path) => existsSync(path)),
  ];
  const reasons: unknown[] = [];
  for (const executablePath of candidates.filter((path) => path !== '')) {
    try {
      return await chromium.launch({
        executablePath,
        args: ARGS,
        env: { ...process.env, FONTCONFIG_FILE: fontSettings() },
      });
    } catch (error) {
      reasons.push(error);
    }
  }
  throw new AggregateError(
    reasons,
    'no browser starts here: run `npm ci` again, or install the package `chromium`',
  );
}
