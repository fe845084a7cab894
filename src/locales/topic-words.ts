export type Args = Record<string, unknown>;
export type Sentence = (args: Args) => string;

/**
 * What one topic of rules has to say: for each rule, by its id, what it asks for in one sentence;
 * for each option (`too-detailed.max-words`) what it sets; for each code of a finding its sentence.
 */
export interface TopicWords {
  titles: Record<string, string>;
  options: Record<string, string>;
  findings: Record<string, Sentence>;
}

/** The same words in another language: a missing or surplus one does not compile. */
export type Same<W extends TopicWords> = { [K in keyof W]: Record<keyof W[K], W[K][keyof W[K]]> };
