import { Buffer } from 'node:buffer';

// Parts that make a zip archive a document of Office (ECMA-376); the names stand in the archive's directory in plain letters.
const OFFICE_PARTS = [
  ['docx', 'word/document.xml'],
  ['xlsx', 'xl/workbook.xml'],
  ['pptx', 'ppt/presentation.xml'],
] as const;
const ZIP = Buffer.from('PK\u0003\u0004');

/**
 * The type of a file from its content, as the usual extension; `undefined` for content that is of no known type. Documents of
 * Office, most of what a catalogue has, are known by their parts: the library would unpack each of them.
 */
export async function fileKind(bytes: Uint8Array): Promise<string | undefined> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.subarray(0, ZIP.length).equals(ZIP)) {
    const office = OFFICE_PARTS.find(([, part]) => buffer.includes(part, 0, 'latin1'));
    if (office) return office[0];
  }
  const { fileTypeFromBuffer } = await import('file-type');
  return (await fileTypeFromBuffer(bytes))?.ext;
}
