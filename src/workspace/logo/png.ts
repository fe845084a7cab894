import { crc32 } from 'node:zlib';
import { inflatesTo } from './inflate.js';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** More dots than any printer needs for a logo; each takes four bytes when drawn. */
const MOST_DOTS = 40_000_000;
/** Numbers a dot has, and how many bits each may take, by the color type. */
const COLOR_TYPES: Record<number, { channels: number; depths: number[] }> = {
  0: { channels: 1, depths: [1, 2, 4, 8, 16] },
  2: { channels: 3, depths: [8, 16] },
  3: { channels: 1, depths: [1, 2, 4, 8] },
  4: { channels: 2, depths: [8, 16] },
  6: { channels: 4, depths: [8, 16] },
};
/** Where the dots of each pass of an interlaced picture begin and how far apart they are: column, row. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.slice(0, 4).every((byte, i) => bytes[i] === byte);
}

/** What keeps a PNG from being drawn: a few kB may stand for gigabytes of dots, or end half-way. */
export function pngFault(bytes: Uint8Array): 'logo-broken' | 'logo-too-large' | undefined {
  const chunks = SIGNATURE.every((byte, i) => bytes[i] === byte) ? chunksOf(bytes) : undefined;
  const [header] = chunks ?? [];
  if (!chunks || header?.type !== 'IHDR' || header.data.length !== 13) return 'logo-broken';
  const view = new DataView(header.data.buffer, header.data.byteOffset, header.data.length);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const color = COLOR_TYPES[view.getUint8(9)];
  const depth = view.getUint8(8);
  if (width === 0 || height === 0 || !color?.depths.includes(depth)) return 'logo-broken';
  if (width * height > MOST_DOTS) return 'logo-too-large';
  const dots = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
  const length = lengthOf(width, height, color.channels * depth, view.getUint8(12) === 1);
  return inflatesTo(dots, length) ? undefined : 'logo-broken';
}

interface Chunk {
  type: string;
  data: Uint8Array;
}

/** The parts of a PNG up to its end; nothing where one is cut short or damaged. */
function chunksOf(bytes: Uint8Array): Chunk[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at + 12 <= bytes.length; ) {
    const end = at + 8 + view.getUint32(at);
    if (end + 4 > bytes.length) return undefined;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (crc32(bytes.subarray(at + 4, end)) !== view.getUint32(end)) return undefined;
    chunks.push({ type, data: bytes.subarray(at + 8, end) });
    if (type === 'IEND') return chunks;
    at = end + 4;
  }
  return undefined;
}

/** Bytes of the dots once inflated: a byte before each row says how it is written. */
function lengthOf(width: number, height: number, bits: number, interlaced: boolean): number {
  const passes = interlaced ? PASSES : ([[0, 0, 1, 1]] as const);
  return passes.reduce((sum, [left, top, across, down]) => {
    const columns = Math.ceil((width - left) / across);
    const rows = Math.ceil((height - top) / down);
    return columns > 0 && rows > 0 ? sum + rows * (1 + Math.ceil((columns * bits) / 8)) : sum;
  }, 0);
}
