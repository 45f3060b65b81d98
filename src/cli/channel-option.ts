import { Option } from 'commander';
import { CHANNEL_IDS } from '../channels/registry.js';

/** `--channel`, with one or several channels behind it. */
export function channelOption(): Option {
  const option = new Option('--channel <渠道>', '只生成这些渠道，其他渠道的页面不保留');
  option.variadic = true; // commander's own mark for it, `...`, only works behind a Latin letter.
  return option.choices([...CHANNEL_IDS]);
}
