import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UserError } from '../diagnostic/user-error.js';
import { MANIFEST_FILE } from '../publish/manifest.js';
import {
  isSettled,
  type OutputFile,
  type OutputFolder,
  type OutputPlan,
  planOutput,
  type ReadSource,
} from '../publish/output.js';
import { asUserError, errorCode } from './disk-error.js';
import { describeHolder, takeLock } from './folder-lock.js';
import { digestFile, readFolder, refuseForeign } from './read-dist.js';
import { stage } from './stage.js';
import {
  makeFolder,
  neighbours,
  recoverSwap,
  type SwapPaths,
  stagedPath,
  swapIn,
  swapPaths,
} from './swap.js';

/** The plan if nothing is left to do; looks without the lock, so that an unchanged rerun writes nothing at all. */
async function settledPlan(paths: SwapPaths, wanted: readonly OutputFile[]): Promise<OutputPlan | undefined> {
  if ((await neighbours(paths)).length > 0) return undefined;
  try {
    if (existsSync(paths.folder)) await refuseForeign(paths.folder);
    // The manifest speaks for all files: if it differs, the rest need not be read twice.
    const manifest = wanted.find(({ path }) => path === MANIFEST_FILE);
    if (manifest && (await digestFile(paths.folder, MANIFEST_FILE)).sha256 !== manifest.sha256)
      return undefined;
    const plan = planOutput(wanted, await readFolder(paths.folder));
    return isSettled(plan) ? plan : undefined;
  } catch (error) {
    if (errorCode(error) === '') throw error;
    return undefined; // Another build may have replaced the folder just now: look again under the lock.
  }
}

async function apply(
  paths: SwapPaths,
  plan: OutputPlan,
  readSource: ReadSource,
  isOurs: () => Promise<boolean>,
) {
  const staged = stagedPath(paths);
  try {
    await stage(paths.folder, staged, plan, readSource);
    if (!(await isOurs())) {
      throw new UserError(`「${paths.lock}」在生成期间被删掉了`, '确认没有别的快办在运行，再运行一次');
    }
    await swapIn(paths, staged);
  } catch (error) {
    if (await isOurs().catch(() => false)) await recoverSwap(paths).catch(() => {}); // Else the next command does it.
    throw error;
  }
}

/** An output folder on disk, replaced by staging beside it and two renames; one process at a time. */
export function distFolder(path: string): OutputFolder {
  const folder = resolve(path);
  const paths = swapPaths(folder);
  const updateAlone: OutputFolder['update'] = async (wanted, readSource) => {
    const settled = await settledPlan(paths, wanted);
    if (settled) return settled;
    await makeFolder(dirname(folder));
    const lock = await takeLock(paths.lock);
    if (lock === undefined) {
      throw new UserError(
        `另一个快办程序${await describeHolder(paths.lock)}正在写「${folder}」`,
        `等它结束以后再试；确认没有快办在运行的，删掉「${paths.lock}」`,
      );
    }
    try {
      await recoverSwap(paths);
      const plan = planOutput(wanted, await readFolder(folder));
      if (!isSettled(plan)) await apply(paths, plan, readSource, lock.isOurs);
      return plan;
    } finally {
      await lock.release();
    }
  };
  return {
    async update(wanted, readSource) {
      try {
        return await updateAlone(wanted, readSource);
      } catch (error) {
        throw asUserError(error, folder);
      }
    },
  };
}

/**
 * Mends a folder whose replacement was cut; commands that only read call it first. What it cannot mend, because a
 * build is at work or the disk does not let it, it leaves to the next build.
 */
export async function recoverDist(path: string): Promise<void> {
  const paths = swapPaths(resolve(path));
  try {
    if ((await neighbours(paths)).length === 0) return;
    const lock = await takeLock(paths.lock);
    if (lock === undefined) return;
    try {
      await recoverSwap(paths);
    } finally {
      await lock.release();
    }
  } catch (error) {
    if (errorCode(error) === '') throw error;
  }
}
