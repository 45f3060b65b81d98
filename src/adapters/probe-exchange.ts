import type { Client, Dispatcher } from 'undici';
import { MAX_TEXT_BYTES } from '../links/probe.js';
import { type NetworkFailure, networkFailure } from './network-failure.js';
import { isPageType } from './probe-body.js';
import { type RequestHeaders, receivedHeaders } from './probe-headers.js';

/** One request on one connection. */
export interface Message {
  readonly method: 'HEAD' | 'GET';
  /** Of the address, or the whole address for a proxy. */
  readonly path: string;
  readonly headers: RequestHeaders;
  readonly wantsText: boolean;
  /** May other requests follow on the connection? */
  readonly isLast: boolean;
  /** Milliseconds until the end of the answer. */
  readonly timeout: number;
}

/** What came of it. `isWhole`: the connection is ready for another request. */
export type Exchange =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers: ReadonlyMap<string, string>;
      /** Of a page that was wanted, at most `MAX_TEXT_BYTES`; else `undefined`. */
      readonly body: Uint8Array | undefined;
      readonly isWhole: boolean;
    }
  | (NetworkFailure & { readonly kind: 'failure'; readonly isWhole: false });

/** A body that nobody wants is read as far as this, because a new connection costs more. */
const SMALL = 64 * 1024;

const TIMEOUT: NetworkFailure = { failure: 'timeout', detail: '' };
const ENOUGH = new Error('nobody wants the rest');

function buffersOf(raw: Dispatcher.DispatchController['rawHeaders']): readonly Buffer[] {
  return Array.isArray(raw) ? raw.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)) : [];
}

interface Head {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  /** Is the body read for its text? */
  readonly isText: boolean;
}

/**
 * Sends a request and takes the answer, of an endless body no more than is wanted.
 * @throws what is no error of the network
 */
export function exchange(client: Client, message: Message): Promise<Exchange> {
  const { method, path, headers, wantsText, isLast, timeout } = message;
  return new Promise((resolve, reject) => {
    let head: Head | undefined;
    let chunks: Buffer[] = [];
    let size = 0;
    let isOver = false;
    let controller: Dispatcher.DispatchController | undefined;

    const settle = (result: Exchange | Error) => {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      if (result instanceof Error) reject(result);
      else resolve(result);
      chunks = [];
      if (result instanceof Error || !result.isWhole) controller?.abort(ENOUGH);
    };
    const answer = ({ status, headers, isText }: Head, isWhole: boolean) => {
      const body = isText ? Buffer.concat(chunks).subarray(0, MAX_TEXT_BYTES) : undefined;
      settle({ kind: 'answer', status, headers, body, isWhole });
    };
    // The status says enough where nobody wants the text.
    const fail = (reason: NetworkFailure) =>
      head !== undefined && !head.isText
        ? answer(head, false)
        : settle({ kind: 'failure', ...reason, isWhole: false });
    const timer = setTimeout(() => fail(TIMEOUT), timeout);

    client.dispatch(
      { method, path, headers, reset: isLast },
      {
        onRequestStart(started) {
          controller = started;
          if (isOver) started.abort(ENOUGH);
        },
        onResponseStart({ rawHeaders }, status) {
          if (isOver || status < 200) return;
          const received = receivedHeaders(buffersOf(rawHeaders));
          const isText = wantsText && isPageType(received.get('content-type')) !== false;
          head = { status, headers: received, isText };
          const isLarge = Number(received.get('content-length') ?? 0) > SMALL;
          if (method === 'GET' && !isText && isLarge) answer(head, false);
        },
        onResponseData(_, chunk) {
          if (isOver || head === undefined) return;
          size += chunk.length;
          if (head.isText) chunks.push(chunk);
          if (size >= (head.isText ? MAX_TEXT_BYTES : SMALL)) answer(head, false);
        },
        onResponseEnd() {
          if (head !== undefined) answer(head, true);
        },
        onResponseError(_, error) {
          // It has no body, whatever length it claims (RFC 9110, 15.3.5).
          if (head?.status === 204) return answer(head, false);
          const failure = networkFailure(error);
          if (failure === undefined && !isOver) settle(error);
          else if (failure !== undefined) fail(failure);
        },
      },
    );
  });
}
