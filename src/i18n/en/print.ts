import { groupDigits } from '../digits.ts';
import type { PrintText } from '../print-text.ts';

/** Words of the commands that print. */
export const printing: PrintText = {
  nothingChanged: (area) => `Voting area ${area}: no card has changed, nothing printed.`,
  plan: {
    byForm: 'Form',
    byArea: 'Voting area',
    byPaper: 'Paper',
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
