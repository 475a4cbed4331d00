import type { Table } from '../../tables/table.ts';
import { tidy } from '../../vietnamese/text.ts';
import type { TableName } from '../../vocabulary.ts';
import { headingsOf } from '../headings.ts';
import { withColumns } from '../reshape/reshaped.ts';
import { createChangeLog, type Change } from './change.ts';

const LINE_NUMBER = /^\d{1,3} ?[.):–-] ?(?=\p{L})/u;
/** Ông and Bà before a name, with what says the sex; "Đ/c" says none. */
const POLITE = /^\(?(ông|bà|đ\/c|đồng chí|anh|chị)(?:\)|[.:])? (?=\p{L}+ \p{L})/iu;
const SEXES: Readonly<Record<string, string>> = { ông: 'Nam', anh: 'Nam', bà: 'Nữ', chị: 'Nữ' };

export interface PlainNames {
  readonly table: Table;
  readonly changes: readonly Change[];
}

/**
 * Names of candidates and of members without the number of their line ("1. Nguyễn Văn An"), and without Ông and
 * Bà, which say the sex where the list has no column for it. Ông is a family, too: only where half of the list
 * is addressed so are these no part of a name.
 */
export function plainNames(table: Table, name: TableName): PlainNames {
  const unchanged = { table, changes: [] };
  if (name !== 'candidates' && name !== 'committees') return unchanged;
  const { exact } = headingsOf(name);
  const keys = table.header.map((heading) => (heading === '' ? undefined : exact(heading)));
  const column = keys.indexOf('name');
  if (column < 0 || keys.lastIndexOf('name') !== column) return unchanged;
  const written = table.rows.map((row) => tidy(row[column] ?? ''));
  const unnumbered = written.map((text) => text.replace(LINE_NUMBER, ''));
  const polite = unnumbered.map((text) => POLITE.exec(text));
  const addressed = polite.filter((found) => found !== null).length;
  const areAddressed =
    addressed >= FEWEST && addressed * 2 >= unnumbered.filter((text) => text !== '').length;
  const isAddressed = (found: RegExpExecArray | null): found is RegExpExecArray =>
    found !== null && (areAddressed || !MAY_BE_FAMILY.test(found[1]!));
  const plain = unnumbered.map((text, index) =>
    isAddressed(polite[index]!) ? text.replace(POLITE, '') : text,
  );
  if (plain.every((text, index) => text === written[index])) return unchanged;

  const changes = createChangeLog();
  const hasSex = ['sex', 'male', 'female'].some((key) => keys.includes(key));
  const headings = new Map([[column, table.header[column]!]]);
  const sexColumn =
    !hasSex && polite.some((found) => isAddressed(found) && SEXES[found[1]!.toLowerCase()] !== undefined)
      ? table.header.length
      : -1;
  if (sexColumn >= 0) headings.set(sexColumn, 'Giới tính');
  let index = -1;
  const named = withColumns(table, headings, () => {
    index += 1;
    const [text, before] = [plain[index]!, written[index]!];
    if (text !== before) changes.add('bare-name', 'name', before, text);
    const found = polite[index]!;
    const sex = isAddressed(found) ? (SEXES[found[1]!.toLowerCase()] ?? '') : '';
    if (sexColumn >= 0 && sex !== '') changes.add('bare-name', 'sex', before, sex);
    return new Map(
      sexColumn < 0
        ? [[column, text]]
        : [
            [column, text],
            [sexColumn, sex],
          ],
    );
  });
  return { table: named, changes: changes.all() };
}

/** Bà is no family. */
const MAY_BE_FAMILY = /^(?:ông|anh)$/iu;
/** One Ông alone is a family. */
const FEWEST = 2;
