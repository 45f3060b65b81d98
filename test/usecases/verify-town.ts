import { CHANNEL_IDS, makeChannel } from '../../src/channels/registry.js';
import { buildGuides } from '../../src/usecases/build-guides.js';
import { type VerifyOptions, type VerifyResult, verifyDist } from '../../src/usecases/verify-dist.js';
import { CHECKER, TODAY } from '../support/check-town.js';
import { memoryDist } from '../support/memory-dist.js';
import { type MemoryFolder, memoryFiles, TOWN } from '../support/memory-files.js';
import { memoryOutput, TEMPLATES } from './build-town.js';

/** An output folder that a test may change; null stands for a link. */
export type EditableDist = Map<string, Uint8Array | null>;

/** What `build` makes of a catalogue. */
export async function builtDist(
  catalogue: MemoryFolder = TOWN,
  channels = CHANNEL_IDS,
  version = '0.0.0',
): Promise<EditableDist> {
  const output = memoryOutput();
  await buildGuides(
    { files: memoryFiles(catalogue), output },
    { checker: CHECKER, channels: channels.map((id) => makeChannel(id, TEMPLATES)), version, today: TODAY },
  );
  return new Map([...output.files].map(([path, { content }]) => [path, content]));
}

export function verifyTown(
  content: EditableDist,
  catalogue: MemoryFolder = TOWN,
  options: Partial<VerifyOptions> = {},
): Promise<VerifyResult> {
  const sorted = new Map([...content].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return verifyDist(
    { files: memoryFiles(catalogue), dist: memoryDist(sorted) },
    { checker: CHECKER, today: TODAY, ...options },
  );
}

/** Code and file of every finding. */
export function briefly({ diagnostics }: VerifyResult): readonly (readonly [code: string, file: string])[] {
  return diagnostics.map(({ code, file }) => [code, file]);
}

export function distText(content: EditableDist, path: string): string {
  const bytes = content.get(path);
  if (!bytes) throw new Error(`the build made no ${path}`);
  return new TextDecoder().decode(bytes);
}

export function put(content: EditableDist, path: string, text: string): void {
  content.set(path, new TextEncoder().encode(text));
}

/** Replaces a text that must be there, wherever it stands. */
export function edit(content: EditableDist, path: string, from: string, to: string): void {
  const text = distText(content, path);
  if (!text.includes(from)) throw new Error(`${path} has no ${JSON.stringify(from)}`);
  put(content, path, text.replaceAll(from, to));
}
