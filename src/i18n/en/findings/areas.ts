import type { FindingCatalog } from '../../catalog.ts';
import { choices, count, deadline, foundIt, quote } from './wording.ts';

/** Words for findings about voting areas. */
export const areas = {
  'area/too-few-voters': {
    message: ({ area, have, need }, write) =>
      `Voting area ${area} has ${count(have, 'voter', 'voters', write)}, ${write.number(need - have)} fewer than the minimum of ${write.number(need)}.`,
    fix: (_, write) =>
      `Join it to a neighbouring voting area or move neighbourhoods into it. In mountains, on islands or where people live scattered, mark the column “${write.column('dispersed', 'areas')}” with x; an area of its own (armed forces unit, hospital, detention camp) is named in the column ${write.column('kind', 'areas')}.`,
  },
  'area/too-many-voters': {
    message: ({ area, have, limit }, write) =>
      `Voting area ${area} has ${count(have, 'voter', 'voters', write)}, ${write.number(have - limit)} more than the maximum of ${write.number(limit)}.`,
    fix: (_, write) =>
      `Divide it or move neighbourhoods to a neighbouring area, then correct the column ${write.column('neighbourhoods', 'areas')} and the area of those voters.`,
  },
  'area/special-too-few': {
    message: ({ area, kind, have, need }, write) =>
      `Voting area ${area} (${write.term(`area-kind/${kind}`)}) has ${count(have, 'voter', 'voters', write)}; an area of its own needs ${write.number(need)}.`,
    fix: () =>
      'Compare with the list that the place itself made, in case voters are missing. If none are, give up this separate area and move its voters to the nearest voting area.',
  },
  'area/neighbourhood-twice': {
    message: ({ neighbourhood, areas: numbers }, write) =>
      `Neighbourhood ${quote(neighbourhood)} is listed under several voting areas: ${write.list(numbers)}.`,
    fix: (_, write) =>
      `Keep it in one voting area and remove it from the column ${write.column('neighbourhoods', 'areas')} of the others.`,
  },
  'area/neighbourhood-nowhere': {
    message: ({ neighbourhood, voters }, write) =>
      `Neighbourhood ${quote(neighbourhood)} has ${count(voters, 'voter', 'voters', write)} but belongs to no voting area.`,
    fix: (_, write) =>
      `Add it to the column ${write.column('neighbourhoods', 'areas')} of the voting area that serves it. If its name is a slip in the ${write.term('table/voters')}, correct it there.`,
  },
  'area/number-missing': {
    message: () => 'This row has no number of a voting area.',
    fix: (_, write) =>
      `Write the number in the column ${write.column('number', 'areas')}, or delete the row if it is superfluous.`,
  },
  'area/number-twice': {
    message: ({ area, rows }, write) =>
      `Voting area ${area} is listed more than once, also in ${write.rows(rows)}.`,
    fix: (_, write) =>
      `Keep one row for each voting area: join the rows, or correct the column ${write.column('number', 'areas')} if they are different areas.`,
  },
  'area/kind-unreadable': {
    message: ({ area, text }) => `The kind ${quote(text)} of voting area ${area} is not understood.`,
    fix: (_, write) =>
      `Write one of these in the column ${write.column('kind', 'areas')}: ${choices('area-kind')}; leave it empty for an ordinary area.`,
  },
  'area/hours-unlawful': {
    message: ({ area, field, hour, earliest, latest }) =>
      `${area === undefined ? 'The polling hours of ward.yaml' : `The hours of voting area ${area}`} ${field === 'opens' ? 'begin' : 'end'} at ${hour}; the law lets the poll ${field === 'opens' ? 'begin' : 'end'} between ${earliest} and ${latest}.`,
    fix: ({ area, field, earliest, latest }, write) =>
      area === undefined
        ? `Correct polling.${field} in ward.yaml to an hour between ${earliest} and ${latest}.`
        : `Correct the column ${write.column(field, 'areas')} to an hour between ${earliest} and ${latest}, or leave it blank to follow ward.yaml. The polling team decides on hours of its own.`,
  },
  'area/no-polling-team': {
    message: ({ area, due, daysLeft }, write) =>
      `No polling team is listed for voting area ${area}; ${deadline(write.day(due), daysLeft)}.`,
    fix: (args, write) => foundIt(args, 'commune People’s Committee', write),
  },
  'area/constituency-unknown': {
    message: ({ area, level, constituency }, write) =>
      `Voting area ${area} is said to belong to ${write.constituency(level, constituency)}, which is not in the ${write.term('table/constituencies')}.`,
    fix: ({ level }, write) =>
      `If it is a slip, correct the column ${write.column(`${level}_constituency`, 'areas')}. If the constituency exists, add a row for it to the ${write.term('table/constituencies')}.`,
  },
} satisfies Partial<FindingCatalog>;
