import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer, Oddity } from './odd-answer.js';
import { ERRORS, SITES, statusOf } from './odd-errors.js';
import { MANNERS } from './odd-manners.js';
import { PAGES } from './odd-pages.js';
import { chainLink, REDIRECTS } from './odd-redirects.js';
import { WALLS } from './odd-walls.js';

/** Everything that servers do to those who ask them, by name. */
export const ODDITIES = { ...PAGES, ...REDIRECTS, ...MANNERS, ...WALLS, ...ERRORS } as const;
export type OddName = keyof typeof ODDITIES;

const NAMES = Object.keys(ODDITIES) as readonly OddName[];
const BY_PATH: ReadonlyMap<string, Oddity> = new Map(
  NAMES.map((name) => [ODDITIES[name].path, ODDITIES[name]]),
);

/** One request as the server saw it. */
export interface Asked {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** A real web of one server, which is odd on purpose. */
export interface OddWeb {
  /** `http://127.0.0.1:41234`. */
  readonly origin: string;
  readonly port: number;
  /** The same over IPv6; `undefined` where the computer has none. */
  readonly origin6: string | undefined;
  /** All requests, in order. */
  readonly asked: readonly Asked[];
  /** Requests under way at the same time, at most. */
  readonly most: () => number;
  /** Connections that were ever opened. */
  readonly connections: () => number;
  /** Bytes that were sent over connections that are closed. */
  readonly sent: () => number;
  /** `--map` for each host of `SITES` and any other name: `rsj.example.com=127.0.0.1:41234`. */
  mapping(host: string): string;
  /** Where an oddity is, on a host by name or on the server itself. */
  at(name: OddName, host?: string): string;
  /** Answers one path, or all below a path that ends in `*`, in a way of its own. */
  put(path: string, answer: Answer): void;
  /** What the server does, for servers over TLS. */
  readonly listener: RequestListener;
  close(): Promise<void>;
}

function answerFor(host: string, path: string): Answer {
  const site = Object.entries(SITES).find(([name]) => name === host)?.[1];
  const oddity = BY_PATH.get(path) ?? BY_PATH.get(path.replace(/\?.*$/u, ''));
  return oddity?.answer ?? chainLink(path) ?? statusOf(path) ?? site ?? SITES['rsj.example.com'];
}

function listen(server: Server, address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, address, () => resolve((server.address() as AddressInfo).port));
  });
}

/**
 * Starts the odd web on free ports of this computer.
 * @param delay milliseconds before each answer
 */
export async function oddWeb({ delay = 0 }: { readonly delay?: number } = {}): Promise<OddWeb> {
  const asked: Asked[] = [];
  const times = new Map<string, number>();
  const own = new Map<string, Answer>();
  let [underWay, most, connections, sent] = [0, 0, 0, 0];
  let origin = '';

  const ownAnswer = (path: string) =>
    own.get(path) ?? [...own].find(([key]) => key.endsWith('*') && path.startsWith(key.slice(0, -1)))?.[1];
  const listener: RequestListener = (request, response) => {
    const { method = '', url: path = '/', headers } = request;
    const host = (headers.host ?? '').replace(/:\d+$/u, '');
    underWay += 1;
    most = Math.max(most, underWay);
    response.once('close', () => {
      underWay -= 1;
    });
    asked.push({ method, host, path, headers });
    const key = `${host}${path}`;
    times.set(key, (times.get(key) ?? 0) + 1);
    const exchange = { request, response, times: times.get(key) ?? 1, origin };
    const answer = () => (ownAnswer(path) ?? answerFor(host, path))(exchange);
    if (delay > 0) setTimeout(answer, delay);
    else answer();
  };
  const open = () => {
    const server = createServer({ keepAliveTimeout: 5000 }, listener);
    server.on('connection', (socket) => {
      connections += 1;
      socket.on('error', () => {});
      socket.once('close', () => {
        sent += socket.bytesWritten;
      });
    });
    return server;
  };
  const server = open();
  const port = await listen(server, '127.0.0.1');
  origin = `http://127.0.0.1:${port}`;
  const server6 = open();
  const port6 = await listen(server6, '::1').catch(() => undefined);
  const servers = port6 === undefined ? [server] : [server, server6];
  return {
    origin,
    port,
    origin6: port6 === undefined ? undefined : `http://[::1]:${port6}`,
    asked,
    most: () => most,
    connections: () => connections,
    sent: () => sent,
    mapping: (host) => `${host}=127.0.0.1:${port}`,
    at: (name, host) => (host === undefined ? origin : `http://${host}`) + ODDITIES[name].path,
    put: (path, answer) => void own.set(path, answer),
    listener,
    async close() {
      await Promise.all(
        servers.map((one) => {
          const closed = new Promise((resolve) => one.close(resolve));
          one.closeAllConnections();
          return closed;
        }),
      );
    },
  };
}
