import type { ChannelId } from '../channels/channel.js';
import { CHANNEL_IDS } from '../channels/registry.js';
import { countBySeverity, type Report } from '../diagnostic/report.js';
import { aligned } from '../documents/text-table.js';
import { CHANNEL_NAMES } from '../usecases/expectation.js';
import type { LiveState } from '../usecases/judge-live.js';
import type { VerifyLiveResult } from '../usecases/verify-live.js';

const STATE_NAMES = {
  same: '一致',
  stale: '旧版',
  altered: '被改',
  missing: '缺',
  unreachable: '连不上',
} satisfies Record<LiveState, string>;

const STATES = Object.keys(STATE_NAMES) as readonly LiveState[];

/** Why a channel was not looked at. */
const NOT_ASKED = {
  website: '网站没有核对：--channel 里没有写 website。',
  wechat: '公众号没有核对：文章还不能自动读回来；把文章存成“标识/article.html”的，用 --wechat 写那个文件夹。',
  kiosk: '自助终端没有核对：用 --kiosk 写它的地址或者文件夹。',
} satisfies Record<ChannelId, string>;

function countStates(
  { entries }: VerifyLiveResult,
  channel?: ChannelId,
): Readonly<Record<LiveState, number>> {
  const own = entries.filter((entry) => channel === undefined || entry.channel === channel);
  const count = (state: LiveState) => own.filter((entry) => entry.state === state).length;
  return {
    same: count('same'),
    stale: count('stale'),
    altered: count('altered'),
    missing: count('missing'),
    unreachable: count('unreachable'),
  };
}

/** The closing lines: by channel how many pages are how, and what was not looked at. */
export function describeLive(result: VerifyLiveResult): string {
  const { diagnostics, places } = result;
  if (places === undefined) {
    const { errors } = countBySeverity(diagnostics);
    return `没有核对：目录里有 ${errors} 个错误，不知道页面上应当是什么。先改正目录。\n`;
  }
  const rows = places.map(({ channel, name }) => {
    const counts = countStates(result, channel);
    return [CHANNEL_NAMES[channel], ...STATES.map((state) => `${STATE_NAMES[state]} ${counts[state]}`), name];
  });
  const left = CHANNEL_IDS.filter((id) => places.every(({ channel }) => channel !== id));
  return ['核对了公开的页面：', ...aligned(rows), ...left.map((id) => NOT_ASKED[id]), ''].join('\n');
}

/** The same for programs; null where nothing was compared. */
export function outcomeOfLive(result: VerifyLiveResult): NonNullable<Report['outcome']> | null {
  if (result.places === undefined) return null;
  const channels = result.places.map(({ channel }) => channel);
  return { channels, places: result.places.map(({ name }) => name), ...countStates(result) };
}
