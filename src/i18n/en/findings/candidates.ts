import type { FindingCatalog } from '../../catalog.ts';
import { choices, count, quote, writtenMoment } from './wording.ts';

/** Words for findings about single candidates. */
export const candidates = {
  'candidate/birth-impossible': {
    message: ({ text, reason }) =>
      reason === 'future'
        ? `The date of birth ${quote(text)} has not come yet.`
        : `The date of birth ${quote(text)} is too long ago; the year may be a slip.`,
    fix: (_, write) =>
      `Compare the birth certificate or the dossier and correct the column ${write.column('birth')}, day/month/year.`,
  },
  'candidate/under-age': {
    message: ({ turnsOn, age, pollingDay }, write) =>
      `On polling day ${write.day(pollingDay)} this person is not yet ${age}; that is on ${write.day(turnsOn)}.`,
    fix: (_, write) =>
      `Check the birth certificate or the identity card. If the date is a slip, correct the column ${write.column('birth')}; if it is right, the person may not stand: tell the election committee and write “xóa tên” in the column ${write.column('status')}.`,
  },
  'candidate/nationality': {
    message: ({ text }) =>
      `The nationality reads ${quote(text)}, which does not meet the condition for candidates.`,
    fix: (_, write) =>
      `Check the curriculum vitae. If it is a slip, correct the column ${write.column('nationality')}; if the person is not Vietnamese, or not only Vietnamese, tell the election committee to keep them off the list.`,
  },
  'candidate/status-unreadable': {
    message: ({ text }) =>
      `The status ${quote(text)} is not understood, so it is not known whether the person may stand.`,
    fix: (_, write) =>
      `Leave the column ${write.column('status')} empty if nothing is special; otherwise write one of these: ${choices('candidate-status')}.`,
  },
  'candidate/level-unreadable': {
    message: ({ text }) =>
      text === ''
        ? 'The council stood for is missing.'
        : `The council stood for, ${quote(text)}, is not understood.`,
    fix: (_, write) =>
      `Write “Quốc hội”, “HĐND tỉnh” or “HĐND xã” in the column ${write.column('level', 'candidates')}.`,
  },
  'candidate/constituency-unknown': {
    message: ({ level, constituency }, write) =>
      constituency === ''
        ? `The ${write.term(`council/${level}`)} constituency in which this person stands is missing.`
        : `This person stands in ${write.constituency(level, constituency)}, which is not in the ${write.term('table/constituencies')}.`,
    fix: (_, write) =>
      `Write the right number in the column ${write.column('constituency', 'candidates')}. If the constituency exists, add a row for it to the ${write.term('table/constituencies')}.`,
  },
  'candidate/field-missing': {
    message: ({ field, reason }, write) => {
      const column = write.column(field, 'candidates');
      if (field === 'dossier_on')
        return `The column ${column} ${reason === 'incomplete' ? 'does not give the day' : 'cannot be read'}, so it is not known whether the dossier came in time.`;
      switch (reason) {
        case 'missing':
          return `The column ${column} is empty, but the list of candidates must state it.`;
        case 'unreadable':
          return `The column ${column} cannot be read, but the list of candidates must state it.`;
        case 'incomplete':
          return `The column ${column} is incomplete, but the list of candidates must state day, month and year.`;
      }
    },
    fix: ({ field }, write) => {
      const column = write.column(field, 'candidates');
      if (field === 'dossier_on')
        return `See the receipt of the dossier and write day and hour in the column ${column}, such as 31/01/2026 16:30.`;
      return `Take it from the curriculum vitae in the dossier and write it in the column ${column}.${field === 'religion' ? ' Write “Không” for a person without a religion.' : ''}`;
    },
  },
  'candidate/barred': {
    message: ({ status }, write) =>
      `The status reads ${quote(write.term(`candidate-status/${status}`))}: such a person may not stand.`,
    fix: (_, write) =>
      `Check the document of the authority. If it is right, tell the election committee to keep the person off the list, or to strike the name off a published one, and write “xóa tên” in the column ${write.column('status')}. If it is a slip, clear the status.`,
  },
  'candidate/duplicate': {
    message: ({ level, rows }, write) =>
      `This person is listed for the ${write.term(`council/${level}`)} more than once, also in ${write.rows(rows)}.`,
    fix: (_, write) =>
      `A person may stand in one constituency only for each council: keep one row and delete the others. If they are two people, write each one’s number in the column ${write.column('id')}.`,
  },
  'candidate/too-many-levels': {
    message: ({ levels, rows }, write) =>
      `This person stands for ${count(levels.length, 'council', 'councils', write)} (${write.list(levels.map((level) => write.term(`council/${level}`)))}), more than the law allows; see also ${write.rows(rows)}.`,
    fix: (_, write) =>
      `Ask the candidate to withdraw where it is too many, then write “rút” in the column ${write.column('status')} of that row.`,
  },
  'candidate/dossier-late': {
    message: ({ due, time, on }, write) =>
      `The dossier was handed in ${writtenMoment(on)}, after the deadline${time === '24:00' ? '' : ` of ${time}`} on ${write.day(due)}.`,
    fix: (_, write) =>
      `Check the receipt of the dossier. If it is a slip, correct the column ${write.column('dossier_on')}. If it was late, tell the election committee, because the law sets the deadline.`,
  },
  'candidate/dossier-incomplete': {
    message: ({ missing }, write) =>
      `The dossier still lacks: ${write.list(missing.map((item) => write.term(`dossier/${item}`)))}.`,
    fix: (_, write) =>
      `Ask the candidate to hand it in before the deadline for dossiers, then add it to the column ${write.column('dossier')}. If the deadline has passed, report it to the election committee.`,
  },
  'candidate/trust-low': {
    message: ({ percent, limit }, write) =>
      `The confidence of voters at the residence is ${write.number(percent)}%; it must be more than ${write.number(limit)}% of those present.`,
    fix: (_, write) =>
      `Check the minutes of the voters’ meeting at the residence. If it is right, leave the person out of the list for the third consultation conference; if the conference treats it as a special case, write “trường hợp đặc biệt” in the column ${write.column('note')}.`,
  },
  'candidate/order': {
    message: ({ level, constituency, before }, write) =>
      `The names on the list of ${write.constituency(level, constituency)} are out of order: this row belongs before row ${before}.`,
    fix: (_, write) =>
      `Order by given name, then family name, then middle name, by the Vietnamese alphabet; of two with the same full name the elder comes first. Number the column ${write.column('no')} anew.`,
  },
  'candidate/namesakes': {
    message: ({ level, constituency, rows }, write) =>
      `The same full name stands in ${write.rows(rows)}, in ${write.constituency(level, constituency)}.`,
    fix: () =>
      'See that each birth date has its day, month and year; the ballot must add it after the name so that voters can tell them apart.',
  },
} satisfies Partial<FindingCatalog>;
