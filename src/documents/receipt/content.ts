import type { KillRate } from '../../parity/kill-rate.js';

/** What the proof says of one publication in one channel. */
export interface ReceiptResult {
  readonly channel: string;
  readonly present: number;
  readonly problems: number;
  readonly exceptions: number;
}

export interface ReceiptRow {
  readonly name: string;
  /** Such as 办事指南, 一件事, 清单. */
  readonly kind: string;
  readonly facts: number;
  /** SHA-256 over the facts (hex). */
  readonly digest: string;
  readonly checkCode: string;
  /** One for each channel that carries the publication. */
  readonly results: readonly ReceiptResult[];
}

export interface ReceiptException {
  readonly name: string;
  readonly reason: string;
  /** Each use: which publication, which channel, which fact. */
  readonly uses: readonly { readonly publication: string; readonly channel: string; readonly fact: string }[];
}

/** The words around the facts in one channel, as one of its pages has them. */
export interface ReceiptWords {
  readonly channel: string;
  /** Title of the publication that is taken as the example. */
  readonly example: string;
  readonly words: readonly string[];
}

/** Everything on the receipt of a build; no clock and no host. */
export interface ReceiptContent {
  readonly bureau: string;
  /** Of the program. */
  readonly version: string;
  readonly channels: readonly string[];
  readonly rows: readonly ReceiptRow[];
  readonly exceptions: readonly ReceiptException[];
  readonly fixedWords: readonly ReceiptWords[];
  readonly killRate: KillRate | null;
}
