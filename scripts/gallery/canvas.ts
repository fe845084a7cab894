/** Pixels of red, green and blue, row by row. */
export interface Picture {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/** Light enough to see where pages end. */
const GROUND = 0xdc;
const GAP = 10;

/** A picture as `pdftoppm` writes it (PPM, P6). */
export function picture(ppm: Buffer): Picture {
  const [head = '', width, height] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(ppm.toString('latin1', 0, 40)) ?? [];
  if (head === '') throw new Error('pdftoppm gave no picture');
  return { width: Number(width), height: Number(height), pixels: ppm.subarray(head.length) };
}

/** Pages side by side, rows of them below each other. */
export function composed(rows: readonly (readonly Picture[])[]): Picture {
  const widthOf = (row: readonly Picture[]) => row.reduce((sum, one) => sum + one.width + GAP, GAP);
  const heightOf = (row: readonly Picture[]) => Math.max(0, ...row.map(({ height }) => height));
  const width = Math.max(...rows.map(widthOf));
  const height = rows.reduce((sum, row) => sum + heightOf(row) + GAP, GAP);
  const pixels = new Uint8Array(width * height * 3).fill(GROUND);
  let top = GAP;
  for (const row of rows) {
    let left = Math.floor((width - widthOf(row)) / 2) + GAP;
    for (const one of row) {
      for (let y = 0; y < one.height; y += 1) {
        const line = one.pixels.subarray(y * one.width * 3, (y + 1) * one.width * 3);
        pixels.set(line, ((top + y) * width + left) * 3);
      }
      left += one.width + GAP;
    }
    top += heightOf(row) + GAP;
  }
  return { width, height, pixels };
}
