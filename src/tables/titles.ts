import type { Finding } from '../findings/finding.ts';
import type { Location } from '../findings/location.ts';
import { tidy } from '../vietnamese/text.ts';
import type { TableName } from '../vocabulary.ts';
import type { Header } from './header.ts';
import type { Headings } from './headings.ts';
import { isContinued, namesAllCouncils } from './election-titles.ts';
import { onlyText } from './row-words.ts';
import { UNREAD, type Said } from './title-reader.ts';
import { TITLE_READERS } from './title-readers.ts';
import { emptyTitles, notes, unreadTitles, type Told } from './title-notes.ts';

type Row = readonly string[];

/**
 * What titles tell about the rows below them where the table does not say it itself: the voting area
 * ("Khu vực bỏ phiếu số: 4" above the list, on a line between the rows, or as the name of the sheet), the
 * neighbourhood and the household of voters; the body of committee members; the council and the constituency
 * of candidates; the part of a work plan.
 */
export interface Titles {
  /** Whether a row is such a title and no row of the table; the rows below it then stand under it. */
  readonly take: (row: Row, index: number) => boolean;
  /** Notes that a row of the table stands under the titles taken so far. */
  readonly keep: (row: Row) => void;
  /** The table with what titles told, in a column of its own or in blank cells, and one note for each title. Index -1 is the sheet itself. */
  readonly give: (
    header: readonly string[],
    rows: readonly Row[],
    place: (index: number) => Location,
  ) => {
    readonly header: readonly string[];
    readonly rows: readonly Row[];
    readonly findings: readonly Finding[];
  };
}

/** Headings under which the values are given, by what titles say. */
const HEADINGS: Readonly<Record<string, string>> = {
  area: 'Khu vực bỏ phiếu',
  neighbourhood: 'Tổ dân phố',
  household: 'Số hộ',
  body: 'Tổ chức',
  number: 'Số',
  group: 'Nhóm',
  na_constituency: 'Đơn vị bầu cử QH',
  province_constituency: 'Đơn vị bầu cử HĐND tỉnh',
  commune_constituency: 'Đơn vị bầu cử HĐND xã',
  // In a list of voting areas: for which council, the title does not say.
  constituency: 'Đơn vị bầu cử',
};
const headingOf = (key: string, table: TableName): string =>
  key === 'level' ? (table === 'candidates' ? 'Cấp ứng cử' : 'Cấp') : HEADINGS[key]!;

export function createTitles(
  rows: readonly Row[],
  header: Header,
  headings: Headings,
  sheet: string | undefined,
): Titles {
  const { table } = headings;
  const reader = TITLE_READERS[table]({ rows, header, headings });
  const told = reader.keys.map((key): Told => ({
    key,
    column: header.headings.findIndex((heading) => headings.keyOf(heading) === key),
    titles: [],
    ofRows: [],
    current: undefined,
  }));
  const begin = (all: readonly Said[], text: string, index: number): void => {
    for (const { key, value } of all) {
      const at = told.findIndex((one) => one.key === key);
      // What is of an area or a neighbourhood ends with it.
      for (const smaller of told.slice(at)) smaller.current = undefined;
      const title = { value, text, index, rows: 0 };
      told[at]!.current = title;
      told[at]!.titles.push(title);
    }
  };
  const block = rows.slice(0, header.first).map((row) => tidy([...new Set(row.filter(isFilled))].join(' ')));
  const above = reader.above(block);
  const ofSheet = sheet === undefined ? [] : reader.ofSheet(sheet);
  for (const key of reader.keys) {
    const inBlock = above.find((one) => one.key === key);
    if (inBlock !== undefined) begin([inBlock], block[inBlock.line]!, inBlock.line);
    else
      begin(
        ofSheet.filter((one) => one.key === key),
        sheet ?? '',
        -1,
      );
  }
  return {
    take: (row, index) => {
      // A task may be called so.
      if (table !== 'voters' && table !== 'tasks' && isOfAllCouncils(row, rows[index + 1])) return true;
      const said = reader.inRow(row, index);
      if (said === undefined) return false;
      begin(said, tidy([...new Set(row.filter(isFilled))].join(' ')), index);
      return true;
    },
    keep: (row) => {
      const ended = reader.ends?.(row) ?? [];
      if (ended.length > 0) for (const one of told) if (ended.includes(one.key)) one.current = undefined;
      for (const one of told) one.ofRows.push(one.current);
    },
    give: (heading, kept, place) => {
      const unread = [
        ...told.flatMap((one) => unreadTitles(one, place)),
        ...(table === 'tasks' ? told.flatMap((one) => emptyTitles(one, place)) : []),
      ];
      const given = told.filter((one) =>
        one.ofRows.some((title) => title !== undefined && title.value !== UNREAD),
      );
      if (given.length === 0) return { header: heading, rows: kept, findings: unread };
      const added = given.filter(({ column }) => column < 0);
      const filled = given.filter(({ column }) => column >= 0);
      return {
        header: [...heading, ...added.map(({ key }) => headingOf(key, table))],
        rows: kept.map((row, index) => withTold(row, index, heading.length, added, filled)),
        findings: [
          ...unread,
          ...[...added, ...filled]
            // What only a person can place is asked about, and not read.
            .filter(({ key }) => key !== 'constituency' || table !== 'areas')
            .flatMap(({ key, titles }) =>
              notes(
                table,
                key,
                titles.filter(({ rows, value }) => rows > 0 && value !== UNREAD),
                place,
              ),
            ),
        ],
      };
    },
  };
}

/** "Bầu cử đại biểu Quốc hội khóa XVI và đại biểu HĐND các cấp" above another list, on one row or two: it says nothing. */
function isOfAllCouncils(row: Row, next: Row | undefined): boolean {
  const text = onlyText(row);
  if (text === undefined || !/^(?:bầu cử|và|ứng cử|người|những|danh sách) /iu.test(text)) return false;
  if (namesAllCouncils(text)) return true;
  const below = next === undefined ? undefined : onlyText(next);
  return isContinued(below) && namesAllCouncils(below!);
}

const isFilled = (text: string): boolean => text.trim() !== '';

/** A row with what titles say of it: in blank cells of its own columns, and in new ones behind them. */
function withTold(
  row: Row,
  index: number,
  width: number,
  added: readonly Told[],
  filled: readonly Told[],
): Row {
  let cells = row;
  for (const { column, ofRows } of filled) {
    const title = ofRows[index];
    if (title === undefined || isFilled(cells[column] ?? '')) continue;
    cells = widened(cells, Math.max(cells.length, column + 1)).with(column, title.value);
    title.rows += 1;
  }
  if (added.length === 0) return cells;
  const values = added.map(({ ofRows }) => {
    const title = ofRows[index];
    if (title !== undefined) title.rows += 1;
    return title?.value ?? '';
  });
  return [...widened(cells, width), ...values];
}

/** A row of exactly as many cells as there are headings. */
function widened(row: Row, width: number): Row {
  return row.length >= width
    ? row.slice(0, width)
    : [...row, ...Array.from({ length: width - row.length }, () => '')];
}
