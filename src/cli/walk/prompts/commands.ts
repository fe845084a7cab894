/** What a person can say instead of an answer. */
export type Command = 'back' | 'skip' | 'undo' | 'explain' | 'menu';

/** The signs for it, and what a Chinese keyboard makes of the same keys. */
const SIGNS: Record<string, Command> = {
  '<': 'back',
  '《': 'back',
  '〈': 'back',
  '-': 'skip',
  '—': 'skip',
  '——': 'skip',
  '?': 'explain',
  '/': 'menu',
  '、': 'menu',
  '!': 'undo',
};

/** The command that a sign stands for, typed in full width or not. */
export function commandOf(typed: string): Command | undefined {
  const sign = typed.normalize('NFKC').trim();
  return SIGNS[sign] ?? SIGNS[typed.trim()];
}

export interface Key {
  name?: string;
  sequence?: string;
  ctrl?: boolean;
}

/** The command of a key that is one by itself. */
export function keyCommand({ name, ctrl }: Key): Command | undefined {
  if (ctrl && name === 'z') return 'undo';
  return name === 'escape' ? 'back' : undefined;
}
