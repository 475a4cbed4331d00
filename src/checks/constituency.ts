import { finding, type Finding } from '../findings/finding.ts';
import type { Law } from '../law/model.ts';
import { at, inFile } from '../records/at.ts';
import type { Constituency, Records } from '../records/model.ts';
import { constituencyKey } from '../roll/constituency-key.ts';
import { COUNCILS, type Council } from '../vocabulary.ts';

/** Đơn vị bầu cử: what its row says can be read, no number is given twice, and it elects no more than the law allows. */
export function* checkConstituencies(file: Records<Constituency>, law: Law): Iterable<Finding> {
  const limits = seatLimits(law);
  for (const row of file.rows) {
    yield* checkFields(row, file);
    const level = row.level.state === 'read' ? row.level.word : undefined;
    const rule = level && limits.get(level);
    if (rule === undefined || row.seats === undefined || row.seats <= rule.max) continue;
    const args = { level: level!, constituency: row.number, have: row.seats, limit: rule.max };
    yield finding('constituency/too-many-seats', args, at(file, row.row, 'seats'), rule.basis);
  }
  yield* checkNumbers(file);
  yield* checkLimitsKnown(file, law);
}

function seatLimits(law: Law) {
  return new Map(law.ofKind('seats-per-constituency').map((rule) => [rule.council, rule]));
}

function* checkFields(row: Constituency, file: Records<Constituency>): Iterable<Finding> {
  const unreadable = (field: 'level' | 'number' | 'seats' | 'population', text: string) =>
    finding('constituency/field-unreadable', { text, field }, at(file, row.row, field));
  if (row.level.state !== 'read')
    yield unreadable('level', row.level.state === 'blank' ? '' : row.level.text);
  if (row.number === '') yield unreadable('number', '');
  if (row.seats === undefined || row.seats < 1) yield unreadable('seats', row.seatsText);
  // Nobody has to give the population; what is given has to be a number.
  if (row.population === undefined ? row.populationText !== '' : row.population < 1)
    yield unreadable('population', row.populationText);
}

/** One finding for each number given twice, at the second row. */
function* checkNumbers(file: Records<Constituency>): Iterable<Finding> {
  const byKey = new Map<
    string,
    { readonly level: Council; readonly constituency: string; readonly rows: number[] }
  >();
  for (const { level, number, row } of file.rows) {
    if (level.state !== 'read' || number === '') continue;
    const key = constituencyKey(level.word, number);
    const known = byKey.get(key);
    if (known) known.rows.push(row);
    else byKey.set(key, { level: level.word, constituency: number, rows: [row] });
  }
  for (const { level, constituency, rows } of byKey.values()) {
    const [first, second, ...others] = rows;
    if (second === undefined) continue;
    const args = { level, constituency, rows: [first!, ...others] };
    yield finding('constituency/number-twice', args, at(file, second, 'number'));
  }
}

function* checkLimitsKnown(file: Records<Constituency>, law: Law): Iterable<Finding> {
  const limits = seatLimits(law);
  const open = COUNCILS.some(
    (council) =>
      !limits.has(council) && file.rows.some(({ level }) => level.state === 'read' && level.word === council),
  );
  if (!open) return;
  const args = {
    about: 'seats-per-constituency',
    election: law.election.id,
    table: 'constituencies',
  } as const;
  yield finding('rule/none', args, inFile(file));
}
