import { crc32, deflateSync } from 'node:zlib';
import type { Picture } from './canvas.js';

/** Few colors are enough for pages, and make small files. */
const COLORS = 96;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** So many bits of each channel tell colors apart. */
const BITS = 5;

/** The picture as a PNG file with a palette: the same pixels give the same bytes. */
export function png({ width, height, pixels }: Picture): Buffer {
  const { palette, indices } = reduced(pixels);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) rows.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8); // 8 bits, palette
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

type Color = [number, number, number];

/** The most frequent colors, and for each pixel the nearest of them. */
function reduced(pixels: Uint8Array): { palette: Color[]; indices: Uint8Array } {
  const buckets = new Map<number, { count: number; sum: Color }>();
  for (let i = 0; i < pixels.length; i += 3) {
    const color: Color = [pixels[i] ?? 0, pixels[i + 1] ?? 0, pixels[i + 2] ?? 0];
    const bucket = buckets.get(bucketOf(color)) ?? { count: 0, sum: [0, 0, 0] };
    bucket.count += 1;
    for (const channel of [0, 1, 2] as const) bucket.sum[channel] += color[channel];
    buckets.set(bucketOf(color), bucket);
  }
  const means = Array.from(buckets, ([key, { count, sum }]) => ({
    key,
    count,
    mean: sum.map((one) => Math.round(one / count)) as Color,
  })).sort((a, b) => b.count - a.count || a.key - b.key);
  const palette = means.slice(0, COLORS).map(({ mean }) => mean);
  const nearest = new Map(means.map(({ key, mean }) => [key, nearestOf(mean, palette)]));
  const indices = new Uint8Array(pixels.length / 3);
  for (let i = 0; i < indices.length; i += 1) {
    const at = 3 * i;
    indices[i] = nearest.get(bucketOf([pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0])) ?? 0;
  }
  return { palette, indices };
}

function bucketOf([red, green, blue]: Color): number {
  const cut = 8 - BITS;
  return ((red >> cut) << (2 * BITS)) | ((green >> cut) << BITS) | (blue >> cut);
}

function nearestOf(color: Color, palette: readonly Color[]): number {
  const distance = (one: Color) => one.reduce((sum, channel, i) => sum + (channel - (color[i] ?? 0)) ** 2, 0);
  return palette.reduce((best, one, i) => (distance(one) < distance(palette[best] ?? one) ? i : best), 0);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
