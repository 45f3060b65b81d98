import { openBrowser } from '../../src/adapters/browser-viewer.js';
import { findBrowser } from '../../src/adapters/find-browser.js';
import type { CodeDoc, ExampleFile } from '../../src/diagnostic/code-doc.js';
import type { PageViewer } from '../../src/publish/page-viewer.js';
import { BROWSER_CODES } from '../../src/usecases/browser-codes.js';
import { verifyInBrowser } from '../../src/usecases/verify-in-browser.js';
import { DEMAND, PAGE } from './example-dist.js';
import { memoryDist } from './memory-dist.js';

/** Codes about what a browser shows. */
export const ABOUT_BROWSERS: ReadonlySet<CodeDoc> = new Set(Object.values(BROWSER_CODES));

const SOUND = '<h1>失业登记</h1><h2>办理要点</h2><dl><dt>多久办好</dt><dd>30分钟</dd></dl>';

/** A real browser: that of the lock file, or one of the system. */
export async function realBrowser(): Promise<PageViewer> {
  return openBrowser(await findBrowser(undefined, process.env, (path) => path));
}

/** The codes that a real browser gives for a small page with the files of an example put in. */
export async function codesInBrowser(examples: readonly ExampleFile[]): Promise<readonly string[]> {
  const texts = new Map([[PAGE, SOUND]]);
  for (const example of examples) if ('whole' in example) texts.set(example.file, example.whole);
  const page = texts.get(PAGE) ?? '';
  texts.set(
    PAGE,
    `<!DOCTYPE html><meta charset="utf-8"><link rel="stylesheet" href="../../style.css">${page}`,
  );
  const content = new Map([...texts].map(([path, text]) => [path, new TextEncoder().encode(text)]));
  const pages = [{ path: PAGE, channel: '网站', title: '失业登记', demand: () => DEMAND }];
  const findings = await verifyInBrowser(memoryDist(content), realBrowser, pages);
  return findings.map(({ code }) => code);
}
