import { spawn } from 'node:child_process';
import type { FileContent } from '../catalog/files.js';
import { gitEnvironment } from './git-run.js';

const NEW_LINE = 0x0a;

/** Contents of a repository, read through one run of git however many they are. */
export interface GitBlobs {
  /**
   * May be asked many at once: git answers one while the next is on its way.
   * @param id of a blob, as git names it
   * @throws Error where git ends before it has answered
   */
  read(id: string, maxBytes: number): Promise<FileContent>;
  /** Ends git. Nothing can be read afterwards. */
  close(): void;
}

/** Takes lines and pieces of a known length from what a program prints, whatever chunks it comes in. */
function pieces(stream: AsyncIterable<Buffer>) {
  const chunks = stream[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);
  const more = async (): Promise<Buffer> => {
    const { done, value } = await chunks.next();
    if (done) throw new Error('git cat-file ended early');
    return value;
  };
  const take = (length: number): Buffer => {
    const piece = rest.subarray(0, length);
    rest = rest.subarray(length);
    return piece;
  };
  return {
    async line(): Promise<string> {
      let end = rest.indexOf(NEW_LINE);
      while (end < 0) {
        rest = Buffer.concat([rest, await more()]);
        end = rest.indexOf(NEW_LINE);
      }
      return take(end + 1)
        .toString('latin1')
        .trimEnd();
    },
    async bytes(length: number): Promise<Buffer> {
      if (length <= rest.length) return take(length);
      const parts = [rest];
      let had = rest.length;
      while (had < length) {
        const part = await more();
        parts.push(part);
        had += part.length;
      }
      rest = Buffer.concat(parts, had);
      return take(length);
    },
    /** What is too large to be kept passes by. */
    async skip(length: number): Promise<void> {
      let left = length - take(length).length;
      while (left > 0) {
        rest = await more();
        left -= take(left).length;
      }
    },
  };
}

/**
 * Starts `git cat-file --batch`, which is asked for one object after another (git-cat-file(1), BATCH OUTPUT).
 * @param cwd a folder of the repository
 */
export function openGitBlobs(cwd: string): GitBlobs {
  const git = spawn('git', ['cat-file', '--batch'], {
    cwd,
    env: gitEnvironment(),
    stdio: ['pipe', 'pipe', 'ignore'],
    // Ctrl+C is for this program, which then ends git; elsewhere git would end first and look broken.
    detached: process.platform !== 'win32',
  });
  // What goes wrong with the pipe or the program shows in the answer that does not come.
  git.on('error', () => {});
  git.stdin.on('error', () => {});
  const answers = pieces(git.stdout);
  const answer = async (maxBytes: number): Promise<FileContent> => {
    const head = await answers.line();
    const size = / blob (\d+)$/u.exec(head)?.[1];
    if (size === undefined) return { ok: false, reason: 'unreadable' };
    // One more: each content ends with a line feed of git's own.
    const length = Number(size) + 1;
    if (length <= maxBytes + 1) return { ok: true, bytes: (await answers.bytes(length)).subarray(0, -1) };
    await answers.skip(length);
    return { ok: false, reason: 'too-large' };
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    read(id, maxBytes) {
      git.stdin.write(`${id}\n`);
      const content = last.then(() => answer(maxBytes));
      last = content.catch(() => {});
      return content;
    },
    close() {
      git.stdin.end();
      git.kill();
    },
  };
}
