/** The sheet that says how to fill the others in. */
export const guide = {
  about: {
    title: 'What this is',
    lines: (organization: string, version: string) => [
      `The standards of ${organization}, with the behaviors they hang on and the expectations these answer, written out by csm ${version}. Fill them in here; csm brings the changes back into the files of the project and shows them before it writes.`,
    ],
  },
  filling: {
    title: 'Filling it in',
    lines: [
      'One row is one standard, behavior or expectation. The ID in the first column is its name in the project: leave it as it is, csm finds the row by it.',
      'Change white cells as you like. A cell you empty takes the value out. Where a cell offers a list, choose from it; ids and what they stand for are on the sheet Lists. A role, step, segment or encounter may be given by its name, too.',
      'New entries go into the empty rows below. Leave the ID blank and csm proposes one, or choose one yourself: lower-case letters, digits and hyphens. Say in the column Behavior or Encounter where it belongs.',
      'To take an entry out, delete its whole row.',
      'Write quantities as you would say them: at least 95%, at most 5 min, 4 business hours, 10 business days, 3 per 1000, 4.5 of 5. Several ids in one cell are parted by commas.',
    ],
    languages: 'Texts have one column for each language. Leave the second one empty where there is no translation yet.',
  },
  limits: {
    title: 'What is not taken over',
    lines: [
      'Grey columns are there for reading. Colors, widths, comments, columns and sheets of your own are not brought back; csm names those it leaves out.',
      'Sort, filter, hide and move rows and columns, and rename sheets, as you like. Do not delete the hidden column at the end of a sheet: by it csm sees which cells you changed, and what changed in the files meanwhile.',
    ],
  },
  back: {
    title: 'Bringing it back',
    commands: (file: string): [command: string, meaning: string][] => [
      [`csm import ${file}`, 'Shows the changes as they will stand in the files, and asks. Add --yes not to be asked.'],
      [`csm import ${file} --dry-run`, 'Shows the changes and writes nothing.'],
      [`csm import ${file} --delete`, 'Takes out the entries whose rows you deleted; otherwise they are only named.'],
      [
        `csm import ${file} --prefer table`,
        'Where a value changed here and in the files since the export, takes the one from here. --prefer files keeps the other; without either, such cells are shown and left.',
      ],
    ],
    csv: 'A single sheet saved as CSV can be brought back in the same way.',
  },
  columns: (sheet: string) => `Columns of ${sheet}`,
};
