/**
 * The workbook tree: what builders make of a project for spreadsheet programs, beside the document
 * tree. Pure types. All text is there in the words of the workbook; a renderer adds form, and writes
 * every text as text, whatever it begins with.
 */
import type { Locale } from '../model/locale.js';
import type { Brand, Labels, Paper } from './tree.js';

export type WorkbookKind = 'scorecard' | 'checklist' | 'trace';

export interface Workbook {
  /** `table`: what people fill in elsewhere and bring back, made on demand and not with the documents. */
  kind: WorkbookKind | 'table';
  /** File name without extension. */
  name: string;
  /** One, or several side by side in every cell. */
  locales: [Locale, ...Locale[]];
  title: string;
  organization: string;
  brand: Brand;
  paper: Paper;
  /** ISO date the workbook bears in its file's own data; none, and csm writes a fixed one. */
  date?: string;
  /** Printed at the foot of every page, with the number of the page. */
  confidentiality?: string;
  page: Labels['page'];
  /** The first one is shown when the workbook is opened. */
  sheets: [Sheet, ...Sheet[]];
  names?: DefinedName[];
}

export interface Sheet {
  /** Unique in the workbook. */
  id: string;
  /** What the tab should say; a renderer shortens it and makes it unique where programs ask for that. */
  name: string;
  columns: SheetColumn[];
  /** Rows from the first one on, cells from the first column on; an empty place has none. */
  rows: SheetRow[];
  merged?: Area[];
  /** Rows above and columns before that stay in sight. */
  frozen?: { rows: number; columns: number };
  validations?: Validation[];
  /** Those that stand first win. */
  conditions?: Condition[];
  /** The header row and the rows below it, to filter by what stands in them. */
  filter?: Area;
  print: PrintSetup;
  /** Only unlocked cells can be changed; anybody may lift it, there is no password. */
  protected: boolean;
}

export interface SheetColumn {
  /** In characters of the normal font. */
  width: number;
  hidden?: boolean;
}

export interface SheetRow {
  cells: (SheetCell | undefined)[];
  /** In points; the height of its content where left out. */
  height?: number;
}

/** Rows and columns are counted from 0; both ends belong to the area. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** How a cell looks, by what it is for. `input` is the only one that is not locked. */
export type CellStyle =
  | 'title'
  | 'subtitle'
  | 'label'
  | 'section'
  | 'heading'
  | 'band'
  | 'group'
  | 'text'
  | 'mark'
  | 'result'
  | 'total'
  | 'input'
  | 'given'
  | 'note'
  | 'hidden'
  | 'good'
  | 'fair'
  | 'bad'
  | 'none';

interface CellForm {
  style: CellStyle;
  /** A number format as spreadsheet programs write them: `0.0#%`. */
  format?: string;
  align?: 'start' | 'center' | 'end';
}

export type SheetCell = TextCell | NumberCell | DateCell | FormulaCell | InputCell;

export interface TextCell extends CellForm {
  type: 'text';
  text: string;
}

export interface NumberCell extends CellForm {
  type: 'number';
  value: number;
}

export interface DateCell extends CellForm {
  type: 'date';
  /** ISO date. */
  date: string;
}

export interface FormulaCell extends CellForm {
  type: 'formula';
  /** Without the equals sign, in English names and with commas; it refers to its own sheet or to defined names. */
  formula: string;
  /** What it comes to with the content of the workbook as it stands. */
  value: CellValue;
}

/** A date is an ISO date. */
export type CellValue = number | string | { date: string };

/** A cell people fill in; blank, or with something to begin with. */
export interface InputCell extends CellForm {
  type: 'input';
  style: 'input';
  value?: CellValue;
}

/** What may be typed into cells; blank is always allowed. */
export interface Validation {
  areas: Area[];
  rule: ValidationRule;
  /** Shown when something else is typed. */
  error: { title: string; text: string };
}

export type ValidationRule = { type: 'list'; values: string[] } | NamedList | { type: 'date' } | NumberRule;

/** The cells a defined name stands for; offered alone, and not insisted on, unless strict. */
export interface NamedList {
  type: 'named-list';
  name: string;
  strict: boolean;
}

export interface NumberRule {
  type: 'number' | 'whole';
  least?: number;
  most?: number;
}

/** How the cells of an area look while a formula, written for its first cell, is true. */
export interface Condition {
  area: Area;
  formula: string;
  style: Extract<CellStyle, 'good' | 'fair' | 'bad' | 'none'>;
}

/** All columns on the width of a page, which holds as many rows as it can. */
export interface PrintSetup {
  orientation: 'portrait' | 'landscape';
  /** More columns than a page can hold: they go on on further pages, each of which begins with so many of the first ones. */
  spread?: number;
  /** First and last row to repeat on every page. */
  header?: [first: number, last: number];
}

export interface DefinedName {
  name: string;
  /** Id of the sheet. */
  sheet: string;
  area: Area;
}
