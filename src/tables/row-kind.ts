import { fold, tidy } from '../vietnamese/text.ts';
import { columnCount, countsItsColumns, isColumnNumber } from './column-numbers.ts';
import type { Header } from './header.ts';
import { PEOPLE, type Headings } from './headings.ts';
import {
  belowList,
  firstText,
  isApart,
  isSigned,
  isTitle,
  isTotalLabel,
  isTotalOfThings,
  mayBeName,
  onlyText,
  type BelowList,
} from './row-words.ts';

type Row = readonly string[];

/** What rows below a header can be besides data. Made once for a sheet; every test is strict, so that no person is taken for a total. */
export interface RowKinds {
  readonly isBlank: (row: Row) => boolean;
  /** "(1) (2) … (7a)" under the header, or again at the top of a page; `next`: the row below it. */
  readonly isColumnNumbers: (row: Row, isBelowHeader: boolean, next: Row | undefined) => boolean;
  readonly isHeaderAgain: (row: Row) => boolean;
  /** "Tổng số", "Cộng", "Mang sang", with nothing but counts beside it; `counts` tells whether so many people stand above since some beginning. */
  readonly isTotal: (row: Row, counts: (number: number) => boolean) => boolean;
  /** "Trang 2", "Phần II: Cử tri tạm trú". */
  readonly isApart: (row: Row) => boolean;
  /** The one text of a line that is no row of the table: where no column is read from, or the name of a part of a list of people. */
  readonly partTitle: (row: Row) => string | undefined;
  /** Nothing but counts and of nobody, one of them the number of people above it. */
  readonly isCountOf: (row: Row, people: number) => boolean;
  /** A sentence about a list, "Danh sách này được lập tại …", or a title that ends it, "TM. ỦY BAN NHÂN DÂN"; below a total "CHỦ TỊCH" too. */
  readonly ending: (row: Row, belowTotal: boolean) => BelowList | undefined;
  /** Nothing in it names a person or a thing. */
  readonly isNameless: (row: Row) => boolean;
  /** So much in it that it is data even below a signature. */
  readonly isSurelyData: (row: Row) => boolean;
  /** What a row names, a person or a thing, when it says something more of it; undefined for a row that says less. */
  readonly named: (row: Row) => string | undefined;
  /** Whether a row has a name and nothing more, in words that begin as names do. */
  readonly isNameAlone: (row: Row) => boolean;
}

