import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  checkIn,
  IMPATIENT,
  type LinksRun,
  linkTown,
  pagesOf,
  reportIn,
  spawnLinks,
} from '../support/link-town.js';
import { type Answer, answering, pageOf } from '../support/odd-answer.js';
import { type OddWeb, oddWeb } from '../support/odd-web.js';
import { runIn } from './run.js';
import { newFolder, removeFolders } from './town-folder.js';

const HOST = 'zwfw.example.com';
const PAGES = pagesOf(HOST, 60);
/** Not there; asked among the first. */
const DEAD: ReadonlySet<string> = new Set(PAGES.slice(0, 2));
/** Not there either; asked last. */
const [DEAD_LATER = ''] = PAGES.slice(-1);
const AT_ONCE = 3;
const MANNERS = `--concurrency ${AT_ONCE} --per-host ${AT_ONCE} --no-soft-404`.split(' ');
/** Milliseconds: twenty rounds of them are long beside the wait for a second opinion. */
const SLOWNESS = 15;

const page = answering(200, pageOf('失业登记', '<h1>失业登记</h1>'));
const gone = answering(404, pageOf('404', '<h1>404</h1>'));
const isGone = (address: string) => DEAD.has(address) || address === DEAD_LATER;
const addressOf = (path: string) => `http://${HOST}${path}`;

let web: OddWeb;
let whole: LinksRun;
/** After that run. */
let known: string;
let options: readonly string[];
const answerNow: Answer = (exchange) =>
  (isGone(addressOf(exchange.request.url ?? '')) ? gone : page)(exchange);
const answerSlowly: Answer = (exchange) => void setTimeout(() => answerNow(exchange), SLOWNESS);

beforeAll(async () => {
  web = await oddWeb();
  web.put('/*', answerNow);
  options = ['--map', web.mapping(HOST), ...MANNERS];
  known = linkTown(PAGES);
  whole = await checkIn(known, options);
  expect(whole.report.links.verdicts).toMatchObject({ dead: 3, ok: expect.any(Number), unknown: 0 });
});
afterEach(() => web.put('/*', answerNow));
afterAll(async () => {
  removeFolders();
  await web.close();
});

/** The addresses that are asked while something is done, each once, in order. */
async function askedBy<Result>(act: () => Promise<Result>): Promise<readonly [Result, readonly string[]]> {
  const before = web.asked.length;
  const result = await act();
  return [result, [...new Set(web.asked.slice(before).map(({ path }) => addressOf(path)))]];
}

/** The findings, and how many addresses are how. */
const essence = ({ exitCode, report: { diagnostics, links } }: LinksRun) => ({
  exitCode,
  diagnostics,
  verdicts: links.verdicts,
});

const journalOf = (folder: string) => join(folder, '.kuaiban/cache/catalog-links-run.jsonl');

