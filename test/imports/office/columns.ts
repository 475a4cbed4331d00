import type { Council } from '../../../src/vocabulary.ts';
import type { OfficeCell } from './blocks.ts';
import type { Person } from './people.ts';
import type { Random } from './random.ts';
import type { ByKey, OfficePart, OfficeRow, OfficeTable } from './table-list.ts';

/** A column of a made table: its headings, and what a thing has in it. */
export interface Column<T> {
  readonly path: readonly string[];
  readonly cell: (thing: T, index: number) => OfficeCell;
  /** The cells an import must write for it, by key; none where the column is not read. */
  readonly truth?: Readonly<Record<string, (thing: T, index: number) => string>>;
  /** What is to be answered, where the column is asked about. */
  readonly answer?: string;
}

/** A column whose cells are written as they stand. */
export const plain = <T>(
  path: string | readonly string[],
  key: string,
  cell: (thing: T, index: number) => string,
): Column<T> => ({ path: typeof path === 'string' ? [path] : path, cell, truth: { [key]: cell } });

/** A column that no table reads. */
export const unread = <T>(heading: string, cell: (thing: T, index: number) => string): Column<T> => ({
  path: [heading],
  cell,
});

/** The row of a thing. */
export function rowOf<T>(
  columns: readonly Column<T>[],
  thing: T,
  index: number,
  told: ByKey,
  meaning: ByKey,
): OfficeRow {
  const truth = columns.flatMap((column) => Object.entries(column.truth ?? {}));
  return {
    cells: columns.map(({ cell }) => cell(thing, index)),
    truth: { ...told, ...Object.fromEntries(truth.map(([key, of]) => [key, of(thing, index)])) },
    meaning,
  };
}

/** A table of its columns and parts. */
export const tableOf = <T>(
  columns: readonly Column<T>[],
  rest: Omit<OfficeTable, 'paths' | 'answers'>,
): OfficeTable => ({
  ...rest,
  paths: columns.map(({ path }) => path),
  answers: new Map(
    columns.flatMap(({ answer }, index) => (answer === undefined ? [] : [[index, answer] as const])),
  ),
});

/** Some parts, each of some rows that are numbered from 1. */
export function partsOf(
  count: number,
  random: Random,
  made: (number: number) => Pick<OfficePart, 'banner' | 'sheet'>,
  row: (number: number, index: number) => OfficeRow,
): readonly OfficePart[] {
  return Array.from({ length: count }, (_, part) => ({
    ...made(part + 1),
    rows: Array.from({ length: 2 + random.below(4) }, (_, index) => row(part + 1, index)),
  }));
}

const two = (number: number): string => String(number).padStart(2, '0');
export const dayOf = ({ day, month, year }: Person): string => `${two(day)}/${two(month)}/${year}`;
export const isoOf = ({ day, month, year }: Person): string => `${year}-${two(month)}-${two(day)}`;
export const nameOf = ({ family, given }: Person): string => `${family} ${given}`;
export const sexOf = ({ sex }: Person): string => (sex === 'Nam' ? 'male' : 'female');
export type Named = readonly [string, string, Council];
/** As columns write a council, as titles do, and its key. */
export const COUNCILS: readonly [Named, ...Named[]] = [
  ['HĐND phường', 'HĐND PHƯỜNG MẪU', 'commune'],
  ['HĐND xã', 'HỘI ĐỒNG NHÂN DÂN XÃ MẪU', 'commune'],
  ['HĐND thành phố', 'HĐND THÀNH PHỐ HÀ NỘI', 'province'],
  ['HĐND tỉnh', 'HĐND TỈNH MẪU', 'province'],
  ['Quốc hội', 'QUỐC HỘI', 'na'],
];

/** The number of a line, which the table has. */
export const numbers = <T>({ pick }: Random): Column<T> =>
  plain(pick(['STT', 'TT', 'Số TT']), 'no', (_, index) => String(index + 1));
/** The number of a line, which the table has not. */
export const lines = <T>({ pick }: Random): Column<T> =>
  unread(pick(['STT', 'TT', 'Số TT']), (_, index) => String(index + 1));

/** How a list writes its names: all with Ông or Bà, with the number of the line, or plainly. */
export function names(
  { pick, chance }: Random,
  heading: string,
): { readonly column: Column<Person>; readonly saysSex: boolean } {
  const [polite, numbered] = [chance(0.3), chance(0.15)];
  const word = pick(['', ':']);
  const written = (p: Person, index: number): string =>
    `${numbered ? `${index + 1}. ` : ''}${polite ? `${p.sex === 'Nam' ? 'Ông' : 'Bà'}${word} ` : ''}${nameOf(p)}`;
  return { column: { path: [heading], cell: written, truth: { name: nameOf } }, saysSex: polite };
}

/** Ngày sinh and Giới tính, and whether the sex is written. */
export function births({ pick, chance, below }: Random): {
  readonly columns: readonly Column<Person>[];
  readonly hasSex: boolean;
  readonly isYear: boolean;
} {
  const isYear = chance(0.3);
  const heading = pick(['Ngày tháng năm sinh', 'Ngày, tháng, năm sinh', 'Ngày sinh', 'Năm sinh']);
  const birth: Column<Person> = isYear
    ? plain(heading, 'birth', (p) => String(p.year))
    : chance(0.3)
      ? { path: [heading], cell: (p) => ({ day: [p.year, p.month, p.day] }), truth: { birth: dayOf } }
      : { path: [heading], cell: (p) => `${p.day}/${p.month}/${p.year}`, truth: { birth: dayOf } };
  const sexTruth = { sex: (p: Person) => p.sex };
  switch (below(4)) {
    case 0:
      return { columns: [birth], hasSex: false, isYear };
    case 1: {
      const mark = (of: string) => (p: Person) => (p.sex === of ? 'x' : '');
      const group = chance(0.5) ? ['Giới tính'] : [];
      const male: Column<Person> = { path: [...group, 'Nam'], cell: mark('Nam'), truth: sexTruth };
      return { columns: [birth, male, { path: [...group, 'Nữ'], cell: mark('Nữ') }], hasSex: true, isYear };
    }
    default:
      return { columns: [birth, plain('Giới tính', 'sex', sexTruth.sex)], hasSex: true, isYear };
  }
}
