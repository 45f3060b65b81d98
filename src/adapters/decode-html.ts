const UTF8 = 'utf-8';

/** Browsers look for the declaration in so many bytes. Source: HTML standard, prescan a byte stream. */
const PRESCAN = 1024;

/** Text, if the bytes are UTF-8 throughout. */
function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(UTF8, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decoderFor(label: string | undefined): TextDecoder | undefined {
  try {
    return label === undefined ? undefined : new TextDecoder(label);
  } catch {
    return undefined;
  }
}

/** The decoder that a browser takes: by the byte order mark, the header, the page's own declaration. */
function declaredDecoder(bytes: Uint8Array, contentType: string): TextDecoder {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder(UTF8);
  const header = /charset\s*=\s*["']?([^\s"';]+)/iu.exec(contentType)?.[1];
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
  const meta = /<meta[^>]+charset\s*=\s*["']?([^\s"'/>;]+)/iu.exec(start)?.[1];
  return decoderFor(header) ?? decoderFor(meta) ?? new TextDecoder(UTF8);
}

/**
 * The text of a page as a browser reads it.
 * @returns `mistaken`: the declared encoding, where the page is plainly UTF-8 instead
 */
export function decodeHtml(
  bytes: Uint8Array,
  contentType: string,
): { readonly html: string; readonly mistaken?: string } {
  const decoder = declaredDecoder(bytes, contentType);
  const html = decoder.decode(bytes);
  if (decoder.encoding === UTF8) return { html };
  const utf8 = asUtf8(bytes);
  return utf8 === undefined || utf8 === html ? { html } : { html, mistaken: decoder.encoding };
}
