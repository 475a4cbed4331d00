import type { FindingCatalog } from '../../catalog.ts';
import { choices, quote } from './wording.ts';

/** Words for findings about where a voter votes and whether. */
export const voters = {
  'voter/moved-away': {
    message: () => 'The voter is marked as moved away, so the name is neither printed nor counted.',
    fix: (_, write) =>
      `If this is right, strike the name off and tell the place the voter moved to. If the voter has not moved, clear the column ${write.column('status')}.`,
  },
  'voter/nationality': {
    message: ({ text }) =>
      `The nationality reads ${quote(text)}; only Vietnamese citizens are entered on the voter list.`,
    fix: (_, write) =>
      `Check the person’s papers. For a Vietnamese citizen write “Việt Nam” in the column ${write.column('nationality')}; otherwise take the name off the voter list.`,
  },
  'voter/barred': {
    message: ({ status }, write) =>
      status === 'dead'
        ? 'The voter is marked as deceased, so the name may not stay on the voter list.'
        : `The status reads ${quote(write.term(`voter-status/${status}`))}, so this person may not be entered on the voter list.`,
    fix: ({ status }, write) =>
      status === 'dead'
        ? `Check the civil status register. If it is right, strike the name off and take back the voter card if one was handed out; if not, clear the column ${write.column('status')}.`
        : `Check the judgment or decision of the court. If it is right, strike the name off and take back the voter card if one was handed out. If the right to vote has been restored, clear the column ${write.column('status')}.`,
  },
  'voter/residence-missing': {
    message: (_, write) =>
      `The columns ${write.column('permanent')}, ${write.column('temporary')} and ${write.column('current')} are all empty, so it is not known where the voter votes and for which councils.`,
    fix: (_, write) =>
      `Ask the voter or the head of the neighbourhood, then write the address in exactly one column: ${write.column('permanent')} or ${write.column('temporary')} for the place where the voter votes; ${write.column('current')} for those without a registered residence.`,
  },
  'voter/residence-both': {
    message: (_, write) =>
      `Both ${write.column('permanent')} and ${write.column('temporary')} hold an address, while the form of the voter list wants only the place where the voter votes.`,
    fix: () =>
      'Ask the voter where they want to vote, keep that address and clear the other column. If they vote in another commune, take the name off this list.',
  },
  'voter/temporary-since-missing': {
    message: ({ reason, text }, write) => {
      const heading = write.column('temporary_since');
      switch (reason) {
        case 'missing':
          return `The voter votes at a temporary residence but the column ${heading} is empty, so it is not known for which councils.`;
        case 'unreadable':
          return `The start of the temporary residence ${quote(text)} cannot be read, so it is not known for which councils the voter votes.`;
        case 'open':
          return `The start of the temporary residence ${quote(text)} lacks its day or month, so it is not known whether it has lasted long enough by polling day.`;
        case 'after-polling-day':
          return `The start of the temporary residence ${quote(text)} is after polling day, possibly a slip.`;
      }
    },
    fix: ({ latestStart }, write) =>
      `Look the registration up with the police and write day, month and year in the column ${write.column('temporary_since')}. Registered on ${write.day(latestStart)} or earlier: the voter also votes for the ${write.term('council/commune')}; registered later: only for the ${write.term('council/na')} and the ${write.term('council/province')}.`,
  },
  'voter/ballots-differ': {
    message: ({ marked, computed }, write) => {
      const named = (councils: typeof marked): string =>
        councils.length === 0
          ? 'no council'
          : write.list(councils.map((council) => `the ${write.term(`council/${council}`)}`));
      return `The marks say that the voter votes for ${named(marked)}; by category, residence and its start it must be ${named(computed)}.`;
    },
    fix: ({ differ }, write) => {
      const columns = differ.map((council) => quote(write.column(`mark_${council}`)));
      return `Check the columns ${write.column('category')}, ${write.column('temporary')} and ${write.column('temporary_since')}. If they are right, correct the mark in ${write.list(columns)}; or leave the three columns of marks empty and let the program compute them.`;
    },
  },
  'voter/category-unreadable': {
    message: ({ text }) =>
      `The voter category ${quote(text)} is not known, so neither is for which councils the voter votes.`,
    fix: (_, write) =>
      `Write one of these in the column ${write.column('category')}: ${choices('category')}; or leave it empty to go by the residence.`,
  },
  'voter/area-missing': {
    message: () =>
      'No voting area is given, so the voter stands on no list to be posted and gets no voter card.',
    fix: (_, write) =>
      `Write the number of the voting area of the voter’s neighbourhood in the column ${write.column('area')}.`,
  },
  'voter/area-unknown': {
    message: ({ area }, write) => `Voting area ${area} is not in the ${write.term('table/areas')}.`,
    fix: (_, write) =>
      `If it is a slip, correct the column ${write.column('area')}. If the area exists, add a row for it to the ${write.term('table/areas')}.`,
  },
  'voter/area-not-of-neighbourhood': {
    message: ({ area, neighbourhood, belongsTo }) =>
      `Neighbourhood ${quote(neighbourhood)} belongs to voting area ${belongsTo}, but the voter is assigned to area ${area}.`,
    fix: ({ belongsTo }, write) =>
      `If the voter lives there, change the column ${write.column('area')} to ${belongsTo}. If the neighbourhood is wrong, correct the column ${write.column('neighbourhood')}. Leave it for those who vote in an area of its own (hospital, armed forces unit).`,
  },
  'voter/household-split': {
    message: ({ household, areas, rows }, write) =>
      `Household ${quote(household)} is divided between voting areas ${write.list(areas)} (see also ${write.rows(rows)}).`,
    fix: (_, write) =>
      `Assign the whole household to one voting area. If two households share the number, make the column ${write.column('household')} differ; if there is a true reason, leave it.`,
  },
} satisfies Partial<FindingCatalog>;
