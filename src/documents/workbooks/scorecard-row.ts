import type { Standard } from '../../model/project.js';
import { isCustomerDefined } from '../../pipeline/chain.js';
import type { SheetCell, SheetRow } from '../workbook.js';
import { inputCell, numberCell, textCell } from './cells.js';
import { attainment, lastPlace, latestResult, previousPlace, status, trend } from './judgement.js';
import type { Results } from './results.js';
import { HIDDEN_COLUMNS, rowAddresses, SCORECARD_COLUMNS, type ScorecardColumn } from './scorecard-columns.js';
import type { Voice } from './voice.js';

/** The row of a standard: what it is, how it stands, a cell to fill in for each of the periods. */
export function standardRow(
  voice: Voice,
  standard: Standard,
  results: Results,
  row: number,
  periods: number,
): SheetRow {
  const at = rowAddresses(row, periods);
  const { target, floor, format } = results;
  const judged: Partial<Record<ScorecardColumn, SheetCell>> = {
    latest: latestResult(at, format),
    trend: trend(voice, at),
    attainment: attainment(at),
    status: status(voice, at),
  };
  const hidden: Record<(typeof HIDDEN_COLUMNS)[number], SheetCell | undefined> = {
    last: lastPlace(at),
    previous: previousPlace(at),
    targetOperator: target && textCell(target.operator, 'hidden'),
    targetValue: target && numberCell(target.value, 'hidden'),
    floorOperator: floor && textCell(floor.operator, 'hidden'),
    floorValue: floor && numberCell(floor.value, 'hidden'),
  };
  return {
    cells: [
      ...SCORECARD_COLUMNS.map((name) => judged[name] ?? textCell(TEXTS[name](voice, standard))),
      ...Array.from({ length: periods }, () => inputCell({ format })),
      ...HIDDEN_COLUMNS.map((name) => hidden[name]),
    ],
  };
}

type TextOf = (voice: Voice, standard: Standard) => string;

const nothing: TextOf = () => '';

const TEXTS: Record<ScorecardColumn, TextOf> = {
  id: (_, { id }) => id,
  statement: (voice, { data }) => voice.say(({ writer }) => writer.text(data.statement)),
  kind: (voice, standard) =>
    voice.say(({ writer: { words } }) => {
      const kind = words.kinds[standard.data.kind];
      return isCustomerDefined(standard) ? kind : `${kind}\n${words.standard.companyDefined}`;
    }),
  target: (voice, { data }) => voice.say(({ writer }) => writer.quantity(data.target)),
  floor: (voice, { data }) => voice.say(({ writer }) => writer.quantity(data.floor)),
  every: (voice, { data }) => voice.say(({ writer }) => writer.rhythm(data.measure?.every)),
  owner: (voice, { owner }) => voice.say(({ writer }) => writer.roleTitle(owner)),
  latest: nothing,
  trend: nothing,
  attainment: nothing,
  status: nothing,
};
