import type { StructureText } from '../structure-text.ts';

const SHORT: StructureText['groupShort'] = {
  women: 'women',
  minority: 'from ethnic minorities',
  young: 'young',
  'non-party': 'not of the Party',
  're-elected': 're-elected',
};

const NAMES: StructureText['groupShort'] = {
  women: 'Women',
  minority: 'Ethnic minorities',
  young: 'Young',
  'non-party': 'Not of the Party',
  're-elected': 'Re-elected',
};

const people = (count: number): string => `${count} ${count === 1 ? 'person' : 'people'}`;
const among = (who: readonly string[]): string => (who.length === 0 ? '' : `, of whom ${who.join(', ')}`);

export const structure: StructureText = {
  title: 'THE STRUCTURE OF THE LISTS',
  group: (group, underAge) => (underAge === undefined ? NAMES[group] : `${NAMES[group]} (under ${underAge})`),
  groupShort: SHORT,
  base: { list: '', seats: ', of the seats' },
  council: (name, count, seats) =>
    `${name}: ${count} candidates${seats === undefined ? '' : ` for ${seats} seats`}`,
  notWhole: 'The folder holds a part of this list: what is needed is shown, and nothing concluded.',
  columns: {
    group: 'Group',
    have: 'Has',
    percent: 'Share',
    need: 'Needs',
    force: 'Level',
    result: 'Result',
  },
  force: { law: 'law', target: 'target' },
  noShare: 'not set',
  met: 'met',
  missing: (count) => `${count} missing`,
  unknown: (count) => `${count} not known`,
  noColumn: (column) => `no column ${column}`,
  rounding: 'What the law asks is rounded up; targets are rounded, halves up.',
  byConstituency: 'By constituency (has/would need; law and targets ask the whole list only):',
  constituency: 'No.',
  people: 'People',
  repair: { law: 'The least that meets the law:', all: 'The least that meets the targets too:' },
  add: (count, who) => `add ${people(count)}${among(who)}`,
  cannotAdd: 'no number of additions is enough',
  replace: (leave, count, who, kept) =>
    `with as many people as now: replace ${leave.join(', ')} by ${count === 1 ? 'another' : `${count} others`}${among(who)}${kept.length === 0 ? '' : `; where somebody of a group that is met leaves, make up for it, with no more than ${kept.join(', ').replaceAll('at least ', '')}`}`,
  leaver: (count, not) => `${people(count)}${not === '' ? '' : ` not ${not}`}`,
  atLeast: (count, group) => `at least ${count} ${group}`,
  either: 'or',
  or: 'or',
  oneMayCount: 'One person may count in several groups.',
  noRule: (groups) => `The law of this election has no share for: ${groups}.`,
  nothing: 'Nobody stands yet.',
  chart: {
    title: (council) => `Structure of the candidates for the ${council}`,
    describe: (group, have, need) => `${group}: has ${have}${need === '' ? '' : `, needs ${need}`}`,
    needed: 'Upright line: what is needed',
  },
};
