import { readFileSync } from 'node:fs';

/** What the process is to do: JSON in the file that its first argument names. */
export function readOrders() {
  return JSON.parse(readFileSync(process.argv[2], 'utf8'));
}
