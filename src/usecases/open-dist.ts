import type { ChannelId } from '../channels/channel.js';
import { CHANNEL_IDS } from '../channels/registry.js';
import { UserError } from '../diagnostic/user-error.js';
import type { DistReader } from '../publish/dist-reader.js';
import { isManifest, type Manifest } from '../publish/manifest.js';
import { channelsIn, readManifest } from '../publish/read-manifest.js';
import { CHANNEL_NAMES } from './expectation.js';

/** A folder that `build` made, and what is to be looked at in it. */
export interface BuiltChannels {
  readonly manifest: Manifest;
  /** The channels that are asked for: files of others are left alone. */
  readonly asked: readonly ChannelId[];
  /** Of these, the channels that the build made, and those that it did not. */
  readonly channels: readonly ChannelId[];
  readonly absent: readonly ChannelId[];
  /** @throws UserError if the folder has another manifest by now */
  assertUnchanged(): Promise<void>;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function manifestOf(dist: DistReader, text: string): Manifest {
  const manifest = readManifest(text);
  if (manifest && channelsIn(manifest).size > 0) return manifest;
  const file = `「${dist.name}」里的 manifest.json`;
  if (isJson(text) && !isManifest(text)) {
    throw new UserError(`${file} 不是快办写的`, '把 kuaiban build 生成的文件夹写在 verify 后面');
  }
  throw new UserError(`${file} 坏了，不知道当时生成了哪些文件`, '重新运行 kuaiban build，再核对');
}

/**
 * What a folder says of itself.
 * @param chosen the channels to look at; without them all that the build made
 * @throws UserError if `build` did not make the folder, or not the chosen channel
 */
export async function openDist(dist: DistReader, chosen?: readonly ChannelId[]): Promise<BuiltChannels> {
  const text = await dist.manifest();
  const manifest = manifestOf(dist, text);
  const made = channelsIn(manifest);
  const asked = chosen ?? CHANNEL_IDS;
  const absent = asked.filter((id) => !made.has(id));
  const [first] = absent;
  if (chosen && first) {
    throw new UserError(
      `「${dist.name}」生成的时候没有包括${CHANNEL_NAMES[first]}（${first}）`,
      `去掉 --channel ${first}，或者先用 kuaiban build 生成它`,
    );
  }
  return {
    manifest,
    asked,
    channels: asked.filter((id) => made.has(id)),
    absent,
    async assertUnchanged() {
      if ((await dist.manifest()) === text) return;
      throw new UserError(`「${dist.name}」在核对期间换成了新的`, '等别的程序结束，再核对一次');
    },
  };
}