export function rowKinds(rows: readonly Row[], header: Header, headings: Headings): RowKinds {
  const columns = new Map(
    header.headings.map((heading, index) => [keyOf(heading, headings), index] as const).reverse(),
  );
  const cell = (row: Row, key: string): string => {
    const index = columns.get(key);
    return index === undefined ? '' : (row[index] ?? '').trim();
  };
  const firstColumn = header.headings.findIndex((heading) => heading !== '');
  const headerRows = rows.slice(header.first, header.last + 1);
  const beginnings = new Set(headerRows.map((row) => firstText(row)?.toLowerCase()));
  const block = rows.slice(0, header.first).filter((row) => firstText(row) !== undefined);
  const [above, titles] = [new Set(block.map(rowText)), new Set(block.map(firstText))];
  const naming = NAMING.filter((key) => columns.has(key));
  const hasPeople = columns.has('name');
  const identified = (row: Row): boolean => IDENTIFYING.some((key) => cell(row, key) !== '');
  const nameless = (row: Row): boolean => !identified(row) && naming.every((key) => cell(row, key) === '');
  const readAt = new Set(
    [...columns].flatMap(([key, index]) => (key === undefined || key === 'no' ? [] : [index])),
  );
  /** "II. Khối Đảng, đoàn thể" where no column is read from, or behind the number of a part and no name of anybody. */
  const partTitle = (row: Row): string | undefined => {
    if (headings.table === 'voters') return undefined;
    const filled = row.flatMap((text, index) => (text.trim() === '' ? [] : [index]));
    const only = onlyText(row);
    if (only !== undefined && !/^[-–+]?\d/.test(only) && filled.every((index) => !readAt.has(index)))
      return only;
    if (!hasPeople || filled.length > 2) return undefined;
    if (only !== undefined)
      return PART_NUMBER_BEFORE.test(only) && !MAY_BE_PERSON.test(only) ? only : undefined;
    const behind = PART_NUMBER.test(row[filled[0]!]!.trim())
      ? onlyText(row.slice(filled[0]! + 1))
      : undefined;
    return behind === undefined || MAY_BE_PERSON.test(behind) ? undefined : behind;
  };
  // Tổ 2 may be the neighbourhood of area 1: below numbers of columns another row counts anew, or has words.
  const countsOn = (next: Row): boolean =>
    hasPeople || ((next[firstColumn] ?? '').trim() !== '1' && /^\d+$/.test(cell(next, 'neighbourhoods')));
  return {
    isBlank: (row) => row.every((text) => text.trim() === ''),
    isColumnNumbers: (row, isBelowHeader, next = []) =>
      isColumnNumbers(row, columns, isBelowHeader, countsOn(next) ? NAMING : WORDS) ||
      (isBelowHeader && countsItsColumns(row, firstColumn)),
    isHeaderAgain: (row) => {
      const label = firstText(row);
      return (
        label !== undefined &&
        // The title may come again with the header.
        ((titles.has(label) && (above.has(rowText(row)) || onlyText(row) === label)) ||
          (beginnings.has(label.toLowerCase()) && headerRows.some((headerRow) => repeats(row, headerRow))))
      );
    },
    isTotal: (row, counts) => {
      const label = firstText(row);
      if (label === undefined || !isTotalLabel(label)) return false;
      if (!row.every((text) => isCountOrBlank(text) || tidy(text) === label)) return false;
      // "Tổng số phiếu in" may be a thing to do.
      if (!hasPeople) return isTotalOfThings(label) && row.some((text) => /\d/.test(text));
      // A number of a person is longer than any count.
      if (row.some((text) => text.replaceAll(/\D/g, '').length >= FEWEST_DIGITS)) return false;
      const birth = cell(row, 'birth');
      // Somebody may be named Cộng, and have a year of birth alone.
      if (tidy(cell(row, 'name')) !== label || !mayBeName(label)) return true;
      return !/^(?:\d{2}|\d{4})$/.test(birth) || counts(Number(birth));
    },
    isApart,
    partTitle: (row) => (belowList(row, true) === undefined ? partTitle(row) : undefined),
    isCountOf: (row, people) =>
      hasPeople &&
      people > 1 &&
      cell(row, 'no') === '' &&
      nameless(row) &&
      row.every(isCountOrBlank) &&
      row.some((text) => text.trim() !== '' && Number(text.replaceAll(/[.,\s]/g, '')) === people),
    ending: (row, belowTotal) => {
      // Where rows are things and not people, a title of a thing may begin like a sentence.
      if (!belowTotal && !hasPeople && !nameless(row)) {
        if (isSigned(row, false)) return 'end';
        return cell(row, 'title') === '' && isSigned(row, true) ? 'remark' : undefined;
      }
      const name = tidy(cell(row, 'name'));
      if (!belowTotal && NAME.test(name) && !isTitle(name)) return undefined;
      return belowList(row, belowTotal);
    },
    isNameless: nameless,
    named: (row) => {
      const key = (hasPeople ? ['name'] : NAMES_A_THING).find((one) => cell(row, one) !== '');
      const name = key === undefined ? '' : cell(row, key);
      const more = (index: number): boolean => {
        const text = (row[index] ?? '').trim();
        // One merged text may come as many equal cells.
        return index !== columns.get(key) && text !== '' && text !== name;
      };
      return name !== '' && [...readAt].some(more) ? tidy(name) : undefined;
    },
    isNameAlone: (row) => (hasPeople ? NAME.test(tidy(cell(row, 'name'))) : !nameless(row)),
    isSurelyData: (row) => {
      if (!hasPeople)
        return (
          [...columns].filter(([key, index]) => key !== undefined && (row[index] ?? '').trim() !== '')
            .length >= 3
        );
      return (
        cell(row, 'name') !== '' &&
        (/\d/.test(cell(row, 'birth')) || /\d{9}/.test(cell(row, 'id')) || /^\d+$/.test(cell(row, 'no')))
      );
    },
  };
}

