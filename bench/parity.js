// What the proof costs: `npm run bench:parity [-- 500]`. Makes a catalogue of that many items out of the sample bureau, renders every
// page of the three channels in memory and reads each again. Machines differ: read the share, not the seconds.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogueFolder } from '../lib/adapters/catalogue-folder.js';
import { readSchemas, readTemplates } from '../lib/adapters/package-resources.js';
import { compileSchemas } from '../lib/catalog/schema-check.js';
import { CHANNEL_IDS, makeChannel } from '../lib/channels/registry.js';
import { buildCollection } from '../lib/guide/build.js';
import { provePage } from '../lib/parity/check-page.js';
import { checkCatalogue } from '../lib/usecases/check-catalogue.js';
import { expectationOf } from '../lib/usecases/expectation.js';
import { makeCatalogue } from './make-catalogue.js';

const TODAY = '2026-11-23';
const wanted = Number(process.argv[2] ?? 500);
if (!Number.isInteger(wanted) || wanted < 1)
  throw new Error('say how many items: npm run bench:parity -- 500');

const spent = new Map();
function timed(name, work) {
  const start = performance.now();
  const result = work();
  spent.set(name, (spent.get(name) ?? 0) + performance.now() - start);
  return result;
}

const folder = mkdtempSync(join(tmpdir(), 'kuaiban-bench-'));
try {
  makeCatalogue(join(folder, 'catalog'), wanted);
  const start = performance.now();
  const files = catalogueFolder(join(folder, 'catalog'), 'catalog');
  const { catalogue } = await checkCatalogue(files, compileSchemas(readSchemas()), TODAY);
  spent.set('check', performance.now() - start);
  const { editions, site } = timed('guides', () => buildCollection(catalogue, TODAY));
  const templates = readTemplates();
  let pages = 0;
  for (const id of CHANNEL_IDS) {
    const channel = makeChannel(id, templates);
    for (const edition of editions) {
      const [page] = timed('render', () => channel.renderEdition(edition, site));
      if (page?.kind !== 'text') continue;
      pages += 1;
      const { problems } = timed('proof', () => provePage(page.text, expectationOf(id, edition, site)));
      if (problems.length > 0) throw new Error(`${page.path} is not what it should be`);
    }
  }
  const proof = spent.get('proof');
  const others = [...spent.values()].reduce((sum, ms) => sum + ms, 0) - proof;
  console.log(`${wanted} items, ${pages} pages on one thread, without writing; 1 = all but the proof`);
  for (const [name, ms] of spent)
    console.log(
      `${name.padEnd(10)}${(ms / others).toFixed(2).padStart(8)}${`${(ms / 1000).toFixed(1)} s`.padStart(10)}`,
    );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
