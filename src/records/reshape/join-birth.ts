import { UNDER } from '../../tables/headings.ts';
import type { Table } from '../../tables/table.ts';
import { tidy } from '../../vietnamese/text.ts';
import { bareHeading, unbracketed } from '../bare-heading.ts';
import { withColumns, type Reshaped } from './reshaped.ts';

const BIRTH = 'Ngày sinh';
const SEX = 'Giới tính';

/** Ngày, tháng, năm sinh in several columns as one, and a year of birth under Nam or Nữ as birth and sex. */
export function joinBirth(table: Table, isBirth: (heading: string) => boolean): Reshaped {
  return joinParts(table, isBirth) ?? joinByHalf(table, isBirth) ?? { table, made: [] };
}

const DAY = /^(?:ngày|ngày sinh|day|ngày tháng|ngày, tháng|ngày, tháng sinh|ngày tháng sinh)$/u;
const MONTH = /^(?:tháng|tháng sinh|month)$/u;
const YEAR = /^(?:năm|năm sinh|year)$/u;

/** Three columns side by side: day, month and year; or two: day with month, and year. */
function joinParts(table: Table, isBirth: (heading: string) => boolean): Reshaped | undefined {
  const last = table.header.map((heading) => unbracketed(heading.split(UNDER).at(-1)!).toLowerCase());
  const hasBirth = table.header.some(
    (heading, index) => isBirth(heading) && !DAY.test(last[index]!) && !YEAR.test(last[index]!),
  );
  const first = last.findIndex(
    (heading, index) =>
      DAY.test(heading) &&
      isOfBirth(table.header[index]!, isBirth, hasBirth) &&
      (YEAR.test(last[index + 1] ?? '') ||
        (MONTH.test(last[index + 1] ?? '') && YEAR.test(last[index + 2] ?? ''))),
  );
  if (first < 0) return undefined;
  const width = YEAR.test(last[first + 1]!) ? 2 : 3;
  const columns = Array.from({ length: width }, (_, step) => first + step);
  const partsOf = (row: readonly string[]): readonly string[] =>
    columns.map((index) => tidy(row[index] ?? ''));
  // A whole date beside a column of years is no part of one.
  if (!table.rows.every((row) => arePlainParts(partsOf(row), width))) return undefined;
  const over = new Map([...headingsFrom(columns, [BIRTH]), ...sexesBeside(table.header, isBirth)]);
  const joined = withColumns(table, over, (row) => headingsFrom(columns, [dayOf(partsOf(row))]));
  return {
    table: joined,
    made: [{ kind: 'joined', from: columns.map((index) => tidy(table.header[index]!)), to: ['birth'] }],
  };
}

/** Nam and Nữ that seem to stand under the birth, too, where a file has no merged cells: the birth has its columns already. */
function sexesBeside(
  header: readonly string[],
  isBirth: (heading: string) => boolean,
): readonly (readonly [number, string])[] {
  return header.flatMap((heading, index) => {
    const [below, above] = heading.split(UNDER).toReversed();
    const isSex = above !== undefined && isBirth(above) && /^(?:nam|nữ)$/iu.test(unbracketed(below!));
    return isSex ? [[index, below!] as const] : [];
  });
}

/** "Ngày" alone may be any day: one under a heading must be under one of a birth. */
function isOfBirth(heading: string, isBirth: (heading: string) => boolean, hasBirth: boolean): boolean {
  const [below, above] = heading.split(UNDER).toReversed();
  if (above === undefined) return !hasBirth || isBirth(below!);
  return isBirth(above) || isBirth(`${above}${UNDER}${below}`) || /sinh/iu.test(`${above} ${below}`);
}

function arePlainParts(parts: readonly string[], width: number): boolean {
  const heads = width === 2 ? /^(?:\d{1,2}(?: ?[-/.] ?\d{1,2})?)?$/ : /^\D{0,2}$|^\d{1,2}$/;
  return parts.slice(0, -1).every((part) => heads.test(part)) && /^(?:\d{2}|\d{4})?$/.test(parts.at(-1)!);
}

/** `5/3/1958`; without what is blank, `3/1958` or `1958`. A day without a year stays visible as it is. */
function dayOf(parts: readonly string[]): string {
  const known = parts.filter((part) => /\d/.test(part)).map((part) => part.replaceAll(/ ?[-/.] ?/g, '/'));
  // A day of an unknown month must not become a month.
  const isGap = parts.length === 3 && /\d/.test(parts[0]!) && !/\d/.test(parts[1]!) && known.length > 1;
  return isGap ? `ngày ${parts[0]}, năm ${parts[2]}` : known.join('/');
}

/** Năm sinh over the two columns Nam and Nữ: the year stands under the sex. */
function joinByHalf(table: Table, isBirth: (heading: string) => boolean): Reshaped | undefined {
  const half = (word: string): number =>
    table.header.findIndex((heading) => {
      const [below, above] = heading.split(UNDER).toReversed();
      const isUnder = above !== undefined && isBirth(above) && bareHeading(below!) === word;
      return isUnder || bareHeading(heading) === `nam sinh ${word}`;
    });
  const [male, female] = [half('nam'), half('nu')];
  if (male < 0 || female < 0) return undefined;
  const columns = [male, female];
  const joined = withColumns(table, headingsFrom(columns, [BIRTH, SEX]), (row) => {
    const [ofMan, ofWoman] = columns.map((index) => tidy(row[index] ?? ''));
    // Filled twice tells neither: it stays as it is, for a person to settle.
    if (ofMan !== '' && ofWoman !== '') return headingsFrom(columns, [`${ofMan} / ${ofWoman}`, '']);
    return headingsFrom(columns, [`${ofMan}${ofWoman}`, ofMan !== '' ? 'Nam' : ofWoman !== '' ? 'Nữ' : '']);
  });
  return {
    table: joined,
    made: [{ kind: 'split', from: columns.map((index) => tidy(table.header[index]!)), to: ['birth', 'sex'] }],
  };
}

/** Texts for columns in turn, '' for those left over. */
function headingsFrom(columns: readonly number[], texts: readonly string[]): ReadonlyMap<number, string> {
  return new Map(columns.map((index, step): [number, string] => [index, texts[step] ?? '']));
}
