import type { LinkResult } from 'linkinator';
import { isPage } from '../links/site/read-file-links.js';
import type { Complaint, SiteCrawler, SiteFolder } from '../links/site/site-links.js';
import { encodeFile } from '../links/site/site-targets.js';
import { serveSite } from './site-server.js';

/**
 * Starts of one call. linkinator 7.6.1 asks for all of them at once whatever `concurrency` says, and looks a link up again
 * among all results of the call: of 3,000 pages at once it is slower and takes more memory than of 50 sixty times.
 */
const STARTS_PER_CALL = 50;

/** A style sheet is read for what it loads only where the crawl starts at it. */
function isStart(path: string): boolean {
  return isPage(path) || /\.css$/iu.test(path);
}

/** How a broken result reads as a complaint; none for what is no address of the folder's server. */
function asComplaint(
  { url, parent, status }: LinkResult,
  server: string,
  starts: ReadonlyMap<string, string>,
): readonly Complaint[] {
  // What linkinator cannot parse is found by our own reading, which takes `#100%` for the fragment that it is.
  if (!url.startsWith(`${server}/`)) return [];
  const page = parent === undefined ? null : (starts.get(parent) ?? null);
  return [{ page, target: url.slice(server.length), status: status ? status : null }];
}

/** The settings that keep linkinator 7.6.1 to one folder and to what it does well. */
function settings(path: readonly string[], shown: string) {
  return {
    path: [...path],
    recurse: false,
    checkCss: true,
    checkFragments: true,
    // Waiting for a server is not for one of our own; with `retry` a lost timer can end the program without a word.
    retry: false,
    retryErrors: false,
    // The function, as a list of patterns is compiled anew for every link. What is elsewhere is asked politely by others.
    linksToSkip: async (link: string) => !link.startsWith(shown),
    // Not for certificates, there are none: only with it linkinator leaves out the proxy of the environment, which knows
    // nothing of this computer, and opens no more than a hundred connections.
    allowInsecureCerts: true,
  };
}

function inCalls<T>(all: readonly T[]): readonly (readonly T[])[] {
  const calls = Math.ceil(all.length / STARTS_PER_CALL);
  return Array.from({ length: calls }, (_, call) =>
    all.slice(call * STARTS_PER_CALL, (call + 1) * STARTS_PER_CALL),
  );
}

async function crawlServed(folder: SiteFolder, server: string, root: string): Promise<readonly Complaint[]> {
  const { LinkChecker, LinkState } = await import('linkinator');
  const paths = [...folder.files].filter(isStart);
  const starts = new Map(paths.map((path) => [`${server}${root}${encodeFile(path)}`, path] as const));
  // Beside the root of a website is another site; a terminal and an article have nothing but their folder.
  const shown = folder.kind === 'website' ? `${server}${root}` : `${server}/`;
  // One for all calls: it remembers the fragments that are still to be looked for.
  const checker = new LinkChecker();
  const complaints = new Map<string, Complaint>();
  for (const call of inCalls([...starts.keys()])) {
    const { links } = await checker.check(settings(call, shown));
    for (const link of links) {
      if (link.state !== LinkState.BROKEN) continue;
      for (const complaint of asComplaint(link, server, starts)) {
        complaints.set(`${complaint.page} ${complaint.target}`, complaint);
      }
    }
  }
  return [...complaints.values()];
}

/**
 * Crawls with linkinator over a server of our own on this computer: every page and style sheet of the folder, also those that
 * nothing links to, and one request for each thing that they lead to. Complaints come once for each page and target.
 *
 * Of linkinator 7.6.1 an interval stays behind for each call; it keeps no process alive and does nothing.
 */
export function siteCrawler(): SiteCrawler {
  return {
    async crawl(folder, root) {
      const server = await serveSite(folder, root);
      try {
        return await crawlServed(folder, server.address, root);
      } finally {
        await server.close();
      }
    },
  };
}
