/// <reference lib="dom" />
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';

export const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** Opens a page that is a file; anything it asks for, any message and any error is a failure. */
export async function withFilePage(
  browser: Browser,
  path: string,
  settings: BrowserContextOptions,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(settings);
  const noise: string[] = [];
  const page = await context.newPage();
  const address = pathToFileURL(path).href;
  page.on('console', (message) => noise.push(message.text()));
  page.on('pageerror', (error) => noise.push(String(error)));
  page.on('request', (request) => {
    if (request.url() !== address) noise.push(request.url());
  });
  await page.goto(address);
  await use(page);
  expect(noise).toEqual([]);
  await context.close();
}

/** Barriers that axe knows (WCAG 2.2 AA and best practice), with all lists of the page open. */
export async function barriers(page: Page) {
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: rules } });
    return violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 3).map(({ html }) => html) }));
  });
}
