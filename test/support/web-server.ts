import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.png': 'image/png',
};

export interface WebServer {
  readonly address: string;
  readonly port: number;
  /** Paths that were asked for, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** A real web server on a free port of this computer. */
export async function webServer(answer: RequestListener): Promise<WebServer> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    port,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Serves files by their paths as static web servers do: the page of a folder behind `…/`, 404 for what is not there. */
export function serveFiles(read: (path: string) => Uint8Array | undefined): RequestListener {
  return (request, response) => {
    const path = decodeURIComponent((request.url ?? '/').slice(1)).replace(/(^|\/)$/u, '$1index.html');
    const bytes = read(path);
    if (bytes === undefined) {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end('<p>没有找到页面</p>');
      return;
    }
    response
      .writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream' })
      .end(bytes);
  };
}
