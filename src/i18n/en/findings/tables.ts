import type { FindingCatalog } from '../../catalog.ts';
import { capital, count, isKindOfRule, quote, ruleName } from './wording.ts';

/** Which program counts days from which year. */
const COUNTED_BY = { 1900: 'Excel on Windows', 1904: 'old Excel on a Mac' };

/** Words for what was noticed while reading a table, and for what the rulebook has no rule about. */
export const tables = {
  'table/duplicate-column': {
    message: ({ heading, columns }, write) =>
      `The heading ${quote(heading)} stands over several columns (${write.list(columns)}); at most the first of them is read.`,
    fix: () =>
      'Delete the column that is too many or change its heading, so that each heading stands once, then check again.',
  },
  'table/unknown-column': {
    message: ({ heading }) => `The column ${quote(heading)} is not known, so what it holds was not checked.`,
    fix: ({ nearest, missing }, write) => {
      if (nearest !== undefined)
        return `If it is the column ${quote(write.column(nearest))}, correct its heading; if not, leave it.`;
      return missing === undefined
        ? 'If the column is not for the election, leave it; otherwise give it a heading of the tables that “baucu init” writes.'
        : `The table lacks ${write.list(missing.map((key) => quote(write.column(key))))}. If this is ${missing.length === 1 ? 'it' : 'one of them'}, correct the heading; if not, leave it.`;
    },
  },
  'table/missing-column': {
    message: ({ column }, write) =>
      `The table has no column ${quote(write.column(column))}, so nothing that rests on it was checked.`,
    fix: ({ column, unread }, write) =>
      unread === undefined
        ? `Add a column headed ${quote(write.column(column))}; if the table has it under another name, change the heading.`
        : `Columns of the table that are not known: ${write.list(unread.map(quote))}. If one of them is meant, change its heading to ${quote(write.column(column))}; if not, add a column with that heading.`,
  },
  'table/ragged-row': {
    message: ({ have, need }, write) =>
      `This row has ${count(have, 'cell', 'cells', write)}, the heading has ${count(need, 'column', 'columns', write)}.`,
    fix: () =>
      'See whether a separator is missing or too many, or quotes around an address are missing; put each value in its column.',
  },
  'table/bad-encoding': {
    message: ({ reason, encoding }) => {
      switch (reason) {
        case 'nul':
          return 'Null characters (NUL) stand among the letters; they were left out.';
        case 'invalid-bytes':
          return 'Some letters cannot be read because the file is not proper UTF-8.';
        case 'converted':
          return `The file is in ${encoding ?? 'an old encoding'}, not in UTF-8; it was converted for reading.`;
      }
    },
    fix: ({ reason }) =>
      reason === 'converted'
        ? 'Look at some names with accents; if they are right, save the file as “CSV UTF-8”.'
        : 'Open the original file in a spreadsheet, save it as “CSV UTF-8”, and look at the names here again.',
  },
  'table/letters-lost': {
    message: ({ cells, text }, write) =>
      `Accented letters are lost for good in ${write.number(cells)} ${cells === 1 ? 'cell' : 'cells'} of this column (the first: ${quote(text)}): the file was saved in an encoding without Vietnamese letters, which put “?” in their place.`,
    fix: () =>
      'Go back to the program or the workbook the file came from, export it again as .xlsx or “CSV UTF-8”, and use the new file. Do not type the letters again from memory.',
  },
  'table/legacy-font': {
    message: ({ encoding }) =>
      `The file was typed in an old ${encoding} font; it was converted to Unicode for reading.`,
    fix: () =>
      'Look at some names with accents; if they are right, save the file in Unicode (as “CSV UTF-8”).',
  },
  'table/total-row': {
    message: ({ text }) =>
      `The row ${quote(text)} is taken for a total, the number of a page or the name of a part, so it is not counted in the list.`,
    fix: ({ people }) =>
      people
        ? 'Nothing to do if that is right. If it is a person, correct the name in this row.'
        : 'Nothing to do if that is right. If it is a row of the table, fill its other columns.',
  },
  'table/rows-left-out': {
    message: ({ rows, count: all, text }, write) =>
      `${capital(write.rows(rows, all))} (${all === 1 ? '' : 'the first: '}${quote(text)}) ${all === 1 ? 'stands' : 'stand'} below what is taken for the end of the list, and ${all === 1 ? 'was' : 'were'} not read.`,
    fix: () =>
      'If they belong to the list, delete the remark, total or signature above them, or move them above it. If not, leave them.',
  },
  'table/two-digit-year': {
    message: ({ text, year }) =>
      `The birth ${quote(text)} has only two digits of its year; it is read as ${year}.`,
    fix: ({ year }, write) =>
      `Compare it with the person’s papers; if ${year} is right, write all four digits in the column ${write.column('birth')}, otherwise correct it.`,
  },
  'table/month-first': {
    message: ({ cells, text }, write) =>
      `The whole column seems to have the month before the day: ${write.number(cells)} ${cells === 1 ? 'cell' : 'cells'} such as ${quote(text)} cannot be read otherwise, and none has a day above 12 in front. Cells such as 05/03 may be read the wrong way round.`,
    fix: ({ column }) =>
      `Import the original again with “baucu import … --dates "${column}=month-first"”, or rewrite the column as day/month/year.`,
  },
  'table/days-swapped': {
    message: ({ cells, text, was }, write) =>
      `A spreadsheet seems to have exchanged days and months: all ${write.number(cells)} days of this column (such as ${text}, which may be ${was}) are the 12th or earlier, while later ones are still text.`,
    fix: ({ column }) =>
      `Compare some people with their papers. If they were exchanged, import the original again with “baucu import … --dates "${column}=swapped"”; if not, with “baucu import … --dates "${column}=day-first"”.`,
  },
  'table/serial-days': {
    message: ({ cells, text, days }, write) =>
      `This column has ${write.number(cells)} ${cells === 1 ? 'cell' : 'cells'} with only a number such as ${quote(text)}, which may be a day as spreadsheets count them (${days.join(' or ')}), and was not read as one.`,
    fix: ({ column, since }) => {
      const ways = since.map((year) => `“baucu import … --dates "${column}=${year}"” (${COUNTED_BY[year]})`);
      return `Give the column the format of days in the spreadsheet and save it; or import the original with ${ways.join(' or ')}.`;
    },
  },
  'table/invisible-characters': {
    message: ({ cells }, write) =>
      `Invisible characters stand in ${count(cells, 'cell', 'cells', write)} of this column (the first in this row); they were left out.`,
    fix: () =>
      'Nothing has to be done. To clean the file itself, type those cells again, or use the file that “baucu import” writes.',
  },
  'table/formula-error': {
    message: ({ text }) => `This cell holds the formula error ${quote(text)}, so it counts as empty.`,
    fix: () => 'Open the file in a spreadsheet and correct the formula, or type the value into the cell.',
  },
  'table/cell-unreadable': {
    message: ({ text }) =>
      `The content ${quote(text)} of this cell is not understood; the cell is taken as empty.`,
    fix: () =>
      'Write the cell as its column wants it (an hour: 07:00; a mark: x; a share: 92%; a voting area: 4; neighbourhoods: 1, 3-5; an identity number: every digit that the card shows), or leave it empty.',
  },
  'table/hidden-rows': {
    message: ({ rows, columns, sheet, filtered }, write) => {
      const parts = [
        ...(sheet
          ? ['the whole sheet']
          : rows > 0
            ? [`${write.number(rows)} ${rows === 1 ? 'row' : 'rows'}${filtered ? ' (by a filter)' : ''}`]
            : []),
        ...(columns.length > 0
          ? [`${columns.length === 1 ? 'column' : 'columns'} ${write.list(columns)}`]
          : []),
      ];
      return `The spreadsheet hides ${parts.join(' and ')}; what is hidden is read and counted all the same.`;
    },
    fix: () =>
      'Unhide it and clear the filter to look. If it is no longer needed, delete it from the table and check again.',
  },
  'table/sheet-unread': {
    message: ({ sheet, reason }) => {
      switch (reason) {
        case 'hidden':
          return `The sheet ${quote(sheet)} is hidden, and was not read because a visible one was.`;
        case 'other-columns':
          return `The sheet ${quote(sheet)} has other columns than the sheet that was read, so it was not read.`;
        case 'no-header':
          return `The sheet ${quote(sheet)} has no header row of this table, so it was not read.`;
      }
    },
    fix: ({ sheet, reason }) => {
      switch (reason) {
        case 'hidden':
          return 'If it belongs to the list, unhide it; if it is an old copy, leave it.';
        case 'other-columns':
          return `If it belongs to the list, give its columns the headings of the sheet that was read, or import it by itself with “baucu import … --sheet "${sheet}"”; if not, leave it.`;
        case 'no-header':
          return 'If it belongs to the list, give it the header row of the sheet that was read; if not (a summary, instructions), leave it.';
      }
    },
  },
  'table/value-from-title': {
    message: ({ column, table, value, text, rows, others }, write) => {
      const none = `The table does not say ${quote(write.column(column, table))}, so`;
      return others === undefined
        ? `${none} ${write.number(rows)} ${rows === 1 ? 'row' : 'rows'} below ${quote(text)} ${rows === 1 ? 'is' : 'are'} taken to be of ${quote(value)}.`
        : `${none} ${write.number(rows)} rows are read by the titles above them, such as ${quote(text)} for ${quote(value)}, and ${write.number(others)} more titles of that kind.`;
    },
    fix: ({ column, table }, write) =>
      `Nothing to do if that is right. If not, fill the column ${quote(write.column(column, table))} for each row; add it where the table has none.`,
  },
  'rule/none': {
    message: ({ about, election, committee, table }, write) => {
      if (about === 'own-council')
        return 'A special zone of so few people may have no council of its own; ward.yaml does not say, so it is taken to have one and its voters to vote for it.';
      const body = committee === undefined ? '' : ` of the ${write.term(`committee/${committee}`)}`;
      const where = table === undefined ? '' : ` (${write.term(`table/${table}`)})`;
      return `The rulebook has no rule about ${ruleName(about, write)}${body} for the election ${election}${where}; this was not checked.`;
    },
    fix: ({ about }) => {
      if (about === 'own-council')
        return 'If the special zone has no council, write “commune-council: false” in ward.yaml: its voters then elect the National Assembly and the provincial council only. If it has one, write “commune-council: true”.';
      return isKindOfRule(about)
        ? 'Compare this part with the law and the guidance of the National Election Council yourself; the program does not guess.'
        : 'Run “baucu calendar --level all --csv” to see the id of each step, then correct it in ward.yaml.';
    },
  },
} satisfies Partial<FindingCatalog>;
