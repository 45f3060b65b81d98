import { afterAll, expect, test } from 'vitest';
import { runIn } from '../cli/run.js';
import { removeFolders, sampleFolder, TODAY } from '../cli/town-folder.js';

afterAll(removeFolders);

test('every page of the sample is seen as it is written, on desk, phone and terminal, in less than a minute', async () => {
  const folder = sampleFolder();
  expect((await runIn(folder, ['build', '--today', TODAY])).exitCode).toBe(0);
  const start = performance.now();
  const { stdout, exitCode } = await runIn(folder, ['verify', '--browser', '--today', TODAY]);
  expect(stdout).toContain('没有发现问题');
  expect(exitCode).toBe(0);
  expect(performance.now() - start).toBeLessThan(60_000);
});
