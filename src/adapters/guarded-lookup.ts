import { lookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { isPublicIp } from '../values/public-address.js';
import { errorCode } from './disk-error.js';
import { NotConnected } from './network-failure.js';

/** One IP address that a name stands for. */
export interface ResolvedAddress {
  readonly address: string;
  readonly family: number;
}

/**
 * All IP addresses of a host name, at least one.
 * @throws Error with a code such as `ENOTFOUND`
 */
export type Resolve = (hostname: string) => Promise<readonly ResolvedAddress[]>;

/** As programs of this computer resolve names: the hosts file first, then the name servers. */
export const resolveBySystem: Resolve = (hostname) => lookup(hostname, { all: true });

/** Milliseconds that an answer about a name holds: a run asks for the same hosts again and again. */
const MEMORY = 60_000;

/** Asks once for each name within a minute; names that do not exist are remembered too, silence of the name servers is not. */
export function rememberingResolve(resolve: Resolve): Resolve {
  const known = new Map<string, { readonly until: number; readonly answer: ReturnType<Resolve> }>();
  return (hostname) => {
    const now = performance.now();
    const last = known.get(hostname);
    if (last !== undefined && now < last.until) return last.answer;
    const answer = resolve(hostname);
    known.set(hostname, { until: now + MEMORY, answer });
    answer.catch((error: unknown) => {
      if (errorCode(error) !== 'ENOTFOUND') known.delete(hostname);
    });
    return answer;
  };
}

/** In networks with IPv6 alone every IPv4 address looks so. Source: RFC 6052, 64:ff9b::/96. */
function withoutTranslation(address: string): string {
  const parsed = ipaddr.parse(address);
  if (!(parsed instanceof ipaddr.IPv6) || !parsed.match(ipaddr.parse('64:ff9b::'), 96)) return address;
  return new ipaddr.IPv4(parsed.toByteArray().slice(-4)).toString();
}

/** The first of the addresses that is not public; names that stand for both kinds are not to be trusted. */
function privateAmong(addresses: readonly ResolvedAddress[]): string | undefined {
  return addresses.find(({ address }) => !isPublicIp(withoutTranslation(address)))?.address;
}

/**
 * The name resolution of sockets: they connect to the very addresses that were looked at here, so that a name cannot stand
 * for something else a moment later (DNS rebinding).
 * @param isFree may the name stand for anything? Else only for public addresses
 */
export function guardedLookup(resolve: Resolve, isFree: boolean): LookupFunction {
  return (hostname, { all, family }, callback) => {
    const answer = async () => {
      const addresses = await resolve(hostname);
      const refused = isFree ? undefined : privateAmong(addresses);
      if (refused !== undefined) throw new NotConnected('private', refused);
      const asked =
        family === 4 || family === 6 ? addresses.filter((one) => one.family === family) : addresses;
      const [first] = asked;
      if (first === undefined) throw Object.assign(new Error(hostname), { code: 'ENODATA' });
      return { first, asked };
    };
    answer().then(
      ({ first, asked }) => {
        if (all) callback(null, [...asked]);
        else callback(null, first.address, first.family);
      },
      (error: Error) => callback(error, '', 0),
    );
  };
}
