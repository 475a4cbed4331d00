import { utils, write, type CellObject, type WorkSheet } from '@e965/xlsx';
import { stringify } from 'csv-stringify/sync';
import { daysBetween } from '../../../src/dates/iso-date.ts';
import { columnLetters } from '../../../src/tables/column-letters.ts';
import { xlsxOf, type WrittenSheet } from '../../tables/workbook/xlsx-writer.ts';
import type { OfficeCell } from './blocks.ts';
import type { OfficeList, OfficeSheet } from './list.ts';

export const KINDS = ['csv', 'semicolons', 'tabs', 'xlsx', 'ods', 'biff8'] as const;
export type Kind = (typeof KINDS)[number];

/** Whether a file of a kind may hold several sheets. */
export const isWorkbook = (kind: Kind): boolean => kind === 'xlsx' || kind === 'ods' || kind === 'biff8';

const two = (number: number): string => String(number).padStart(2, '0');
const serial = (day: readonly [number, number, number]): number =>
  daysBetween('1899-12-30', `${day[0]}-${two(day[1])}-${two(day[2])}`);
const shown = (cell: OfficeCell): string =>
  typeof cell === 'string' ? cell : `${two(cell.day[2])}/${two(cell.day[1])}/${cell.day[0]}`;

/** Rows as many programs write them, without the blank cells at their ends. */
const trimmed = (row: readonly string[]): readonly string[] =>
  row.slice(0, row.findLastIndex((text) => text !== '') + 1);

/** The bytes of a list in a format of files. */
export function fileOf({ sheets }: OfficeList, kind: Kind): Buffer {
  const texts = sheets[0]!.rows.map((row) => row.map(shown));
  switch (kind) {
    case 'csv':
      return Buffer.from(`\ufeff${stringify(texts)}`);
    case 'semicolons':
      return Buffer.from(stringify(texts, { delimiter: ';' }));
    case 'tabs':
      return Buffer.from(
        `\ufeff${stringify(
          texts.map((row) => [...trimmed(row)]),
          { delimiter: '\t' },
        )}`,
        'utf16le',
      );
    case 'xlsx':
      return xlsxOf(sheets.map(writtenSheet), { formats: ['dd/mm/yyyy'] });
    case 'ods':
    case 'biff8': {
      const book = utils.book_new();
      for (const one of sheets) utils.book_append_sheet(book, sheetJsSheet(one), one.name);
      return Buffer.from(write(book, { type: 'buffer', bookType: kind }) as Uint8Array);
    }
  }
}

function writtenSheet({ name, rows, merges }: OfficeSheet): WrittenSheet {
  const ranges = merges.map(
    ({ top, left, bottom, right }) =>
      `<mergeCell ref="${columnLetters(left)}${top + 1}:${columnLetters(right)}${bottom + 1}"/>`,
  );
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? cell : { number: String(serial(cell.day)), style: 1 })),
  );
  const behind = ranges.length === 0 ? {} : { behind: `<mergeCells>${ranges.join('')}</mergeCells>` };
  return { name, rows: cells, ...behind };
}

function sheetJsSheet({ rows, merges }: OfficeSheet): WorkSheet {
  const sheet = utils.aoa_to_sheet(
    rows.map((row) =>
      row.map((cell): CellObject | null => {
        if (typeof cell !== 'string') return { t: 'n', v: serial(cell.day), z: 'dd/mm/yyyy' };
        return cell === '' ? null : { t: 's', v: cell };
      }),
    ),
  );
  sheet['!merges'] = merges.map(({ top, left, bottom, right }) => ({
    s: { r: top, c: left },
    e: { r: bottom, c: right },
  }));
  return sheet;
}
