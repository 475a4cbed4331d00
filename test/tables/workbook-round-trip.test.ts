import { utils, write, type CellObject } from '@e965/xlsx';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween } from '../../src/dates/iso-date.ts';
import { readGrids } from '../../src/tables/read-grids.ts';
import { gridOf } from './workbook/grids-of.ts';
import { xlsxOf, type WrittenCell } from './workbook/xlsx-writer.ts';

// Both projects run this: in Hà Nội, and where a bare day is the day before.

const syllable = fc.constantFrom(
  'Nguyễn',
  'Đặng',
  'Hoà',
  'Hòa',
  'Thuý',
  'Ánh',
  'Lê',
  "H'Mlô",
  'Ễn',
  'Y-Blô',
  'A&B',
  '<Mẫu>',
  '"Tư"',
);
const name = fc.array(syllable, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));
const identity = fc.stringMatching(/^0?[0-9]{11}$/);
const day = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1900-03-01', days));
const serial = (iso: string, system: 1900 | 1904): number =>
  daysBetween(system === 1900 ? '1899-12-30' : '1904-01-01', iso);
const voter = fc.record({ name, identity, day });

test('no number, day or name changes through any way of writing .xlsx', async () => {
  const ways = fc.record({
    shared: fc.boolean(),
    system: fc.constantFrom<1900 | 1904>(1900, 1904),
    prefix: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(voter, { minLength: 1, maxLength: 8 }),
      ways,
      async (voters, { shared, system, prefix }) => {
        const able = voters.filter((one) => serial(one.day, system) >= 0);
        fc.pre(able.length > 0);
        const text = (value: string): WrittenCell => (shared ? { shared: value } : value);
        const rows = able.map((one) => [
          text(one.name),
          text(one.identity),
          { number: String(serial(one.day, system)), style: 1 },
        ]);
        const options = {
          formats: ['dd/mm/yyyy'],
          date1904: system === 1904,
          ...(prefix ? { prefix: 'x' } : {}),
        };
        const grid = await gridOf(xlsxOf([{ name: 'KV1', rows }], options));
        expect(grid.rows).toEqual(able.map((one) => [one.name, one.identity, one.day]));
      },
    ),
    { numRuns: 300 },
  );
});

test.each(['xlsx', 'biff8', 'ods'] as const)(
  'no number, day or name changes through %s as another program writes it',
  async (kind) => {
    await fc.assert(
      fc.asyncProperty(fc.array(voter, { minLength: 1, maxLength: 5 }), async (voters) => {
        const sheet = utils.aoa_to_sheet(
          voters.map((one): CellObject[] => [
            { t: 's', v: one.name },
            { t: 's', v: one.identity },
            { t: 'n', v: Number(`1${one.identity.slice(1)}`) },
            { t: 'n', v: serial(one.day, 1900), z: 'dd/mm/yyyy' },
          ]),
        );
        const book = utils.book_new(sheet, 'KV1');
        const [grid] = await readGrids(
          Buffer.from(write(book, { type: 'buffer', bookType: kind }) as Uint8Array),
          'so',
        );
        expect(grid!.rows).toEqual(
          voters.map((one) => [one.name, one.identity, `1${one.identity.slice(1)}`, one.day]),
        );
      }),
      { numRuns: 100 },
    );
  },
);
