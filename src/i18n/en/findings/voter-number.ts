import type { FindingCatalog } from '../../catalog.ts';
import { count, quote } from './wording.ts';

const COPY_CARD = 'Copy all digits printed on the identity card';

/** Words for findings about a voter’s identity number and about people entered more than once. Only masked numbers. */
export const voterNumber = {
  'voter/id-missing': {
    message: () => 'The identity number is missing.',
    fix: (_, write) =>
      `Ask the voter or look it up in the population record and write it in the column ${write.column('id')}. A voter without a number keeps their place on the list.`,
  },
  'voter/id-malformed': {
    message: ({ reason, length }, write) => {
      const digits = count(length, 'digit', 'digits', write);
      switch (reason) {
        case 'length':
          return `The identity number has ${digits}, which is not what an identity card has.`;
        case 'nine-digits':
          return `This cell has ${digits}: an old identity number, not a new one.`;
        case 'characters':
          return 'The identity number holds characters that are not digits.';
        case 'digits-lost':
          return 'The spreadsheet shortened the identity number to an exponent (such as 1.2E+10); its last digits are gone.';
        case 'repair-disagrees':
          return `The identity number has only ${digits}; with zeros put in front it disagrees with the place of birth registration, the sex or the year of birth.`;
      }
    },
    fix: ({ reason }, write) => {
      const column = write.column('id');
      if (reason === 'nine-digits')
        return `Move the number to the column ${write.column('old_id')} and write the voter’s identity number in the column ${column}.`;
      if (reason === 'digits-lost')
        return `Format the column ${column} as text in the spreadsheet and enter the number again from the identity card; it cannot be recovered from this file.`;
      if (reason === 'repair-disagrees')
        return `${COPY_CARD} into the column ${column}, and check the columns ${write.column('birth')} and ${write.column('sex')}.`;
      return `${COPY_CARD} into the column ${column}, without blanks, points or letters.`;
    },
  },
  'voter/id-zero-lost': {
    message: ({ masked, zeros }, write) =>
      `The identity number lost ${count(zeros, 'zero', 'zeros', write)} at its front; it is understood as ${masked}.`,
    fix: (_, write) =>
      `Format the column ${write.column('id')} as text and put the zeros back, so that they are not lost again when the file is saved.`,
  },
  'voter/id-sex-mismatch': {
    message: ({ digit, sex }, write) =>
      `The fourth digit of the identity number is ${digit}, which does not fit the sex given as ${write.term(`sex/${sex}`)}.`,
    fix: (_, write) =>
      `Check the identity card and correct the column ${write.column('sex')} or the column ${write.column('id')}, whichever is wrong.`,
  },
  'voter/id-birth-mismatch': {
    message: ({ idYear, year }) =>
      `The identity number says the year of birth is ${idYear}, the date of birth says ${year}.`,
    fix: (_, write) =>
      `Check the identity card and correct the column ${write.column('birth')} or the column ${write.column('id')}, whichever is wrong.`,
  },
  'voter/id-place-unknown': {
    message: ({ place }) =>
      `The identity number begins with ${quote(place)}, which is no known place of birth registration.`,
    fix: (_, write) =>
      `Check the identity card. If it was copied wrongly, correct the column ${write.column('id')}; if the card says so (as for people registered abroad), leave it.`,
  },
  'voter/duplicate-id': {
    message: ({ masked, which, rows, total }, write) =>
      `${write.column(which)} ${masked} also stands in ${write.rows(rows, total)}.`,
    fix: ({ which }, write) =>
      `See whether these rows are one person or several. One person: keep one row and delete the others, because each citizen may stand on one voter list only. Several: correct the column ${write.column(which)} by each person’s papers.`,
  },
  'voter/duplicate-person': {
    message: ({ rows, total }, write) =>
      `Name and date of birth are the same as in ${write.rows(rows, total)}, and no two different identity numbers tell them apart.`,
    fix: (_, write) =>
      `Ask the head of the neighbourhood. One person: keep the row of the place where they vote and delete the rest. Different people: write each one’s identity number in the column ${write.column('id')}.`,
  },
  'voter/possible-duplicate': {
    message: ({ rows, reasons }, write) => {
      const why = reasons.map((reason) => write.term(`duplicate/${reason}`)).join('; ');
      return `Possibly the same person as in ${write.rows(rows)}${why === '' ? '' : ` (${why})`}.`;
    },
    fix: () =>
      'Compare identity numbers and addresses and ask the head of the neighbourhood. One person: keep one row and delete the rest. Different people: write each one’s identity number; leave those that are right.',
  },
} satisfies Partial<FindingCatalog>;
