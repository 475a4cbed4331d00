import type { CandidatesText } from '../candidates-text.ts';

const days = (count: number): string => `${count} ${count === 1 ? 'day' : 'days'}`;

const left = (count: number): string =>
  count > 0 ? `${days(count)} left` : count === 0 ? 'today' : `${days(-count)} ago`;

export const candidates: CandidatesText = {
  title: 'THE TRACK OF EACH CANDIDATE',
  countdown: (today, count, pollingDay) => `Today ${today}; polling day ${pollingDay}, ${left(count)}.`,
  summary: (rows, complete, wanting, off) =>
    [
      `${rows} candidacies: ${complete} with nothing missing or wrong`,
      `${wanting} with something missing or wrong`,
      ...(off > 0 ? [`${off} off the list`] : []),
    ].join(', ') + '.',
  steps: 'THE STEPS THAT THE LAW ASKS',
  columns: {
    step: 'Step',
    when: 'When',
    state: 'State',
    row: 'Row',
    name: 'Name',
    dossier: 'Dossier',
    handedIn: 'Handed in',
    trust: 'Trust',
    right: 'Art. 36, 37',
    steps: 'Steps',
  },
  stepName: {
    structure: 'First consultation',
    nomination: 'Nomination',
    dossier: 'Dossier',
    preliminary: 'Second consultation',
    trust: 'Voters at the residence',
    selection: 'Third consultation',
    'official-list': 'Official list',
  },
  state: {
    done: 'done',
    failed: 'failed',
    late: 'late',
    pending: 'not yet',
    unknown: 'not noted',
  },
  doneOn: (day) => `done ${day}`,
  left,
  noDay: 'day not known',
  window: (start, end) => `${start} to ${end}`,
  legend: (deadline, meeting) => [
    `“not noted”: the file does not tell. Dossiers are due: ${deadline}. Voters’ conference at the residence: ${meeting}.`,
    'Last column, seven steps from the first consultation to the official list: ✓ done, ✗ failed or late, · not yet, ? not noted, - not asked.',
  ],
  list: (name, seats, have, need) =>
    seats === undefined
      ? `${name}: has ${have}; how many it elects and must have at least is not known. Fill the column Seats (seats) of this constituency in constituencies.csv.`
      : `${name}: elects ${seats}, has ${have}, ${need === undefined ? 'no rule tells how many it must have' : `must have at least ${need}`}`,
  surplus: {
    enough: 'surplus enough',
    allowed: 'allowed to lack surplus',
    short: 'SURPLUS TOO SMALL',
    unknown: 'surplus not known',
  },
  allowedBy: (people, why) => `allowed to have ${people}: ${why}`,
  consultation: (have, need) =>
    `The commune’s list put to the third consultation has ${have} people; ${
      need === undefined
        ? 'how many it must have is not known, because a constituency lacks its Seats (seats) in constituencies.csv'
        : `it must have at least ${need}, more than its constituencies must have together: ${have >= need ? 'enough' : `${need - have} missing`}`
    }.`,
  papers: (missing, unknown) => (missing > 0 ? `${missing} missing` : unknown > 0 ? 'not noted' : 'whole'),
  missing: (papers, by) => `missing: ${papers}${by === '' ? '' : `; ${by}`}`,
  by: (moment) => `due ${moment}`,
  handedIn: {
    'in-time': (on) => on,
    late: (on) => `${on} LATE`,
    unknown: (on) => (on === '' ? 'not noted' : `${on} ?`),
  },
  trust: {
    enough: (percent) => percent,
    low: (percent) => `${percent} LOW`,
    special: (percent) => (percent === '' ? 'special' : `${percent} special`),
    unknown: () => 'not noted',
  },
  right: { clear: 'clear', broken: 'NOT CLEAR', off: 'off the list' },
  others: 'ON NO LIST',
  notChecked: 'Not checked, for no column tells it',
  quorum: {
    meeting: {
      workplace: 'Voters’ conference at work',
      residence: 'Voters’ conference at the residence',
      village: 'Village conference that nominates',
    },
    need: (voters, attend, all) =>
      `A place of ${voters} voters: ${all ? 'all are called' : 'all or representatives are called'}; at least ${attend} must attend.`,
    present: (present, enough, lacking) =>
      enough ? `Present: ${present}, enough.` : `Present: ${present}, NOT ENOUGH, ${lacking} missing.`,
    votes: (votes, present, share) =>
      `With ${present} present a candidate needs the trust of at least ${votes} (more than ${share}).`,
    noRule: (election) =>
      `This program has no rule on attendance at this conference for the election of ${election}.`,
  },
};
