import { groupDigits } from '../digits.ts';
import { lettersByCode } from '../letters-by-code.ts';
import type { PrintText } from '../print-text.ts';

/** Words of the commands that print. */
export const printing: PrintText = {
  nothingChanged: (area) => `Voting area ${area}: no card has changed, nothing printed.`,
  missingLetters: (path, letters) =>
    `${path}: the font has no ${lettersByCode(letters, 'and', 'others')}; the page shows the number of the character. Correct it in the table and print again, or write it by hand.`,
  olderPapers: (folder, names) =>
    `${folder}: ${names.length} files of an earlier run are still there (${names.slice(0, 3).join(', ')}${names.length > 3 ? '…' : ''}); they do not belong to this one. Delete them if they are not needed.`,
  plan: {
    byForm: 'Form',
    byArea: 'Voting area',
    byPaper: 'Paper',
    paper: (key) => key.replace('-portrait', ' upright').replace('-landscape', ' across'),
    pages: 'Pages',
    sheets: 'Sheets',
    reams: 'Reams',
    minutes: 'Minutes',
    area: (number) => `Voting area ${number}`,
    wholeWard: 'The whole ward',
    number: (value) => groupDigits(value, ',', '.'),
    total: (documents, pages, sheets, reams, minutes, pagesPerMinute) =>
      `In all ${groupDigits(documents, ',', '.')} documents: ${groupDigits(pages, ',', '.')} pages, ${groupDigits(sheets, ',', '.')} sheets, about ${reams} reams of 500; one printer of ${pagesPerMinute} pages a minute runs ${groupDigits(minutes, ',', '.')} minutes.`,
  },
};
