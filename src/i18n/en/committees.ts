import type { AddedWords, CommitteesText } from '../committees-text.ts';

const SHORT_LEVEL = { na: 'National Assembly', province: 'provincial', commune: 'commune' } as const;

const SEX = { male: 'Mr', female: 'Ms' } as const;

/** Audit and plan of the election bodies. */
export const committees: CommitteesText = {
  auditTitle: 'AUDIT OF ELECTION BODIES',
  planTitle: 'PLAN OF ELECTION BODIES',
  countdown: (days, pollingDay, today) =>
    days > 0
      ? `Today is ${today}, ${many(days, 'day', 'days')} before polling day ${pollingDay}.`
      : `Today is ${today}; polling day is ${pollingDay}.`,
  byElection: (article) =>
    `By-election: sizes, make-up and founding days of ${article}. The program assumes that the constituencies to fill are those in which somebody stands in candidates.csv, and asks for missing bodies only there. The law wants them in every constituency to be filled: compare those where nobody stands yet yourself.`,
  summary: (bodies, lawful, unlawful, missing) =>
    [
      `${many(bodies, 'body', 'bodies')} of the law: ${lawful} lawful`,
      ...(unlawful > 0 ? [`${unlawful} unlawful`] : []),
      ...(missing > 0 ? [`${missing} not in the table yet`] : []),
    ].join(', ') + '.',
  sections: {
    unlawful: 'NOT LAWFUL YET',
    missing: 'NOT IN THE TABLE YET',
    others: 'ROWS AND COLUMNS TO PUT RIGHT FIRST',
    lawful: 'LAWFUL',
    open: 'THE LAW IS SILENT',
    beside: 'BESIDE THE ELECTION LAW: NAMED, NOT JUDGED',
    shared: 'ONE PERSON ON SEVERAL BODIES (THE LAW ALLOWS IT)',
  },
  verdict: {
    lawful: 'lawful',
    unlawful: 'unlawful',
    'not-in-law': 'not of the election law',
    'no-rule': 'the law is silent',
  },
  labels: {
    size: 'People',
    quorum: 'Meetings',
    founding: 'Set up',
    recipients: 'List goes to',
    found: 'Found',
    repair: 'Repair',
    assumed: 'Note',
  },
  size: (people, rows, range) =>
    `${many(people, 'person', 'people')}${rows > people ? ` (${rows} rows)` : ''}; the law wants ${range}`,
  range: (min, max) =>
    max === undefined
      ? `${commas(min)} or more`
      : min === max
        ? commas(min)
        : `${commas(min)}–${commas(max)}`,
  quorum: (attend, agree) => `meets with at least ${attend} people; decides when at least ${agree} agree`,
  founding: {
    'in-time': (decided, due) => `${decided}, in time (by ${due})`,
    late: (decided, due) => `${decided}, late (by ${due})`,
    unclear: (due) => `day of the decision not clear (by ${due})`,
    'not-recorded': (due, daysLeft) =>
      `no day of decision on file (by ${due}, ${daysLeft >= 0 ? `${many(daysLeft, 'day', 'days')} left` : `${many(-daysLeft, 'day', 'days')} ago`})`,
  },
  noRecipients:
    'Who receives the list: the law says so of the election committee, and nothing of boards and polling teams.',
  shortBody: ({ body, level, number = '' }) => {
    if (body === 'steering-committee') return 'steering committee';
    if (body === 'polling-team') return `polling team ${number}`;
    if (body === 'election-board') return `${level === undefined ? '' : SHORT_LEVEL[level]} board ${number}`;
    return level === 'province' ? 'provincial election committee' : 'election committee';
  },
  repair: {
    heading: (edits) =>
      `at least ${many(edits, 'addition, removal or change', 'additions, removals or changes')}`,
    none: 'people and positions are complete; see what each finding wants',
    unknown: 'the list is too long or too strange to work one out; see the columns Body, Level, Number',
    person: (name, sex, row) =>
      name === '' ? `the person in row ${row}` : `${sex ? `${SEX[sex]} ` : ''}${name} (row ${row})`,
    added,
    replace: (person, constituency, due, who) =>
      `Replace ${person}, a candidate in the ${constituency}: off the list by ${due}, and add ${who}.`,
    leave: (person, constituency, due) =>
      `Take ${person} off the list by ${due}, a candidate in the ${constituency}; the others suffice, but if the name has to be struck off by a decision the law wants a successor.`,
    twice: (row, name, otherRow) =>
      otherRow === undefined
        ? `Delete row ${row}: ${name} once more.`
        : `Delete row ${row}: ${name} is in row ${otherRow} already.`,
    reduce: (count, max, people) =>
      `Release ${many(count, 'person', 'people')} so that there are no more than ${max}, such as ${people}.`,
    position: (person, from, to) =>
      from === undefined
        ? `Write the position ${to} for ${person}.`
        : `Make ${person} ${to} instead of ${from}.`,
    represents: (person, component) =>
      `Let ${person} also represent ${component}, if so delegated; if not, put somebody who does in this place.`,
    add: (who) => `Add ${who}.`,
    areaKindAssumed: 'The kind of the voting area is not known; the numbers are those of an ordinary one.',
    componentsUnknown:
      'The column Represents is empty throughout, so missing representation cannot be worked out.',
  },
  helpers: (name, people) => `${name}: ${many(people, 'person', 'people')}; no size or makeup in law.`,
  steering: (people, planned) =>
    planned === undefined
      ? `Steering committee: ${many(people, 'person', 'people')}; ward.yaml gives no number to compare with.`
      : people === planned
        ? `Steering committee: ${many(people, 'person', 'people')}, as in ward.yaml.`
        : `Steering committee: ${many(people, 'person', 'people')}, but ${planned} in ward.yaml.`,
  allLawful: 'Every body in the table is lawful.',
  plan: {
    population: (population, seats, basis) =>
      `Population ${population}: the commune council has ${seats} deputies (${basis}).`,
    noCouncil:
      'ward.yaml says that this unit has no council of its own: it has no election boards, and no source says whether it has an election committee, so none is counted.',
    populationUnknown: 'ward.yaml gives no population.',
    seatsUnknown: (population) =>
      `Population ${population}; the program has no rule in force for the number of deputies.`,
    tables: (constituencies, areas) =>
      [
        constituencies === undefined
          ? 'No constituency of the commune council in constituencies.csv, so the number of boards is the least that the seats allow.'
          : `${many(constituencies, 'constituency', 'constituencies')} of the commune council.`,
        areas === undefined
          ? 'No voting area in areas.csv, so the number of polling teams is not known.'
          : `${many(areas, 'voting area', 'voting areas')}.`,
      ].join(' '),
    tablesOfByElection: (constituencies, areas) =>
      [
        constituencies === undefined
          ? 'No constituency of the commune council in constituencies.csv, so the number of boards is not known.'
          : `${many(constituencies, 'constituency', 'constituencies')} of the commune council in which somebody stands.`,
        areas === undefined
          ? 'No voting area in areas.csv, so the number of polling teams is not known.'
          : `${many(areas, 'voting area', 'voting areas')} of constituencies in which somebody stands.`,
      ].join(' '),
    columns: {
      kind: 'Body',
      bodies: 'Needed',
      each: 'People in each',
      all: 'Altogether',
      have: 'There are',
      due: 'By',
    },
    total: 'Total',
    unknown: 'not known',
    have: (bodies, people) => `${commas(bodies)} (${many(people, 'person', 'people')})`,
    due: (day, daysLeft) =>
      `${day} (${daysLeft >= 0 ? `${many(daysLeft, 'day', 'days')} left` : `${many(-daysLeft, 'day', 'days')} ago`})`,
    places: 'Places are counted: the law lets one person sit on several bodies.',
    byProvince: (bodies) => `Left out, because the province sets them up: ${bodies}.`,
    gapsTitle: 'WHAT IS MISSING AND WHO COULD FILL IT',
    noGaps: 'No body is missing, and none lacks people.',
    missing: 'not in the table yet',
    short: 'lacks people',
    gap: (who) => `Wanted: ${list(who)}`,
    fillers: (count) => `${many(count, 'person', 'people')} of the list could fill it, such as`,
    filler: (name, sex, row, bodies) => `${sex ? `${SEX[sex]} ` : ''}${name} (row ${row}; ${bodies})`,
    noFillers: 'nobody on the list fits; somebody new must be named',
    more: (count) => `and ${commas(count)} more`,
    teamsToo: 'hardly in two places on polling day',
    everybody: 'Those with the fewest duties come first, those of the province last. Everybody: add --json.',
  },
};

function added({ position, count, components }: AddedWords): string {
  const stand = components.map(({ name, count: some }) =>
    count === 1 ? `for ${name}` : `${some} for ${name}`,
  );
  const listed = list(stand);
  const who = `${commas(count)} × ${position}`;
  if (stand.length === 0) return who;
  return count === 1 ? `${who} (${listed})` : `${who} (of them ${listed})`;
}

const commas = (value: number): string => String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');

const many = (value: number, one: string, more: string): string =>
  `${commas(value)} ${value === 1 ? one : more}`;

function list(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
