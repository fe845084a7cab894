/** What a file is, by its bytes, where it is no plain text; `protected` is a workbook behind a password. */
export type FileFormat =
  | 'xlsx'
  | 'protected'
  | 'xls'
  | 'xlsb'
  | 'ods'
  | 'numbers'
  | 'word'
  | 'pdf'
  | 'markup'
  | 'picture'
  | 'archive';

/** By the first bytes, as each format has them. */
const SIGNATURES: [FileFormat, number[]][] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
];

/** Names of the members of a zip archive by which its format is known, the more telling first. */
const MEMBERS: [FileFormat, string][] = [
  ['xlsb', 'xl/workbook.bin'],
  ['xlsx', 'xl/worksheets/'],
  ['ods', 'application/vnd.oasis.opendocument.spreadsheet'],
  ['numbers', 'Index/Document.iwa'],
  ['numbers', 'Index.zip'],
  ['word', 'word/document.xml'],
];

/** The format of bytes that are no plain text table; nothing where they may be one. */
export function foreignFormat(bytes: Uint8Array): FileFormat | undefined {
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6])) return zipFormat(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return compoundFormat(bytes);
  const known = SIGNATURES.find(([, signature]) => startsWith(bytes, signature));
  if (known) return known[0];
  // Many web systems give HTML or XML the name of a workbook; Excel opens it with a warning.
  const start = Buffer.from(bytes.subarray(0, 400)).toString('latin1');
  return /^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype|html|\?xml|table|head|meta|style|div)\b/i.test(start)
    ? 'markup'
    : undefined;
}

function zipFormat(bytes: Uint8Array): FileFormat {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return MEMBERS.find(([, name]) => all.includes(name, 0, 'latin1'))?.[0] ?? 'archive';
}

// The container of old Office files; a newer workbook with a password is wrapped in it too.
function compoundFormat(bytes: Uint8Array): FileFormat {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (all.includes('EncryptedPackage', 0, 'utf16le')) return 'protected';
  return all.includes('WordDocument', 0, 'utf16le') ? 'word' : 'xls';
}

function startsWith(bytes: Uint8Array, signature: number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}
