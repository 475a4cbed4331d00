import { utils, write, type CellObject } from '@e965/xlsx';
import { stringify } from 'csv-stringify/sync';
import { daysBetween } from '../../../src/dates/iso-date.ts';
import { columnLetters } from '../../../src/tables/column-letters.ts';
import { xlsxOf } from '../../tables/workbook/xlsx-writer.ts';
import type { OfficeCell } from './blocks.ts';
import type { OfficeList } from './list.ts';

export const KINDS = ['csv', 'semicolons', 'xlsx', 'ods'] as const;
export type Kind = (typeof KINDS)[number];

const two = (number: number): string => String(number).padStart(2, '0');
const serial = (day: readonly [number, number, number]): number =>
  daysBetween('1899-12-30', `${day[0]}-${two(day[1])}-${two(day[2])}`);
const shown = (cell: OfficeCell): string =>
  typeof cell === 'string' ? cell : `${two(cell.day[2])}/${two(cell.day[1])}/${cell.day[0]}`;

/** The bytes of a list in a format of files. */
export function fileOf({ rows, merges }: OfficeList, kind: Kind): Buffer {
  switch (kind) {
    case 'csv':
      return Buffer.from(`\ufeff${stringify(rows.map((row) => row.map(shown)))}`);
    case 'semicolons':
      return Buffer.from(
        stringify(
          rows.map((row) => row.map(shown)),
          { delimiter: ';' },
        ),
      );
    case 'xlsx': {
      const ranges = merges.map(
        ({ top, left, bottom, right }) =>
          `<mergeCell ref="${columnLetters(left)}${top + 1}:${columnLetters(right)}${bottom + 1}"/>`,
      );
      const cells = rows.map((row) =>
        row.map((cell) => (typeof cell === 'string' ? cell : { number: String(serial(cell.day)), style: 1 })),
      );
      const behind = ranges.length === 0 ? {} : { behind: `<mergeCells>${ranges.join('')}</mergeCells>` };
      return xlsxOf([{ name: 'DS', rows: cells, ...behind }], { formats: ['dd/mm/yyyy'] });
    }
    case 'ods': {
      const sheet = utils.aoa_to_sheet(
        rows.map((row) =>
          row.map((cell): CellObject | null =>
            typeof cell !== 'string'
              ? { t: 'n', v: serial(cell.day), z: 'dd/mm/yyyy' }
              : cell === ''
                ? null
                : { t: 's', v: cell },
          ),
        ),
      );
      sheet['!merges'] = merges.map(({ top, left, bottom, right }) => ({
        s: { r: top, c: left },
        e: { r: bottom, c: right },
      }));
      return Buffer.from(
        write(utils.book_new(sheet, 'DS'), { type: 'buffer', bookType: 'ods' }) as Uint8Array,
      );
    }
  }
}
