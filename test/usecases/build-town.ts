import { readTemplates } from '../../src/adapters/package-resources.js';
import type { CatalogFiles } from '../../src/catalog/files.js';
import { CHANNEL_IDS, makeChannel } from '../../src/channels/registry.js';
import type { TemplateTexts } from '../../src/channels/templates.js';
import type { FileDigest, OutputFile, OutputFolder, OutputPlan } from '../../src/publish/output.js';
import { type BuildResult, buildGuides } from '../../src/usecases/build-guides.js';
import { CHECKER, TODAY } from '../support/check-town.js';
import { type MemoryFolder, memoryFiles } from '../support/memory-files.js';

/** An output folder in memory. */
export interface MemoryOutput extends OutputFolder {
  readonly files: Map<string, OutputFile>;
  /** How often it was replaced. */
  readonly replaced: readonly OutputPlan[];
}

export function memoryOutput(): MemoryOutput {
  const files = new Map<string, OutputFile>();
  const replaced: OutputPlan[] = [];
  return {
    files,
    replaced,
    read: async () =>
      [...files.values()].map(({ path, sha256, bytes }): FileDigest => ({ path, sha256, bytes })),
    async replace(plan) {
      replaced.push(plan);
      for (const file of plan.write) files.set(file.path, file);
      for (const path of plan.remove) files.delete(path);
    },
  };
}

export const TEMPLATES = readTemplates();

export interface TownBuild {
  readonly output?: MemoryOutput;
  readonly templates?: TemplateTexts;
  readonly today?: string;
}

/** Builds a catalogue in memory into a folder in memory. */
export async function buildTown(
  catalogue: MemoryFolder | CatalogFiles,
  { output = memoryOutput(), templates = TEMPLATES, today = TODAY }: TownBuild = {},
): Promise<BuildResult & { readonly output: MemoryOutput }> {
  const result = await buildGuides(
    { files: catalogue instanceof Map ? memoryFiles(catalogue) : (catalogue as CatalogFiles), output },
    {
      checker: CHECKER,
      channels: CHANNEL_IDS.map((id) => makeChannel(id, templates)),
      version: '0.0.0',
      today,
    },
  );
  return { ...result, output };
}

export function text(output: MemoryOutput, path: string): string {
  const file = output.files.get(path);
  if (file === undefined) throw new Error(`the build made no ${path}`);
  return new TextDecoder().decode(file.content);
}

/** Content of every file, to compare two builds byte for byte. */
export function digests({ files }: MemoryOutput): Readonly<Record<string, string>> {
  return Object.fromEntries([...files.values()].map(({ path, sha256 }) => [path, sha256]).sort());
}
