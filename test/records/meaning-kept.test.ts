import { utils, write, type CellObject } from '@e965/xlsx';
import { stringify } from 'csv-stringify/sync';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween } from '../../src/dates/iso-date.ts';
import { createChangeLog } from '../../src/records/import/change.ts';
import { importRows, type Understood } from '../../src/records/import/import-table.ts';
import { readInput } from '../../src/records/import/read-input.ts';
import { tableCsv } from '../../src/records/import/table-csv.ts';
import { readVoters } from '../../src/records/voter.ts';
import { xlsxOf, type WrittenCell } from '../tables/workbook/xlsx-writer.ts';

// Both projects run this: in Hà Nội, and where a bare day is the day before.

/** A day as somebody may write it; `stored` as a spreadsheet stores it, where the file is one. */
const HABITS = ['d/m/y', 'dd/mm/yyyy', 'd-m-y', 'iso', 'words', 'month', 'year', 'stored'] as const;
type Habit = (typeof HABITS)[number];

interface Person {
  readonly name: string;
  readonly id: string;
  readonly day: string;
  readonly habit: Habit;
}

const syllable = fc.constantFrom(
  'Nguyễn',
  'Đặng',
  'Hoà',
  'Thuý',
  'Ánh',
  'Lê',
  "H'Mlô",
  'Ễn',
  'Y-Blô',
  'Tư',
  'Ỷ',
);
const person: fc.Arbitrary<Person> = fc.record({
  name: fc.array(syllable, { minLength: 2, maxLength: 5 }).map((parts) => parts.join(' ')),
  id: fc.stringMatching(/^028[0-3][0-9]{8}$/),
  day: fc.integer({ min: 0, max: 29_000 }).map((days) => addDays('1927-01-01', days)),
  habit: fc.constantFrom(...HABITS),
});
const people = fc.array(person, { minLength: 1, maxLength: 6 });

const partsOf = ({ day }: Person): readonly [number, number, number] =>
  day.split('-').map(Number) as [number, number, number];
const serial = (day: string, system: 1900 | 1904): number =>
  daysBetween(system === 1900 ? '1899-12-30' : '1904-01-01', day);

function written(one: Person): string {
  const [year, month, day] = partsOf(one);
  switch (one.habit) {
    case 'd/m/y':
      return `${day}/${month}/${year}`;
    case 'd-m-y':
      return `${day}-${month}-${year}`;
    case 'iso':
      return one.day;
    case 'words':
      return `ngày ${day} tháng ${month} năm ${year}`;
    case 'month':
      return `${month}/${year}`;
    case 'year':
      return String(year);
    case 'dd/mm/yyyy':
    case 'stored':
      return `${one.day.slice(8)}/${one.day.slice(5, 7)}/${year}`;
  }
}

const HEAD = ['STT', 'Họ và tên', 'Ngày sinh', 'Số căn cước', 'Giới tính', 'Thường trú'];
const textRows = (all: readonly Person[]): string[][] => [
  HEAD,
  ...all.map((one, index) => [
    String(index + 1),
    one.name,
    written(one),
    one.id,
    'Nam',
    'Số 5, ngõ 3; tổ "2"',
  ]),
];

const delimited = (delimiter: string, encoding: 'utf8' | 'utf16le') => (all: readonly Person[]) =>
  Buffer.from(`\ufeff${stringify(textRows(all), { delimiter })}`, encoding);

const own = (system: 1900 | 1904) => (all: readonly Person[]) =>
  xlsxOf(
    [
      {
        name: 'DS',
        rows: textRows(all).map((row, index): readonly WrittenCell[] => {
          const one = all[index - 1];
          return one?.habit === 'stored'
            ? row
                .with(2, '')
                .map((cell, column) =>
                  column === 2 ? { number: String(serial(one.day, system)), style: 1 } : cell,
                )
            : row;
        }),
      },
    ],
    { formats: ['dd/mm/yyyy'], date1904: system === 1904 },
  );

const sheetJs = (kind: 'xlsx' | 'biff8' | 'ods') => (all: readonly Person[]) => {
  const rows = textRows(all).map((row, index) =>
    row.map((cell, column): CellObject => {
      const one = all[index - 1];
      return column === 2 && one?.habit === 'stored'
        ? { t: 'n', v: serial(one.day, 1900), z: 'dd/mm/yyyy' }
        : { t: 's', v: cell };
    }),
  );
  const book = utils.book_new(utils.aoa_to_sheet(rows), 'DS');
  return Buffer.from(write(book, { type: 'buffer', bookType: kind }) as Uint8Array);
};

const read = (bytes: Buffer): Promise<Understood> =>
  readInput({ path: 'so', name: 'so', bytes }, 'voters', {});

function imported(understood: Understood): string {
  const options = {
    keys: understood.keys,
    fixNames: false,
    changes: createChangeLog(),
    proposals: createChangeLog(),
  };
  return [...tableCsv('voters', understood.keys, importRows(understood, 'voters', options))].join('');
}

const meaning = ({ table }: Understood): readonly unknown[] =>
  readVoters(table, 2026).rows.map(({ no, name, id, birth }) => ({ no, name, id, birth }));

function meant(one: Person, index: number): unknown {
  const [year, month, day] = partsOf(one);
  return {
    no: String(index + 1),
    name: one.name,
    id: { state: 'read', id: one.id },
    birth: {
      state: 'read',
      date: {
        year,
        month: one.habit === 'year' ? undefined : month,
        day: one.habit === 'year' || one.habit === 'month' ? undefined : day,
      },
    },
  };
}

test.each([
  ['CSV with commas', delimited(',', 'utf8')],
  ['CSV with semicolons', delimited(';', 'utf8')],
  ['CSV with strokes', delimited('|', 'utf8')],
  ['Unicode text of Excel', delimited('\t', 'utf16le')],
  ['.xlsx that counts from 1900', own(1900)],
  ['.xlsx that counts from 1904', own(1904)],
  ['.xlsx of another program', sheetJs('xlsx')],
  ['.xls', sheetJs('biff8')],
  ['.ods', sheetJs('ods')],
] as const)('no day, number or name changes its meaning through %s and an import', async (_, fileOf) => {
  await fc.assert(
    fc.asyncProperty(people, async (all) => {
      const understood = await read(fileOf(all));
      expect(meaning(understood)).toEqual(all.map(meant));
      const table = imported(understood);
      const again = await read(Buffer.from(table));
      expect(meaning(again)).toEqual(all.map(meant));
      expect(imported(again)).toBe(table);
    }),
    { numRuns: 40 },
  );
});
