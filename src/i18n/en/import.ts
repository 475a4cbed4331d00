import { groupDigits } from '../digits.ts';
import type { ImportText } from '../import-text.ts';

const number = (value: number): string => groupDigits(value, ',', '.');
const count = (value: number, one: string, many: string): string =>
  `${number(value)} ${value === 1 ? one : many}`;
const cells = (value: number): string => count(value, 'cell', 'cells');

export const importText: ImportText = {
  title: (table) => `IMPORT: ${table}`,
  sheets: (names) => `Sheets: ${names.join(', ')}`,
  header: (row, rows) => `Heading in row ${row}; ${count(rows, 'row', 'rows')} of data`,
  encoding: (encoding, syllables, words) =>
    words > 0
      ? `Recognised encoding ${encoding}: ${number(syllables)} of ${count(words, 'accented word', 'accented words')} became Vietnamese`
      : `Encoding ${encoding}`,
  reads: (before, after) => `“${before}” → “${after}”`,
  columns: 'Columns',
  columnOf: (letters, heading) => `${letters}  “${heading}”`,
  notUsed: 'not used',
  blankHeading: '(no heading)',
  joined: (from, to) => `${from} joined as ${to}`,
  split: (from, to) => `${from} split into ${to}`,
  firstRows: 'First rows',
  noticed: (found) => `Noticed while reading (${number(found)})`,
  times: (found) => `${count(found, 'place', 'places')}, the first`,
  changes: 'Changed by the import',
  noChanges: 'Nothing to change: every cell is copied as it is.',
  change: {
    spacing: (column, found) => `${column}: blanks tidied in ${cells(found)}`,
    invisible: (column, found) => `${column}: invisible characters removed from ${cells(found)}`,
    composed: (column, found) => `${column}: letters composed (Unicode NFC) in ${cells(found)}`,
    'day-order': (column, found) => `${column}: the day put before the month in ${cells(found)}`,
    serial: (column, found) => `${column}: day numbers of spreadsheets turned into days in ${cells(found)}`,
    date: (column, found) => `${column}: written day/month/year in ${cells(found)}`,
    number: (column, found) => `${column}: blanks and dots removed from the number in ${cells(found)}`,
    word: (column, found) => `${column}: one spelling in ${cells(found)}`,
    mark: (column, found) => `${column}: marks written x or 0 in ${cells(found)}`,
    ditto: (column, found) =>
      `${column}: what stands above written in ${cells(found)} that said “như trên” (ditto)`,
    joined: (column, found) =>
      `${column}: joined from the columns Nam and Nữ in ${count(found, 'row', 'rows')}`,
    split: (column, found) => `${column}: split from another column in ${count(found, 'row', 'rows')}`,
    'bare-name': (column, found) =>
      `${column}: number of the line, Ông and Bà before the name taken off, or the sex taken from them, in ${cells(found)}`,
    'name-case': (column, found) => `${column}: capitals as in names in ${cells(found)}`,
  },
  proposals: 'Proposed, not changed',
  proposeNames: (found) =>
    `${count(found, 'name is', 'names are')} in capitals or small letters throughout, or lack a capital. To change them add --fix-names.`,
  unsure: 'Not certain',
  why: {
    'looks-like': 'the heading is nearly the same and may be a slip',
    general: 'the heading does not say whether permanent, temporary or current residence',
    council: 'it does not say whether of the National Assembly, the province or the commune',
    twice: 'two columns hold this',
    'by-content': 'the heading is not known, but the cells look like a column that the table lacks',
  },
  whyDays: {
    'month-first': (found, text) =>
      `seems to have the month before the day: ${cells(found)} such as “${text}”, and none with a day above 12 in front`,
    'days-swapped': (found, text) =>
      `seems to have days and months exchanged by a spreadsheet: all its days (${number(found)} such as ${text}) are the 12th or earlier, while later ones are still text`,
    'serial-days': (found, text) =>
      `has ${cells(found)} with a bare number such as “${text}”, which may be a day as spreadsheets count them`,
  },
  total: (rows, files) => `In all: ${count(rows, 'row', 'rows')} from ${count(files, 'file', 'files')}`,
  leftOut: (names, all) =>
    `Also in the folder, not read: ${names.join(', ')}${all > names.length ? ` … (${all} in all)` : ''}. Only files that end in .csv, .tsv, .txt, .xlsx, .xlsm, .xls or .ods and lie in the folder itself are read.`,
  dryRun: 'Only a trial (--dry-run): nothing was written.',
  written: (rows, path) => `Wrote ${count(rows, 'row', 'rows')} to ${path}`,
  kept: (path) => `The old file is kept as ${path}`,
  keptAnswers: (path) => `How to read the file is remembered in ${path}; next time nothing is asked.`,
  report: (path) => `Report: ${path}`,
  next: (command) => `Next: ${command}`,
  mappingAbout: (file) => `How ${file} is read. May be edited; delete it to be asked again.`,
  askColumn: (letters, heading, why) => `Column ${letters} “${heading}”: ${why}. What is it?`,
  leaveOut: 'Leave this column out',
  askDays: (letters, heading, why) => `Column ${letters} “${heading}” ${why}. How is it to be read?`,
  dateWay: {
    'month-first': (text, reads) => `month first: “${text}” is ${reads} (day/month/year)`,
    'day-first': () => 'day first: leave the cells as they are',
    swapped: (text, reads) => `exchange day and month again: ${text} is ${reads}`,
    1900: (text, reads) => `counted from 1900 (Excel on Windows): ${text} is ${reads}`,
    1904: (text, reads) => `counted from 1904 (old Excel on a Mac): ${text} is ${reads}`,
    'not-days': () => 'no days: leave the cells as they are',
  },
  askNames: (found) => `Write ${count(found, 'name', 'names')} as names are written (Nguyễn Văn An)?`,
  askWrite: (rows, path) => `Write ${count(rows, 'row', 'rows')} to ${path}?`,
};
