/** Rows above the first entry of a sheet: title, hint, bands, headings. */
export const HEADING_ROW = 3;
export const FIRST_ROW = 4;

/** The id and what the entry says stay in sight. */
export const FROZEN_COLUMNS = 2;

/** Empty rows drawn below the entries for new ones. */
export const NEW_ROWS = 20;

/** Rows below the entries in which lists are still offered, for whoever copies in more. */
export const ROOM = 500;

/** The name of a list of cells to choose from. */
export function listName(of: string): string {
  return `csm_${of}`;
}
