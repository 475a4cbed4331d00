import type { Table } from '../../tables/table.ts';
import { tidy } from '../../vietnamese/text.ts';
import type { TableName } from '../../vocabulary.ts';
import { COLUMNS } from '../columns.ts';
import { parseAreaNumber } from '../parse/area-number.ts';
import { parseBody } from '../parse/body.ts';
import { parseCouncil } from '../parse/council.ts';
import { parseCount } from '../parse/count.ts';
import { parseDate } from '../parse/date.ts';
import { parseIdNumber } from '../parse/id-number.ts';
import { parsePosition } from '../parse/position.ts';
import { parseSex } from '../parse/sex.ts';

/** Whether a cell, not blank, may be one of a column. */
type Fits = (cell: string) => boolean;

const isNumber: Fits = (cell) => /^\d{1,3}[A-Z]?$/.test(parseAreaNumber(cell));
/** Two to six words and no digit; what else is written so (a trade, a street) is told apart by coming again and again. */
const isName: Fits = (cell) => /^\p{L}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){1,5}$/u.test(tidy(cell));

/** What the cells of a column look like, by its key. A key that is not here cannot be told by its cells. */
const CELLS: Readonly<Record<string, Fits>> = {
  name: isName,
  birth: (cell) => parseDate(cell).state === 'read',
  sex: (cell) => parseSex(cell).state === 'read',
  id: (cell) => parseIdNumber(cell).state === 'read',
  level: (cell) => parseCouncil(cell).state === 'read',
  constituency: isNumber,
  body: (cell) => parseBody(cell).state === 'read',
  position: (cell) => parsePosition(cell).state === 'read',
  number: isNumber,
  seats: (cell) => (parseCount(cell) ?? 0) >= 1 && parseCount(cell)! <= MOST_SEATS,
};

/** Far above what any constituency elects: only a sign of what the column is, no rule. */
const MOST_SEATS = 30;

/** Columns worth a question although a table may do without them: nobody would want them lost unseen. */
const WANTED: Partial<Record<TableName, readonly string[]>> = {
  voters: ['id'],
  committees: ['level'],
};

/** Keys that a table should have and has not, in the order of the contract. */
export function wantedKeys(name: TableName, present: ReadonlySet<string | undefined>): readonly string[] {
  return COLUMNS[name]
    .filter(({ key, required }) => required === true || WANTED[name]?.includes(key) === true)
    .map(({ key }) => key)
    .filter((key) => !present.has(key) && !(key === 'sex' && (present.has('male') || present.has('female'))));
}

/** Of the keys those that nearly every cell of a column fits; a column without a cell fits none. */
export function keysThatFit(
  table: Pick<Table, 'rows'>,
  index: number,
  keys: readonly string[],
): readonly string[] {
  if (keys.length === 0) return [];
  const cells = someCells(table, index);
  if (cells.length === 0) return [];
  return keys.filter((key) => {
    const fits = CELLS[key];
    if (fits === undefined) return false;
    if (key === 'name' && new Set(cells).size < cells.length * MOSTLY_DIFFERENT) return false;
    return cells.filter(fits).length >= cells.length * NEARLY_ALL;
  });
}

/** A few slips do not make another column of it. */
const NEARLY_ALL = 0.8;
/** Namesakes are few among people. */
const MOSTLY_DIFFERENT = 0.6;
/** Enough to tell what a column holds. */
const LOOKED_AT = 500;

function someCells({ rows }: Pick<Table, 'rows'>, index: number): readonly string[] {
  const cells: string[] = [];
  for (const row of rows) {
    const cell = (row[index] ?? '').trim();
    if (cell !== '') cells.push(cell);
    if (cells.length === LOOKED_AT) break;
  }
  return cells;
}
