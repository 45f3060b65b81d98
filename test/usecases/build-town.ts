import { readTemplates } from '../../src/adapters/package-resources.js';
import type { CatalogFiles } from '../../src/catalog/files.js';
import { CHANNEL_IDS, makeChannel } from '../../src/channels/registry.js';
import type { TemplateTexts } from '../../src/channels/templates.js';
import {
  isSettled,
  type MadeFile,
  type OutputFolder,
  type OutputPlan,
  planOutput,
} from '../../src/publish/output.js';
import { type BuildResult, buildGuides } from '../../src/usecases/build-guides.js';
import { ownWordsOf } from '../../src/usecases/own-words.js';
import type { ProofMemory } from '../../src/usecases/proof-memory.js';
import { CHECKER, TODAY } from '../support/check-town.js';
import { type MemoryFolder, memoryFiles } from '../support/memory-files.js';

/** An output folder in memory. */
export interface MemoryOutput extends OutputFolder {
  readonly files: Map<string, MadeFile>;
  /** How often it was replaced. */
  readonly replaced: readonly OutputPlan[];
}

export function memoryOutput(): MemoryOutput {
  const files = new Map<string, MadeFile>();
  const replaced: OutputPlan[] = [];
  return {
    files,
    replaced,
    async update(wanted, readSource) {
      const plan = planOutput(wanted, [...files.values()]);
      if (isSettled(plan)) return plan;
      const made = await Promise.all(
        plan.write.map(async (file): Promise<MadeFile> => {
          if ('content' in file) return file;
          const { path, sha256, bytes, copyFrom } = file;
          return { path, sha256, bytes, content: await readSource(copyFrom) };
        }),
      );
      replaced.push(plan);
      for (const file of made) files.set(file.path, file);
      for (const path of plan.remove) files.delete(path);
      return plan;
    },
  };
}

export const TEMPLATES = readTemplates();

export interface TownBuild {
  readonly output?: MemoryOutput;
  readonly templates?: TemplateTexts;
  readonly today?: string;
  readonly proofs?: ProofMemory;
}

/** Builds a catalogue in memory into a folder in memory. */
export async function buildTown(
  catalogue: MemoryFolder | CatalogFiles,
  { output = memoryOutput(), templates = TEMPLATES, today = TODAY, proofs }: TownBuild = {},
): Promise<BuildResult & { readonly output: MemoryOutput }> {
  const result = await buildGuides(
    { files: catalogue instanceof Map ? memoryFiles(catalogue) : (catalogue as CatalogFiles), output },
    {
      checker: CHECKER,
      channels: CHANNEL_IDS.map((id) => makeChannel(id, templates)),
      version: '0.0.0',
      ownWords: ownWordsOf(templates),
      ...(proofs && { proofs }),
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
