import { createServer, type IncomingHttpHeaders, request as send } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';

/** A real HTTP proxy of this computer. */
export interface SmallProxy {
  /** `127.0.0.1:41234`. */
  readonly host: string;
  /** `GET http://rsj.example.com/…` and `CONNECT rsj.example.com:443`, in order. */
  readonly asked: readonly string[];
  readonly headers: readonly IncomingHttpHeaders[];
  close(): Promise<void>;
}

interface SmallProxyOptions {
  /** The port of this computer that the proxy finds a host and port at; it knows no other. */
  readonly portOf: (host: string) => number | undefined;
  /** What everybody must bring along in `Proxy-Authorization`. */
  readonly authorization?: string;
}

/** Starts a proxy that reads plain requests and opens tunnels for others. */
export async function smallProxy({ portOf, authorization }: SmallProxyOptions): Promise<SmallProxy> {
  const asked: string[] = [];
  const headers: IncomingHttpHeaders[] = [];
  const open = new Set<Duplex>();
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    headers.push(request.headers);
    const { host, pathname, search } = new URL(request.url ?? '');
    const port = portOf(host);
    if (authorization !== undefined && request.headers['proxy-authorization'] !== authorization) {
      response.writeHead(407, { 'Proxy-Authenticate': 'Basic' }).end();
    } else if (port === undefined) {
      response.writeHead(502).end();
    } else {
      const { 'proxy-authorization': _, ...others } = request.headers;
      const onward = send({ port, method: request.method, path: pathname + search, headers: others });
      onward.on('response', (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      });
      onward.end();
    }
  });
  server.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    headers.push(request.headers);
    open.add(socket);
    socket.on('error', () => {});
    const port = portOf(request.url ?? '');
    if (authorization !== undefined && request.headers['proxy-authorization'] !== authorization) {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n');
    } else if (port === undefined) {
      socket.end('HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n');
    } else {
      const onward = connect(port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        onward.pipe(socket).pipe(onward);
      });
      onward.on('error', () => socket.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    headers,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}