const PART_NUMBER = /^(?:[IVX]+|[A-H])[.):]?$/;
const PART_NUMBER_BEFORE = /^(?:[IVX]+|[A-H])[.):-] /;
/** Two to five words, each with a capital: a name, unless its first word is one of places and offices. */
const MAY_BE_PERSON =
  /^(?!(?:Khối|Thôn|Tổ dân|TDP|Cơ|UBND|Đảng|Các|Người|Danh|Nhóm|Đại|Diện|Hội|Mặt|Phường|Xã|Khu|Ban|Ủy|Đơn)(?: |$))(?:(?:[IVX]+|[A-H])[.):-] )?\p{Lu}[\p{L}'’ʼ]*(?: \p{Lu}[\p{L}'’ʼ]*){1,4}$/u;
/** Two to four words as a name has them, and no title in capitals. */
const NAME = /^\p{Lu}['’ʼ]?\p{Lu}?\p{Ll}*(?: \p{Lu}['’ʼ]?\p{Lu}?\p{Ll}+){1,3}$/u;

/** The key of a column; the first of those that keep a name in parts stands for the name. */
function keyOf(heading: string, headings: Headings): string | undefined {
  const key = headings.keyOf(heading);
  return key === undefined && PEOPLE.has(headings.table) && FAMILY_NAME.test(fold(heading)) ? 'name' : key;
}

const FAMILY_NAME = /^ho(?: |$)/;

/** Columns by which a person is known beside the name. */
const IDENTIFYING = ['birth', 'id', 'old_id'];
const FEWEST_DIGITS = 9;
/** Columns whose cells are words: a bare number there is the number of the column. */
const NAMING = ['name', 'place', 'title', 'body', 'level', 'consists'];
const WORDS = [...NAMING, 'neighbourhoods'];
/** Columns that say which thing a row is, where rows are not people. */
const NAMES_A_THING = ['title', 'number', 'place', 'level'];
/** Columns whose cells are one of the first numbers only by a slip: two of them count the columns. */
const SELDOM_NUMBERS = [
  'id',
  'birth',
  'sex',
  'ethnicity',
  'permanent',
  'temporary',
  'current',
  'relation',
  'residence',
  'hometown',
];

function isCountOrBlank(text: string): boolean {
  return text === '' || /^\s*(?:\d{1,3}(?:[.,\s]?\d{3})*(?:\s*(?:người|cử tri|nam|nữ))?)?\s*$/iu.test(text);
}

/** All of a row in one text, wherever blanks end it. */
const rowText = (row: Row): string =>
  JSON.stringify(row.slice(0, row.findLastIndex((text) => text.trim() !== '') + 1).map(tidy));

/** The same texts in the same columns: two at least, or the only one that the row of the header has. */
function repeats(row: Row, headerRow: readonly string[]): boolean {
  let same = 0;
  for (const [index, text] of row.entries()) {
    if (text.trim() === '') continue;
    if (fold(text) !== fold(headerRow[index] ?? '')) return false;
    same += 1;
  }
  return same >= 2 || (same === 1 && onlyText(headerRow) !== undefined);
}

/** Numbers in brackets, or bare ones where words belong; `isBelowHeader` where such a row is to be expected. */
function isColumnNumbers(
  row: Row,
  columns: ReadonlyMap<string | undefined, number>,
  isBelowHeader: boolean,
  words: readonly string[],
): boolean {
  const count = columnCount(row);
  if (count !== 'bare') return count === 'bracketed';
  const filled = row.filter((text) => text.trim() !== '').length;
  const isNumber = (key: string): boolean => isColumnNumber((row[columns.get(key) ?? -1] ?? '').trim());
  const isWord = words.some(isNumber);
  if (!isBelowHeader) return isWord && filled >= 4;
  return isWord || filled >= 6 || SELDOM_NUMBERS.filter(isNumber).length >= 2;
}
