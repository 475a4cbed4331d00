import type { Table } from '../../tables/table.ts';
import { fold, tidy } from '../../vietnamese/text.ts';
import { bareHeading } from '../bare-heading.ts';
import { withColumns, type Reshaped } from './reshaped.ts';

const BODIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:ten |thuoc )?to bau cu(?: so)?$/, 'Tổ bầu cử'],
  [/^(?:ten |thuoc )?ban bau cu(?: so)?$/, 'Ban bầu cử'],
];

/** Numbers under the heading "Tổ bầu cử" as the bodies they are: "4" and "Số 4" are Tổ bầu cử số 4. */
export function nameBodies(table: Table, keyOf: (heading: string) => string | undefined): Reshaped {
  const unchanged = { table, made: [] };
  const column = table.header.findIndex((heading) => keyOf(heading) === 'body');
  const heading = table.header[column] ?? '';
  const body = BODIES.find(([known]) => known.test(bareHeading(heading)))?.[1];
  if (body === undefined) return unchanged;
  const numbers = table.rows.map((row) => /^(?:so )?0*(\d{1,3}[a-z]?)$/.exec(fold(row[column] ?? ''))?.[1]);
  if (numbers.every((number) => number === undefined)) return unchanged;
  let index = -1;
  const named = withColumns(table, new Map([[column, heading]]), (row) => {
    index += 1;
    const number = numbers[index];
    return new Map([[column, number === undefined ? (row[column] ?? '') : `${body} số ${number}`]]);
  });
  return { table: named, made: [] };
}

const WORKPLACE =
  /^(?:don vi|noi|co quan|noi lam viec|co quan don vi|don vi co quan|co quan to chuc don vi)(?: cong tac)?(?: hien nay)?$/;

const TITLE = 'Chức vụ, đơn vị công tác';

const withHeading = (table: Table, column: number): Table => ({
  ...table,
  header: table.header.with(column, TITLE),
});

/** Chức vụ and Đơn vị công tác of a member in two columns as the one that tells both. */
export function joinWorkplace(table: Table, keyOf: (heading: string) => string | undefined): Reshaped {
  const titles = table.header.flatMap((heading, index) => (keyOf(heading) === 'title' ? [index] : []));
  const places = table.header.flatMap((heading, index) =>
    keyOf(heading) === undefined && WORKPLACE.test(bareHeading(heading)) ? [index] : [],
  );
  const [title, place] = [titles[0], places[0]];
  if (title === undefined && places.length === 1) return { table: withHeading(table, place!), made: [] };
  if (title === undefined || place === undefined || titles.length > 1 || places.length > 1)
    return { table, made: [] };
  const headings = new Map([
    [title, TITLE],
    [place, ''],
  ]);
  const joined = withColumns(table, headings, (row) => {
    const parts = [row[title] ?? '', row[place] ?? ''].map(tidy).filter((text) => text !== '');
    return new Map([
      [title, parts.join(', ')],
      [place, ''],
    ]);
  });
  const from = [title, place].map((index) => tidy(table.header[index]!));
  return { table: joined, made: [{ kind: 'joined', from, to: ['title'] }] };
}
