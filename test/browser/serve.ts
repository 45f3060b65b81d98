import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** A fragment of an article as a reader's app shows it: in a page of its own, with a margin. */
function asArticle(fragment: string): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>文章</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"></head>
<body style="margin:0 16px"><main>${fragment}</main></body></html>`;
}

/** Serves an output folder on a free port of this machine. */
export async function serveFolder(folder: string): Promise<{ readonly origin: string; stop(): void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (path === '/favicon.ico') {
      response.writeHead(204).end(); // What a browser asks for by itself.
      return;
    }
    try {
      const content = readFileSync(join(folder, path));
      const body =
        path.startsWith('/wechat/') && path.endsWith('.html') ? asArticle(String(content)) : content;
      response
        .writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, stop: () => void server.close() };
}
