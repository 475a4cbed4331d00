import { UNDER } from '../../tables/headings.ts';
import type { Table } from '../../tables/table.ts';
import { tidy } from '../../vietnamese/text.ts';
import { bareHeading } from '../bare-heading.ts';
import { withColumns, type Reshaped } from './reshaped.ts';

const FAMILY: ReadonlySet<string> = new Set(
  'ho|ho dem|ho va dem|ho lot|ho va lot|ho va ten dem|ho va ten lot|ho ten dem|ho va chu dem|ho chu dem|ho va chu lot|ho va tdem|family name|surname|last name'.split(
    '|',
  ),
);
const MIDDLE: ReadonlySet<string> = new Set('ten dem|chu dem|dem|chu lot|ten lot|lot|middle name'.split('|'));
const GIVEN: ReadonlySet<string> = new Set('ten|ten goi|given name|first name'.split('|'));

/** Họ và tên in two or three columns (Họ | Tên đệm | Tên), or under one merged heading, as one column. */
export function joinName(table: Table, isName: (heading: string) => boolean): Reshaped {
  const columns = partColumns(table) ?? mergedColumns(table, isName);
  if (columns === undefined) return { table, made: [] };
  const [first, ...others] = columns;
  const headings = new Map([[first!, 'Họ và tên'], ...others.map((index): [number, string] => [index, ''])]);
  const joined = withColumns(table, headings, (row) => {
    const name = columns.map((index) => tidy(row[index] ?? '')).filter((part) => part !== '');
    return new Map([[first!, name.join(' ')], ...others.map((index): [number, string] => [index, ''])]);
  });
  const from = columns.map((index) => tidy(table.header[index]!)).filter((heading) => heading !== '');
  return { table: joined, made: [{ kind: 'joined', from, to: ['name'] }] };
}

function partColumns({ header }: Table): readonly number[] | undefined {
  const last = header.map((heading) => bareHeading(heading.split(UNDER).at(-1)!));
  const [family, middle, given] = [FAMILY, MIDDLE, GIVEN].map((known) =>
    last.findIndex((heading) => known.has(heading)),
  );
  if (family! < 0 || given! < 0) return undefined;
  return middle! < 0 ? [family!, given!] : [family!, middle!, given!];
}

/** "Họ và tên" merged over two columns: the second has no heading of its own and holds one word of letters in nearly every row. */
function mergedColumns(table: Table, isName: (heading: string) => boolean): readonly number[] | undefined {
  const name = table.header.findIndex(isName);
  if (name < 0 || table.header[name + 1] !== '' || table.rows.length === 0) return undefined;
  const given = table.rows.map((row) => tidy(row[name + 1] ?? ''));
  const words = given.filter((text) => /^[\p{L}\p{M}'’.]+(?: [\p{L}\p{M}'’.]+)?$/u.test(text)).length;
  const others = given.filter((text) => text !== '').length - words;
  return others === 0 && words >= table.rows.length * NEARLY_ALL ? [name, name + 1] : undefined;
}

const NEARLY_ALL = 0.9;
