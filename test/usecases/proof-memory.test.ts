import { expect, test } from 'vitest';
import type { ProofMemory } from '../../src/usecases/proof-memory.js';
import { TOWN } from '../support/memory-files.js';
import { buildTown, digests, TEMPLATES } from './build-town.js';

test('what was proved is not read again: the files are the same, and so is the receipt', async () => {
  const proofs: ProofMemory = new Map();
  const first = await buildTown(TOWN, { proofs });
  expect(proofs.size).toBeGreaterThan(10);
  const asked: string[] = [];
  const recalling = new Map(proofs);
  recalling.set = (key) => {
    asked.push(key);
    return recalling;
  };
  const second = await buildTown(TOWN, { proofs: recalling });
  expect(asked).toEqual([]);
  expect(digests(second.output)).toEqual(digests(first.output));
});

test('a page that a template changed is read, whatever was proved before', async () => {
  const proofs: ProofMemory = new Map();
  await buildTown(TOWN, { proofs });
  const path = 'website/blocks/fact.hbs';
  const templates = new Map(TEMPLATES).set(path, (TEMPLATES.get(path) ?? '').replace('{{show this}}', '略'));
  const { plan, diagnostics } = await buildTown(TOWN, { proofs, templates });
  expect(plan).toBeUndefined();
  expect(diagnostics.map(({ code }) => code)).toContain('P004');
  // What has a problem is not remembered.
  const again = await buildTown(TOWN, { proofs, templates });
  expect(again.diagnostics).toEqual(diagnostics);
});
