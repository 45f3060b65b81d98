import type { ExceptionKind } from './expectation.js';

/** Where a channel may say something in another way, and why. There is no other difference between channels. */
export const EXCEPTIONS = {
  'address-printed': {
    name: '链接印成网址',
    reason: '公众号文章和自助终端点不开外部链接，网址印在文字后面。',
  },
  'file-by-code': {
    name: '附件改成扫码下载',
    reason: '公众号文章和自助终端下载不了附件，写明附件的名称、格式和大小，扫页末的二维码到网站下载。',
  },
} as const satisfies Record<ExceptionKind, { readonly name: string; readonly reason: string }>;
