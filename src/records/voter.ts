import type { Table } from '../tables/table.ts';
import { COUNCILS, type Council } from '../vocabulary.ts';
import type { DateCell, Records, Voter } from './model.ts';
import { parseAreaNumber } from './parse/area-number.ts';
import { parseCategory } from './parse/category.ts';
import { parseBirth } from './parse/birth.ts';
import { parseDate } from './parse/date.ts';
import { parseIdNumber, parseOldIdNumber } from './parse/id-number.ts';
import { parseMark } from './parse/mark.ts';
import { sexReader } from './parse/sex.ts';
import { parseResidence } from './parse/residence.ts';
import { parseText } from './parse/text.ts';
import { sharedText } from './parse/shared-text.ts';
import { parseVoterStatus } from './parse/voter-status.ts';
import { cellAt, readRows, type Cells, type Columns, type Unreadable } from './read-rows.ts';

/**
 * Cử tri: the rows of a voter file as records. What is wrong with a cell stays in the record for the checks
 * to judge. `pollingYear`, where it is known, settles births whose year has two digits.
 */
export function readVoters(table: Table, pollingYear?: number): Records<Voter> {
  return readRows(table, 'voters', (columns, unreadable, shortYear) => {
    const column = positionsOf(columns);
    const sex = sexReader(columns);
    const marks = marksReader(columns, unreadable);
    const birthOf = (cell: string, row: number): DateCell => {
      const birth = parseBirth(cell, pollingYear);
      if (birth.state === 'read' && birth.shortYear !== undefined)
        shortYear(birth.shortYear, birth.date.year, row);
      return birth;
    };
    return (cells, row) => ({
      row,
      no: parseText(cellAt(cells, column.no)),
      name: parseText(cellAt(cells, column.name)),
      birth: birthOf(cellAt(cells, column.birth), row),
      sex: sex(cells),
      id: parseIdNumber(cellAt(cells, column.id)),
      oldId: readOldId(cellAt(cells, column.oldId), row, unreadable),
      ethnicity: sharedText(cellAt(cells, column.ethnicity)),
      nationality: sharedText(cellAt(cells, column.nationality)),
      permanent: parseResidence(cellAt(cells, column.permanent)),
      temporary: parseResidence(cellAt(cells, column.temporary)),
      current: parseResidence(cellAt(cells, column.current)),
      temporarySince: parseDate(cellAt(cells, column.temporarySince)),
      household: parseText(cellAt(cells, column.household)),
      relation: sharedText(cellAt(cells, column.relation)),
      neighbourhood: sharedText(cellAt(cells, column.neighbourhood)),
      area: parseAreaNumber(cellAt(cells, column.area)),
      category: parseCategory(cellAt(cells, column.category)),
      status: parseVoterStatus(cellAt(cells, column.status)),
      marks: marks?.(cells, row),
      note: parseText(cellAt(cells, column.note)),
    });
  });
}

/** Where the columns stand, looked up once: a register has a hundred thousand rows. */
function positionsOf({ indexOf }: Columns) {
  return {
    no: indexOf('no'),
    name: indexOf('name'),
    birth: indexOf('birth'),
    id: indexOf('id'),
    oldId: indexOf('old_id'),
    ethnicity: indexOf('ethnicity'),
    nationality: indexOf('nationality'),
    permanent: indexOf('permanent'),
    temporary: indexOf('temporary'),
    current: indexOf('current'),
    temporarySince: indexOf('temporary_since'),
    household: indexOf('household'),
    relation: indexOf('relation'),
    neighbourhood: indexOf('neighbourhood'),
    area: indexOf('area'),
    category: indexOf('category'),
    status: indexOf('status'),
    note: indexOf('note'),
  };
}

function readOldId(cell: string, row: number, unreadable: Unreadable): string {
  const id = parseOldIdNumber(cell);
  // Twelve digits are the new number once more; anything else would be lost without a word, but never shown.
  if (id === '' && cell !== '' && parseText(cell) !== '' && parseIdNumber(cell).state !== 'read') {
    unreadable(cell.replace(/\d/g, '*'), row, 'old_id');
  }
  return id;
}

type Marks = NonNullable<Voter['marks']>;

/** Reads the columns 8 to 10 of form 31 that the file has; undefined when it has none. Equal marks are one object. */
function marksReader(
  { has, indexOf }: Columns,
  unreadable: Unreadable,
): ((cells: Cells, row: number) => Marks) | undefined {
  const present = COUNCILS.filter((council) => has(`mark_${council}`)).map(
    (council) => [council, indexOf(`mark_${council}`)] as const,
  );
  if (present.length === 0) return undefined;
  const seen = new Map<string, Marks>();
  return (cells, row) => {
    let key = '';
    const marks: { [C in Council]?: boolean | 'unreadable' } = {};
    for (const [council, index] of present) {
      const mark = parseMark(cellAt(cells, index));
      marks[council] = mark;
      key += mark === true ? 'x' : mark === false ? '0' : '?';
      if (mark === 'unreadable') unreadable(cellAt(cells, index), row, `mark_${council}`);
    }
    const before = seen.get(key);
    if (before === undefined) seen.set(key, marks);
    return before ?? marks;
  };
}