async function until(isSo: () => boolean): Promise<void> {
  for (let times = 0; !isSo(); times += 1) {
    if (times > 2000) throw new Error('This does not happen.');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** A run that is stopped when the server answers no more, and what it had been answered for certain by then. */
async function stopped(signal: 'SIGINT' | 'SIGKILL') {
  const folder = linkTown(PAGES);
  const times = new Map<string, number>();
  const sure = new Set<string>();
  let held = 0;
  web.put('/*', (exchange) => {
    const address = addressOf(exchange.request.url ?? '');
    const isEnough = sure.size > 12 && [...DEAD].every((one) => sure.has(one));
    if (isEnough) held += 1;
    else answerSlowly(exchange);
    // The head, the whole, and the whole once more for the second opinion; a good head is enough.
    exchange.response.once('finish', () => {
      times.set(address, (times.get(address) ?? 0) + 1);
      if (times.get(address) === (isGone(address) ? 3 : 1)) sure.add(address);
    });
  });
  const { child, ended } = spawnLinks(folder, options);
  // Who asks for so many more than are answered, has taken in all answers.
  await until(() => held === AT_ONCE);
  if (signal === 'SIGKILL') {
    await until(() => readFileSync(journalOf(folder), 'utf8').split('\n').length === sure.size + 2);
  }
  child.kill(signal);
  const end = await ended;
  web.put('/*', answerNow);
  expect(sure.size).toBeLessThan(PAGES.length);
  return { folder, sure, end };
}

function copyOf(folder: string): string {
  const copy = newFolder();
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/** With --resume nothing that is known is asked, and the report is that of a run that nobody stopped. */
async function expectToGoOn(folder: string, sure: ReadonlySet<string>): Promise<void> {
  const rest = PAGES.filter((one) => !sure.has(one));
  const [resumed, asked] = await askedBy(() => checkIn(folder, [...options, '--resume']));
  expect(new Set(asked)).toEqual(new Set(rest));
  expect(essence(resumed)).toEqual(essence(whole));
  expect(resumed.stderr).toBe(`接着上次查：已经查过 ${sure.size} 个网址。\n`);
  expect(resumed.report.links.from).toMatchObject({ asked: rest.length, resumed: sure.size, cache: 0 });
  expect(existsSync(journalOf(folder))).toBe(false);
}

/** Without it only what is known to be good is not asked. */
async function expectToBeginAnew(folder: string, sure: ReadonlySet<string>): Promise<void> {
  const [anew, asked] = await askedBy(() => checkIn(folder, options));
  expect(new Set(asked)).toEqual(new Set(PAGES.filter((one) => !sure.has(one) || isGone(one))));
  expect(essence(anew)).toEqual(essence(whole));
}

describe('a run that is stopped', () => {
  test('by Ctrl+C keeps what it knows, says so, and can be gone on with', async () => {
    const { folder, sure, end } = await stopped('SIGINT');
    expect(end.exitCode).toBe(130);
    expect(end.stdout).toBe('');
    expect(end.stderr.trim()).toBe(
      `停下了：已经查过的 ${sure.size} 个都记着，用 kuaiban links --resume 接着查。`,
    );
    const copy = copyOf(folder);
    await expectToGoOn(folder, sure);
    await expectToBeginAnew(copy, sure);
  });

  test('twice, without --resume, forgets nothing of what it found to be good the first time', async () => {
    const { folder, sure } = await stopped('SIGINT');
    const good = [...sure].filter((one) => !isGone(one));
    web.put('/*', () => {}); // The next one is stopped before anybody has answered.
    const { child, ended } = spawnLinks(folder, options);
    const before = web.asked.length;
    await until(() => web.asked.length >= before + AT_ONCE);
    child.kill('SIGINT');
    expect((await ended).stderr.trim()).toContain('停下了：已经查过的 0 个都记着');
    web.put('/*', answerNow);
    const [, asked] = await askedBy(() => checkIn(folder, options));
    expect(asked.filter((one) => good.includes(one))).toEqual([]);
  });

  test('by Ctrl+C promises nothing where nothing could be kept', async () => {
    const folder = linkTown(PAGES);
    writeFileSync(join(folder, '.kuaiban'), ''); // Where the cache would be.
    web.put('/*', () => {});
    const before = web.asked.length;
    const { child, ended } = spawnLinks(folder, [...options, '--no-history']);
    await until(() => web.asked.length >= before + AT_ONCE);
    child.kill('SIGINT');
    const { stderr } = await ended;
    expect(stderr).toContain('停下了：这次的进度没有记，下次从头查起。\n');
    expect(stderr).not.toContain('--resume');
  });

  test('with a password in a header keeps it to itself', async () => {
    const folder = linkTown(PAGES);
    const secret = ['--header', `${HOST}=Authorization: Bearer 8f3a2c`];
    web.put('/*', () => {});
    const before = web.asked.length;
    const { child, ended } = spawnLinks(folder, [...options, ...secret]);
    await until(() => web.asked.length >= before + AT_ONCE);
    child.kill('SIGINT');
    await ended;
    expect(readFileSync(journalOf(folder), 'utf8')).toContain('"--header":');
    expect(readFileSync(journalOf(folder), 'utf8')).not.toContain('8f3a2c');
    await expect(checkIn(folder, [...options, '--resume'])).rejects.toThrow('--header');
  });

  test('by kill -9 keeps what it knows', async () => {
    const { folder, sure, end } = await stopped('SIGKILL');
    expect(end).toMatchObject({ signal: 'SIGKILL', stdout: '' });
    await expectToGoOn(folder, sure);
  });
});

describe('what is known', () => {
  const bad = PAGES.filter(isGone);

  test('to be good is not asked again, what is bad is, until nothing is left to ask', async () => {
    const folder = copyOf(known);
    web.put('/*', page);
    const [mended, asked] = await askedBy(() => checkIn(folder, options));
    expect(new Set(asked)).toEqual(new Set(bad));
    expect(mended.report.links.from).toMatchObject({ cache: PAGES.length - bad.length, asked: bad.length });
    expect([mended.exitCode, mended.report.diagnostics]).toEqual([0, []]);
    const [again, askedAgain] = await askedBy(() => checkIn(folder, options));
    expect(askedAgain).toEqual([]);
    expect(essence(again)).toEqual(essence(mended));
  });

  test('does not count with --no-cache', async () => {
    const [run, asked] = await askedBy(() => checkIn(copyOf(known), [...options, '--no-cache']));
    expect(new Set(asked)).toEqual(new Set(PAGES));
    expect(essence(run)).toEqual(essence(whole));
  });

  test('is all that counts with --offline', async () => {
    const [{ report, exitCode }, asked] = await askedBy(() =>
      checkIn(copyOf(known), [...options, '--offline']),
    );
    expect(asked).toEqual([]);
    expect(exitCode).toBe(0);
    expect(report.diagnostics).toEqual([]);
    expect(report.links.from.cache).toBe(PAGES.length - bad.length);
    expect(report.links.notAsked).toContainEqual(
      expect.objectContaining({
        kind: 'unknown',
        reason: '没有联网查，缓存里也没有它的结果',
        addresses: bad.length,
      }),
    );
  });
});

test('a page is bad until it is good, from day to day', async () => {
  const [address = ''] = DEAD;
  const folder = linkTown([address]);
  // What stands in for the real servers has a history of its own, beside the cache.
  const cache = join(folder, '.kuaiban/cache');
  const history = () => {
    const [file = ''] = readdirSync(cache).filter((name) => name.includes('link-history'));
    return readFileSync(join(cache, file), 'utf8');
  };
  // The day on which something was seen is the clock's, whatever day the catalogue is looked at for.
  const args = ['links', '--format', 'json', ...IMPATIENT, ...options, '--today', '2026-12-24'];
  const on = async (day: string) => {
    const { exitCode, stdout } = await runIn(folder, args, { now: new Date(`${day}T00:30:00+08:00`) });
    return { exitCode, report: reportIn(stdout) };
  };

  const first = await on('2026-11-01');
  expect(first.report.diagnostics).toMatchObject([{ code: 'L001', args: { 历史: '' } }]);
  expect(history()).toContain('"firstSeen":"2026-11-01","lastSeen":"2026-11-01","timesSeen":1');

  const second = await on('2026-11-02');
  expect(second.report.diagnostics.map(({ message }) => message)).toEqual([
    `链接打不开：${address}，服务器说没有这个页面（404）；2026年11月1日起打不开，已经有 2 天查到`,
  ]);

  web.put('/*', page);
  const third = await on('2026-11-03');
  expect([third.exitCode, third.report.diagnostics]).toEqual([0, []]);
  expect(history()).not.toContain(address);
});
