import { expect, test } from 'vitest';
import { shownCheckCode } from '../../src/parity/shown-code.js';

test.each([
  ['<p>内容校验码 7F3A-91C2</p>', '7F3A-91C2'],
  ['<p>内容校验码：<b>7F3A-</b><b>91C2</b></p>', '7F3A-91C2'],
  ['<p>内容校验码</p><p>７Ｆ３Ａ－９１Ｃ２</p>', '7F3A-91C2'],
  ['<p>内容校验码 7f3a-91c2</p>', '7F3A-91C2'],
  ['<p>内容校验码</p>', undefined],
  ['<p>7F3A-91C2</p>', undefined],
  ['<p hidden>内容校验码 7F3A-91C2</p>', undefined],
  ['<p>内容校验码 7F3A-91C2</p><p>12333</p>', '7F3A-91C2'],
])('%s shows %s', (html, code) => {
  expect(shownCheckCode(html)).toBe(code);
});
