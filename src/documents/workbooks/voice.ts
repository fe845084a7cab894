import type { WorkbookWords } from '../../locales/en/workbooks.js';
import type { Writer } from '../writer.js';

/** The words of one language. */
export interface Speaker {
  writer: Writer;
  words: WorkbookWords;
}

/** Says things in the language of a workbook, or in several of them, one below the other. */
export class Voice {
  readonly speakers: [Speaker, ...Speaker[]];

  constructor(speakers: [Speaker, ...Speaker[]]) {
    this.speakers = speakers;
  }

  /** A text in every language; once where it is the same in all, as untranslated texts are. */
  say(pick: (speaker: Speaker) => string | undefined, between = '\n'): string {
    const said = this.speakers.map(pick).filter((text) => text !== undefined && text !== '');
    return [...new Set(said)].join(between);
  }

  /** The same in one line. */
  line(pick: (speaker: Speaker) => string | undefined): string {
    return this.say(pick, ' ');
  }
}
