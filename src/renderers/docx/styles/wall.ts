import type { Look } from '../look.js';
import type { ParagraphStyle } from './style.js';

/** The lines of what hangs on a wall: what to do stands out, and the number it is held to most. */
export function wallStyles({ wall, size, ink, height }: Look): ParagraphStyle[] {
  if (!wall) return [];
  const paragraph = { after: 20, height: height.table };
  const style = (id: string, name: string, points: number, run: ParagraphStyle['run'] = {}): ParagraphStyle => ({
    id,
    name,
    own: true,
    basedOn: 'TableText',
    paragraph,
    run: { size: size(points), ...run },
  });
  return [
    style('WallPlace', 'Wall Place', 10, { bold: true, color: ink }),
    style('WallDeed', 'Wall Deed', 11.5),
    style('WallStandard', 'Wall Standard', 8.5),
    style('WallNumber', 'Wall Number', 11.5, { bold: true, color: ink }),
  ];
}
