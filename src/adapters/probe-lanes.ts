import type { Socket } from 'node:net';
import { Client } from 'undici';
import type { Connect } from './probe-connector.js';

/** Where a request goes. */
export interface Destination {
  /** Requests with the same key may use the same connection. */
  readonly key: string;
  /** Scheme, host and port. */
  readonly origin: string;
  readonly connect: Connect;
}

/** A connection for one request at a time; it opens by itself. */
export interface Lane {
  readonly client: Client;
  /** Has the present connection carried an answer? Then the server may just be closing it. */
  isKept(): boolean;
}

/** Connections to many servers. */
export interface Lanes {
  /** A lane that is free, or else a new one. */
  take(destination: Destination): Lane;
  /** A new one. */
  open(destination: Destination): Lane;
  /** The answer has been read to its end: the lane is free for another request. */
  giveBack(lane: Lane): void;
  /** Resolves as soon as the connection is closed. */
  discard(lane: Lane): Promise<void>;
  close(): Promise<void>;
}

/** Cookies of some portals fill more than the usual 16 KiB. */
const MAX_HEADER_BYTES = 64 * 1024;
/** Milliseconds that a free connection is kept, also where the server offers more. */
const KEPT = 4000;

interface Way extends Lane {
  readonly key: string;
  readonly sockets: Set<Socket>;
  state: 'new' | 'kept' | 'free';
}

/** As many connections as are asked for: the asker counts. */
export function openLanes(): Lanes {
  const all = new Map<Lane, Way>();
  const free = new Map<string, Way[]>();
  let isClosed = false;

  const leave = (way: Way) => {
    const left = free.get(way.key)?.filter((one) => one !== way) ?? [];
    if (left.length > 0) free.set(way.key, left);
    else free.delete(way.key);
  };
  const end = async (way: Way) => {
    all.delete(way);
    const closed = way.client.destroy();
    // A connection that is still being made is unknown to the client.
    for (const socket of way.sockets) socket.destroy();
    await closed;
  };
  const open = ({ key, origin, connect }: Destination): Way => {
    const sockets = new Set<Socket>();
    const client = new Client(origin, {
      connect: connect(sockets),
      maxHeaderSize: MAX_HEADER_BYTES,
      headersTimeout: 0,
      bodyTimeout: 0,
      keepAliveTimeout: KEPT,
      keepAliveMaxTimeout: KEPT,
    });
    const way: Way = { key, client, sockets, state: 'new', isKept: () => way.state !== 'new' };
    client.on('disconnect', () => {
      const wasFree = way.state === 'free';
      way.state = 'new';
      if (!wasFree) return;
      leave(way);
      void end(way);
    });
    all.set(way, way);
    if (isClosed) void end(way);
    return way;
  };
  return {
    open,
    take(destination) {
      const way = free.get(destination.key)?.at(-1);
      if (way === undefined) return open(destination);
      leave(way);
      way.state = 'kept';
      return way;
    },
    giveBack(lane) {
      const way = all.get(lane);
      if (way === undefined) return;
      // The server wanted it closed.
      if (!way.client.stats.connected) {
        void end(way);
        return;
      }
      way.state = 'free';
      const others = free.get(way.key);
      if (others === undefined) free.set(way.key, [way]);
      else others.push(way);
    },
    async discard(lane) {
      const way = all.get(lane);
      if (way !== undefined) await end(way);
    },
    async close() {
      isClosed = true;
      free.clear();
      await Promise.all([...all.values()].map(end));
    },
  };
}
