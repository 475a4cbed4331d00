import type { WorkbookText } from '../workbook-text.ts';

export const workbookText: WorkbookText = {
  list: 'Findings',
  listTitle: (errors, warnings, notes) =>
    `What the check found: ${errors} errors, ${warnings} warnings, ${notes} notes`,
  nothing: 'Nothing wrong was found.',
  howTo:
    'Click in the column “Cell” to go to the cell. Red: error; amber: warning; blue-grey: note. Rest the pointer on a cell to read its comment. Mend the original file and check again; this is only a copy.',
  columns: {
    severity: 'Severity',
    cell: 'Cell',
    who: 'Name in the row',
    column: 'Column at fault',
    message: 'What was found',
    fix: 'What to do',
    basis: 'Basis',
    code: 'Finding code',
  },
  severity: { error: 'Error', warning: 'Warning', note: 'Note' },
  comment: (severity, message, fix, basis) =>
    `${severity}: ${message}\nWhat to do: ${fix}${basis === '' ? '' : `\nBasis: ${basis}`}`,
  cutComment: '… (too long for a comment; the sheet “Findings” has all of it)',
  cutCell: (letters) => `… (${letters} more characters than Excel can hold; the original file has them)`,
  onlyColoured: (commented) =>
    `There are very many cells to look at: only the first ${commented} findings of each sheet have a comment, later cells are only coloured. The list below is complete.`,
  goesOn: (sheet) => `The list goes on in the sheet “${sheet}” (a sheet of Excel holds only so many links).`,
  rowsOnly: (file) =>
    `${file} is written in a way that takes no comments, so the copy has its rows without the formatting; the file itself is as it was.`,
  noFormat: (file) => `Rows copied from ${file}, in the file’s own order and with its own row numbers.`,
  written: (path, marked) => `Wrote ${path} (${marked} cells marked). The original file is unchanged.`,
  page: 'Page',
  noArea: 'No area yet',
  areaSheet: (area) => `Area ${area}`,
  areaLine: (area, commune) => `Voting area ${area} – ${commune}`,
  sheets: {
    voters: 'Voters',
    candidates: 'Candidates',
    committees: 'Members of election bodies',
    areas: 'Voting areas',
    constituencies: 'Constituencies',
    tasks: 'Tasks',
  },
  exported: (rows, path) => `Wrote ${rows} rows to ${path}.`,
};
