import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { isRunning, startOf } from './running-process.js';

/** Who made a lock: enough to tell whether that very process still runs. */
export interface Holder {
  readonly pid: number;
  readonly start: string | undefined;
  readonly host: string;
}

/** Text of a new lock; no two are the same. */
export function ownText(): string {
  return JSON.stringify({
    pid: process.pid,
    start: startOf(process.pid),
    host: hostname(),
    run: randomUUID(),
  });
}

/** Holder that a lock names; `undefined` if it is not the text of a lock. */
export function parseHolder(text: string): Holder | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (value === null || typeof value !== 'object') return undefined;
    const { pid, start, host } = value as Record<string, unknown>;
    if (!Number.isSafeInteger(pid) || Number(pid) <= 0 || typeof host !== 'string') return undefined;
    return { pid: Number(pid), start: typeof start === 'string' ? start : undefined, host };
  } catch {
    return undefined;
  }
}

/** Of a process on another computer nobody here can say that it has ended. */
export function isAtWork({ pid, start, host }: Holder): boolean {
  return host !== hostname() || isRunning(pid, start);
}

/** The holder in words. */
export function nameHolder({ pid, host }: Holder): string {
  const place = host === hostname() ? '' : `电脑 ${host} 上的`;
  return `（${place}进程 ${pid}）`;
}
