import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { architectureViolations, FLOORS, type Law } from './support/architecture.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

function sourceFiles(): ReadonlyMap<string, string> {
  const paths = ['src', 'bin'].flatMap((folder) =>
    (readdirSync(ROOT + folder, { recursive: true }) as string[]).map((path) => `${folder}/${path}`),
  );
  const code = paths.map((path) => path.replaceAll('\\', '/')).filter((path) => /\.[jt]s$/u.test(path));
  return new Map(code.sort().map((path) => [path, readFileSync(ROOT + path, 'utf8')]));
}

/** Laws broken in a house of these files, with what they are about. */
function broken(files: Readonly<Record<string, string>>): readonly string[] {
  return architectureViolations(new Map(Object.entries(files))).map(
    ({ law, file, about }) => `${law}: ${file} → ${about}`,
  );
}

describe('the house', () => {
  it('keeps its laws', () => {
    const lines = architectureViolations(sourceFiles()).map(
      ({ law, file, about }) => `${law}: ${file} → ${about}`,
    );
    expect(lines).toEqual([]);
  });

  it('is read whole: every room that exists has files, the entrance reaches the command line', () => {
    const files = [...sourceFiles().keys()];
    expect(files).toContain('bin/kuaiban.js');
    expect(files.length).toBeGreaterThan(100);
    for (const file of files)
      expect(Object.keys(FLOORS)).toContain(file.replace(/^src\//u, '').split('/')[0]);
  });
});

describe('an arrow', () => {
  const RULE = 'src/rules/run.ts';

  it.each([
    ['upward', RULE, "import { buildCollection } from '../guide/build.js';", 'src/guide/build.ts'],
    ['upward', RULE, "import type { Site } from '../guide/site.js';", 'src/guide/site.ts'],
    ['upward', RULE, "export { main } from '../cli/main.js';", 'src/cli/main.ts'],
    ['upward', RULE, "const late = await import('../usecases/render.js');", 'src/usecases/render.ts'],
    ['upward', RULE, "type Late = import('../guide/site.js').Site;", 'src/guide/site.ts'],
    ['upward', 'src/values/date.ts', "import '../catalog/decode.js';", 'src/catalog/decode.ts'],
    ['sideways', RULE, "import { probe } from '../links/probe.js';", 'src/links/probe.ts'],
    ['sideways', 'src/diagnostic/report.ts', "import '../values/text.js';", 'src/values/text.ts'],
    ['sideways', 'src/usecases/render.ts', "import '../adapters/swap.js';", 'src/adapters/swap.ts'],
    ['sideways', 'src/parity/tile.ts', "import '../channels/engine.js';", 'src/channels/engine.ts'],
    ['hidden-room', 'src/parity/tile.ts', "import '../guide/facts.js';", 'src/guide/facts.ts'],
    ['hidden-room', 'src/parity/extract/read.ts', "import '../../catalog/kinds.js';", 'src/catalog/kinds.ts'],
    [
      'hidden-room',
      'src/channels/website.ts',
      "import type {} from '../catalog/kinds.js';",
      'src/catalog/kinds.ts',
    ],
    ['hidden-room', 'src/browser/search.ts', "import '../values/text.js';", 'src/values/text.ts'],
  ] as const)('%s from %s by %s', (law, file, text, target) => {
    expect(broken({ [file]: text })).toEqual([`${law}: ${file} → ${target}`]);
  });

  it('may go down any number of floors, and stay in its room', () => {
    const text = "import '../values/date.js'; import './registry.js'; import '../diagnostic/diagnostic.js';";
    expect(broken({ [RULE]: text })).toEqual([]);
    expect(broken({ 'bin/kuaiban.js': "await import('../lib/cli/main.js');" })).toEqual([]);
    expect(
      broken({ 'src/cli/main.ts': "import '../adapters/swap.js'; import '../usecases/render.js';" }),
    ).toEqual([]);
  });

  it('goes in no circle, also through types alone', () => {
    const house = {
      'src/guide/build.ts': "import { leaf } from './leaf.js';",
      'src/guide/facts.ts': "import type { Edition } from './build.js';",
      'src/guide/leaf.ts': "export { factsOf } from './facts.js';",
    };
    expect(broken(house)).toEqual(['cycle: src/guide/build.ts → src/guide/facts.ts, src/guide/leaf.ts']);
    expect(broken({ ...house, 'src/guide/facts.ts': '' })).toEqual([]);
  });
});

describe('a folder', () => {
  it('is a room of the plan', () => {
    expect(broken({ 'src/widgets/button.ts': '' })).toEqual([
      'unknown-room: src/widgets/button.ts → widgets',
    ]);
  });

  it.each(['utils', 'helpers', 'common'])('is never called %s', (name) => {
    const file = `src/guide/${name}/text.ts`;
    expect(broken({ [file]: '' })).toEqual([`forbidden-folder: ${file} → ${name}`]);
  });
});

describe('the outside world', () => {
  const RULE = 'src/rules/facts/missing-element.ts';
  const planted: readonly (readonly [Law, string, string])[] = [
    ['io-module', "import { readFileSync } from 'node:fs';", 'node:fs'],
    ['io-module', "import { readFile } from 'fs/promises';", 'fs/promises'],
    ['io-module', "import { join } from 'node:path';", 'node:path'],
    ['io-module', "const os = await import('node:os');", 'node:os'],
    ['io-module', "import { LinkChecker } from 'linkinator';", 'linkinator'],
    ['computed-import', 'const module = await import(name);', 'import()'],
    ['io-global', 'const home = process.env.HOME;', 'process'],
    ['io-global', 'const entry = { process };', 'process'],
    ['io-global', "console.log('失业登记');", 'console'],
    ['io-global', 'const get = fetch;', 'fetch'],
    ['io-global', 'globalThis.fetch(address);', 'globalThis'],
    ['io-global', 'setTimeout(retry, 100);', 'setTimeout'],
    ['clock', 'const today = new Date();', 'Date'],
    ['clock', 'const today = new Date;', 'Date'],
    ['clock', 'const today = Date();', 'Date'],
    ['clock', 'const now = Date.now();', 'Date'],
    ['clock', 'const key = Math.random();', 'Math'],
    ['date-arithmetic', "const day = new Date('2026-11-01');", 'Date'],
    ['date-arithmetic', 'const day = Date.UTC(2026, 10, 1);', 'Date'],
  ];

  it.each(planted)('%s: %s', (law, text, about) => {
    expect(broken({ [RULE]: text })).toEqual([`${law}: ${RULE} → ${about}`]);
  });

  it.each([
    "import { createHash } from 'node:crypto';",
    "import steps from './sections/process.js';",
    'const steps = task.process; const shape = { process: 1 }; interface Step { fetch: string }',
    '// console.log(new Date()), process.exit()',
    "const text = 'process console fetch new Date()';",
    'const largest = Math.max(1, 2);',
  ])('is not touched by %s', (text) => {
    expect(broken({ [RULE]: text })).toEqual([]);
  });

  it('is open to adapters and the command line; dates are counted in one file', () => {
    const text = "import { stat } from 'node:fs'; process.exit(Date.now()); setTimeout(stop, 1); new Date();";
    expect(broken({ 'src/adapters/swap.ts': text, 'src/cli/main.ts': text, 'bin/kuaiban.js': text })).toEqual(
      [],
    );
    const counting = 'export const day = new Date(Date.UTC(2026, 10, 1));';
    expect(broken({ 'src/values/date.ts': counting, 'src/cli/today.ts': counting })).toEqual([]);
    expect(broken({ 'src/values/date.ts': 'new Date();' })).toEqual(['clock: src/values/date.ts → Date']);
    expect(broken({ 'src/adapters/swap.ts': counting })).toHaveLength(2);
  });
});
