import { createHash } from 'node:crypto';
import { linkCache, NO_LINK_CACHE } from '../adapters/link-cache.js';
import { linkHistoryFile, readLinkHistory, writeLinkHistory } from '../adapters/link-history-file.js';
import { NO_JOURNAL, openRunJournal, type RunJournal } from '../adapters/run-journal-file.js';
import { type KnownPages, renewKnown } from '../links/memory/known-verdicts.js';
import type { LinkHistory } from '../links/memory/link-history.js';
import type { LinkOptions } from './link-options.js';

/** What earlier runs have left, and the keeping of what this one finds. */
export interface KnownLinks {
  readonly known: KnownPages;
  readonly history: LinkHistory;
  readonly journal: RunJournal;
  /** @throws UserError if the history cannot be written */
  save(known: KnownPages, history: LinkHistory, isComplete: boolean): Promise<void>;
}

/** The options that decide which server answers, as one text. */
function wayOf({ map = [], allowPrivate, header = [] }: LinkOptions): string {
  return [...map.toSorted(), ...header.toSorted(), ...(allowPrivate ? ['--allow-private'] : [])].join(' ');
}

/** Headers may hold passwords, and files are read by others. */
function digestOf(header: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(header.toSorted())).digest('hex');
}

/** The options that change verdicts, by the option as people type it. */
function decisiveOptions({ map = [], header = [], allowPrivate, soft404 }: LinkOptions) {
  return {
    ...(map.length > 0 && { '--map': map.toSorted().join(' ') }),
    ...(header.length > 0 && { '--header': digestOf(header) }),
    ...(allowPrivate && { '--allow-private': '' }),
    ...(!soft404 && { '--no-soft-404': '' }),
  };
}

/**
 * @param root folder of the catalogue, absolute
 * @param seconds whole seconds since 1970
 * @throws UserError if the history or the run that is to be gone on with cannot be used
 */
export async function knownLinks(
  root: string,
  version: string,
  seconds: number,
  options: LinkOptions,
): Promise<KnownLinks> {
  const {
    cache: isCached,
    history: hasHistory,
    offline: isOffline = false,
    resume,
    maxAge,
    soft404,
  } = options;
  const store = isCached ? linkCache(root, wayOf(options)) : NO_LINK_CACHE;
  const historyFile = linkHistoryFile(root, (options.map ?? []).toSorted().join(' '));
  const history: LinkHistory = hasHistory ? await readLinkHistory(historyFile) : new Map();
  const header = { version, started: seconds, options: decisiveOptions(options) };
  const journal = isOffline ? NO_JOURNAL : await openRunJournal(root, header, resume === true);
  const { leftBehind: answers } = journal;
  const trust = { now: seconds, maxAge: maxAge * 86_400, soft404 };
  const known = renewKnown(await store.load(), { ...trust, answers, recalled: new Set() });
  // Its journal is gone: were this run cut as well, nobody would know of it.
  if (answers.length > 0) await store.save(known);
  return {
    known: isCached ? known : new Map(),
    history,
    journal,
    async save(knownNow, historyNow, isComplete) {
      if (!isOffline) await store.save(knownNow);
      await journal.close(isComplete);
      if (hasHistory && !isOffline) await writeLinkHistory(historyFile, history, historyNow);
    },
  };
}
