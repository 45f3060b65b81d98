import { readFileSync } from 'node:fs';

/** State and start of a process as Linux tells them; `undefined` on other systems and for a process that is gone. */
function statOf(pid: number): { readonly state: string; readonly start: string } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field, the name in brackets, may hold anything (proc(5)): count from behind it. Start is field 22.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return { state: fields[0] ?? '', start: `${boot}:${fields[19] ?? ''}` };
  } catch {
    return undefined;
  }
}

/** When a process began, as a mark to compare; `undefined` where the system does not tell. */
export function startOf(pid: number): string | undefined {
  return statOf(pid)?.start;
}

function answers(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Does this very process still run? Its number may have gone to another one.
 * @param start what `startOf` said when it ran
 */
export function isRunning(pid: number, start: string | undefined): boolean {
  if (!answers(pid)) return false;
  const now = statOf(pid);
  if (now === undefined || start === undefined) return true;
  const hasEnded = now.state === 'Z' || now.state === 'X'; // killed, and nobody asked for its exit code yet
  return now.start === start && !hasEnded;
}
