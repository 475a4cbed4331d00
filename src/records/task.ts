import type { Table } from '../tables/table.ts';
import type { Records, Task } from './model.ts';
import { parseDayTime } from './parse/date.ts';
import { parseDue } from './parse/due.ts';
import { parseText } from './parse/text.ts';
import { cellAt, readRows } from './read-rows.ts';

/** Công việc: the rows of the ward's own plan as records. */
export function readTasks(table: Table): Records<Task> {
  return readRows(table, 'tasks', (columns) => (cells, row) => {
    const text = (key: string): string => parseText(cellAt(cells, columns.indexOf(key)));
    const due = parseDue(cellAt(cells, columns.indexOf('due')));
    const doneOn = parseDayTime(cellAt(cells, columns.indexOf('done_on')));
    return {
      row,
      id: text('id'),
      title: text('title'),
      group: text('group'),
      due: due.day,
      dueTime: due.time,
      ...(due.from === undefined ? {} : { dueFrom: due.from }),
      owner: text('owner'),
      doneOn: doneOn.day,
      doneTime: doneOn.time,
      document: text('document'),
      note: text('note'),
    };
  });
}
