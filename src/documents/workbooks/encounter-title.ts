import type { Encounter } from '../../model/project.js';
import type { Voice } from './voice.js';

/** The name of an encounter; with how it is known where customers were neither watched nor asked. */
export function encounterTitle(voice: Voice, { data }: Encounter): string {
  return voice.line(({ writer }) => {
    const name = writer.text(data.name);
    const { known } = data;
    if (known === undefined || known === 'observed') return name;
    return writer.words.pair(name, writer.words.known[known]);
  });
}
