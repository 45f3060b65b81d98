import { closeSync, openSync, writeFileSync } from 'node:fs';

/** Adds lines to the end of a file, some at a time. */
export interface LineWriter {
  /** @param line with its line feed */
  add(line: string): void;
  /** What has been added is on the disk when this returns. */
  flush(): void;
  /** Flushes and closes; nothing is added any more. */
  end(): void;
}

const FLUSH_MS = 200;
const FLUSH_LENGTH = 256 * 1024;

/**
 * A writer that holds lines back for 200 ms or 256 Ki characters at most. Once the disk has refused, nothing more is written: a line
 * that was cut stays the last one. Throws what the disk says if the file cannot be opened, and nothing later.
 */
export function lineWriter(file: string): LineWriter {
  let descriptor: number | undefined = openSync(file, 'a');
  let waiting: string[] = [];
  let length = 0;
  let timer: NodeJS.Timeout | undefined;

  const close = () => {
    if (descriptor !== undefined) closeSync(descriptor);
    descriptor = undefined;
  };
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (descriptor === undefined || waiting.length === 0) return;
    const text = waiting.join('');
    waiting = [];
    length = 0;
    try {
      writeFileSync(descriptor, text);
    } catch {
      close();
    }
  };
  return {
    add(line) {
      if (descriptor === undefined) return;
      waiting.push(line);
      length += line.length;
      if (length >= FLUSH_LENGTH) flush();
      else timer ??= setTimeout(flush, FLUSH_MS).unref();
    },
    flush,
    end() {
      flush();
      close();
    },
  };
}
