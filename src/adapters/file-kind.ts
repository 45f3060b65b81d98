import { Buffer } from 'node:buffer';

// Parts that make a zip archive a document of Office (ECMA-376); the names stand in the archive's directory in plain letters.
const OFFICE_PARTS = [
  ['docx', 'word/document.xml'],
  ['xlsx', 'xl/workbook.xml'],
  ['pptx', 'ppt/presentation.xml'],
] as const;
const ZIP = Buffer.from('PK\u0003\u0004');
const PDF = Buffer.from('%PDF-');
/** The last record of a zip archive, with its comment of up to 64 KB behind it (APPNOTE 4.3.16). */
const ZIP_END = { mark: 'PK\u0005\u0006', within: 22 + 65_535 };
/** Readers look for the mark in the last kilobyte; some programs leave padding behind it. */
const PDF_END = { mark: '%%EOF', within: 4096 };

/** Was the end of the file lost, as in a copy or an upload that broke off? */
function isCut(buffer: Buffer): boolean {
  const startsWith = (mark: Buffer) => buffer.subarray(0, mark.length).equals(mark);
  const end = startsWith(ZIP) ? ZIP_END : startsWith(PDF) ? PDF_END : undefined;
  return end !== undefined && !buffer.subarray(-end.within).includes(end.mark, 0, 'latin1');
}

/**
 * The type of a file from its content, as the usual extension; `undefined` for content that is of no known type and for
 * a zip archive or PDF whose end is missing: no program opens it. Documents of
 * Office, most of what a catalogue has, are known by their parts: the library would unpack each of them.
 */
export async function fileKind(bytes: Uint8Array): Promise<string | undefined> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isCut(buffer)) return undefined;
  if (buffer.subarray(0, ZIP.length).equals(ZIP)) {
    const office = OFFICE_PARTS.find(([, part]) => buffer.includes(part, 0, 'latin1'));
    if (office) return office[0];
  }
  const { fileTypeFromBuffer } = await import('file-type');
  return (await fileTypeFromBuffer(bytes))?.ext;
}
