import type { Table } from '../tables/table.ts';
import type { Records, VotingArea } from './model.ts';
import { parseAreaKind } from './parse/area-kind.ts';
import { parseAreaNumber } from './parse/area-number.ts';
import { parseHour } from './parse/hour.ts';
import { parseMark } from './parse/mark.ts';
import { brokenRanges, parseNeighbourhoods } from './parse/neighbourhood.ts';
import { parseText } from './parse/text.ts';
import { cellAt, readRows } from './read-rows.ts';

/** Khu vực bỏ phiếu: the rows of an area file as records. */
export function readVotingAreas(table: Table): Records<VotingArea> {
  return readRows(table, 'areas', (columns, unreadable) => (cells, row) => {
    const cell = (key: string): string => cellAt(cells, columns.indexOf(key));
    const hour = (key: string): string => {
      const time = parseHour(cell(key));
      if (time === undefined) unreadable(cell(key), row, key);
      return time ?? '';
    };
    const dispersed = parseMark(cell('dispersed'));
    if (dispersed === 'unreadable') unreadable(cell('dispersed'), row, 'dispersed');
    for (const text of brokenRanges(cell('neighbourhoods'))) unreadable(text, row, 'neighbourhoods');
    return {
      row,
      number: parseAreaNumber(cell('number')),
      place: parseText(cell('place')),
      neighbourhoods: parseNeighbourhoods(cell('neighbourhoods')),
      kind: parseAreaKind(cell('kind')),
      dispersed: dispersed === true,
      constituencies: {
        na: parseAreaNumber(cell('na_constituency')),
        province: parseAreaNumber(cell('province_constituency')),
        commune: parseAreaNumber(cell('commune_constituency')),
      },
      opens: hour('opens'),
      closes: hour('closes'),
    };
  });
}
