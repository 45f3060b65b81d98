import { expect, test } from 'vitest';
import { isManifest, type Manifest, manifestFiles } from '../../src/publish/manifest.js';

const file = (path: string) => ({ path, sha256: '00', bytes: 0 });
const manifest: Manifest = {
  version: '0.0.0',
  guides: {
    b: { digest: '', checkCode: '', channels: { website: [file('website/b')], kiosk: [file('kiosk/b')] } },
  },
  pages: { laws: { digest: '', checkCode: '', channels: { website: [file('website/laws')] } } },
  shared: { website: [file('website/style.css')] },
  files: [file('parity.json')],
};

test('every file that it vouches for, sorted', () => {
  expect(manifestFiles(manifest).map(({ path }) => path)).toEqual([
    'kiosk/b',
    'parity.json',
    'website/b',
    'website/laws',
    'website/style.css',
  ]);
});

test('knows its own kind from what other programs call manifest.json', () => {
  expect(isManifest(JSON.stringify(manifest))).toBe(true);
  for (const foreign of [
    '',
    '{',
    'null',
    '[]',
    '"text"',
    '3',
    '{"name":"PWA","start_url":"/"}',
    '{"version":"1","files":[]}',
  ]) {
    expect(isManifest(foreign)).toBe(false);
  }
});
