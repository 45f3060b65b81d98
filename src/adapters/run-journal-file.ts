import { rmSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { UserError } from '../diagnostic/user-error.js';
import type { Answer } from '../links/memory/answer.js';
import {
  compareRuns,
  formatAnswer,
  formatHeader,
  type JournalHeader,
  parseJournal,
} from '../links/memory/run-journal.js';
import { cacheFile, makeCacheFolder } from './cache-folder.js';
import { describeHolder, type HeldLock, takeLock } from './folder-lock.js';
import { lineWriter } from './line-writer.js';
import { replaceFile } from './replace-file.js';

/** What a run has been answered, kept while it is under way, so that little of it is lost when the run is cut. */
export interface RunJournal {
  /** By address, from the run that is gone on with. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** Of a cut run that is not gone on with: what was good need not be asked again so soon. */
  readonly leftBehind: readonly Answer[];
  /** Are answers kept at all? */
  readonly isWritten: boolean;
  /** Answers that are kept, of this run and of the one that is gone on with. */
  kept(): number;
  /** For the user, without a full stop; '' where there is nothing to say. */
  readonly note: string;
  /** Keeps an answer, unless it is `unknown`: on the disk within 200 ms, or when the process exits. Never fails. */
  record(answer: Answer): void;
  /** @param isComplete everything was asked: the journal goes. Otherwise it stays for `--resume` */
  close(isComplete: boolean): Promise<void>;
}

function unwritten({
  answers,
  leftBehind,
  note,
}: Pick<Start, 'answers' | 'leftBehind' | 'note'>): RunJournal {
  const nothing = { isWritten: false, kept: () => 0, record: () => {}, close: async () => {} };
  return { answers, leftBehind, note, ...nothing };
}

/** Keeps nothing. */
export const NO_JOURNAL: RunJournal = unwritten({ answers: new Map(), leftBehind: [], note: '' });

interface Start {
  readonly header: JournalHeader;
  readonly answers: ReadonlyMap<string, Answer>;
  readonly leftBehind: readonly Answer[];
  readonly note: string;
}

/** Where the run begins: at nothing, or where another one was cut. */
async function startOf(file: string, header: JournalHeader, isResumed: boolean): Promise<Start> {
  const anew = (note: string): Start => ({ header, answers: new Map(), leftBehind: [], note });
  const text = await readFile(file, 'utf8').catch(() => undefined);
  const cut = text === undefined ? undefined : parseJournal(text);
  const fit = cut && compareRuns(cut.header, header);
  if (!isResumed) return { ...anew(''), leftBehind: fit?.kind === 'fits' ? (cut?.answers ?? []) : [] };
  if (text === undefined) return anew('没有查到一半的记录，从头查起');
  if (cut === undefined || fit === undefined) return anew('上次的记录读不出来，从头查起');
  switch (fit.kind) {
    case 'stale':
      return anew(`上次的记录不能接着用（${fit.why}），从头查起`);
    case 'differs':
      throw new UserError(
        `接不上没有查完的那一次：${fit.options.join('、')} 和那次不一样`,
        '用和那次一样的选项，或者去掉 --resume 从头查起',
      );
    case 'fits': {
      const answers = new Map(cut.answers.map((answer) => [answer.question.address, answer]));
      return {
        header: cut.header,
        answers,
        leftBehind: [],
        note: `接着上次查：已经查过 ${answers.size} 个网址`,
      };
    }
  }
}

async function write(file: string, lock: HeldLock, start: Start): Promise<RunJournal> {
  const { header, answers, leftBehind, note } = start;
  await replaceFile(file, formatHeader(header) + Array.from(answers.values(), formatAnswer).join(''));
  const writer = lineWriter(file);
  const onExit = () => {
    writer.end();
    rmSync(lockOf(file), { force: true }); // A process on another computer could not tell that this one has ended.
  };
  process.once('exit', onExit);
  let kept = answers.size;
  return {
    answers,
    leftBehind,
    note,
    isWritten: true,
    kept: () => kept,
    record(answer) {
      if (answer.verdict.kind === 'unknown') return;
      writer.add(formatAnswer(answer));
      if (!answers.has(answer.question.address)) kept += 1;
    },
    async close(isComplete) {
      process.off('exit', onExit);
      writer.end();
      if (isComplete) await rm(file, { force: true }).catch(() => {});
      await lock.release().catch(() => {});
    },
  };
}

function lockOf(file: string): string {
  return `${file}.lock`;
}

/** The right to write the journal; 'busy' if another run has it, `undefined` if the disk cannot be written to. */
async function claim(file: string): Promise<HeldLock | 'busy' | undefined> {
  try {
    await makeCacheFolder(file);
    return (await takeLock(lockOf(file))) ?? 'busy';
  } catch {
    return undefined;
  }
}

/**
 * Begins the journal of a run, in `.kuaiban/cache` beside the catalogue, or goes on with that of the run that was cut; one that is
 * too old, or that another version wrote, is no use to anybody and is replaced. A disk that cannot be written to is no fault, nor is
 * another run at work: the run goes on without a journal, and `note` says so.
 * @param root folder of the catalogue, absolute
 * @param header of the run that begins now
 * @param isResumed it is to go on where the last one was cut
 * @throws UserError if it is to go on and the cut run had other options (what it was answered would be lost, and need not be), or
 *   another run is at work
 */
export async function openRunJournal(
  root: string,
  header: JournalHeader,
  isResumed: boolean,
): Promise<RunJournal> {
  const file = cacheFile(root, 'links-run.jsonl');
  const lock = await claim(file);
  if (lock === 'busy') {
    const busy = `另一个 kuaiban links${await describeHolder(lockOf(file))}正在查这个目录`;
    const unlock = `如果它早就停了，删掉「${lockOf(file)}」`;
    if (isResumed) throw new UserError(busy, `等它查完再试；${unlock}`);
    const note = `${busy}，这次的进度不另外记，停下以后接不上；${unlock}`;
    return unwritten({ answers: new Map(), leftBehind: [], note });
  }
  try {
    const start = await startOf(file, header, isResumed);
    const written = lock && (await write(file, lock, start).catch(() => undefined));
    if (written) return written;
    await lock?.release().catch(() => {});
    const notes = [start.note, '「.kuaiban/cache」写不进去，这次的进度没有记，停下以后接不上'];
    return unwritten({ ...start, note: notes.filter((note) => note !== '').join('；') });
  } catch (error) {
    await lock?.release().catch(() => {});
    throw error;
  }
}
