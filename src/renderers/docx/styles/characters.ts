import type { Badge } from '../../../documents/tree.js';
import { MARKS } from '../fonts.js';
import { COLORS, type Look } from '../look.js';
import type { CharacterStyle } from './style.js';

/** Ink and ground of a badge. */
const BADGES: Record<Badge['tone'], { name: string; ink: string; fill: string }> = {
  hard: { name: 'Badge Hard', ink: '134A73', fill: 'DFECF6' },
  soft: { name: 'Badge Soft', ink: '5B3478', fill: 'EFE6F5' },
  fix: { name: 'Badge Fix', ink: '2F5A33', fill: 'E3F0E4' },
  gap: { name: 'Badge Gap', ink: '8A3B00', fill: 'FDEEDD' },
  plain: { name: 'Badge Plain', ink: '3A4554', fill: 'E9EDF1' },
};

/** The style of a badge; unknown tones look plain. */
export function badgeStyle(tone: Badge['tone']): string {
  return (BADGES[tone] ?? BADGES.plain).name.replace(' ', '');
}

/** Words that stand out within a line. */
export function characterStyles({ chinese, ink, size }: Look): CharacterStyle[] {
  return [
    { id: 'Strong', name: 'Strong', run: { bold: true } },
    // Chinese has no italics.
    { id: 'Emphasis', name: 'Emphasis', run: chinese ? { bold: true, color: ink } : { italic: true } },
    { id: 'Hyperlink', name: 'Hyperlink', run: { color: ink, underline: true } },
    { id: 'Quiet', name: 'Quiet', own: true, run: { bold: false, italic: false, color: COLORS.muted, size: size(8) } },
    { id: 'Mark', name: 'Mark', own: true, run: { latin: MARKS, chinese: MARKS } },
    { id: 'HeadingNumber', name: 'Heading Number', own: true, run: { bold: false, color: ink } },
    ...Object.values(BADGES).map(
      ({ name, ink: color, fill }): CharacterStyle => ({
        id: name.replace(' ', ''),
        name,
        own: true,
        // A frame of the color of the ground gives the word some room on it.
        run: { bold: true, italic: false, color, size: size(8), fill, frame: { color: fill, size: 12 } },
      }),
    ),
  ];
}
