import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Manifest } from '../../src/publish/manifest.js';
import { channelsIn, readManifest } from '../../src/publish/read-manifest.js';

const file = (path: string) => ({ path, sha256: '0a'.repeat(32), bytes: 12 });
const manifest: Manifest = {
  version: '0.1.0',
  guides: {
    'shi-ye-deng-ji': {
      digest: 'ab',
      checkCode: '7F3A-91C2',
      channels: { website: [file('website/guides/shi-ye-deng-ji/index.html')] },
    },
  },
  pages: { laws: { digest: 'cd', checkCode: '19B0-44D7', channels: { kiosk: [file('kiosk/laws.html')] } } },
  shared: { website: [file('website/style.css')] },
  files: [file('parity.json')],
};
const text = JSON.stringify(manifest);

test('reads what build writes', () => {
  expect(readManifest(text)).toEqual(manifest);
  expect(readManifest(JSON.stringify(manifest, null, 1))).toEqual(manifest);
  expect(channelsIn(manifest)).toEqual(new Set(['website', 'kiosk']));
});

test('a text that was cut anywhere is none', () => {
  fc.assert(fc.property(fc.nat(text.length - 1), (end) => readManifest(text.slice(0, end)) === undefined));
});

test.each([
  ['"version":"0.1.0"', '"version":1'],
  ['"checkCode":"7F3A-91C2"', '"checkCode":null'],
  ['"digest":"ab"', '"digest":["ab"]'],
  ['"bytes":12', '"bytes":"12"'],
  ['"bytes":12', '"bytes":1.5'],
  ['0a0a', '0A0A'],
  ['"path":"parity.json"', '"path":7'],
  ['"channels":{"website":[', '"channels":{"website":["x",'],
  ['"files":[', '"files":[null,'],
  ['"shared":{', '"shared":{"kiosk":{},'],
  ['"pages":{', '"pages":{"powers":null,'],
])('with %s changed to %s it is none', (from, to) => {
  expect(text).toContain(from);
  expect(readManifest(text.replace(from, to))).toBeUndefined();
});
