import { arabic, emoji, han, hebrew, latin, symbols } from './characters.js';

/** A font file of the package and what it is cut from. */
export interface Face {
  /** `templates/fonts/<file>.ttf.br` */
  file: string;
  /** A name no installed font has: a copy on the machine must not take its place. */
  family: string;
  source: string;
  holds: (code: number) => boolean;
  /** Features of the font to keep; all where left out, as scripts that join their letters need them. */
  features?: string[];
}

// Kerning, and marks set on their letters. Not ligatures: copied text should stay what was written.
const PLAIN = ['kern', 'ccmp', 'locl', 'mark', 'mkmk'];

export const FACES: Face[] = [
  ...(['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic'] as const).map((style) => ({
    file: `latin-${style.replace('_', '-').replace(/\d+/, '').toLowerCase()}`,
    family: 'csm Latin',
    source: `source-sans-3/${style}/SourceSans3_${style}.ttf`,
    holds: latin,
    features: PLAIN,
  })),
  ...(['400Regular', '600SemiBold'] as const).map((style) => ({
    file: `han-${style.replace(/\d+/, '').toLowerCase()}`,
    family: 'csm Han',
    source: `noto-sans-sc/${style}/NotoSansSC_${style}.ttf`,
    holds: han,
    features: PLAIN,
  })),
  {
    file: 'symbols-regular',
    family: 'csm Symbols',
    source: 'noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf',
    holds: symbols,
    features: [],
  },
  {
    file: 'emoji-regular',
    family: 'csm Emoji',
    source: 'noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
    holds: emoji,
  },
  {
    file: 'hebrew-regular',
    family: 'csm Hebrew',
    source: 'noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf',
    holds: hebrew,
  },
  {
    file: 'arabic-regular',
    family: 'csm Arabic',
    source: 'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
    holds: arabic,
  },
];
