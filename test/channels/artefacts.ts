import type { Artefact, ChannelId } from '../../src/channels/channel.js';
import { makeChannel } from '../../src/channels/registry.js';
import type { TemplateTexts } from '../../src/channels/templates.js';
import { directory, editions, site } from './editions.js';
import { shippedTexts } from './template-texts.js';

/** Everything that a channel makes of the fixture: pages of all editions, then the frame. */
export function renderAll(id: ChannelId, texts: TemplateTexts = shippedTexts()): readonly Artefact[] {
  const channel = makeChannel(id, texts);
  return [
    ...editions.flatMap((edition) => channel.renderEdition(edition, site)),
    ...channel.renderFrame(directory, editions, site),
  ];
}

/** The HTML pages among artefacts, as `[path, html]`. */
export function pagesOf(artefacts: readonly Artefact[]): readonly (readonly [path: string, html: string])[] {
  return artefacts.flatMap((artefact) =>
    artefact.kind === 'text' && artefact.path.endsWith('.html')
      ? [[artefact.path, artefact.text] as const]
      : [],
  );
}

/** The text of one artefact; it must be there. */
export function textAt(artefacts: readonly Artefact[], path: string): string {
  const artefact = artefacts.find((candidate) => candidate.path === path);
  if (artefact?.kind !== 'text') throw new Error(`${path} is no text among the artefacts`);
  return artefact.text;
}
