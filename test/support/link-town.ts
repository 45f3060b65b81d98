import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Outcome } from '../cli/run.js';
import { editFile, newFolder, PROJECT, TODAY, townFolder } from '../cli/town-folder.js';

const ITEM = 'catalog/items/lao-wu-pai-qian-xu-ke.yaml';
const LAST_LINE = '更新日期: 2026-05-20';
const PROGRAM = join(PROJECT, 'bin/kuaiban.js');

/** A folder with the example town, one of whose items names the addresses, each in an answer of its own. */
export function linkTown(addresses: readonly string[]): string {
  const folder = townFolder();
  const answers = addresses.map((address) => `  - 问: 在哪里看？\n    答: ${JSON.stringify(address)}\n`);
  editFile(join(folder, ITEM), LAST_LINE, answers.join('') + LAST_LINE);
  return folder;
}

/** `http://zwfw.example.com/banshi/1.html` and so on. */
export function pagesOf(host: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `http://${host}/banshi/${index + 1}.html`);
}

/** The town's own addresses, all of `rsj.example.com`: its hosts are set aside for examples, so nobody is asked. */
export const OWN_ADDRESSES = 6;

/** As impatient as tests are; what is given later wins. */
export const IMPATIENT = ['--interval', '0', '--second-opinion', '0.05', '--timeout', '10', '--today', TODAY];

export interface Finding {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly file: string;
  readonly args: Readonly<Record<string, string | number>>;
  readonly related: readonly unknown[];
}

/** What the JSON report of `links` says, as far as tests look at it. */
export interface LinksReport {
  readonly summary: Readonly<Record<'errors' | 'warnings' | 'infos', number>>;
  readonly links: {
    readonly addresses: number;
    readonly verdicts: Readonly<Record<string, number>>;
    readonly from: Readonly<Record<string, number>>;
    readonly notAsked: readonly { readonly reason: string; readonly addresses: number }[];
  };
  readonly hosts: readonly {
    readonly host: string;
    readonly addresses: number;
    readonly good: number;
    readonly problems: number;
    readonly notAsked: number;
    readonly requests: number;
  }[];
  readonly diagnostics: readonly Finding[];
}

export interface LinksRun extends Outcome {
  readonly report: LinksReport;
}

export const reportIn = (stdout: string): LinksReport => JSON.parse(stdout);

/** A port of this computer that nobody listens to. */
export function closedPort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 1) : 1));
    });
  });
}

/**
 * Stands in for the name servers, which tests cannot rely on, and writes down whom the program connects to: the program has no
 * place to put a resolver in, and a server of this computer cannot see what is sent to others.
 */
const WITNESS = `
  import dns from 'node:dns';
  import { writeFileSync } from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  import { Socket } from 'node:net';
  const { TEST_NAMES, TEST_ATTEMPTS } = process.env;
  const names = { 'www.gov.cn': ['61.153.20.8'], ...JSON.parse(TEST_NAMES) };
  dns.promises.lookup = async (name) => {
    const answer = names[name] ?? 'ENOTFOUND';
    if (typeof answer === 'string') throw Object.assign(new Error(name), { code: answer });
    return answer.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  };
  syncBuiltinESMExports();
  const attempts = [];
  const { connect } = Socket.prototype;
  Socket.prototype.connect = function (...args) {
    this.on('connectionAttempt', (address, port) => attempts.push({ address, port }));
    return connect.apply(this, args);
  };
  process.on('exit', () => writeFileSync(TEST_ATTEMPTS, JSON.stringify(attempts)));
`;

export interface SpawnOptions {
  /**
   * What name servers say: addresses, or the code of their error; `ENOTFOUND` for every other name but `www.gov.cn`, which is how
   * the program sees that there is a network.
   */
  readonly names?: Readonly<Record<string, readonly string[] | string>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface SpawnedLinks {
  readonly child: ChildProcess;
  readonly ended: Promise<{
    readonly exitCode: number | null;
    readonly signal: string | null;
    readonly stdout: string;
    readonly stderr: string;
    /** Everybody whom a connection was tried to; not after SIGKILL. */
    readonly attempts: () => readonly { readonly address: string; readonly port: number }[];
  }>;
}

/** Starts `kuaiban links` in a process of its own. */
export function spawnLinks(
  folder: string,
  args: readonly string[],
  { names = {}, env = {} }: SpawnOptions = {},
): SpawnedLinks {
  const noted = join(newFolder(), 'attempts.json');
  const witness = `data:text/javascript,${encodeURIComponent(WITNESS)}`;
  const child = spawn(
    process.execPath,
    ['--import', witness, PROGRAM, 'links', '--format', 'json', ...IMPATIENT, ...args],
    {
      cwd: folder,
      env: { PATH: process.env.PATH, TEST_NAMES: JSON.stringify(names), TEST_ATTEMPTS: noted, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const ended: SpawnedLinks['ended'] = new Promise((resolve, reject) => {
    let [stdout, stderr] = ['', ''];
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.once('error', reject);
    child.once('close', (exitCode, signal) =>
      resolve({
        exitCode,
        signal,
        stdout,
        stderr,
        attempts: () => JSON.parse(readFileSync(noted, 'utf8')),
      }),
    );
  });
  return { child, ended };
}

/** Runs `kuaiban links` to its end and reads its JSON report. */
export async function checkIn(
  folder: string,
  args: readonly string[],
  options?: SpawnOptions,
): Promise<LinksRun> {
  const { exitCode, stdout, stderr } = await spawnLinks(folder, args, options).ended;
  if (exitCode === null || exitCode > 1) throw new Error(stderr);
  return { exitCode, stdout, stderr, report: reportIn(stdout) };
}
