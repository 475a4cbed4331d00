import type { FindingCatalog } from '../../catalog.ts';
import { days as inDays, quote } from './wording.ts';

const CHECK_BIRTH = 'Check the birth certificate or the identity card';

/** Words for findings about a voter’s name, birth date, age and sex. */
export const voterIdentity = {
  'voter/name-missing': {
    message: () => 'The full name is missing.',
    fix: (_, write) =>
      `Write family, middle and given name in the column ${write.column('name')} as on the identity card or birth certificate. If the row is nobody’s, delete it.`,
  },
  'voter/birth-missing': {
    message: () => 'The date of birth is missing, so it is not known whether the voter is of age.',
    fix: (_, write) => `${CHECK_BIRTH} and write day, month and year in the column ${write.column('birth')}.`,
  },
  'voter/birth-unreadable': {
    message: ({ text }) => `The date of birth ${quote(text)} cannot be read.`,
    fix: (_, write) =>
      `Write it in the column ${write.column('birth')} as day/month/year with four digits for the year, such as 05/03/1990. If only the year is known, write the year.`,
  },
  'voter/birth-impossible': {
    message: ({ text, reason }) => {
      switch (reason) {
        case 'no-such-day':
          return `The date of birth ${quote(text)} is not in the calendar.`;
        case 'month-first':
          return `The date of birth ${quote(text)} seems to have the month before the day.`;
        case 'future':
          return `The date of birth ${quote(text)} has not come yet.`;
        case 'too-long-ago':
          return `The date of birth ${quote(text)} is too long ago; the year may be a slip.`;
      }
    },
    fix: ({ reason, text }, write) => {
      if (reason === 'month-first')
        return `${CHECK_BIRTH}. If the month does stand first, correct the column ${write.column('birth')} to day/month/year, and look at the whole column: other days may be swapped where it does not show (03/04 for 04/03).`;
      const correct = `${CHECK_BIRTH} and correct the column ${write.column('birth')}, day/month/year.`;
      // A year typed into a cell of days is a day of 1905: 1958 becomes 11/05/1905.
      if (reason === 'too-long-ago' && text.endsWith('1905'))
        return `${correct} A day of 1905 often comes from a year (such as 1958) typed into a cell of days in a spreadsheet; type the year again, into a cell of text.`;
      return reason === 'too-long-ago'
        ? `${correct} If the voter has died, write “đã chết” in the column ${write.column('status')} or strike the name off.`
        : correct;
    },
  },
  'voter/birth-incomplete': {
    message: ({ text, completeFromYear }) =>
      `The date of birth ${quote(text)} lacks its day or month; they are required for people born in ${completeFromYear} or later.`,
    fix: (_, write) => `${CHECK_BIRTH} and write day, month and year in the column ${write.column('birth')}.`,
  },
  'voter/under-age': {
    message: ({ turnsOn, age, pollingDay }, write) =>
      `On polling day ${write.day(pollingDay)} this person is not yet ${age}; that is on ${write.day(turnsOn)}.`,
    fix: (_, write) =>
      `${CHECK_BIRTH}. If the date is a slip, correct the column ${write.column('birth')}; if it is right, take the name off the voter list.`,
  },
  'voter/age-unknown': {
    message: ({ text, age, latestBirth }, write) =>
      `The date of birth ${quote(text)} does not tell whether this person is ${age} on polling day; for that the birth must be on ${write.day(latestBirth)} or earlier.`,
    fix: (_, write) =>
      `Find the birth certificate, identity card or population record and write day, month and year in the column ${write.column('birth')}. Where no paper is left, offices usually reckon so: day unknown, the 1st of the month; day and month unknown, 1 January. The program does not reckon for you.`,
  },
  'voter/turns-18-near-polling-day': {
    message: ({ turnsOn, age, days }, write) => {
      const when =
        days === 0
          ? 'on polling day itself'
          : `${inDays(Math.abs(days))} ${days < 0 ? 'before' : 'after'} polling day`;
      return `This person turns ${age} on ${write.day(turnsOn)}, ${when}.`;
    },
    fix: () => `${CHECK_BIRTH} with care: a few days decide whether this person may vote.`,
  },
  'voter/sex-missing': {
    message: () => 'The sex is missing.',
    fix: (_, write) =>
      `Write “Nam” (male) or “Nữ” (female) in the column ${write.column('sex')} by the birth certificate or identity card; the voter list marks and counts both.`,
  },
  'voter/sex-unreadable': {
    message: ({ text }) => `The sex ${quote(text)} is not understood.`,
    fix: (_, write) =>
      `Write “Nam” (male) or “Nữ” (female) in the column ${write.column('sex')}. With two columns Nam and Nữ, mark only one of them.`,
  },
} satisfies Partial<FindingCatalog>;
