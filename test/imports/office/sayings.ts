import { completeDay } from '../../../src/dates/partial-date.ts';
import type {
  Candidate,
  Constituency,
  DateCell,
  Membership,
  Task,
  VotingArea,
  WordCell,
} from '../../../src/records/model.ts';
import type { TableName } from '../../../src/vocabulary.ts';
import type { ByKey } from './table-list.ts';

const word = (cell: WordCell<string>): string => (cell.state === 'read' ? cell.word : cell.state);
const day = (cell: DateCell): string =>
  cell.state === 'read' ? (completeDay(cell.date) ?? `in ${cell.date.month}/${cell.date.year}`) : cell.state;

/** What a record of a table says, in the words in which a made list says it beforehand. */
export const SAYINGS: Readonly<Record<Exclude<TableName, 'voters'>, (record: never) => ByKey>> = {
  candidates: ({ name, level, constituency, sex, birth }: Candidate) => ({
    name,
    level: word(level),
    constituency,
    sex: word(sex),
    birth: day(birth),
  }),
  committees: ({ name, body, level, number, position, sex }: Membership) => ({
    name,
    body: word(body),
    level: word(level),
    number,
    position: word(position),
    sex: word(sex),
  }),
  areas: ({ number, neighbourhoods, constituencies }: VotingArea) => ({
    number,
    neighbourhoods: neighbourhoods.map(({ key }) => key).join(),
    commune: constituencies.commune,
  }),
  constituencies: ({ level, number, seats, population }: Constituency) => ({
    level: word(level),
    number,
    seats: String(seats),
    population: String(population),
  }),
  tasks: ({ title, group, due, dueTime }: Task) => ({ title, group, due: day(due), time: dueTime ?? '' }),
};
