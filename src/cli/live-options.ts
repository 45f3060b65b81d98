import type { Command } from 'commander';
import type { ChannelId } from '../channels/channel.js';
import { CHANNEL_IDS } from '../channels/registry.js';
import { UserError } from '../diagnostic/user-error.js';
import { CHANNEL_NAMES } from '../usecases/expectation.js';

const ADDRESS = /^[a-z][a-z\d+.-]*:\/\//iu;

export interface LiveOptions {
  readonly live?: boolean;
  readonly website?: string;
  readonly kiosk?: string;
  readonly wechat?: string;
  readonly channel?: readonly ChannelId[];
  readonly browser?: string | true;
}

/** Declares what `--live` needs. */
export function withLiveOptions(command: Command): Command {
  return command
    .option('--live', '核对群众现在看到的页面，不看 dist：网站，以及下面写了的渠道')
    .option('--website <地址>', '网站的地址（只和 --live 一起用；不写就是 catalog.yaml 里的域名）')
    .option('--kiosk <地址或者文件夹>', '自助终端的地址，或者放它的文件夹（只和 --live 一起用）')
    .option('--wechat <文件夹>', '存下来的公众号文章，每篇是“标识/article.html”（只和 --live 一起用）');
}

function refuse(message: string, remedy: string): never {
  throw new UserError(message, remedy);
}

function refuseWrongPlaces({ website, kiosk, wechat }: LiveOptions): void {
  for (const [id, place] of Object.entries({ website, kiosk, wechat })) {
    if (place?.trim() === '') refuse(`选项“--${id}”后面要写内容`, '写上，或者去掉这个选项');
  }
  if (website !== undefined && !ADDRESS.test(website)) {
    refuse(
      `--website 后面的“${website}”不是网址`,
      '写以 http:// 或 https:// 开头的地址；要核对文件夹，写 kuaiban verify 文件夹',
    );
  }
  if (wechat !== undefined && ADDRESS.test(wechat)) {
    refuse('公众号的文章还不能按网址读回来', '把文章存进文件夹，每篇是“标识/article.html”，再写那个文件夹');
  }
}

/**
 * The channels that `--live` looks at: the website, and those whose place is given.
 * @param folder what was written behind `verify`
 * @throws UserError for options that do not go together
 */
export function liveChannels(folder: string | undefined, options: LiveOptions): readonly ChannelId[] {
  const { live, channel: asked, browser, ...places } = options;
  refuseWrongPlaces(options);
  const given = CHANNEL_IDS.filter((id) => places[id] !== undefined);
  const [first] = given;
  if (!live) {
    if (first === undefined) return [];
    refuse(`--${first} 要和 --live 一起用`, `写成 kuaiban verify --live --${first} ${places[first]}`);
  }
  if (folder !== undefined) {
    refuse(
      `--live 看的是公开的页面，不看文件夹「${folder}」`,
      '去掉文件夹，或者去掉 --live；自助终端的文件夹写在 --kiosk 后面',
    );
  }
  if (browser) refuse('--browser 和 --live 不能一起用', '分两次核对');
  const ready = CHANNEL_IDS.filter((id) => id === 'website' || given.includes(id));
  if (asked === undefined) return ready;
  const homeless = asked.find((id) => !ready.includes(id));
  if (homeless !== undefined) {
    refuse(
      `不知道${CHANNEL_NAMES[homeless]}公开在哪里`,
      `加上 --${homeless}，或者去掉 --channel ${homeless}`,
    );
  }
  const unused = given.find((id) => !asked.includes(id));
  if (unused !== undefined) {
    refuse(`--${unused} 写了，--channel 里却没有 ${unused}`, '去掉其中一个');
  }
  return ready.filter((id) => asked.includes(id));
}
