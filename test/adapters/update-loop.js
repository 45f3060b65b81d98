// A process of its own that updates one output folder again and again until it is told to stop: `node update-loop.js
// <dist> <name> <milliseconds>`. Says on stdout how many updates were done and refused.
import { createHash } from 'node:crypto';
import { distFolder, recoverDist } from '../../lib/adapters/dist-folder.js';
import { UserError } from '../../lib/diagnostic/user-error.js';

const [dist, name, milliseconds] = process.argv.slice(2);

function file(path, text) {
  const content = new TextEncoder().encode(text);
  return { path, content, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
}

/** A folder of some files that all show the same, and a manifest that vouches for them. */
function edition(mark) {
  const files = Array.from({ length: 12 }, (_, index) =>
    file(`page-${index}/${index % 3 ? mark : 'same'}.html`, mark),
  );
  const listed = files.map(({ path, sha256, bytes }) => ({ path, sha256, bytes }));
  const manifest = { version: mark, guides: {}, pages: {}, shared: {}, files: listed };
  return [...files, file('manifest.json', JSON.stringify(manifest))];
}

const counts = { done: 0, refused: 0 };
const end = Date.now() + Number(milliseconds);
for (let round = 0; Date.now() < end; round += 1) {
  try {
    if (round % 5 === 4) await recoverDist(dist);
    await distFolder(dist).update(edition(`${name}-${round % 3}`), undefined);
    counts.done += 1;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    if (!error.message.includes('另一个快办程序')) throw error;
    counts.refused += 1;
  }
}
process.stdout.write(JSON.stringify(counts));
