import type { IncomingMessage, ServerResponse } from 'node:http';

/** What a server of the odd web knows when it answers. */
export interface OddExchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** How often this path of this host has been asked, with this time. */
  readonly times: number;
  /** The address of the odd web itself, `http://127.0.0.1:41234`. */
  readonly origin: string;
}

export type Answer = (exchange: OddExchange) => void;

/** An oddity: a path, and what is answered there. */
export interface Oddity {
  /** With the search, as servers see it. */
  readonly path: string;
  readonly answer: Answer;
}

export const HTML = 'text/html; charset=utf-8';

/** A page such as bureaus have. */
export function pageOf(title: string, body: string, head = '<meta charset="utf-8">'): string {
  return `<!DOCTYPE html><html lang="zh-CN"><head>${head}<title>${title}</title></head><body>${body}</body></html>`;
}

/** Answers with a status and a text. A HEAD gets the same headers. */
export function answering(
  status: number,
  text = '',
  headers: Readonly<Record<string, string | readonly string[]>> = {},
): Answer {
  return ({ response }) => {
    const bytes = Buffer.from(text);
    const all = { 'content-type': HTML, 'content-length': String(bytes.length), ...headers };
    for (const [name, value] of Object.entries(all)) response.setHeader(name, value);
    response.writeHead(status).end(bytes);
  };
}
