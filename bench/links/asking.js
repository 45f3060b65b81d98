// How the server is asked in every measurement: by whom, what, and within which rules.
import { runDriver } from './processes.js';

export const DEAD = 60;
const FAILING = 30;
/** Of the server, in milliseconds. */
const LATENCY = 20;
export const CONCURRENCY = 50;

/** The rules of a plain run; times in milliseconds. */
const PLAIN = {
  concurrency: CONCURRENCY,
  perHost: CONCURRENCY,
  interval: 0,
  secondTryAfter: null,
  secondOpinionAfter: null,
  soft404: false,
};

/**
 * @param {object} server as `startServer` gives it
 * @param {{ folder: string, nodeOptions: readonly string[] }} options folder: with a page of all addresses; nodeOptions: for ours
 * @returns what runs ours and linkinator; both tell what the driver found and took, and what the server counted
 */
export function makeAskers(server, { folder, nodeOptions }) {
  const run = async (program, orders, options, { latency = LATENCY, throttle = 'none' } = {}) => {
    await server.reset({ latency, throttle });
    const result = await runDriver(program, orders, options);
    const { cpu: serverCpu, ...counts } = await server.read();
    return { ...counts, serverCpu, ...result };
  };
  return {
    ours: (addresses, rules = {}, conditions = {}) =>
      run('kuaiban', { addresses, rules: { ...PLAIN, ...rules } }, nodeOptions, conditions),
    peer: (driver, addresses, conditions = {}) =>
      run('linkinator', { driver, addresses, concurrency: CONCURRENCY, folder }, [], conditions),
  };
}

/** Has it found what there is to find? A run that misses dead links is no measure. */
export function isSound({ problem, dead, failing }) {
  return problem === undefined && dead === DEAD && failing === FAILING;
}

/** Seconds below which nobody can ask so many questions within the rules; of the hosts, the busiest decides. */
export function floorOf({ requests, hosts }, rules = {}) {
  const { concurrency, perHost, interval, secondTryAfter, secondOpinionAfter } = { ...PLAIN, ...rules };
  const busiest = Math.max(...hosts.map((host) => host.requests));
  const asking = Math.max(
    (requests / concurrency) * LATENCY,
    (busiest / perHost) * LATENCY,
    busiest * interval,
  );
  return (asking + (secondTryAfter ?? 0) + (secondOpinionAfter ?? 0)) / 1000;
}
