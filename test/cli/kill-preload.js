// Loaded into the real program with `--import`: traces its changes of the disk, or kills it at one of them.
// KILL_AT=12:before|after ends the process around its 12th call; TRACE_TO=file lists the calls.
import { appendFileSync } from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const [point, moment] = (process.env.KILL_AT ?? '').split(':');
let calls = 0;

function end() {
  process.kill(process.pid, 'SIGKILL');
  for (;;); // The signal is on its way.
}

for (const name of ['mkdir', 'link', 'copyFile', 'writeFile', 'rename', 'rm']) {
  const original = promises[name];
  promises[name] = async (...args) => {
    calls += 1;
    const isHere = String(calls) === point;
    if (process.env.TRACE_TO) appendFileSync(process.env.TRACE_TO, `${name} ${args[0]}\n`);
    if (isHere && moment === 'before') end();
    const result = await original.apply(promises, args);
    if (isHere && moment === 'after') end();
    return result;
  };
}
syncBuiltinESMExports();
