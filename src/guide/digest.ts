import { createHash } from 'node:crypto';
import type { Fact } from './facts.js';

/** A copy with the keys in the order of RFC 8785; then `JSON.stringify` writes what the standard demands, far faster than piece by piece. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const source = value as Readonly<Record<string, unknown>>;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(source).sort()) copy[key] = sorted(source[key]);
  return copy;
}

/** SHA-256 (hex) over the canonical JSON (RFC 8785) of the facts. */
export function digestOf(facts: readonly Fact[]): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(facts)), 'utf8')
    .digest('hex');
}

/** 内容校验码: the first eight hex digits as XXXX-XXXX, short enough to be read out over the phone. */
export function checkCodeOf(digest: string): string {
  const code = digest.slice(0, 8).toUpperCase();
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
