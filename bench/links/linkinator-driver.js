// One run of linkinator over the addresses, as the fastest of its users would call it. Prints what it found, as JSON.
import { LinkChecker } from 'linkinator';
import { measured } from './measured.js';
import { readOrders } from './orders.js';

const { driver, addresses, concurrency, folder } = readOrders();
/** A page of a program that gives every link a whole check would be asked for its links too. */
const outlinks = (own) => async (link) => link !== own;

const DRIVERS = {
  /** A page with all links, in a folder: linkinator serves it to itself. Ignores the limit. */
  async page() {
    const { links } = await new LinkChecker().check({ path: 'index.html', serverRoot: folder, concurrency });
    return links.slice(1);
  },
  async 'page, retry'() {
    const { links } = await new LinkChecker().check({
      path: 'index.html',
      serverRoot: folder,
      concurrency,
      retry: true,
    });
    return links.slice(1);
  },
  /** A check for each address, in a pool of our own. Keeps the limit. */
  async pool() {
    const found = [];
    const left = addresses.values();
    const work = async () => {
      for (const path of left) {
        const { links } = await new LinkChecker().check({
          path,
          concurrency: 1,
          linksToSkip: outlinks(path),
        });
        found.push(links[0]);
      }
    };
    await Promise.all(Array.from({ length: concurrency }, work));
    return found;
  },
  /** All addresses as starting points. Ignores the limit. */
  async paths() {
    const { links } = await new LinkChecker().check({ path: addresses, concurrency });
    return links;
  },
};

await measured(async () => {
  const links = await DRIVERS[driver]();
  return {
    answered: links.length,
    dead: links.filter(({ status }) => status === 404 || status === 410).length,
    failing: links.filter(({ status }) => status >= 500).length,
  };
});
