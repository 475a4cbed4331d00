import type { FindingCatalog } from '../../catalog.ts';
import { capital, choices, count, days as inDays, quote } from './wording.ts';

const MATCHED = {
  id: 'same identity number',
  'name-and-birth': 'same name and date of birth',
  'name-only': 'same name, to be verified',
} as const;

/** Words for findings about members of election bodies and of the steering committee. */
export const committees = {
  'committee/too-few-members': {
    message: (args, write) =>
      `The ${write.body(args)} has ${count(args.have, 'member', 'members', write)}, ${write.number(args.need - args.have)} fewer than the minimum of ${write.number(args.need)}.`,
    fix: ({ have, need }, write) =>
      `See that all members of the decision were entered. If the decision names only ${write.number(have)}, ask the authority to add at least ${count(need - have, 'member', 'members', write)}.`,
  },
  'committee/too-many-members': {
    message: (args, write) =>
      `The ${write.body(args)} has ${count(args.have, 'member', 'members', write)}, ${write.number(args.have - args.limit)} more than the maximum of ${write.number(args.limit)}.`,
    fix: ({ have, limit }, write) =>
      `See whether somebody was entered twice or in the wrong body. If not, ask the authority to release ${count(have - limit, 'member', 'members', write)}.`,
  },
  'committee/no-head': {
    message: (args, write) => `The ${write.body(args)} has no ${write.term(`position/${args.position}`)}.`,
    fix: (_, write) =>
      `See the decision and write the position in the column ${write.column('position')} of the person who holds it; if the decision names none, ask for one.`,
  },
  'committee/two-heads': {
    message: (args, write) =>
      `The ${write.body(args)} has more than one ${write.term(`position/${args.position}`)}; see also ${write.rows(args.rows)}.`,
    fix: (_, write) =>
      `Leave the position to one person, as in the decision; correct the column ${write.column('position')} of the others.`,
  },
  'committee/no-deputy': {
    message: (args, write) => `The ${write.body(args)} has no ${write.term(`position/${args.position}`)}.`,
    fix: (_, write) =>
      `See the decision and write the position in the column ${write.column('position')} of the person who holds it; if the decision names none, ask for one.`,
  },
  'committee/no-secretary': {
    message: (args, write) => `The ${write.body(args)} has no ${write.term('position/secretary')}.`,
    fix: (_, write) =>
      `See the decision and write “Thư ký” in the column ${write.column('position')} of the person who holds it; if the decision names none, ask for one.`,
  },
  'committee/component-missing': {
    message: (args, write) =>
      `In the ${write.body(args)} nobody represents: ${write.term(`component/${args.component}`)}.`,
    fix: (_, write) =>
      `If somebody does, write it in the column ${write.column('represents')} of that person (several separated by semicolons). If nobody does, ask the authority to add a member.`,
  },
  'committee/component-unreadable': {
    message: ({ text }) => `It is not understood whom this member represents: ${quote(text)}.`,
    fix: (_, write) =>
      `Write one or more of these in the column ${write.column('represents')}: ${choices('component', '; ')}.`,
  },
  'committee/position-unknown': {
    message: ({ text }) =>
      text === ''
        ? 'The position in the election body is missing.'
        : `The position ${quote(text)} is not understood.`,
    fix: (_, write) =>
      `Write one of these in the column ${write.column('position')}: ${choices('position')}.`,
  },
  'committee/position-not-in-law': {
    message: (args, write) =>
      `The law names no ${write.term(`position/${args.position}`)} in the ${write.body(args)}.`,
    fix: (_, write) =>
      `See the decision. If it is a slip, correct the column ${write.column('position')}; if the decision says so, ask the election committee above whether to keep the position.`,
  },
  'committee/body-unreadable': {
    message: ({ text, field, rows }, write) => {
      const column = write.column(field, 'committees');
      const cell =
        text === ''
          ? `The column ${column} is empty`
          : `${quote(text)} in the column ${column} is not understood`;
      return rows.length === 0
        ? `${cell}, so it is not known to which body this person belongs.`
        : `${cell}, so it is not known to which body ${rows.length + 1} people belong: this row and ${write.rows(rows)}.`;
    },
    fix: ({ field }, write) => {
      const column = write.column(field, 'committees');
      if (field === 'body') return `Write one of these in the column ${column}: ${choices('body')}.`;
      if (field === 'level')
        return `For a Ban bầu cử write “Quốc hội”, “HĐND tỉnh” or “HĐND xã” in the column ${column}.`;
      return `Write in the column ${column} the number of the constituency (for a Ban bầu cử) or of the voting area (for a Tổ bầu cử).`;
    },
  },
  'committee/body-not-in-law': {
    message: ({ text, members }, write) =>
      `The election law knows no ${quote(text)} (${count(members, 'row', 'rows', write)}), so its size and makeup are not judged.`,
    fix: (_, write) =>
      `Nothing needs to change. If it is an election board or a polling team under another name, correct the column ${write.column('body')}.`,
  },
  'committee/number-unknown': {
    message: (args) =>
      args.body === 'polling-team'
        ? `This polling team is of voting area ${args.number}, which the table of voting areas does not have.`
        : `This election board is of constituency ${args.number}, which the table of constituencies does not have for that council.`,
    fix: ({ body }, write) =>
      body === 'polling-team'
        ? `Correct the column ${write.column('number')} by the decision, or add the missing voting area to areas.csv.`
        : `Correct the column ${write.column('number')} by the decision, or add the missing constituency to constituencies.csv.`,
  },
  'committee/candidate-is-member': {
    message: (args, write) =>
      `A member of the ${write.body(args)} stands in ${write.constituency(args.level, args.constituency)} (${args.candidateFile}, row ${args.candidateRow}; ${MATCHED[args.match]}).`,
    fix: (args, write) => {
      const first = args.match === 'name-only' ? 'First verify that this is one person. If so: ' : '';
      const rest = `the person must ask to leave the ${write.term(`body/${args.body}`)} at the latest on the day the official list of candidates is published (due ${write.day(args.due)}); without such a request the authority that founded the body strikes the name off and appoints somebody else.`;
      return first === '' ? capital(rest) : first + rest;
    },
  },
  'committee/size-differs': {
    message: (args, write) =>
      `The ${write.body(args)} has ${count(args.have, 'member', 'members', write)}; ward.yaml says ${write.number(args.need)}.`,
    fix: ({ have, need }, write) =>
      have < need
        ? `Enter the missing ${count(need - have, 'member', 'members', write)}, or correct the size in ward.yaml by the decision.`
        : `Remove the ${count(have - need, 'person', 'people', write)} too many, or correct the size in ward.yaml by the decision.`,
  },
  'committee/member-twice': {
    message: (args, write) =>
      `This person is listed more than once in the ${write.body(args)}, also in ${write.rows(args.rows)}.`,
    fix: (_, write) =>
      `Keep the row of the decision and delete the others. If they are two people, fill the column ${write.column('id')} or ${write.column('birth')} to tell them apart.`,
  },
  'committee/member-of-two': {
    message: ({ rows, bodies }, write) =>
      `This person is in several bodies: ${write.list(bodies.map((body) => write.body(body)))} (see also ${write.rows(rows)}).`,
    fix: () =>
      'The law does not forbid it, but see whether the person can do the work of all of them on polling day; if not, ask for somebody else.',
  },
  'committee/decided-on-unreadable': {
    message: ({ text }) =>
      `The day of the decision, ${quote(text)}, cannot be read, so it is not known whether the body was set up in time.`,
    fix: (_, write) =>
      `Write the column ${write.column('decided_on')} as day, month, year, as on the decision: 20/01/2026.`,
  },
  'committee/established-late': {
    message: (args, write) =>
      `The ${write.body(args)} was founded on ${write.day(args.decidedOn)}, ${inDays(args.days)} after the deadline of ${write.day(args.due)}.`,
    fix: (_, write) =>
      `Check the decision. If it is a slip, correct the column ${write.column('decided_on')}; if it is right, report the reason and the remedy to the election committee above.`,
  },
} satisfies Partial<FindingCatalog>;
