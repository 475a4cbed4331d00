import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import { maskId } from '../findings/mask-id.ts';
import type { Voter } from '../records/model.ts';
import { hasMoved, votesElsewhere } from '../roll/standing.ts';
import { duplicatePersons, personKeys } from './duplicate-persons.ts';
import { groupRows } from './group-rows.ts';
import { othersIn } from './other-rows.ts';
import { numberOf } from './personal-number.ts';
import { possibleDuplicates } from './possible-duplicates.ts';
import { cellOf, type VoterRules } from './voter-rules.ts';

/**
 * Trùng danh sách: one citizen stands on one list once (Điều 29 khoản 2). The same number twice, and
 * the same name with the same full birth date; then those who are likely one person. Who moved away is left out: their new row is no error.
 * Who votes elsewhere stands on two lists by right: rows with that note are compared among themselves.
 */
export function checkDuplicates(rules: VoterRules, out: Finding[]): void {
  const { rows } = rules.voters;
  const numbers = new Float64Array(rows.length);
  const oldNumbers = new Float64Array(rows.length);
  for (let index = 0; index < rows.length; index += 1) {
    const voter = rows[index]!;
    if (hasMoved(voter.status)) continue;
    const side = sideOf(voter);
    numbers[index] = side * numberKey(numberOf(voter, rules.number, rules.places));
    oldNumbers[index] = side * numberKey(voter.oldId);
  }

  for (const group of groupRows(numbers)) reportNumber(group, 'id', rules, out);
  for (const group of groupRows(oldNumbers)) {
    // The same people under their new number: said once is enough.
    const number = numbers[group[0]!]!;
    if (number === 0 || group.some((index) => numbers[index] !== number))
      reportNumber(group, 'old_id', rules, out);
  }
  const persons = personKeys(rows);
  duplicatePersons(rules, persons, numbers, oldNumbers, out);
  possibleDuplicates(rules, { persons, numbers, oldNumbers }, out);
}

/** The sign of the keys of a row: keys of the two kinds of row are never equal. */
function sideOf({ status }: Voter): 1 | -1 {
  return votesElsewhere(status) ? -1 : 1;
}

/** A number as a key; 0 when there is none. */
function numberKey(digits: string): number {
  return digits === '' ? 0 : Number(digits) + 1;
}

function reportNumber(
  group: readonly number[],
  which: 'id' | 'old_id',
  rules: VoterRules,
  out: Finding[],
): void {
  const { rows } = rules.voters;
  const first = rows[group[0]!]!;
  const masked = maskId(which === 'id' ? numberOf(first, rules.number, rules.places) : first.oldId);
  const others = othersIn(group.map((index) => rows[index]!.row));
  for (const index of group) {
    const voter = rows[index]!;
    const { rows: named, total } = others(voter.row);
    const args = { rows: named, total, masked, which };
    out.push(finding('voter/duplicate-id', args, cellOf(rules, voter, which), rules.oneList?.basis));
  }
}
