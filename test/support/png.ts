import { crc32, deflateSync } from 'node:zlib';

/** What a PNG may say of itself that its dots do not bear out. */
interface Header {
  depth?: number;
  color?: number;
  interlaced?: number;
}

/** A PNG that claims to be so large, with these bytes as its dots: by default, as many as it has in colors. */
export function pngOf(width: number, height: number, dots?: number, header: Header = {}): Uint8Array {
  const { depth = 8, color = 2, interlaced = 0 } = header;
  const sizes = Buffer.alloc(13);
  sizes.writeUInt32BE(width, 0);
  sizes.writeUInt32BE(height, 4);
  sizes.set([depth, color, 0, 0, interlaced], 8);
  const bytes = Buffer.alloc(dots ?? height * (1 + width * 3));
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', sizes),
    chunk('IDAT', deflateSync(bytes)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
