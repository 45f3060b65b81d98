import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 collect garbage when the heap has grown by a quarter, rather than when it has doubled or more: fifty thousand addresses then
 * need a third less memory for a tenth more time (`npm run bench:links -- --many 50000`). For work that leaves much garbage; before it begins.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=25');
}
