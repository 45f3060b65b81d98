import { constants } from 'node:crypto';
import { type LookupFunction, Socket } from 'node:net';
import { buildConnector, Client } from 'undici';
import { errorCode } from './disk-error.js';
import type { HttpProxy } from './environment-proxy.js';
import { NotConnected } from './network-failure.js';

type Connector = buildConnector.connector;

/** Makes the connections of one lane and puts their sockets into the set as long as they are open. */
export type Connect = (sockets: Set<Socket>) => Connector;

export interface ConnectorOptions {
  /** Milliseconds to the end of the handshake. */
  readonly timeout: number;
  readonly lookup: LookupFunction;
  /** Certificates trusted instead of those of Node, as PEM. */
  readonly authorities: readonly string[] | undefined;
}

/** Milliseconds for one of several addresses of a host: Node's own 250 are too few for far servers. */
const ATTEMPT = 1000;

/** Connections to servers, over TLS where the origin says so. */
export function directConnect({ timeout, lookup, authorities }: ConnectorOptions): Connect {
  const connect = buildConnector({
    timeout,
    lookup,
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: ATTEMPT,
    rejectUnauthorized: true,
    // As browsers do; many older servers know no other renegotiation, and nothing of ours is secret.
    secureOptions: constants.SSL_OP_LEGACY_SERVER_CONNECT,
    ...(authorities && { ca: [...authorities] }),
  });
  return (sockets) => (options, callback) => {
    // Its type hides that it returns the socket, which nobody else has until it is connected.
    const socket: unknown = connect(options, callback);
    if (!(socket instanceof Socket)) return;
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  };
}

/** Connections that go to another server than the one that is named; certificates and `Host` stay those of the name. */
export function redirectedConnect(connect: Connect, hostname: string): Connect {
  return (sockets) => {
    const connector = connect(sockets);
    return (options, callback) => connector({ ...options, hostname }, callback);
  };
}

/** Connections to a proxy: whatever goes wrong is the proxy's. */
export function proxyConnect(connect: Connect): Connect {
  return (sockets) => {
    const connector = connect(sockets);
    return (options, callback) =>
      connector(options, (error, socket) => {
        if (error === null) callback(null, socket);
        else callback(new NotConnected('proxy', errorCode(error) || error.message), null);
      });
  };
}

/** Connections through a proxy to a server that it does not listen to. Source: RFC 9110, 9.3.6. */
export function tunnelConnect(connect: Connect, proxy: HttpProxy): Connect {
  return (sockets) => {
    const toProxy = proxyConnect(connect)(sockets);
    const toServer = connect(sockets);
    const openTunnel = async (host: string): Promise<Socket> => {
      const client = new Client(proxy.origin, { connect: toProxy, headersTimeout: 0, bodyTimeout: 0 });
      const headers = {
        host,
        ...(proxy.authorization && { 'proxy-authorization': proxy.authorization }),
      };
      const { statusCode, socket } = await client.connect({ path: host, headers });
      if (statusCode >= 200 && statusCode < 300 && socket instanceof Socket) return socket;
      socket.destroy();
      throw new NotConnected('proxy', String(statusCode));
    };
    return (options, callback) => {
      const host = `${options.host ?? options.hostname}${options.port === '' ? ':443' : ''}`;
      openTunnel(host).then(
        (httpSocket) => toServer({ ...options, httpSocket }, callback),
        (error: Error) => callback(error, null),
      );
    };
  };
}
