import type { FindingCatalog } from '../../catalog.ts';
import { capital, count, deadline, foundIt, quote } from './wording.ts';

/** Words for findings about constituencies, seats, and the election committee of the whole unit. */
export const constituencies = {
  'constituency/no-board': {
    message: ({ level, constituency, due, daysLeft }, write) =>
      `No election board is listed for ${write.constituency(level, constituency)}; ${deadline(write.day(due), daysLeft)}.`,
    fix: (args, write) =>
      foundIt(args, `${args.level === 'commune' ? 'commune' : 'provincial'} People’s Committee`, write),
  },
  'constituency/too-many-seats': {
    message: ({ level, constituency, have, limit }, write) =>
      `${capital(write.constituency(level, constituency))} is given ${count(have, 'seat', 'seats', write)}, more than the ${limit} a constituency may have.`,
    fix: (_, write) =>
      `Compare the column ${write.column('seats', 'constituencies')} with the document that fixed the seats. If it says so, ask the election committee to divide the constituency or to change its seats.`,
  },
  'constituency/uneven': {
    message: ({ level, constituency, percent, perSeat, mean, counted }, write) =>
      `${capital(write.constituency(level, constituency))} has ${write.number(Math.round(perSeat))} ${counted === 'population' ? 'people' : 'voters'} for each seat, ${write.number(Math.abs(percent))}% ${percent < 0 ? 'fewer' : 'more'} than the mean of ${write.number(Math.round(mean))} on this level.`,
    fix: (_, write) =>
      `Check the columns ${write.column('population', 'constituencies')} and ${write.column('seats', 'constituencies')}. If they are right, consider other boundaries or seats; with a good reason leave them.`,
  },
  'constituency/surplus-too-small': {
    message: ({ level, constituency, have, need, seats, allowed, why }, write) => {
      const short = `${capital(write.constituency(level, constituency))} elects ${count(seats, 'deputy', 'deputies', write)} but has only ${count(have, 'candidate', 'candidates', write)}; it needs at least ${write.number(need)}.`;
      return allowed === undefined
        ? short
        : `${short} By ward.yaml it may have ${write.number(allowed)} for reasons of force majeure: ${quote(why ?? '')}.`;
    },
    fix: ({ have, need, allowed }, write) =>
      allowed !== undefined && have >= allowed
        ? 'Keep the decision that allows it on file; nobody has to be added.'
        : allowed !== undefined
          ? `Add at least ${count(allowed - have, 'candidate', 'candidates', write)} to reach what was allowed, or correct override-surplus by the newer decision.`
          : `Add at least ${count(need - have, 'candidate', 'candidates', write)} through consultation before the official list is published. If candidates are lacking for reasons of force majeure, report it and follow the National Election Council.`,
  },
  'constituency/override-unknown': {
    message: ({ level, constituency }, write) =>
      `The entry override-surplus names ${write.constituency(level, constituency)}, which the ${write.term('table/constituencies')} does not have, so it was not applied.`,
    fix: (_, write) =>
      `Correct the name under override-surplus in ward.yaml, or add the constituency to the ${write.term('table/constituencies')}.`,
  },
  'constituency/field-unreadable': {
    message: ({ text, field }, write) => {
      const column = write.column(field, 'constituencies');
      return text === ''
        ? `The column ${column} is empty.`
        : `${quote(text)} in the column ${column} cannot be read.`;
    },
    fix: ({ field }, write) =>
      field === 'level'
        ? `Write “Quốc hội”, “HĐND tỉnh” or “HĐND xã” in the column ${write.column(field, 'constituencies')}.`
        : `Write a whole number in the column ${write.column(field, 'constituencies')}, from the document that published the constituencies.`,
  },
  'constituency/number-twice': {
    message: ({ level, constituency, rows }, write) =>
      `${capital(write.constituency(level, constituency))} is listed more than once, also in ${write.rows(rows)}.`,
    fix: (_, write) =>
      `Keep one row for each constituency: delete the other, or correct the column ${write.column('level', 'constituencies')} or ${write.column('number', 'constituencies')} if they differ.`,
  },
  'ward/no-election-committee': {
    message: ({ due, daysLeft }, write) =>
      `No election committee is listed; ${deadline(write.day(due), daysLeft)}.`,
    fix: (args, write) => foundIt(args, 'commune People’s Committee', write),
  },
  'council/seats-differ': {
    message: ({ have, need, population, kind }, write) => {
      if (need === 0)
        return `The table has constituencies of a commune council (${count(have, 'deputy', 'deputies', write)}), but ward.yaml says that the unit has no council of its own.`;
      return `The constituencies together elect ${count(have, 'deputy', 'deputies', write)} of the commune People’s Council; with ${count(population, 'inhabitant', 'inhabitants', write)} a ${write.term(`unit/${kind}`)} elects ${write.number(need)}.`;
    },
    fix: ({ need }, write) => {
      if (need === 0)
        return 'Delete the rows of the commune council from the table of constituencies; if the unit has a council, correct commune-council in ward.yaml.';
      return `If the figures were entered wrongly, correct the column ${write.column('seats', 'constituencies')} so that the sum is ${write.number(need)}, or correct the population and kind of unit in ward.yaml. If they are right, ask the election committee to look at the seats again.`;
    },
  },
} satisfies Partial<FindingCatalog>;
