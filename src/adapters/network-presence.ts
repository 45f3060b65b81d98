import { connect } from 'node:net';
import { portOf } from '../values/host-map.js';
import type { ChooseProxy, HttpProxy } from './environment-proxy.js';
import type { Resolve } from './guarded-lookup.js';

/** Names that every name server in the country knows. */
const KNOWN_HOSTS = ['www.gov.cn', 'www.mohrss.gov.cn'];
/** Milliseconds that the network is given to show itself. */
const PATIENCE = 5000;

/** Does anybody take connections there? */
function accepts({ origin }: HttpProxy): Promise<boolean> {
  const url = new URL(origin);
  return new Promise((resolve) => {
    const socket = connect({
      host: url.hostname.replace(/^\[(.*)\]$/u, '$1'),
      port: portOf(url),
      timeout: PATIENCE,
    });
    const finish = (isThere: boolean) => {
      socket.destroy();
      resolve(isThere);
    };
    socket.once('connect', () => finish(true));
    socket.once('timeout', () => finish(false));
    socket.once('error', () => finish(false));
  });
}

/** The proxy that well-known names are asked through. */
function knownProxy(chooseProxy: ChooseProxy): HttpProxy | undefined {
  return ['https', 'http']
    .map((scheme) => chooseProxy(new URL(`${scheme}://${KNOWN_HOSTS[0]}/`)))
    .find((one) => one !== undefined);
}

/** For people, without a password: `192.168.1.8:3128`; `undefined` where well-known names are asked directly. */
export function proxyInUse(chooseProxy: ChooseProxy): string | undefined {
  const proxy = knownProxy(chooseProxy);
  if (proxy === undefined) return undefined;
  const url = new URL(proxy.origin);
  return `${url.hostname}:${portOf(url)}`;
}

/** Is there a network? The name servers know a well-known name; where a proxy asks them, it takes connections. */
export async function hasNetwork(resolve: Resolve, chooseProxy: ChooseProxy): Promise<boolean> {
  const proxy = knownProxy(chooseProxy);
  if (proxy !== undefined) return accepts(proxy);
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<boolean>((decide) => {
    timer = setTimeout(() => decide(false), PATIENCE);
  });
  const known = Promise.any(KNOWN_HOSTS.map(resolve)).then(
    () => true,
    () => false,
  );
  return Promise.race([known, silence]).finally(() => clearTimeout(timer));
}
