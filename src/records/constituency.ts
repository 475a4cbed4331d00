import type { Table } from '../tables/table.ts';
import type { Constituency, Records } from './model.ts';
import { parseAreaNumber } from './parse/area-number.ts';
import { parseCouncil } from './parse/council.ts';
import { parseCount } from './parse/count.ts';
import { parseText } from './parse/text.ts';
import { cellAt, readRows } from './read-rows.ts';

/** Đơn vị bầu cử: the rows of a constituency file as records. */
export function readConstituencies(table: Table): Records<Constituency> {
  return readRows(table, 'constituencies', (columns) => (cells, row) => {
    const cell = (key: string): string => cellAt(cells, columns.indexOf(key));
    return {
      row,
      level: parseCouncil(cell('level')),
      number: parseAreaNumber(cell('number')),
      consists: parseText(cell('consists')),
      seats: parseCount(cell('seats')),
      seatsText: parseText(cell('seats')),
      population: parseCount(cell('population')),
      populationText: parseText(cell('population')),
    };
  });
}
