import { Failure } from '../../model/failure.js';

/** How much of a file is looked at to tell its encoding. */
const SAMPLE = 1_000_000;

/**
 * Text of a CSV file: UTF-8 or UTF-16 with or without a byte order mark, GB18030 (and so GBK), Big5, or
 * Windows-1252, which Excel writes on Western systems.
 * @throws Failure `table-encoding` when it is none of these
 */
export function textOfTable(file: string, bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes);
  if (utf16) return checked(file, new TextDecoder(utf16).decode(bytes));
  if (bytes.includes(0)) throw new Failure('table-encoding', { file });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeOld(file, bytes);
  }
}

/** By its mark, or by the zero bytes: every comma, digit and line break has one in the same half. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const length = Math.min(bytes.length, SAMPLE);
  for (let i = 0; i < length; i += 1) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  // A few stand in the other half all the same: 一 is 4E00.
  if (odd > 8 * even) return 'utf-16le';
  return even > 8 * odd ? 'utf-16be' : undefined;
}

function decodeOld(file: string, bytes: Uint8Array): string {
  const encoding = oldEncodingOf(bytes.subarray(0, SAMPLE));
  const text = decoded(encoding, bytes);
  return checked(file, encoding === 'windows-1252' ? text?.replace(/[\x80-\x9f]/g, quoteOf) : text);
}

/** What Windows-1252 has where Latin-1 has control characters: some versions of Node take the one for the other. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function quoteOf(sign: string): string {
  return UPPER[sign.charCodeAt(0) - 0x80] ?? sign;
}

/** A few broken characters are shown as such; many mean that the guess was wrong, or that it is no text. */
function checked(file: string, text: string | undefined): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what no text holds
  const broken = text?.match(/[\ufffd\u0000-\u0008\u000e-\u001a]/g)?.length ?? 0;
  if (text === undefined || broken > text.length / 200) throw new Failure('table-encoding', { file });
  return text;
}

function decoded(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    // A Node built without its Chinese encodings.
    return undefined;
  }
}

/**
 * Tells GBK, Big5 and Windows-1252 apart. Chinese characters take two bytes in either Chinese encoding,
 * so pairs line up; their frequent characters lie in other rows and halves: Big5 uses second bytes
 * below 0x7f for two characters of five, the frequent ones of GBK never do. In Western texts a high
 * byte stands alone among letters.
 */
function oldEncodingOf(bytes: Uint8Array): 'gb18030' | 'big5' | 'windows-1252' {
  let pairs = 0;
  let single = 0;
  const signs = { gbk: 0, big5: 0 };
  for (let i = 0; i < bytes.length; i += 1) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[i + 1] ?? 0;
    if (isPair(lead, trail)) {
      const sign = signOf(lead, trail);
      if (sign) signs[sign] += 1;
      pairs += 1;
      i += 1;
    } else single += 1;
  }
  if (single > pairs / 10 || isWestern(bytes)) return 'windows-1252';
  return signs.big5 > signs.gbk ? 'big5' : 'gb18030';
}

function isPair(lead: number, trail: number): boolean {
  return lead > 0x80 && lead < 0xff && trail >= 0x40 && trail !== 0x7f;
}

/** Which of the two a pair speaks for; nothing where both have a character there. */
function signOf(lead: number, trail: number): 'gbk' | 'big5' | undefined {
  if (trail < 0x7f) return lead >= 0xa1 && lead <= 0xc6 ? 'big5' : 'gbk';
  return trail < 0xa1 || lead < 0xa1 || (lead > 0xc6 && lead <= 0xd7) ? 'gbk' : undefined;
}

/** Few high bytes, and hardly any beside another. */
function isWestern(bytes: Uint8Array): boolean {
  let high = 0;
  let beside = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    if ((bytes[i] ?? 0) < 0x80) continue;
    high += 1;
    if ((bytes[i - 1] ?? 0) >= 0x80 || (bytes[i + 1] ?? 0) >= 0x80) beside += 1;
  }
  return beside < high / 3;
}
