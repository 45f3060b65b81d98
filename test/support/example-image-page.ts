import type { CodeDoc } from '../../src/diagnostic/code-doc.js';
import { checkMeta, type MetaExpectation } from '../../src/parity/check-meta.js';
import { checkQrCodes } from '../../src/parity/check-qr-codes.js';
import { IMAGE_CODES, META_CODES } from '../../src/parity/image-codes.js';

/** What the head of the examples must say. */
const META: MetaExpectation = {
  channel: '网站',
  title: '失业登记',
  siteName: '示例市人社办事指南',
  siteDomain: 'rsj.example.com',
  siteCode: '9900000001',
  columnName: '办事指南',
  articleTitle: '失业登记',
  publicationDate: '2026-08-05',
  source: '示例市人力资源和社会保障局',
  description: '没有工作的劳动者登记失业，30分钟办好。',
  canonical: 'https://rsj.example.com/guides/shi-ye-deng-ji/',
  allowedTexts: [],
};

/** Codes about what no reader of the words sees: images and tags. */
export const ABOUT_IMAGES_AND_TAGS: ReadonlySet<CodeDoc> = new Set([
  ...Object.values(IMAGE_CODES),
  ...Object.values(META_CODES),
]);

/** The codes that the check behind a code finds on a page. */
export function codesInImagesAndTags(doc: CodeDoc, page: string): readonly string[] {
  const isMeta = Object.values(META_CODES).some((code) => code === doc);
  const problems = isMeta
    ? checkMeta(page, META)
    : checkQrCodes(page, new Map(), new Map(), { channel: '网站', allowed: [], required: [] });
  return problems.map((problem) => problem.doc.code);
}
