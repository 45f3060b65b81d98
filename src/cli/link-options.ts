import type { Command } from 'commander';
import { UserError } from '../diagnostic/user-error.js';
import type { TrafficRules } from '../links/traffic/traffic-rules.js';
import type { FixOptions } from './fix-option.js';
import type { ReportingOptions } from './options.js';
import type { ResultFileOptions } from './result-file.js';

/** Options of `links`, as they are typed. */
export interface LinkOptions extends ReportingOptions, FixOptions, ResultFileOptions {
  readonly site?: readonly string[];
  readonly offline?: boolean;
  readonly resume?: boolean;
  /** False after --no-cache, --no-history, --no-soft-404. */
  readonly cache: boolean;
  readonly history: boolean;
  readonly soft404: boolean;
  readonly map?: readonly string[];
  readonly header?: readonly string[];
  readonly skip?: readonly string[];
  readonly allowPrivate?: boolean;
  readonly userAgent?: string;
  readonly concurrency: number;
  readonly perHost: number;
  readonly interval: number;
  readonly timeout: number;
  readonly maxPause: number;
  readonly deadline: number;
  readonly secondOpinion: number;
  readonly maxAge: number;
}

/** Milliseconds. */
export const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** After this what broke is tried once more, in milliseconds. */
const SECOND_TRY = 2 * SECOND;

/** What may stand behind an option that wants a number. */
interface Amount {
  readonly least: number;
  readonly most: number;
  /** Without the option. */
  readonly usual: number;
  readonly unit: string;
  readonly isWhole?: boolean;
}

/** Declares an option that takes a number, or with `isWhole` a whole one. */
function withNumber(
  command: Command,
  name: string,
  what: string,
  { least, most, usual, unit, isWhole = false }: Amount,
): Command {
  const form = isWhole ? /^\d{1,9}$/u : /^\d{1,9}(?:\.\d{1,3})?$/u;
  const wanted = isWhole ? '整数' : `数，单位是${unit}`;
  const read = (text: string): number => {
    const number = form.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new UserError(
      `${name} 不能是“${text}”`,
      `写一个 ${least} 到 ${most} 的${wanted}，例如 ${name} ${usual}`,
    );
  };
  return command.option(`${name} <${unit}>`, `${what}（不写就是 ${usual}）`, read, usual);
}

const gather = (text: string, before: readonly string[] = []): readonly string[] => [...before, text];

const MANNERS: readonly (readonly [name: string, what: string, amount: Amount])[] = [
  ['--concurrency', '最多同时问几个链接', { unit: '个', least: 1, most: 500, usual: 20, isWhole: true }],
  ['--per-host', '对一个网站最多同时问几个', { unit: '个', least: 1, most: 500, usual: 4, isWhole: true }],
  ['--interval', '对一个网站，隔多久才问下一个', { unit: '毫秒', least: 0, most: 60_000, usual: 100 }],
  ['--timeout', '一个链接最多等多久', { unit: '秒', least: 0.1, most: 600, usual: 20 }],
  [
    '--max-pause',
    '网站要求等一等（Retry-After），最多等多久',
    { unit: '秒', least: 0, most: 3600, usual: 60 },
  ],
  ['--deadline', '一共最多用多久，没有问完的会说明', { unit: '分钟', least: 0.01, most: 1440, usual: 30 }],
  [
    '--second-opinion',
    '打不开的，隔多久再问一次才算数；写 0 就不再问',
    { unit: '秒', least: 0, most: 600, usual: 5 },
  ],
];

function withManners(command: Command): Command {
  for (const [name, what, amount] of MANNERS) withNumber(command, name, what, amount);
  return command.option('--no-soft-404', '不查“正常”的错误页面：只看状态码，快一些');
}

function withWhatIsKnown(command: Command): Command {
  return withNumber(
    command
      .option('--offline', '不联网，只用以前查到的结果，并说明哪些不知道')
      .option('--resume', '接着上一次没有查完的：已经问过的不再问'),
    '--max-age',
    '多少天以内查过是好的，就不再问',
    { unit: '天', least: 0, most: 3650, usual: 7 },
  )
    .option('--no-cache', '不用以前查到的结果，全部重新问')
    .option('--no-history', '不记“从哪一天起打不开”');
}

/** Declares the options of `links` besides those of every command that reports. */
export function withLinkOptions(command: Command): Command {
  const about = command
    .option('--site <文件夹>', '连生成好的页面一起查，例如 dist、dist/website；可以写几次', gather)
    .option('--fix', '把已经永久搬走的链接换成新地址：先显示改动，再改')
    .option('--dry-run', '和 --fix 一起用：只显示会怎么改，什么都不写')
    .option('--skip <网站或地址>', '不问这个网站，或者以这个地址开头的链接；可以写几次', gather)
    .option(
      '--map <网站=地址>',
      '把一个网站换到另一台服务器去问，例如 rsj.example.com=127.0.0.1:8080；可以写几次',
      gather,
    )
    .option(
      '--header <网站=名称: 值>',
      '问这个网站时带上这一行；值写成 $名称，就取环境变量；可以写几次',
      gather,
    )
    .option('--user-agent <名称>', '对网站怎么称呼自己（不写就是 kuaiban 和版本）')
    .option('--allow-private', '单位内部的地址也问（不写就不问）');
  return withManners(withWhatIsKnown(about));
}

/** The rules of politeness that the options ask for. */
export function trafficRulesOf(options: LinkOptions): TrafficRules {
  return {
    concurrency: options.concurrency,
    perHost: Math.min(options.perHost, options.concurrency),
    interval: options.interval,
    longestPause: options.maxPause * SECOND,
    secondTryAfter: options.secondOpinion === 0 ? null : SECOND_TRY,
    deadline: options.deadline * MINUTE,
  };
}

/** @throws UserError for options that do not go together */
export function refuseLinkContradictions(options: LinkOptions): void {
  const refuse = (message: string, remedy: string): never => {
    throw new UserError(message, remedy);
  };
  if (options.dryRun && !options.fix)
    refuse('--dry-run 要和 --fix 一起用', '写成 kuaiban links --fix --dry-run');
  if (options.offline && options.resume) refuse('--offline 和 --resume 不能一起用', '去掉其中一个');
  if (options.offline && !options.cache) {
    refuse('--offline 和 --no-cache 不能一起用', '不联网只能用以前查到的结果，去掉其中一个');
  }
}
