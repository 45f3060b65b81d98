import { type HostMap, mappedServer, portOf } from '../values/host-map.js';
import { addressFlaw } from '../values/public-address.js';
import type { ChooseProxy, HttpProxy } from './environment-proxy.js';
import { guardedLookup, type Resolve, rememberingResolve } from './guarded-lookup.js';
import { NotConnected } from './network-failure.js';
import {
  type Connect,
  directConnect,
  proxyConnect,
  redirectedConnect,
  tunnelConnect,
} from './probe-connector.js';
import type { Destination } from './probe-lanes.js';

export interface RouteOptions {
  readonly timeout: number;
  readonly allowPrivate: boolean;
  readonly map: HostMap;
  readonly chooseProxy: ChooseProxy;
  readonly resolve: Resolve;
  readonly authorities: readonly string[] | undefined;
}

/** Where a request goes, and what is written in its first line. */
export interface Route extends Destination {
  readonly path: string;
  /** Does a proxy read the request, and answer for the server? */
  readonly isReadByProxy: boolean;
  /** For that proxy. */
  readonly authorization: string | undefined;
}

/** @throws NotConnected for a host that shows by its name that it is not public */
export type FindRoute = (url: URL, isFresh: boolean) => Route;

/** Two ways to connect: to public addresses alone, and to all. */
interface Connects {
  readonly guarded: Connect;
  readonly free: Connect;
}

function refusePrivate(url: URL): void {
  const flaw = addressFlaw(`http://${url.host}/`);
  if (flaw !== 'private-ip' && flaw !== 'internal-name') return;
  throw new NotConnected('private', url.hostname.replace(/^\[(.*)\]$/u, '$1'));
}

const toServer = (url: URL, connect: Connect, origin = url.origin): Route => ({
  key: `${url.origin} ${origin}`,
  origin,
  path: url.pathname + url.search,
  connect,
  isReadByProxy: false,
  authorization: undefined,
});

/** Plain requests are read by the proxy, others go through it unread. */
function throughProxy(url: URL, proxy: HttpProxy, connect: Connect): Route {
  if (url.protocol === 'https:') return toServer(url, tunnelConnect(connect, proxy));
  const { origin, authorization } = proxy;
  // Not `href`: it would name the user of the address.
  const path = url.origin + url.pathname + url.search;
  return {
    key: `proxy ${origin}`,
    origin,
    path,
    connect: proxyConnect(connect),
    isReadByProxy: true,
    authorization,
  };
}

/**
 * Decides how each address is reached: the server it is mapped to, else the proxy of the environment, else directly. Directly
 * every address that a name stands for is looked at; behind a proxy, which resolves the names, only what the name itself says.
 * A mapped host, its proxy and, with `allowPrivate`, everything may be private.
 */
export function routeFinder(options: RouteOptions): FindRoute {
  const { timeout, allowPrivate, map, chooseProxy, resolve, authorities } = options;
  const connectsBy = (resolving: Resolve): Connects => {
    const connect = (isFree: boolean) =>
      directConnect({ timeout, authorities, lookup: guardedLookup(resolving, isFree) });
    return { guarded: connect(false), free: connect(true) };
  };
  const usual = connectsBy(rememberingResolve(resolve));
  const fresh = connectsBy(resolve);
  return (url, isFresh) => {
    const { guarded, free } = isFresh ? fresh : usual;
    const server = mappedServer(url, map);
    if (server !== undefined) {
      const protocol = server.protocol ?? url.protocol;
      const port =
        server.port ?? (server.protocol === undefined ? portOf(url) : portOf(new URL(`${protocol}//a`)));
      const origin = `${protocol}//${url.hostname}:${port}`;
      return toServer(url, redirectedConnect(free, server.address), origin);
    }
    if (!allowPrivate) refusePrivate(url);
    const proxy = chooseProxy(url);
    if (proxy !== undefined) return throughProxy(url, proxy, free);
    return toServer(url, allowPrivate ? free : guarded);
  };
}
