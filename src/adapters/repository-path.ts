import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** The nearest folder at or above `folder` that git works in; `folder` itself where there is none. */
function repositoryRoot(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return folder;
  }
}

/**
 * A folder as seen from the top of the repository, with forward slashes; empty for the top itself. Services that show
 * findings beside the code (GitHub, GitLab, Jenkins) look paths up from there.
 * @param cwd absolute; `folder` is resolved against it
 */
export function repositoryPathOf(cwd: string, folder: string): string {
  return relative(repositoryRoot(cwd), resolve(cwd, folder)).split(sep).join('/');
}
