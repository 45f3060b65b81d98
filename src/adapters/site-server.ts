import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import type { SiteFolder } from '../links/site/site-links.js';
import { fileAt } from '../links/site/site-targets.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
  '.doc': 'application/msword',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xls': 'application/vnd.ms-excel',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export interface SiteServer {
  /** `http://127.0.0.1:54321`. */
  readonly address: string;
  close(): Promise<void>;
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

async function answer(
  { method, url = '/' }: IncomingMessage,
  response: ServerResponse,
  folder: SiteFolder,
  root: string,
): Promise<void> {
  if (method !== 'GET' && method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const [asked = ''] = url.split('?');
  const path = asked.startsWith(root) ? decode(asked.slice(root.length)) : undefined;
  const file = path === undefined ? undefined : fileAt(folder, path);
  if (path === undefined || file === undefined) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end();
    return;
  }
  if (file !== path && path !== '' && !path.endsWith('/')) {
    response.writeHead(301, { Location: `${asked}/` }).end();
    return;
  }
  const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
  if (method === 'HEAD') {
    response.writeHead(200, { 'Content-Type': type, 'Content-Length': await folder.size(file) }).end();
    return;
  }
  const bytes = await folder.bytes(file);
  response.writeHead(200, { 'Content-Type': type, 'Content-Length': bytes.length }).end(bytes);
}

/**
 * Shows one folder to this computer alone, on a free port, as the server of a website does: its listed files and nothing
 * else, so that no path leads out of it and a name in the wrong case is not found on any disk. linkinator's own server
 * listens on all interfaces, knows no root but `/`, and would serve what a link leads to.
 * @param root path that the folder is shown below, with slashes at both ends
 */
export async function serveSite(folder: SiteFolder, root: string): Promise<SiteServer> {
  const server = createServer((request, response) => {
    // Whatever the disk says, the visitor only sees that it cannot be had.
    answer(request, response, folder, root).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  // Only a socket of the file system has a text for its address.
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
