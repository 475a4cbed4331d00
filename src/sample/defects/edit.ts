import { ToolError } from '../../findings/tool-error.ts';
import type { Sex } from '../../vocabulary.ts';
import { SEX_WORD } from '../data/words.ts';
import type { DraftTable, VoterRow, WardDraft } from '../draft.ts';
import { firstFitting, type Random } from '../random.ts';

/** Voters that a ward needs before every defect finds somebody to sit on. */
const ENOUGH_VOTERS = 200;

/**
 * Position of a random row that fits and that nobody has spoken for. In the small tables, where every
 * fitting row may be spoken for, a second defect sits on the first one's row rather than nowhere.
 */
export function pickRow<Row extends object>(
  ward: WardDraft,
  table: DraftTable<Row>,
  random: Random,
  fits: (row: Row, index: number) => boolean = () => true,
): number {
  const free = firstFitting(table.rows, random, (row, index) => !ward.spoken.has(row) && fits(row, index));
  const any = free ?? (isRoll(ward, table) ? undefined : firstFitting(table.rows, random, fits));
  if (any !== undefined) return any;
  const text = String(ward.plan.voters);
  throw new ToolError('option-bad-value', { option: '--voters', text, expected: `≥ ${ENOUGH_VOTERS}` });
}

function isRoll({ voters }: WardDraft, table: unknown): boolean {
  return voters === table;
}

/** Writes some cells of a row anew and keeps other defects off it. */
export function changeRow<Row extends object>(
  ward: WardDraft,
  table: DraftTable<Row>,
  index: number,
  cells: Partial<Row>,
): Row {
  const row = { ...table.rows[index]!, ...cells };
  table.rows[index] = row;
  ward.spoken.add(row);
  return row;
}

/** Writes some cells of a random fitting voter anew. */
export function changeVoter(
  ward: WardDraft,
  random: Random,
  cells: (voter: VoterRow) => Partial<VoterRow>,
  fits: (voter: VoterRow, index: number) => boolean = isPlain,
): VoterRow {
  const index = pickRow(ward, ward.voters, random, fits);
  return changeRow(ward, ward.voters, index, cells(ward.voters.rows[index]!));
}

/** Adds a voter at the end of the roll, with the next number. */
export function addVoter(ward: WardDraft, voter: VoterRow): void {
  const row = { ...voter, no: String(ward.voters.rows.length + 1) };
  ward.voters.rows.push(row);
  ward.spoken.add(row);
}

/** Lives in the ward for good, with a whole birth date, votes here. */
export function isPlain(voter: VoterRow): boolean {
  return voter.permanent !== '' && voter.status === '' && voter.birth.length === 10;
}

/** A grown child of the house: can be made younger without anybody wondering. */
export function isChild(voter: VoterRow): boolean {
  return isPlain(voter) && voter.relation === 'Con';
}

export function sexOf({ sex }: { readonly sex: string }): Sex {
  return sex === SEX_WORD.male ? 'male' : 'female';
}

export function birthYearOf({ birth }: { readonly birth: string }): number {
  return Number(birth.slice(-4));
}
