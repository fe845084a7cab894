import type { Encounter } from '../../model/project.js';
import type { Voice } from './voice.js';

/** The name of an encounter, with a mark where its course was neither observed nor asked about. */
export function encounterTitle(voice: Voice, { data }: Encounter): string {
  return voice.line(({ writer }) => {
    const name = writer.text(data.name);
    if (data.known === 'observed') return name;
    const mark = data.known === undefined ? 'encounter-unsaid' : (`encounter-${data.known}` as const);
    return writer.words.pair(name, writer.words.evidence.marks[mark]);
  });
}
