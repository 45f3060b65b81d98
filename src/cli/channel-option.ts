import { Option } from 'commander';
import { CHANNEL_IDS } from '../channels/registry.js';

/** `--channel`, with one or several channels behind it. */
export function channelOption(description: string): Option {
  const option = new Option('--channel <渠道>', description);
  option.variadic = true; // commander's own mark for it, `...`, only works behind a Latin letter.
  return option.choices([...CHANNEL_IDS]);
}
