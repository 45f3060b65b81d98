import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../fixtures/tls/', import.meta.url));
const read = (name: string) => readFileSync(FOLDER + name, 'utf8');

/** What is wrong with a server; its certificate is for `rsj.example.com` and the names below it. */
export const TLS_ODDITIES = [
  'trusted',
  'expired',
  'self-signed',
  /** The certificate is another host's. */
  'other-host',
  /** Knows only ciphers for another kind of key than it has. */
  'no-cipher',
  /** Speaks TLCP alone (GB/T 38636), and says so in an alert of its own version, 1.1. */
  'guomi',
  /** Hangs up on a greeting that it does not understand. */
  'hangs-up',
  /** Speaks plain HTTP. */
  'plain',
] as const;
export type TlsOddity = (typeof TLS_ODDITIES)[number];

/** Alert of level fatal, “handshake failure”, in a record of version 0x0101. */
const TLCP_ALERT = Buffer.from([0x15, 0x01, 0x01, 0x00, 0x02, 0x02, 0x28]);

function serverFor(oddity: TlsOddity, listener: RequestListener): Server {
  const key = () => read('server.key');
  switch (oddity) {
    case 'no-cipher':
      return createHttps(
        {
          key: key(),
          cert: read('trusted.pem'),
          ciphers: 'ECDHE-ECDSA-AES128-GCM-SHA256',
          maxVersion: 'TLSv1.2',
        },
        listener,
      );
    case 'guomi':
      return createServer((socket) => socket.once('data', () => socket.end(TLCP_ALERT)));
    case 'hangs-up':
      return createServer((socket) => socket.once('data', () => socket.end()));
    case 'plain':
      return createServer((socket) =>
        socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')),
      );
    default:
      return createHttps({ key: key(), cert: read(`${oddity}.pem`) }, listener);
  }
}

/** Servers over TLS on free ports of this computer, one for each oddity. */
export interface OddTls {
  /** The authority that has signed the certificates, as PEM. */
  readonly authority: string;
  /** The same as a file, for `NODE_EXTRA_CA_CERTS`. */
  readonly authorityPath: string;
  /** The same path on any of them: `https://rsj.example.com:41234`. */
  origin(oddity: TlsOddity): string;
  /** `--map` for the names in `origin`: one for each server. */
  readonly mappings: readonly string[];
  close(): Promise<void>;
}

/** Starts them; those that speak HTTP answer as `listener` does. */
export async function oddTls(listener: RequestListener): Promise<OddTls> {
  const sockets = new Set<Socket>();
  const started = await Promise.all(
    TLS_ODDITIES.map(async (oddity) => {
      const server = serverFor(oddity, listener);
      server.on('connection', (socket: Socket) => {
        sockets.add(socket);
        socket.on('error', () => {});
        socket.once('close', () => sockets.delete(socket));
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return { oddity, server, port: (server.address() as AddressInfo).port };
    }),
  );
  const portOf = new Map(started.map(({ oddity, port }) => [oddity, port]));
  return {
    authority: read('authority.pem'),
    authorityPath: `${FOLDER}authority.pem`,
    origin: (oddity) => `https://rsj.example.com:${portOf.get(oddity)}`,
    mappings: started.map(({ port }) => `rsj.example.com:${port}=127.0.0.1`),
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all(started.map(({ server }) => new Promise((resolve) => server.close(resolve))));
    },
  };
}
