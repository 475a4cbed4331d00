import type { FindingCode } from '../../../findings/codes.ts';

/** What was noticed while reading a table, and what it means that the rulebook has no rule. */
export const tables = {
  'table/duplicate-column':
    'Two columns of the table share a heading. Only the first is read, so what stands in the other is missed. Delete or rename the column that is too many and check again.',
  'table/unknown-column':
    'The table has a column whose heading is not known. It is left alone and does no harm. Correct the heading only if the column is one that the election needs.',
  'table/missing-column':
    'The table lacks a column it needs. Whatever rests on that column is not checked. Add it, or correct the heading if it is there under another name.',
  'table/ragged-row':
    'This row has another number of cells than the heading. Usually an address has a comma and no quotes around it, so that values slip into the next column. Cells too many are not read, cells too few count as empty.',
  'table/bad-encoding':
    'The file is not proper UTF-8, so some letters could not be read or had to be converted. Names with accents easily go wrong there. Save the file as “CSV UTF-8” and look again.',
  'table/letters-lost':
    'Names or addresses have “?” in place of accented letters, as in “Nguy?n V?n An”, because the file was exported in an ANSI encoding that has none. No program can bring the letters back. Export the original again as .xlsx or “CSV UTF-8”.',
  'table/legacy-font':
    'The file was typed in an old font such as TCVN3 or VNI. It was recognised and converted to Unicode. Look at some names, then save the file in Unicode for later.',
  'table/total-row':
    'A row is taken for a total, a sum carried over, the number of a page or the name of a part, so it is not counted in the list. If that is right, nothing is to be done. If it is a person, a task or a voting area of the list, correct it so that it is not left out.',
  'table/rows-left-out':
    'A total, a closing sentence or a signature is taken for the end of the list, but rows with a name and something more stand below it. They are not read, because they may be those who sign, and are named here so that nobody is lost. If they belong to the list, move them above it.',
  'table/two-digit-year':
    'The year of a birth has only two digits, such as 5/3/58. It is read as the one year that gives the person the age of a voter in the year of the election (no child, and not older than anybody on a list), and said so for somebody to compare. A year that this does not settle is not read. Write all four digits.',
  'table/month-first':
    'A whole column of days has the month in front, such as 01/25/1980, as American programs write it. Days of which both numbers are 12 or less, such as 05/03/1980, would be read the wrong way round. Import the file with --dates to say how the column is to be read.',
  'table/days-swapped':
    'A spreadsheet set to American habits takes 05/03/1958 for the third of May and leaves 25/03/1958 as text. The sign is that all days are the 12th or earlier, and all text later. It is only said; nothing is exchanged.',
  'table/serial-days':
    'A day is only a number of five digits such as 29221: the days that spreadsheets count from 1900 or from 1904, seen where a cell lost the format of days. It is not converted, because it is not certain from when it counts. Four digits are read as a year.',
  'table/invisible-characters':
    'A cell holds characters that nobody sees, as a rule copied from a web page, a PDF or another program. They make two names that look the same differ. They are left out in reading and printing.',
  'table/formula-error':
    'The cell holds an error of a spreadsheet formula, such as #REF! or #N/A. What it should say is not known, so it counts as empty. Correct the formula or type the value.',
  'table/cell-unreadable':
    'The content of the cell is not of the kind its column holds, such as an opening hour in words. The program does not guess and takes the cell as empty. Write it in the right form so that it is used.',
  'table/hidden-rows':
    'Rows, columns or a whole sheet are hidden in the spreadsheet, perhaps by a filter. Whoever opens the file does not see them, but they are read so that nobody is lost. Unhide them to look; delete what is old.',
  'table/sheet-unread':
    'A sheet of the file was not read, because it is hidden, has other columns, or has no header row of the table. If the people on it belong to the list, they are missing from it.',
  'table/value-from-title':
    'The table does not say something of each row (the voting area, the body, the council or constituency, the part of the plan), but a line, a title or the name of the sheet tells it. The value is given to the rows below, and where it came from is said.',
  'rule/none':
    'A rule is needed to check this, and the rulebook has none for this election. That is said, never guessed. Whoever is in charge must compare with the law.',
} satisfies Partial<Record<FindingCode, string>>;
