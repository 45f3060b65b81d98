import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attachmentKind, isAttachmentPath } from '../../src/values/catalogue-path.js';
import { HOSTILE_TEXTS } from './hostile.js';

describe('the path of an attachment', () => {
  it.each([
    ['files/申请表.docx'],
    ['files/2025/工伤认定申请表(空白).pdf'],
    ['files/a b.xlsx'],
    ['files/a..b.doc'],
    ['files/样表.XLS'],
    ['files/样本.jpg'],
    ['files/全部.zip'],
  ])('may be %s', (path) => {
    expect(isAttachmentPath(path)).toBe(true);
  });

  it.each([
    [''],
    ['files'],
    ['files/'],
    ['files/.docx'],
    ['files/申请表'],
    ['files/申请表.exe'],
    ['files/申请表.docx.exe'],
    ['申请表.docx'],
    ['/files/申请表.docx'],
    ['./files/申请表.docx'],
    ['files/../申请表.docx'],
    ['files/./申请表.docx'],
    ['files//申请表.docx'],
    ['files/a\\申请表.docx'],
    ['files/a /申请表.docx'],
    ['files/a./申请表.docx'],
    ['files/申请\n表.docx'],
    ['files/申请表\u202Excod.pdf'],
    ['files/c:申请表.docx'],
    ['https://www.example.com/files/申请表.docx'],
  ])('may not be %j', (path) => {
    expect(isAttachmentPath(path)).toBe(false);
  });

  it('never leads out of files/', () => {
    const middle = fc.array(fc.constantFrom('files', '/', '..', '.', '\\', 'a')).map((all) => all.join(''));
    fc.assert(
      fc.property(middle, (text) => {
        const path = `files/${text}.pdf`;
        const { pathname } = new URL(path, 'file:///catalog/');
        expect(isAttachmentPath(path) && pathname !== `/catalog/${path}`).toBe(false);
      }),
    );
    expect(HOSTILE_TEXTS.some(isAttachmentPath)).toBe(false);
  });

  it.each([
    ['files/a.PDF', 'pdf'],
    ['files/a.tar.zip', 'zip'],
    ['files/a.exe', undefined],
    ['pdf', undefined],
  ])('%s is of kind %s', (path, kind) => {
    expect(attachmentKind(path)).toBe(kind);
  });
});
