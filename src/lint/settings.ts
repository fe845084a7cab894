import picomatch from 'picomatch';
import type { Project } from '../model/project.js';
import type { Level, Options, Preset, Rule } from './rule.js';

/** No path is as long as this, and picomatch throws at much longer ones. */
const MAX_PATTERN = 4096;

/** What a rule is set to in the files that share one profile. */
export interface Setting {
  level: Level;
  options: Options;
}

/** What csm.yaml writes after the name of a rule. */
export type WrittenSetting = Level | ({ severity?: Level } & Record<string, unknown>);

/**
 * The settings of a project: its preset, what csm.yaml sets for single rules, and what it sets
 * otherwise for some paths. Later overrides win over earlier ones.
 */
export class Settings {
  readonly #preset: Preset;
  readonly #base: Record<string, WrittenSetting>;
  readonly #overrides: { matches: (file: string) => boolean; rules: Record<string, WrittenSetting> }[];
  readonly #profiles = new Map<string, string>();
  readonly #known = new Map<string, Setting>();

  constructor({ config }: Project) {
    this.#preset = config.lint?.extends ?? 'recommended';
    this.#base = (config.lint?.rules ?? {}) as Record<string, WrittenSetting>;
    this.#overrides = (config.lint?.overrides ?? [])
      .filter((one) => one !== undefined)
      .map(({ files, rules }) => ({
        matches: matcherOf(files),
        rules: (rules ?? {}) as Record<string, WrittenSetting>,
      }));
  }

  /** What `rule` is set to in `file`. */
  of(rule: Rule, file: string): Setting {
    const key = `${rule.id} ${this.#profileOf(file)}`;
    const known = this.#known.get(key);
    if (known) return known;
    const setting = this.#resolve(rule, file);
    this.#known.set(key, setting);
    return setting;
  }

  // Files that the same overrides match share everything.
  #profileOf(file: string): string {
    if (this.#overrides.length === 0) return '';
    const known = this.#profiles.get(file);
    if (known !== undefined) return known;
    const profile = this.#overrides.flatMap(({ matches }, i) => (matches(file) ? [i] : [])).join();
    this.#profiles.set(file, profile);
    return profile;
  }

  #resolve(rule: Rule, file: string): Setting {
    const setting: Setting = { level: rule.levels[this.#preset], options: { ...rule.options } };
    if (isLocked(rule)) return setting;
    const written = [this.#base, ...this.#overrides.filter(({ matches }) => matches(file)).map(({ rules }) => rules)];
    for (const rules of written) {
      const own = rules[rule.id];
      if (own === undefined) continue;
      const { severity, ...options } = typeof own === 'string' ? { severity: own } : own;
      if (severity) setting.level = severity;
      // An option alone asks for the rule, and what the preset leaves out weighs a warning.
      else if (setting.level === 'off') setting.level = 'warning';
      setting.options = { ...setting.options, ...sound(rule, options) };
    }
    return setting;
  }
}

/** Whether a path matches any of the patterns; one that is none matches nothing. */
export function matcherOf(patterns: readonly string[]): (file: string) => boolean {
  return picomatch(patterns.filter((one) => one !== undefined && one.length <= MAX_PATTERN));
}

/** What is wrong with the form of a file can neither be switched off nor excepted: it hides the rest. */
export function isLocked({ topic }: Pick<Rule, 'topic'>): boolean {
  return topic === 'format';
}

/** The default of an option; nothing where the rule has no such option, whatever all objects inherit. */
export function standardOf(rule: Rule, option: string): Options[string] | undefined {
  return Object.hasOwn(rule.options ?? {}, option) ? rule.options?.[option] : undefined;
}

/** Whether an option is of the type of its default. */
export function fits(value: unknown, standard: Options[string]): boolean {
  if (Array.isArray(standard)) return Array.isArray(value) && value.every((item) => typeof item === 'string');
  return typeof value === typeof standard && (typeof value !== 'number' || (Number.isFinite(value) && value >= 0));
}

function sound(rule: Rule, written: Record<string, unknown>): Options {
  return Object.fromEntries(
    Object.entries(written).filter(([name, value]) => {
      const standard = standardOf(rule, name);
      return standard !== undefined && fits(value, standard);
    }),
  ) as Options;
}
