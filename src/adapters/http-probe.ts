import type { LinkProbe, ProbeRequest } from '../links/probe.js';
import { MAX_TEXT_BYTES } from '../links/probe.js';
import type { HostMap } from '../values/host-map.js';
import { type Environment, environmentProxy } from './environment-proxy.js';
import { type Resolve, resolveBySystem } from './guarded-lookup.js';
import { NotConnected } from './network-failure.js';
import { hasNetwork } from './network-presence.js';
import { pageText } from './probe-body.js';
import { type Exchange, exchange } from './probe-exchange.js';
import { type HostHeaders, headersFor } from './probe-headers.js';
import { openLanes } from './probe-lanes.js';
import { type Route, routeFinder } from './probe-route.js';

export interface HttpProbeOptions {
  /** Of the program, named to the servers. */
  readonly version: string;
  /** Instead of the program's own name. */
  readonly userAgent?: string | undefined;
  /** Milliseconds for one request from the name server to the end of the body. */
  readonly timeout: number;
  /** May addresses that are not public be asked? */
  readonly allowPrivate?: boolean | undefined;
  /** Hosts that other servers answer for; such a server may be private. */
  readonly map?: HostMap | undefined;
  /** Headers for one origin each, also where another redirects to it; never for others. */
  readonly hostHeaders?: HostHeaders | undefined;
  /** For the proxy. */
  readonly environment?: Environment | undefined;
  readonly resolve?: Resolve | undefined;
  /** Certificates trusted instead of those of Node, as PEM. */
  readonly authorities?: readonly string[] | undefined;
}

/** What a connection that the server was just closing, or that a body behind a HEAD has spoilt, looks like. */
function isStale(result: Exchange): boolean {
  return result.kind === 'failure' && (result.failure === 'reset' || result.failure === 'malformed');
}

/** Of a proxy that reads the request, its own refusal looks like an answer of the server. */
function refusedByProxy(result: Exchange, { isReadByProxy }: Route): Exchange {
  if (!isReadByProxy || result.kind === 'failure' || result.status !== 407) return result;
  return { kind: 'failure', failure: 'proxy', detail: '407', isWhole: false };
}

/**
 * Asks servers over HTTP/1.1 as politely as browsers: connections are kept, also behind a HEAD; no redirect is followed; no
 * body is read further than is wanted. Every connection goes to addresses that were found to be public, unless the options say
 * otherwise; a proxy of the environment resolves names by itself, so there only the address as it is written is looked at.
 * @throws UserError for a proxy or headers that cannot be used
 */
export function httpProbe(options: HttpProbeOptions): LinkProbe {
  const { version, timeout, allowPrivate = false, map = new Map(), resolve = resolveBySystem } = options;
  const headers = headersFor(
    options.userAgent ?? `kuaiban/${version} (+links)`,
    options.hostHeaders ?? new Map(),
  );
  const chooseProxy = environmentProxy(options.environment ?? {});
  const { authorities } = options;
  const findRoute = routeFinder({ timeout, allowPrivate, map, chooseProxy, resolve, authorities });
  const lanes = openLanes();

  /** One request on a connection, which is kept where another one can follow. */
  const send = async (request: ProbeRequest, url: URL, route: Route, isNew: boolean, left: number) => {
    const lane = isNew ? lanes.open(route) : lanes.take(route);
    const wasKept = lane.isKept();
    const result = await exchange(lane.client, {
      method: request.method,
      path: route.path,
      headers: {
        ...headers(url.origin),
        host: url.host,
        ...(route.authorization && { 'proxy-authorization': route.authorization }),
      },
      wantsText: request.wantsText && request.method === 'GET',
      isLast: isNew,
      timeout: left,
    });
    if (result.isWhole && !isNew) lanes.giveBack(lane);
    else await lanes.discard(lane);
    return { result, wasKept };
  };

  const ask = async (request: ProbeRequest): Promise<Exchange> => {
    const began = performance.now();
    const url = new URL(request.address);
    const route = findRoute(url, request.isFresh);
    const first = await send(request, url, route, request.isFresh, timeout);
    if (!first.wasKept || !isStale(first.result)) return refusedByProxy(first.result, route);
    const left = Math.max(1, timeout - (performance.now() - began));
    const second = await send(request, url, route, true, left);
    return refusedByProxy(second.result, route);
  };

  return {
    async ask(request) {
      const began = performance.now();
      const result = await ask(request).catch((error: unknown) => {
        if (error instanceof NotConnected) return { kind: 'failure' as const, ...error.reason };
        throw error;
      });
      const milliseconds = Math.round(performance.now() - began);
      if (result.kind === 'failure') {
        const { failure, detail } = result;
        return { kind: 'failure', failure, detail, milliseconds };
      }
      const { status, headers, body } = result;
      const text = body && (await pageText(body, headers, MAX_TEXT_BYTES));
      return { kind: 'answer', status, headers, text, milliseconds };
    },
    isOnline: () => hasNetwork(resolve, chooseProxy),
    close: () => lanes.close(),
  };
}
