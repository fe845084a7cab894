import { ImageRun } from 'docx';
import type { Picture } from '../../documents/tree.js';
import { clipped } from '../characters.js';
import { drawn, isSelfContained } from './svg.js';

/** Room for a logo, in millimetres. */
export interface Room {
  width: number;
  height: number;
}

interface Size {
  width: number;
  height: number;
}

/** What office programs take of the words that stand in for a picture, in UTF-16 units. */
const LONGEST = 255;

/** Pixels to the millimetre, as docx counts. */
const PIXELS = 96 / 25.4;

/**
 * The logo, as large as fits. A drawing (SVG) comes as itself, for programs that draw it, and as a
 * picture for those that do not; one that asks for anything beyond itself as a picture alone.
 * Nothing where it cannot be read.
 */
export async function logo({ mediaType, bytes }: Picture, room: Room, owner: string): Promise<ImageRun | undefined> {
  const name = clipped(owner, LONGEST);
  const altText = { name, title: name, description: name };
  if (mediaType === 'image/png') {
    const size = pngSize(bytes);
    return size && new ImageRun({ type: 'png', data: bytes, transformation: fitted(size, room), altText });
  }
  const drawing = await drawn(bytes);
  if (!drawing) return undefined;
  const transformation = fitted(drawing, room);
  return isSelfContained(bytes)
    ? new ImageRun({
        type: 'svg',
        data: bytes,
        fallback: { type: 'png', data: drawing.png },
        transformation,
        altText,
      })
    : new ImageRun({ type: 'png', data: drawing.png, transformation, altText });
}

function fitted({ width, height }: Size, room: Room): Size {
  const scale = Math.min((room.width * PIXELS) / width, (room.height * PIXELS) / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

// The first chunk of a PNG holds its size in two numbers of four bytes.
function pngSize(bytes: Uint8Array): Size | undefined {
  if (bytes.length < 24) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = { width: view.getUint32(16), height: view.getUint32(20) };
  return size.width > 0 && size.height > 0 ? size : undefined;
}
