import type { Table } from '../tables/table.ts';
import type { Membership, Records, WordCell } from './model.ts';
import { parseAreaNumber } from './parse/area-number.ts';
import { councilInBody, numberInBody, parseBody } from './parse/body.ts';
import { parseComponents } from './parse/component.ts';
import { parseCouncil } from './parse/council.ts';
import { parseDate } from './parse/date.ts';
import { parsePosition } from './parse/position.ts';
import { sexReader } from './parse/sex.ts';
import { parseText } from './parse/text.ts';
import { cellAt, readRows } from './read-rows.ts';
import { noteUnread, readId } from './unjudged-cells.ts';
import type { Council } from '../vocabulary.ts';

/** Thành viên of the election bodies: the rows of a committee file as memberships. */
export function readCommittees(table: Table): Records<Membership> {
  return readRows(table, 'committees', (columns, unreadable) => {
    const sex = sexReader(columns);
    return (cells, row) => {
      const cell = (key: string): string => cellAt(cells, columns.indexOf(key));
      const represents = parseComponents(cell('represents'));
      const [birth, ownSex] = [parseDate(cell('birth')), sex(cells)];
      noteUnread(birth, row, 'birth', unreadable);
      noteUnread(ownSex, row, 'sex', unreadable);
      return {
        row,
        body: parseBody(cell('body')),
        level: levelOf(cell('level'), cell('body')),
        // "Tổ bầu cử số 4" in the first column says the number as well as a column of its own does.
        number: parseAreaNumber(cell('number')) || numberInBody(cell('body')),
        name: parseText(cell('name')),
        birth,
        sex: ownSex,
        id: readId(cell('id'), row, unreadable),
        position: parsePosition(cell('position')),
        title: parseText(cell('title')),
        represents: represents.known,
        representsUnread: represents.unread,
        decision: parseText(cell('decision')),
        decidedOn: parseDate(cell('decided_on')),
        note: parseText(cell('note')),
      };
    };
  });
}

function levelOf(level: string, body: string): WordCell<Council> {
  const own = parseCouncil(level);
  if (own.state !== 'blank') return own;
  const word = councilInBody(body);
  return word === undefined ? own : { state: 'read', word };
}
