import { FILE_CODES } from '../catalog/file-codes.js';
import { MEANING_CODES } from '../catalog/meaning-codes.js';
import { SCHEMA_CODES } from '../catalog/schema-codes.js';
import { SUPPRESSION_CODES } from '../catalog/suppression-codes.js';
import { SYNTAX_CODES } from '../catalog/syntax-codes.js';
import { TEXT_CODES } from '../catalog/text-codes.js';
import { articleTooLong } from '../channels/codes.js';
import type { CodeDoc } from '../diagnostic/code-doc.js';
import { DIFF_CODES } from '../diff/codes.js';
import { CHANGE_RULES } from '../diff/rules/registry.js';
import { LINK_CODES } from '../links/codes.js';
import { SITE_CODES } from '../links/site/site-codes.js';
import { PARITY_CODES } from '../parity/codes.js';
import { IMAGE_CODES, META_CODES } from '../parity/image-codes.js';
import { CATALOGUE_RULES, DEFINITION_RULES } from '../rules/registry.js';
import { TARGET_RULES } from '../targets/rules/registry.js';
import { BROWSER_CODES } from './browser-codes.js';
import { LIVE_CODES } from './live-codes.js';
import { VERIFY_CODES } from './verify-codes.js';

/** Every code of every room, sorted. Codes are never used again. */
export const CODES: readonly CodeDoc[] = [
  ...Object.values(TEXT_CODES),
  ...Object.values(SYNTAX_CODES),
  ...Object.values(MEANING_CODES),
  ...Object.values(SCHEMA_CODES),
  ...Object.values(FILE_CODES),
  ...Object.values(SUPPRESSION_CODES),
  ...DEFINITION_RULES,
  ...CATALOGUE_RULES,
  ...TARGET_RULES,
  ...Object.values(LINK_CODES),
  ...Object.values(SITE_CODES),
  articleTooLong,
  ...Object.values(PARITY_CODES),
  ...Object.values(IMAGE_CODES),
  ...Object.values(META_CODES),
  ...Object.values(VERIFY_CODES),
  ...Object.values(BROWSER_CODES),
  ...Object.values(LIVE_CODES),
  ...CHANGE_RULES,
  ...Object.values(DIFF_CODES),
].toSorted((a, b) => (a.code < b.code ? -1 : 1));

const BY_CODE = new Map(CODES.map((doc) => [doc.code, doc]));

export function codeDoc(code: string): CodeDoc | undefined {
  return BY_CODE.get(code.toUpperCase());
}
