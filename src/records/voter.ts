import type { Table } from '../tables/table.ts';
import { COUNCILS, type Council } from '../vocabulary.ts';
import type { Records, Voter } from './model.ts';
import { parseAreaNumber } from './parse/area-number.ts';
import { parseCategory } from './parse/category.ts';
import { parseDate } from './parse/date.ts';
import { parseIdNumber, parseOldIdNumber } from './parse/id-number.ts';
import { parseMark } from './parse/mark.ts';
import { sexReader } from './parse/sex.ts';
import { parseResidence } from './parse/residence.ts';
import { parseText } from './parse/text.ts';
import { sharedText } from './parse/shared-text.ts';
import { parseVoterStatus } from './parse/voter-status.ts';
import { cellAt, readRows, type Cells, type Columns } from './read-rows.ts';

/** Cử tri: the rows of a voter file as records. What is wrong with a cell stays in the record for the checks to judge. */
export function readVoters(table: Table): Records<Voter> {
  return readRows(table, 'voters', (columns) => {
    const { indexOf } = columns;
    const [no, name, birth, id, oldId] = [
      indexOf('no'),
      indexOf('name'),
      indexOf('birth'),
      indexOf('id'),
      indexOf('old_id'),
    ];
    const [ethnicity, nationality] = [indexOf('ethnicity'), indexOf('nationality')];
    const [permanent, temporary, current, since] = [
      indexOf('permanent'),
      indexOf('temporary'),
      indexOf('current'),
      indexOf('temporary_since'),
    ];
    const [household, relation, neighbourhood, area] = [
      indexOf('household'),
      indexOf('relation'),
      indexOf('neighbourhood'),
      indexOf('area'),
    ];
    const [category, status, note] = [indexOf('category'), indexOf('status'), indexOf('note')];
    const sex = sexReader(columns);
    const marks = marksReader(columns);
    return (cells, row) => ({
      row,
      no: parseText(cellAt(cells, no)),
      name: parseText(cellAt(cells, name)),
      birth: parseDate(cellAt(cells, birth)),
      sex: sex(cells),
      id: parseIdNumber(cellAt(cells, id)),
      oldId: parseOldIdNumber(cellAt(cells, oldId)),
      ethnicity: sharedText(cellAt(cells, ethnicity)),
      nationality: sharedText(cellAt(cells, nationality)),
      permanent: parseResidence(cellAt(cells, permanent)),
      temporary: parseResidence(cellAt(cells, temporary)),
      current: parseResidence(cellAt(cells, current)),
      temporarySince: parseDate(cellAt(cells, since)),
      household: parseText(cellAt(cells, household)),
      relation: sharedText(cellAt(cells, relation)),
      neighbourhood: sharedText(cellAt(cells, neighbourhood)),
      area: parseAreaNumber(cellAt(cells, area)),
      category: parseCategory(cellAt(cells, category)),
      status: parseVoterStatus(cellAt(cells, status)),
      marks: marks?.(cells),
      note: parseText(cellAt(cells, note)),
    });
  });
}

type Marks = NonNullable<Voter['marks']>;

/** Reads the columns 8 to 10 of form 31 that the file has; undefined when it has none. Equal marks are one object. */
function marksReader({ has, indexOf }: Columns): ((cells: Cells) => Marks) | undefined {
  const present = COUNCILS.filter((council) => has(`mark_${council}`)).map(
    (council) => [council, indexOf(`mark_${council}`)] as const,
  );
  if (present.length === 0) return undefined;
  const seen = new Map<string, Marks>();
  return (cells) => {
    let key = '';
    const marks: { [C in Council]?: boolean | 'unreadable' } = {};
    for (const [council, index] of present) {
      const mark = parseMark(cellAt(cells, index));
      marks[council] = mark;
      key += mark === true ? 'x' : mark === false ? '0' : '?';
    }
    const before = seen.get(key);
    if (before === undefined) seen.set(key, marks);
    return before ?? marks;
  };
}
