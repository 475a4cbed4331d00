import { earliestDay, latestDay } from '../dates/partial-date.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { at } from '../records/at.ts';
import type { Candidate } from '../records/model.ts';
import { leadingNumber } from '../roll/compare-numbers.ts';
import type { CandidateList } from '../roll/model.ts';
import { samePersonRoots } from '../roll/person-groups.ts';
import { orderKey } from '../vietnamese/name.ts';
import { nameKey } from '../vietnamese/text.ts';
import { basisOf, type CandidateRules } from './candidate-rules.ts';

/** Thứ tự trong danh sách: one finding for each list, at the first row that belongs before the row above it. */
export function* checkOrder(
  { level, constituency, candidates }: CandidateList,
  rules: CandidateRules,
): Iterable<Finding> {
  if (rules.order === undefined) return;
  const written = asWritten(candidates.filter(({ name }) => name !== ''));
  const keys = written.map(({ name }) => orderKey(name));
  const wrong = written.findIndex((candidate, index) => {
    if (index === 0 || keys[index - 1]! < keys[index]!) return false;
    return keys[index]! < keys[index - 1]! || bornBefore(candidate, written[index - 1]!);
  });
  if (wrong < 0) return;
  const args = { level, constituency, before: written[wrong - 1]!.row };
  yield finding(
    'candidate/order',
    args,
    at(rules.candidates, written[wrong]!.row, 'name'),
    rules.order.basis,
  );
}

/** The order that the file gives: by STT where every row of the list has one, else by row. */
function asWritten(candidates: readonly Candidate[]): readonly Candidate[] {
  const byRow = candidates.toSorted((a, b) => a.row - b.row);
  const numbers = new Map(byRow.map((candidate) => [candidate, leadingNumber(candidate.no)]));
  if ([...numbers.values()].includes(undefined)) return byRow;
  return byRow.toSorted((a, b) => numbers.get(a)! - numbers.get(b)!);
}

/** Certainly born earlier, whatever the days that are left open. */
function bornBefore(a: Candidate, b: Candidate): boolean {
  return (
    a.birth.state === 'read' &&
    b.birth.state === 'read' &&
    latestDay(a.birth.date) < earliestDay(b.birth.date)
  );
}

/** Trùng họ tên: the ballot must add birth dates; one note for each name, at its first row. */
export function* checkNamesakes(
  { level, constituency, candidates }: CandidateList,
  rules: CandidateRules,
): Iterable<Finding> {
  const people = candidates.toSorted((a, b) => a.row - b.row);
  const roots = samePersonRoots(people, 'certain');
  const byName = new Map<string, { readonly rows: number[]; readonly persons: Set<number> }>();
  people.forEach(({ name, row }, index) => {
    if (name === '') return;
    const key = nameKey(name);
    const known = byName.get(key) ?? { rows: [], persons: new Set() };
    byName.set(key, known);
    known.rows.push(row);
    known.persons.add(roots[index]!);
  });
  for (const { rows, persons } of byName.values()) {
    // One person in two rows is a duplicate, not a namesake.
    if (persons.size < 2) continue;
    const [first, ...others] = rows;
    const args = { level, constituency, rows: others };
    yield finding('candidate/namesakes', args, at(rules.candidates, first!, 'name'), basisOf(rules.order));
  }
}
