import type { Manifest } from './manifest.js';

type Fields = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFile(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { path, sha256, bytes } = value;
  const isDigest = typeof sha256 === 'string' && /^[0-9a-f]{64}$/u.test(sha256);
  return typeof path === 'string' && isDigest && Number.isSafeInteger(bytes);
}

function areFiles(value: unknown): boolean {
  return Array.isArray(value) && value.every(isFile);
}

function areFilesByName(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every(areFiles);
}

function areEditions(value: unknown): boolean {
  if (!isRecord(value)) return false;
  return Object.values(value).every(
    (edition) =>
      isRecord(edition) &&
      typeof edition.digest === 'string' &&
      typeof edition.checkCode === 'string' &&
      areFilesByName(edition.channels),
  );
}

/** The manifest in a text, every field of it as it should be; `undefined` for any other text. */
export function readManifest(text: string): Manifest | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value) || typeof value.version !== 'string') return undefined;
    const { guides, pages, shared, files } = value;
    const isWhole = areEditions(guides) && areEditions(pages) && areFilesByName(shared) && areFiles(files);
    return isWhole ? (value as unknown as Manifest) : undefined;
  } catch {
    return undefined;
  }
}

/** The channels that a manifest has anything of. */
export function channelsIn({ guides, pages, shared }: Manifest): ReadonlySet<string> {
  const editions = [...Object.values(guides), ...Object.values(pages)];
  return new Set([...Object.keys(shared), ...editions.flatMap(({ channels }) => Object.keys(channels))]);
}
