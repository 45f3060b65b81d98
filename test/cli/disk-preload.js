// Loaded into the real program with `--import`: traces its changes of the disk, kills it at one of them or makes them
// fail. KILL_AT=12:before|after ends the process around its 12th call; TRACE_TO=file lists the calls;
// FAIL_AT=writeFile:20:ENOSPC fails every such call from the 20th on, FAIL_AT=rename:2:EACCES:1 only that one.
import { appendFileSync } from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const [point, moment] = (process.env.KILL_AT ?? '').split(':');
const [failing, failingFrom, failure, times = Infinity] = (process.env.FAIL_AT ?? '').split(':');
let calls = 0;

function end() {
  process.kill(process.pid, 'SIGKILL');
  for (;;); // The signal is on its way.
}

for (const name of ['mkdir', 'link', 'copyFile', 'writeFile', 'rename', 'rm']) {
  const original = promises[name];
  let own = 0;
  promises[name] = async (...args) => {
    calls += 1;
    own += 1;
    const isHere = String(calls) === point;
    if (process.env.TRACE_TO) appendFileSync(process.env.TRACE_TO, `${name} ${args[0]}\n`);
    if (isHere && moment === 'before') end();
    if (name === failing && own >= Number(failingFrom) && own < Number(failingFrom) + Number(times)) {
      throw Object.assign(new Error(`${failure}: ${name} ${args[0]}`), { code: failure });
    }
    const result = await original.apply(promises, args);
    if (isHere && moment === 'after') end();
    return result;
  };
}
syncBuiltinESMExports();
