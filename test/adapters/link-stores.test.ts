import { spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { catalogueFolder } from '../../src/adapters/catalogue-folder.js';
import { lineWriter } from '../../src/adapters/line-writer.js';
import { linkCache } from '../../src/adapters/link-cache.js';
import {
  LINK_HISTORY_FILE,
  linkHistoryFile,
  readLinkHistory,
  writeLinkHistory,
} from '../../src/adapters/link-history-file.js';
import { openRunJournal } from '../../src/adapters/run-journal-file.js';
import { UserError } from '../../src/diagnostic/user-error.js';
import type { Answer } from '../../src/links/memory/answer.js';
import type { KnownPages } from '../../src/links/memory/known-verdicts.js';
import { type BadSpell, formatHistory } from '../../src/links/memory/link-history.js';
import type { JournalHeader } from '../../src/links/memory/run-journal.js';
import { unanswered, type VerdictKind } from '../../src/links/verdict.js';
import { newFolder, PROJECT, removeFolders, townFolder } from '../cli/town-folder.js';

afterAll(removeFolders);

const NOW = 1_793_494_800;
const RSJ = 'https://www.qinghe-rsj.example/bsfw/syjdj.html';
const YBJ = 'https://ybj.qinghe.example/zn/001';

function newRoot(): string {
  const root = join(newFolder(), 'catalog');
  mkdirSync(root);
  return root;
}

function cacheFolder(root: string): string {
  return join(root, '..', '.kuaiban', 'cache');
}

describe('the cache of known pages', () => {
  function knownPages(count: number): KnownPages {
    const names = Array.from(
      { length: count },
      (_, index) => `https://www.qinghe.example/zwgk/2026/t${index}.html`,
    );
    return new Map(
      names.map((address) => {
        const verdict = { ...unanswered('ok', address, ''), status: 200 };
        return [address, { at: NOW, used: NOW, isSoft404Checked: true, fragments: [], verdict }];
      }),
    );
  }

  it('comes back as it was, in a folder that Git does not see', async () => {
    const root = newRoot();
    const known = knownPages(3);
    expect(await linkCache(root, '').load()).toEqual(new Map());
    await linkCache(root, '').save(known);
    expect(await linkCache(root, '').load()).toEqual(known);
    expect(readdirSync(cacheFolder(root)).toSorted()).toEqual(['.gitignore', 'catalog-links.cache']);
  });

  it('holds fifty thousand pages in a few megabytes', async () => {
    const root = newRoot();
    const known = knownPages(50_000);
    await linkCache(root, '').save(known);
    expect(statSync(join(cacheFolder(root), 'catalog-links.cache')).size).toBeLessThan(5_000_000);
    expect(JSON.stringify([...(await linkCache(root, '').load())])).toBe(JSON.stringify([...known]));
  });

  it('of one way of asking says nothing of another', async () => {
    const root = newRoot();
    await linkCache(root, '--map www.qinghe.example=127.0.0.1').save(knownPages(1));
    expect((await linkCache(root, '').load()).size).toBe(0);
    expect((await linkCache(root, '--map www.qinghe.example=127.0.0.1').load()).size).toBe(1);
  });

  it('is empty when it was cut or altered', async () => {
    const root = newRoot();
    const file = join(cacheFolder(root), 'catalog-links.cache');
    await linkCache(root, '').save(knownPages(3));
    writeFileSync(file, readFileSync(file, 'utf8').replace('t1.html', 't9.html'));
    expect((await linkCache(root, '').load()).size).toBe(0);
    await linkCache(root, '').save(knownPages(3));
    truncateSync(file, statSync(file).size - 9);
    expect((await linkCache(root, '').load()).size).toBe(0);
  });

  it('that cannot be written is no fault', async () => {
    const root = newRoot();
    writeFileSync(join(root, '..', '.kuaiban'), '');
    await linkCache(root, '').save(knownPages(1));
    expect((await linkCache(root, '').load()).size).toBe(0);
  });
});

describe('the history file', () => {
  it('of a run that asks other servers is another one, beside the cache', () => {
    const root = newRoot();
    const apart = linkHistoryFile(root, 'rsj.example.com=127.0.0.1');
    expect(linkHistoryFile(root, '')).toBe(join(root, LINK_HISTORY_FILE));
    expect(apart).toContain(join('.kuaiban', 'cache'));
    expect(linkHistoryFile(root, 'rsj.example.com=127.0.0.2')).not.toBe(apart);
  });

  const spell: BadSpell = {
    kind: 'dead',
    firstSeen: '2026-11-02',
    lastSeen: '2026-11-05',
    timesSeen: 4,
    lastGood: null,
  };
  const history = new Map([[RSJ, spell]]);

  it('is read as it was written, and is no file of the catalogue', async () => {
    const root = join(townFolder(), 'catalog');
    const files = await catalogueFolder(root, 'catalog').list();
    expect(await readLinkHistory(linkHistoryFile(root, ''))).toEqual(new Map());
    await writeLinkHistory(linkHistoryFile(root, ''), new Map(), history);
    expect(await readLinkHistory(linkHistoryFile(root, ''))).toEqual(history);
    expect(await catalogueFolder(root, 'catalog').list()).toEqual(files);
  });

  it('is made only when there is something to say, and written only when that changes', async () => {
    const root = newRoot();
    await writeLinkHistory(linkHistoryFile(root, ''), new Map(), new Map());
    expect(readdirSync(root)).toEqual([]);
    await writeLinkHistory(linkHistoryFile(root, ''), new Map(), history);
    const file = join(root, LINK_HISTORY_FILE);
    const asOnWindows = readFileSync(file, 'utf8').replaceAll('\n', '\r\n');
    writeFileSync(file, asOnWindows);
    utimesSync(file, NOW, NOW);
    await writeLinkHistory(
      linkHistoryFile(root, ''),
      await readLinkHistory(linkHistoryFile(root, '')),
      new Map(history),
    );
    expect(readFileSync(file, 'utf8')).toBe(asOnWindows);
    expect(statSync(file).mtimeMs).toBe(NOW * 1_000);
    await writeLinkHistory(linkHistoryFile(root, ''), history, new Map());
    expect(readFileSync(file, 'utf8')).toBe(formatHistory(new Map()));
  });

  it('with the conflict of a merge is refused, with the remedy', async () => {
    const root = newRoot();
    const folder = join(root, '..');
    const git = (...words: string[]) =>
      spawnSync('git', ['-c', 'user.name=李明', '-c', 'user.email=liming@qinghe-rsj.example', ...words], {
        cwd: folder,
      });
    const commit = async (timesSeen: number) => {
      await writeLinkHistory(linkHistoryFile(root, ''), new Map(), new Map([[RSJ, { ...spell, timesSeen }]]));
      git('add', '-A');
      git('commit', '-m', `第 ${timesSeen} 次`);
    };
    git('init', '-b', 'main');
    await commit(1);
    git('switch', '-c', 'jiancha');
    await commit(2);
    git('switch', 'main');
    await commit(3);
    expect(git('merge', 'jiancha').status).toBe(1);
    await expect(readLinkHistory(linkHistoryFile(root, ''))).rejects.toMatchObject({
      name: 'UserError',
      message: '目录文件夹里的「.kuaiban-links.json」（记着链接从哪一天起打不开）里有 Git 合并冲突的标记',
      remedy: '打开它，把冲突的地方改好，或者删掉它，从这次起重新记',
    });
  });

  it('that is damaged, or a folder, is refused and stays', async () => {
    const root = newRoot();
    const file = join(root, LINK_HISTORY_FILE);
    writeFileSync(file, '{"version": 1, "addresses": {');
    await expect(readLinkHistory(linkHistoryFile(root, ''))).rejects.toThrow('坏了，或者是新版本的快办写的');
    rmSync(file);
    mkdirSync(file);
    await expect(readLinkHistory(linkHistoryFile(root, ''))).rejects.toThrow(UserError);
    await expect(writeLinkHistory(linkHistoryFile(root, ''), new Map(), history)).rejects.toThrow(UserError);
    expect(readdirSync(root)).toEqual([LINK_HISTORY_FILE]);
  });
});

describe('the journal of a run', () => {
  const header: JournalHeader = { version: '0.1.0', started: NOW, options: {} };
  const journalOf = (root: string) => join(cacheFolder(root), 'catalog-links-run.jsonl');

  function answer(address: string, kind: VerdictKind = 'ok'): Answer {
    return {
      at: NOW,
      question: { address, fragments: ['办理流程'] },
      verdict: unanswered(kind, address, '没有回应'),
    };
  }

  async function cutRun(root: string, answers = [answer(RSJ), answer(YBJ, 'timeout')]): Promise<void> {
    const journal = await openRunJournal(root, header, false);
    for (const one of answers) journal.record(one);
    await journal.close(false);
  }

  it('is gone on with where it was cut, again and again, and gone when the run is over', async () => {
    const root = newRoot();
    await cutRun(root, [answer(RSJ), answer('https://www.qinghe.example/', 'unknown')]);
    appendFileSync(journalOf(root), '[17934948'); // The power went.
    const second = await openRunJournal(root, { ...header, started: NOW + 3_600 }, true);
    expect(second.answers).toEqual(new Map([[RSJ, answer(RSJ)]]));
    expect(second.note).toBe('接着上次查：已经查过 1 个网址');
    second.record(answer(YBJ, 'timeout'));
    await second.close(false);
    const third = await openRunJournal(root, { ...header, started: NOW + 86_400 }, true);
    expect([...third.answers.values()]).toEqual([answer(RSJ), answer(YBJ, 'timeout')]);
    await third.close(true);
    expect(readdirSync(cacheFolder(root))).toEqual(['.gitignore']);
  });

  it('that began a day ago is not gone on with, however often it was', async () => {
    const root = newRoot();
    await cutRun(root);
    await (await openRunJournal(root, { ...header, started: NOW + 80_000 }, true)).close(false);
    const late = await openRunJournal(root, { ...header, started: NOW + 90_000 }, true);
    expect(late.answers.size).toBe(0);
    expect(late.note).toBe('上次的记录不能接着用（它已经过了 24 小时），从头查起');
    await late.close(true);
  });

  it('with other options is refused and stays; without --resume it is replaced', async () => {
    const root = newRoot();
    await cutRun(root);
    const other = { ...header, options: { '--allow-private': '是' } };
    await expect(openRunJournal(root, other, true)).rejects.toMatchObject({
      message: '接不上没有查完的那一次：--allow-private 和那次不一样',
      remedy: '用和那次一样的选项，或者去掉 --resume 从头查起',
    });
    const right = await openRunJournal(root, header, true);
    expect(right.answers.size).toBe(2);
    await right.close(false);
    const anew = await openRunJournal(root, other, false);
    expect([anew.answers.size, anew.note]).toEqual([0, '']);
    await anew.close(false);
    const replaced = await openRunJournal(root, other, true);
    expect(replaced.answers.size).toBe(0);
    await replaced.close(true);
  });

  it('that is not there, or damaged, is begun anew', async () => {
    const root = newRoot();
    const first = await openRunJournal(root, header, true);
    expect(first.note).toBe('没有查到一半的记录，从头查起');
    await first.close(false);
    writeFileSync(journalOf(root), '快办');
    const second = await openRunJournal(root, header, true);
    expect(second.note).toBe('上次的记录读不出来，从头查起');
    await second.close(true);
  });

  /** A process of its own that begins a journal and is told to stop once its first answer is on the disk. */
  async function stopRun(root: string, signal: 'SIGINT' | 'SIGKILL'): Promise<readonly string[]> {
    const script = join(newFolder(), 'run.mjs');
    const contents = `
      import { lineWriter } from '../../src/adapters/line-writer.js';
import { openRunJournal } from './src/adapters/run-journal-file.js';
      const journal = await openRunJournal(${JSON.stringify(root)}, ${JSON.stringify(header)}, false);
      journal.record(${JSON.stringify(answer(RSJ))});
      process.on('SIGINT', () => {
        journal.record(${JSON.stringify(answer(YBJ))});
        process.exit(130);
      });
      setInterval(() => {}, 1_000);`;
    const stdin = { contents, resolveDir: PROJECT, loader: 'ts' } as const;
    buildSync({ stdin, bundle: true, platform: 'node', format: 'esm', outfile: script });
    const child = spawn(process.execPath, [script], { stdio: ['ignore', 'ignore', 'inherit'] });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    try {
      await vi.waitFor(() => expect(readFileSync(journalOf(root), 'utf8')).toContain(RSJ), 20_000);
    } finally {
      child.kill(signal);
      await ended;
    }
    return readdirSync(cacheFolder(root)).toSorted();
  }

  it('of a run that Ctrl-C ended has its last answer, and nothing lies about', async () => {
    const root = newRoot();
    expect(await stopRun(root, 'SIGINT')).toEqual(['.gitignore', 'catalog-links-run.jsonl']);
    const journal = await openRunJournal(root, header, true);
    expect([...journal.answers.keys()]).toEqual([RSJ, YBJ]);
    await journal.close(true);
  });

  it('of a run that was killed is gone on with', async () => {
    const root = newRoot();
    expect(await stopRun(root, 'SIGKILL')).toContain('catalog-links-run.jsonl.lock');
    const journal = await openRunJournal(root, header, true);
    expect([...journal.answers.keys()]).toEqual([RSJ]);
    await journal.close(true);
    expect(readdirSync(cacheFolder(root))).toEqual(['.gitignore']);
  });

  it('is on the disk soon, while the run goes on', async () => {
    const root = newRoot();
    const journal = await openRunJournal(root, header, false);
    journal.record(answer(RSJ));
    await vi.waitFor(() => expect(readFileSync(journalOf(root), 'utf8')).toContain(RSJ), 10_000);
    await journal.close(true);
  });

  it('belongs to one run at a time; the other one goes on without', async () => {
    const root = newRoot();
    const one = await openRunJournal(root, header, false);
    const other = await openRunJournal(root, header, false);
    expect(other.note).toContain(`（进程 ${process.pid}）正在查这个目录，这次的进度不另外记，停下以后接不上`);
    await expect(openRunJournal(root, header, true)).rejects.toThrow(UserError);
    one.record(answer(RSJ));
    other.record(answer(YBJ));
    await other.close(true);
    await one.close(false);
    const next = await openRunJournal(root, header, true);
    expect([...next.answers.keys()]).toEqual([RSJ]);
    await next.close(true);
  });

  it('that cannot be written is no fault; one that was cut there is gone on with all the same', async () => {
    const closed = newRoot();
    writeFileSync(join(closed, '..', '.kuaiban'), '');
    const note = '「.kuaiban/cache」写不进去，这次的进度没有记，停下以后接不上';
    const without = await openRunJournal(closed, header, false);
    expect(without.note).toBe(note);
    without.record(answer(RSJ));
    await without.close(true);

    const root = newRoot();
    await cutRun(root);
    rmSync(join(cacheFolder(root), '.gitignore'));
    mkdirSync(join(cacheFolder(root), '.gitignore')); // In the way, also of root, whom permissions do not bind.
    const journal = await openRunJournal(root, header, true);
    expect(journal.answers.size).toBe(2);
    expect(journal.note).toBe(`接着上次查：已经查过 2 个网址；${note}`);
    await journal.close(true);
    expect(existsSync(journalOf(root))).toBe(true);
  });
});

describe('lines at the end of a file', () => {
  it('are on the disk at once when they are many, and all of them in the end', () => {
    const file = join(newFolder(), '进度.jsonl');
    const writer = lineWriter(file);
    const line = `${RSJ}\n`;
    const many = line.repeat(10_000);
    writer.add(line);
    expect(readFileSync(file, 'utf8')).toBe('');
    writer.add(many);
    expect(readFileSync(file, 'utf8')).toBe(line + many);
    writer.add(line);
    writer.end();
    writer.add(line);
    writer.end();
    expect(readFileSync(file, 'utf8')).toBe(line + many + line);
  });

  it('that find the disk full are lost without a word', () => {
    const writer = lineWriter('/dev/full');
    writer.add(`${RSJ}\n`);
    expect(() => writer.flush()).not.toThrow();
    writer.add(`${YBJ}\n`);
    expect(() => writer.end()).not.toThrow();
  });
});
