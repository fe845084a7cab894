import type { Locale, Text } from '../../model/locale.js';
import type { BlueprintData } from '../../model/schema/blueprint.js';
import type { StandardData } from '../../model/schema/standard.js';
import { type Channel, channelOf } from './channel.js';
import { Ids, nameSlug, slugOf } from './ids.js';
import type { ReadList, ReadRow } from './read-list.js';
import type { ListedStandard } from './standards-of-row.js';
import { writtenFigure } from './written-quantity.js';

type EncounterData = NonNullable<BlueprintData['encounters']>[number];
type BehaviorData = NonNullable<EncounterData['behaviors']>[number];
type ExpectationData = NonNullable<EncounterData['expectations']>[number];

/** How a draft is made. */
export interface DraftChoices {
  /** Of the list, for ids and the source of ratings: `it-desk`. */
  name: string;
  /** Language of the list. */
  locale: Locale;
  /** Texts are mappings by locale, because the project's own locale is another. */
  localized: boolean;
  /** Ids that the project has already. */
  taken: Iterable<string>;
}

/** A blueprint made of a list, and which row each of its parts came from. */
export interface Draft {
  blueprint: Required<Pick<BlueprintData, 'service' | 'encounters'>>;
  /** The row behind each behavior and expectation, by its id. */
  origins: Map<string, ReadRow>;
  /** The ids of the standards of each row, in their order; of the expectation where it holds a rating. */
  ids: Map<ReadRow, string[]>;
}

/**
 * A blueprint that says what the list says and nothing else: encounters by service and channel, assumed
 * in their order; a behavior for each row; no expectation, owner or selection that nobody named.
 */
export function draftOf(list: ReadList, choices: DraftChoices): Draft {
  return new Drafting(list, choices).draft();
}

class Drafting {
  readonly #list: ReadList;
  readonly #choices: DraftChoices;
  readonly #ids: Ids;
  readonly #prefix: string;
  readonly #origins = new Map<string, ReadRow>();
  readonly #byRow = new Map<ReadRow, string[]>();
  #count = 0;

  constructor(list: ReadList, choices: DraftChoices) {
    this.#list = list;
    this.#choices = choices;
    this.#ids = new Ids(choices.taken);
    this.#prefix = nameSlug(choices.name) || 'list';
  }

  draft(): Draft {
    const { title } = this.#list;
    const name = title ?? this.#choices.name.replace(/_+/g, ' ');
    const service = { id: this.#ids.next(this.#prefix), name: this.#text(name) };
    const groups = grouped(this.#list.rows.filter(({ skip }) => skip === undefined));
    const channels = new Map<string, Set<string>>();
    for (const [row] of groups.values()) if (row) added(channels, row.group ?? '', row.channel ?? '');
    const encounters = [...groups.values()].map((rows) => this.#encounter(rows, name, channels));
    return { blueprint: { service, encounters }, origins: this.#origins, ids: this.#byRow };
  }

  #encounter(rows: ReadRow[], fallback: string, channels: Map<string, Set<string>>): EncounterData {
    const [{ group, channel } = { group: undefined, channel: undefined }] = rows;
    const several = (channels.get(group ?? '')?.size ?? 0) > 1;
    const name = group === undefined ? (channel ?? fallback) : several && channel ? withChannel(group, channel) : group;
    const kind: Channel | undefined = channel === undefined ? undefined : channelOf(channel);
    const slug = slugOf(name) || nameSlug(name);
    const id = this.#ids.next(slug === '' || slug === this.#prefix ? `${this.#prefix}-encounter` : slug);
    const ratings = rows.filter(({ rating }) => rating !== undefined);
    const parts = this.#list.plan.ratings
      ? { expectations: ratings.map((row) => this.#expectation(row)) }
      : { behaviors: rows.map((row) => this.#behavior(row)) };
    return { id, name: this.#text(name), ...(kind && { channel: kind }), known: 'assumed', ...parts };
  }

  #behavior(row: ReadRow): BehaviorData {
    const text = row.text ?? '';
    const wished = this.#wished(row, text);
    const standards = row.standards.map((one) => this.#standard(one, row, this.#ids.next(wished)));
    const id = this.#ids.next(`do-${wished}`);
    this.#origins.set(id, row);
    this.#byRow.set(
      row,
      standards.map((one) => one.id),
    );
    return { id, does: this.#text(text), standards };
  }

  #standard({ text, reading }: ListedStandard, row: ReadRow, id: string): StandardData {
    const { locale } = this.#choices;
    const { kind, statistic, percentile, target, within, baseline, of, clock } = reading;
    const measure = statistic && {
      statistic,
      ...(percentile !== undefined && { percentile }),
      ...(of !== undefined && { of: this.#text(of) }),
      ...(clock && { clock: { from: this.#text(clock.from), to: this.#text(clock.to) } }),
      ...(within && { within: String(writtenFigure(within, locale)) }),
    };
    return {
      id,
      kind,
      statement: this.#text(text),
      ...(measure && { measure }),
      ...(target && { target: writtenFigure(target, locale) }),
      ...(baseline && { baseline: writtenFigure(baseline, locale) }),
      ...(row.review !== undefined && { review: row.review }),
    };
  }

  #expectation(row: ReadRow): ExpectationData {
    const text = row.text ?? '';
    const id = this.#ids.next(this.#wished(row, text));
    this.#origins.set(id, row);
    this.#byRow.set(row, [id]);
    // Who was asked, and how, the list does not say.
    const source = { method: 'other' as const, reference: this.#text(this.#choices.name) };
    return { id, says: this.#text(text), ...row.rating, source };
  }

  /** By what it is about; where that cannot be spelled, the number the list gives it, or its place. */
  #wished({ reference }: ReadRow, text: string): string {
    this.#count += 1;
    const own = reference === undefined ? '' : nameSlug(reference);
    if (/^[a-z]+-?\d/.test(own) && own.length <= 20) return own;
    return slugOf(text) || `${this.#prefix}-${/^\d{1,6}$/.test(reference ?? '') ? reference : this.#count}`;
  }

  #text(text: string): Text {
    return this.#choices.localized ? { [this.#choices.locale]: text } : text;
  }
}

/** Rows by service and channel, in the order in which these first occur. */
function grouped(rows: readonly ReadRow[]): Map<string, ReadRow[]> {
  const groups = new Map<string, ReadRow[]>();
  for (const row of rows) {
    const key = `${row.group ?? ''}\u0001${row.channel ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function added(sets: Map<string, Set<string>>, key: string, value: string): void {
  sets.set(key, (sets.get(key) ?? new Set()).add(value));
}

function withChannel(group: string, channel: string): string {
  return /[\u4e00-\u9fff]/.test(group) ? `${group}（${channel}）` : `${group} (${channel})`;
}
