import { isComplete } from '../dates/partial-date.ts';
import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import type { Voter } from '../records/model.ts';
import { hasMoved, votesElsewhere } from '../roll/standing.ts';
import { groupRows } from './group-rows.ts';
import { othersIn, type OthersNamed } from './other-rows.ts';
import { personHasher, personKey } from './person-key.ts';
import { cellOf, type VoterRules } from './voter-rules.ts';

/** A key for each row by name and full birth date, 0 for none; see `personHasher`. */
export function personKeys(rows: readonly Voter[]): Float64Array {
  const hash = personHasher();
  const keys = new Float64Array(rows.length);
  for (let index = 0; index < rows.length; index += 1) {
    const voter = rows[index]!;
    if (
      voter.birth.state !== 'read' ||
      !isComplete(voter.birth.date) ||
      voter.name === '' ||
      hasMoved(voter.status)
    )
      continue;
    const key = hash(voter.name, voter.birth.date);
    keys[index] = votesElsewhere(voter.status) ? -key : key;
  }
  return keys;
}

/**
 * Trùng người: the same name and full birth date, and no two different numbers of one kind. Numbers
 * of different kinds do not tell people apart. `numbers` and `oldNumbers` hold a key for each row, 0
 * for none.
 */
export function duplicatePersons(
  rules: VoterRules,
  persons: Float64Array,
  numbers: Float64Array,
  oldNumbers: Float64Array,
  out: Finding[],
): void {
  const { rows } = rules.voters;
  for (const candidates of groupRows(persons)) {
    for (const group of samePeople(candidates, rows)) reportPeople(group, rules, numbers, oldNumbers, out);
  }
}

/** Splits a group of equal hashes by the names and dates themselves. */
function samePeople(candidates: readonly number[], rows: readonly Voter[]): Iterable<readonly number[]> {
  const first = rows[candidates[0]!]!;
  // Most duplicates are spelt alike, and equal spellings have equal keys.
  if (candidates.every((index) => isSpeltAlike(rows[index]!, first))) return [candidates];
  const groups = new Map<string, number[]>();
  for (const index of candidates) {
    const { name, birth } = rows[index]!;
    if (birth.state !== 'read') continue;
    const key = personKey(name, birth.date);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  }
  return groups.values();
}

function isSpeltAlike(a: Voter, b: Voter): boolean {
  if (a.name !== b.name || a.birth.state !== 'read' || b.birth.state !== 'read') return false;
  const [one, other] = [a.birth.date, b.birth.date];
  return one.year === other.year && one.month === other.month && one.day === other.day;
}

function reportPeople(
  group: readonly number[],
  rules: VoterRules,
  numbers: Float64Array,
  oldNumbers: Float64Array,
  out: Finding[],
): void {
  if (group.length < 2) return;
  const { rows } = rules.voters;
  const others =
    toldApart(group, numbers) || toldApart(group, oldNumbers)
      ? compatible(group, rows, numbers, oldNumbers)
      : undefined;
  const all = others === undefined ? othersIn(group.map((index) => rows[index]!.row)) : undefined;
  for (const index of group) {
    const voter = rows[index]!;
    const named = all?.(voter.row) ?? others!(index);
    if (named.total === 0) continue;
    out.push(finding('voter/duplicate-person', named, cellOf(rules, voter, 'name'), rules.oneList?.basis));
  }
}

/** Whether two rows of a group have different numbers of this kind. */
function toldApart(group: readonly number[], numbers: Float64Array): boolean {
  let seen = 0;
  for (const index of group) {
    const number = numbers[index]!;
    if (number === 0) continue;
    if (seen !== 0 && seen !== number) return true;
    seen = number;
  }
  return false;
}

/**
 * The rows of a group that no number tells apart from a row. Rows are listed by the numbers they
 * have; those that go with a row are at most four of these lists, so that a group of any size is done
 * in one pass.
 */
function compatible(
  group: readonly number[],
  rows: readonly Voter[],
  numbers: Float64Array,
  oldNumbers: Float64Array,
): (index: number) => OthersNamed {
  const lists = new Map<string, number[]>();
  const enter = (key: string, row: number): void => {
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [row]);
    else list.push(row);
  };
  for (const index of group) {
    const [id, oldId, { row }] = [numbers[index]!, oldNumbers[index]!, rows[index]!];
    enter('', row);
    enter(`id ${id}`, row);
    enter(`old ${oldId}`, row);
    enter(`${id} ${oldId}`, row);
  }
  const known = new Map<string, (row: number) => OthersNamed>();
  return (index) => {
    const [id, oldId] = [numbers[index]!, oldNumbers[index]!];
    const own = `${id} ${oldId}`;
    const others = known.get(own) ?? othersIn(...keysBeside(id, oldId).map((key) => lists.get(key) ?? []));
    known.set(own, others);
    return others(rows[index]!.row);
  };
}

function keysBeside(id: number, oldId: number): readonly string[] {
  if (id === 0 && oldId === 0) return [''];
  if (oldId === 0) return [`id ${id}`, 'id 0'];
  if (id === 0) return [`old ${oldId}`, 'old 0'];
  return [`${id} ${oldId}`, `${id} 0`, `0 ${oldId}`, '0 0'];
}
