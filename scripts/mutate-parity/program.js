// The compiled program, as far as the kill rate needs it: finished pages and the proof that judges them.
import { fileURLToPath } from 'node:url';
import { catalogueFolder } from '../../lib/adapters/catalogue-folder.js';
import { readSchemas, readTemplates } from '../../lib/adapters/package-resources.js';
import { compileSchemas } from '../../lib/catalog/schema-check.js';
import { CHANNEL_IDS, makeChannel } from '../../lib/channels/registry.js';
import { buildCollection } from '../../lib/guide/build.js';
import { checkPage } from '../../lib/parity/check-page.js';
import { checkCatalogue } from '../../lib/usecases/check-catalogue.js';
import { expectationOf } from '../../lib/usecases/expectation.js';

const CATALOG = fileURLToPath(new URL('../../catalog', import.meta.url));
/** The sample bureau's guides depend on the day; the figures must not. */
const TODAY = '2026-11-23';

/**
 * Builds every page of the sample bureau in memory.
 * @returns {Promise<{ channels: readonly string[], pages: readonly object[], templates: ReadonlyMap<string, string>,
 *   render: Function, problemsOf: Function }>} pages: `{ channel, path, html, expected }`
 */
export async function loadProgram() {
  const { catalogue } = await checkCatalogue(
    catalogueFolder(CATALOG, 'catalog'),
    compileSchemas(readSchemas()),
    TODAY,
  );
  const { editions, site } = buildCollection(catalogue, TODAY);
  const templates = readTemplates();

  /** The pages of one channel under some templates; `which` picks by index. Throws where a template is broken. */
  function render(id, texts, which = () => true) {
    const channel = makeChannel(id, texts);
    return editions.flatMap((edition, index) => {
      if (!which(index)) return [];
      const [page] = channel.renderEdition(edition, site);
      if (page?.kind !== 'text') return [];
      return [
        {
          channel: id,
          index,
          path: `${id}/${page.path}`,
          html: page.text,
          expected: expectationOf(id, edition, site),
        },
      ];
    });
  }

  return {
    channels: CHANNEL_IDS,
    templates,
    render,
    pages: CHANNEL_IDS.flatMap((id) => render(id, templates)),
    /** What the proof says of a page: facts only, without digests and without rendering again. */
    problemsOf: (html, expected) => checkPage(html, expected),
  };
}
