import type { Table } from '../tables/table.ts';
import type { Records, Task } from './model.ts';
import { parseDate } from './parse/date.ts';
import { parseText } from './parse/text.ts';
import { cellAt, readRows } from './read-rows.ts';

/** Công việc: the rows of the ward's own plan as records. */
export function readTasks(table: Table): Records<Task> {
  return readRows(table, 'tasks', (columns) => (cells, row) => {
    const text = (key: string): string => parseText(cellAt(cells, columns.indexOf(key)));
    const day = (key: string): Task['due'] => parseDate(cellAt(cells, columns.indexOf(key)));
    return {
      row,
      id: text('id'),
      title: text('title'),
      group: text('group'),
      due: day('due'),
      owner: text('owner'),
      doneOn: day('done_on'),
      document: text('document'),
      note: text('note'),
    };
  });
}
