import type { SeatsText } from '../seats-text.ts';

export const seats: SeatsText = {
  title: 'SEATS OF THE PEOPLE’S COUNCIL',
  unit: (kind, population) => `${kind}, ${population} people`,
  upTo: (people) => `Up to ${people} people`,
  step: (from, upTo, people, every) =>
    `Above ${from}${upTo === undefined ? '' : ` up to ${upTo}`}: ${people} people, one seat for each full ${every}`,
  fixed: 'Fixed by law, whatever the population',
  counted: 'Together',
  limit: (max) => `At most ${max}`,
  seats: (count) => `Elects ${count} deputies`,
  least: (most, least, evenly) =>
    `At most ${most} seats a constituency: at least ${least} constituencies (evenly: ${evenly}).`,
  noRule: (kind, election) =>
    `This program has no rule on the seats of a ${kind} by population for the election of ${election}.`,
  noCouncil: 'ward.yaml says that this unit has no council of its own, so no deputies of one are elected.',
  noPopulation: 'ward.yaml gives no population, so the seats of Điều 30 cannot be counted.',
  own: (own, law) =>
    law === undefined || own === law
      ? `The constituencies together elect ${own} deputies${law === undefined ? '' : ', as the law says'}.`
      : `The constituencies together elect ${own} deputies, NOT the ${law} of the law.`,
  division: {
    population: 'SEATS OF THE CONSTITUENCIES, BY POPULATION',
    voters: 'SEATS OF THE CONSTITUENCIES, BY VOTERS (the table does not give every population)',
  },
  columns: {
    constituency: 'No.',
    people: 'People',
    own: 'Fixed',
    perSeat: 'Per seat',
    deviation: 'Off',
    proposed: 'Proposal',
    newPerSeat: 'Per seat',
    newDeviation: 'Off',
  },
  total: 'Together',
  proposal:
    'The proposal goes by the largest remainder, at least one seat each. The law sets no method: the election committee fixes the seats on the proposal of the People’s Committee.',
  noProposal: {
    'no-constituencies': 'There are no constituencies to divide the seats among.',
    'no-people': 'No proposal: the people or voters of each constituency are not known.',
    'no-seats': 'No proposal: the number of seats is not known.',
    'too-few': 'The seats cannot be divided: there are too few constituencies for them.',
    'too-many': 'The seats cannot be divided: there are more constituencies than seats.',
  },
  other: (council, most) => `${council}: at most ${most} seats a constituency`,
  one: (constituency, count) => `no. ${constituency}: ${count}`,
};
