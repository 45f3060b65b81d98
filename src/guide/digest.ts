import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Fact } from './facts.js';

/** SHA-256 (hex) over the canonical JSON (RFC 8785) of the facts. */
export function digestOf(facts: readonly Fact[]): string {
  const canonical = canonicalize(facts);
  if (canonical === undefined) throw new Error('facts are not JSON');
  return createHash('sha256').update(canonical, 'utf8').digest('hex');
}

/** 内容校验码: the first eight hex digits as XXXX-XXXX, short enough to be read out over the phone. */
export function checkCodeOf(digest: string): string {
  const code = digest.slice(0, 8).toUpperCase();
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
