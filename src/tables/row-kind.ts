import { fold, tidy } from '../vietnamese/text.ts';
import { columnCount, isColumnNumber } from './column-numbers.ts';
import type { Header } from './header.ts';
import type { Headings } from './headings.ts';

type Row = readonly string[];

/** What rows below a header can be besides data. Made once for a sheet; every test is strict, so that no person is taken for a total. */
export interface RowKinds {
  readonly isBlank: (row: Row) => boolean;
  /** "(1) (2) … (7a)" under the header, or again at the top of a page. */
  readonly isColumnNumbers: (row: Row, isBelowHeader: boolean) => boolean;
  readonly isHeaderAgain: (row: Row) => boolean;
  /** "Tổng số", "Tổng cộng", "Cộng", with nothing but counts beside it. */
  readonly isTotal: (row: Row) => boolean;
  /** Nothing but counts and of nobody, one of them the number of people above it. */
  readonly isCountOf: (row: Row, people: number) => boolean;
  /** A sentence or title that ends a list: "Danh sách này được lập tại …", "TM. ỦY BAN NHÂN DÂN"; below a total "CHỦ TỊCH" too. */
  readonly isEnding: (row: Row, belowTotal: boolean) => boolean;
  /** Nothing in it names a person or a thing. */
  readonly isNameless: (row: Row) => boolean;
  /** So much in it that it is data even below a signature. */
  readonly isSurelyData: (row: Row) => boolean;
}

export function rowKinds(rows: readonly Row[], header: Header, headings: Headings): RowKinds {
  const columns = new Map(
    header.headings.map((heading, index) => [headings.keyOf(heading), index] as const).reverse(),
  );
  const cell = (row: Row, key: string): string => {
    const index = columns.get(key);
    return index === undefined ? '' : (row[index] ?? '').trim();
  };
  const headerRows = rows.slice(header.first, header.last + 1);
  const beginnings = new Set(headerRows.map((row) => firstText(row)?.toLowerCase()));
  const naming = NAMING.filter((key) => columns.has(key));
  const hasPeople = columns.has('name');
  const identified = (row: Row): boolean => IDENTIFYING.some((key) => cell(row, key) !== '');
  const nameless = (row: Row): boolean => !identified(row) && naming.every((key) => cell(row, key) === '');
  return {
    isBlank: (row) => row.every((text) => text.trim() === ''),
    isColumnNumbers: (row, isBelowHeader) => isColumnNumbers(row, columns, isBelowHeader),
    isHeaderAgain: (row) => {
      const label = firstText(row);
      return (
        label !== undefined &&
        beginnings.has(label.toLowerCase()) &&
        headerRows.some((headerRow) => repeats(row, headerRow))
      );
    },
    isTotal: (row) => {
      const label = firstText(row);
      if (label === undefined || !MAY_BE_TOTAL.test(label) || !TOTAL.test(fold(label)) || identified(row))
        return false;
      return row.every((text) => isCountOrBlank(text) || tidy(text) === label);
    },
    isCountOf: (row, people) =>
      hasPeople &&
      people > 1 &&
      cell(row, 'no') === '' &&
      nameless(row) &&
      row.every(isCountOrBlank) &&
      row.some((text) => text.trim() !== '' && Number(text.replaceAll(/[.,\s]/g, '')) === people),
    isEnding: (row, belowTotal) => {
      const label = firstText(row);
      if (label === undefined || !(belowTotal || MAY_BE_ENDING.test(label))) return false;
      // Where rows are things and not people, a title of a thing may begin like a sentence.
      if (!belowTotal && !hasPeople && !nameless(row)) return false;
      return row.every((text) => text.trim() === '' || ENDING.test(fold(text)));
    },
    isNameless: nameless,
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

/** Columns by which a person is known beside the name. */
const IDENTIFYING = ['birth', 'id', 'old_id'];
/** Columns whose cells are words: a bare number there is the number of the column. */
const NAMING = ['name', 'place', 'title', 'body', 'level', 'consists', 'neighbourhoods'];

function firstText(row: Row): string | undefined {
  for (const text of row) {
    if (text === '' || text.trim() === '') continue;
    const first = text.charCodeAt(0);
    // Nearly every row begins with its number.
    return first >= 48 && first <= 57 ? undefined : tidy(text);
  }
  return undefined;
}

const MAY_BE_TOTAL = /^\W*(?:t[oổ]ng|c[oộ]ng)(?!\p{L})/iu;
const TOTAL = /^(?:tong|cong|(?:tong so|tong cong)(?: .*)?|cong (?:to|trang|khu|danh sach|cot|thon|toan).*)$/;

const MAY_BE_ENDING =
  /^\W*(?:c[uử] tri tham|t[oổ]ng s[oố]|danh s[aá]ch|tm|kt|tl|n[oơ]i nh[aậ]n|ng[uư][oơờ]i l[aậ]p|ng[aà]y|x[aá]c nh[aậ]n)(?!\p{L})/iu;
/** How what stands below a list begins, folded: its sentences, the title of who signs, the remarks under it. */
const ENDING =
  /^(?:tong so cu tri|cu tri tham gia|danh sach (?:nay|duoc lap|gom|co)|(?:tm|kt|tl|tuq) |noi nhan|nguoi lap|ngay thang|ngay \d+ thang|xac nhan|chu tich|pho chu tich|to truong|truong ban|ky (?:ten|ghi|dong)|ghi ro|dong dau)/;

function isCountOrBlank(text: string): boolean {
  return text === '' || /^\s*(?:\d{1,3}(?:[.,\s]?\d{3})*(?:\s*(?:người|cử tri|nam|nữ))?)?\s*$/iu.test(text);
}

function repeats(row: Row, headerRow: readonly string[]): boolean {
  let same = 0;
  for (const [index, text] of row.entries()) {
    if (text.trim() === '') continue;
    if (fold(text) !== fold(headerRow[index] ?? '')) return false;
    same += 1;
  }
  return same >= 2;
}

/** Numbers in brackets, or bare ones where words belong; `isBelowHeader` where such a row is to be expected. */
function isColumnNumbers(
  row: Row,
  columns: ReadonlyMap<string | undefined, number>,
  isBelowHeader: boolean,
): boolean {
  const count = columnCount(row);
  if (count !== 'bare') return count === 'bracketed';
  const filled = row.filter((text) => text.trim() !== '').length;
  const isWord = NAMING.some((key) => isColumnNumber((row[columns.get(key) ?? -1] ?? '').trim()));
  return isBelowHeader ? isWord || filled >= 6 : isWord && filled >= 4;
}
