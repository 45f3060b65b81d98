import { expect, test } from 'vitest';
import { idOfPage, pagePath } from '../../src/channels/page-path.js';
import { CHANNEL_IDS, makeChannel } from '../../src/channels/registry.js';
import { isRegister } from '../../src/guide/reference.js';
import { editions, site } from './editions.js';
import { shippedTexts } from './template-texts.js';

test.each(CHANNEL_IDS)('a publication has its page where %s renders it, and nowhere else', (id) => {
  const channel = makeChannel(id, shippedTexts());
  for (const edition of editions) {
    const [page] = channel.renderEdition(edition, site);
    const path = page ? `${id}/${page.path}` : null;
    const { publication } = edition;
    expect(pagePath(id, publication)).toBe(path);
    if (path === null) continue;
    expect(idOfPage(id, path)).toBe(isRegister(publication) ? null : publication.id);
    for (const other of CHANNEL_IDS) if (other !== id) expect(idOfPage(other, path)).toBeNull();
  }
});

test.each(['website/index.html', 'website/browse/a/index.html', 'website/guides/a/b.html', 'kiosk/all.html'])(
  '%s is the page of no publication',
  (path) => {
    for (const id of CHANNEL_IDS) expect(idOfPage(id, path)).toBeNull();
  },
);
