import { LOCALES, type Locale, type Text } from '../model/locale.js';
import type { Standard } from '../model/project.js';
import { quantityOf, unitName } from '../model/quantity.js';

type Meaning = string | number | boolean | null | Meaning[];

/**
 * What a standard asks, of whom, and how it is judged, in a form that does not depend on how it was
 * written down: nested lists in a fixed order, null for what is not there. When it is reviewed, where
 * its data lie and where performance stands today are not part of it. `main` is the locale of plain texts.
 */
export function meaningOf({ id, data, behavior }: Standard, main: Locale): Meaning {
  const { measure } = data;
  const text = (written: Text | undefined) => textMeaning(written, main);
  return [
    id,
    data.kind,
    text(data.statement),
    text(data.promise),
    data.published === true,
    quantityMeaning(data.target),
    quantityMeaning(data.floor),
    data.owner ?? null,
    text(behavior.data.does),
    behavior.data.role ?? null,
    measure === undefined
      ? null
      : [
          measure.statistic,
          measure.percentile ?? null,
          text(measure.counts),
          text(measure.of),
          text(measure.excludes),
          measure.clock ? [text(measure.clock.from), text(measure.clock.to), measure.clock.calendar ?? null] : null,
          quantityMeaning(measure.within),
          text(measure.question),
          plain(measure.scale),
          plain(measure.favorable),
          measure.source ?? null,
          plain(measure.sample),
          plain(measure.every),
          // Only where they are written, so that codes of before stay what they were.
          ...(measure.ends ? [[text(measure.ends.low), text(measure.ends.high)]] : []),
        ],
  ];
}

/** The wordings of all locales in their order; a plain text is one of the main locale. */
function textMeaning(written: Text | undefined, main: Locale): Meaning {
  if (written === undefined) return null;
  const wordings = typeof written === 'string' ? { [main]: written } : written;
  return LOCALES.map((locale) => plain(wordings[locale]));
}

/** `at least 95%`, `≥ 95.0 %` and `至少 95%` are one and the same; 60 seconds and a minute read differently. */
function quantityMeaning(written: string | number | undefined): Meaning {
  const quantity = quantityOf(written);
  return quantity ? [quantity.operator ?? null, quantity.value.toFixed(), unitName(quantity.unit)] : plain(written);
}

function plain(written: string | number | undefined): Meaning {
  return written === undefined ? null : String(written).normalize('NFC').replace(/\s+/g, ' ').trim();
}
