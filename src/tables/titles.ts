import { finding, type Finding } from '../findings/finding.ts';
import type { Location } from '../findings/location.ts';
import { fold, tidy } from '../vietnamese/text.ts';
import type { Header } from './header.ts';
import type { Headings } from './headings.ts';

type Row = readonly string[];

/**
 * What titles tell about the rows below them where the table has no column for it: the voting area
 * ("Khu vực bỏ phiếu số: 4" above the list, on a line between the rows, or as the name of the sheet),
 * and the neighbourhood.
 */
export interface Titles {
  /** Whether a row is such a title and no row of the table; the rows below it then stand under it. */
  readonly take: (row: Row, index: number) => boolean;
  /** Notes that a row of the table stands under the titles taken so far. */
  readonly keep: () => void;
  /** The table with a column for what titles told, and one note for each title. Index -1 is the sheet itself. */
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

/** Headings under which the values are given, by the key of their column. */
const HEADINGS = { area: 'Khu vực bỏ phiếu', neighbourhood: 'Tổ dân phố' } as const;
type Told = keyof typeof HEADINGS;
const TOLD: readonly Told[] = ['area', 'neighbourhood'];

interface Title {
  readonly value: string;
  readonly text: string;
  readonly index: number;
  rows: number;
}

/** No title has more cells than this: "Khu vực bỏ phiếu số:" and its number beside it. */
const MOST_CELLS = 3;

export function createTitles(
  rows: readonly Row[],
  header: Header,
  headings: Headings,
  sheet: string | undefined,
): Titles {
  const wanted =
    headings.table === 'voters'
      ? TOLD.filter((key) => !header.headings.some((one) => headings.keyOf(one) === key))
      : [];
  const titles: Record<Told, Title[]> = { area: [], neighbourhood: [] };
  const values: Record<Told, string[]> = { area: [], neighbourhood: [] };
  const current: { area: Title | undefined; neighbourhood: Title | undefined } = {
    area: areaAbove(rows.slice(0, header.first)) ?? areaOfSheet(sheet),
    neighbourhood: undefined,
  };
  if (current.area !== undefined) titles.area.push(current.area);

  const begin = (key: Told, value: string, text: string, index: number): void => {
    current[key] = { value, text, index, rows: 0 };
    titles[key].push(current[key]);
  };
  return {
    take: (row, index) => {
      if (headings.table !== 'voters') return false;
      const text = titleText(row);
      if (text === undefined) return false;
      const area = areaTitle(text);
      if (area !== undefined) {
        begin('area', area, text, index);
        // A new area begins with no neighbourhood.
        current.neighbourhood = undefined;
        return true;
      }
      const neighbourhood = filledCells(row) === 1 ? neighbourhoodTitle(text) : undefined;
      if (neighbourhood !== undefined) begin('neighbourhood', neighbourhood, text, index);
      return neighbourhood !== undefined;
    },
    keep: () => {
      for (const key of wanted) {
        values[key].push(current[key]?.value ?? '');
        if (current[key] !== undefined) current[key].rows += 1;
      }
    },
    give: (heading, kept, place) => {
      const given = wanted.filter((key) => values[key].some((value) => value !== ''));
      if (given.length === 0) return { header: heading, rows: kept, findings: [] };
      return {
        header: [...heading, ...given.map((key) => HEADINGS[key])],
        rows: kept.map((row, index) => [
          ...widened(row, heading.length),
          ...given.map((key) => values[key][index]!),
        ]),
        findings: given.flatMap((key) =>
          titles[key].filter((title) => title.rows > 0).map((title) => note(key, title, place)),
        ),
      };
    },
  };
}

function note(
  column: Told,
  { value, text, index, rows }: Title,
  place: (index: number) => Location,
): Finding {
  return finding('table/value-from-title', { column, value, text: text.slice(0, 80), rows }, place(index));
}

/** A row of exactly as many cells as there are headings. */
function widened(row: Row, width: number): Row {
  return row.length >= width
    ? row.slice(0, width)
    : [...row, ...Array.from({ length: width - row.length }, () => '')];
}

const filledCells = (row: Row): number => new Set(row.filter((text) => text.trim() !== '')).size;

/** The words of a row of one to three cells; undefined for a row of more, as nearly all are. */
function titleText(row: Row): string | undefined {
  let filled = 0;
  let last = '';
  for (const text of row) {
    // One merged title may come as many equal cells.
    if (text === '' || text === last) continue;
    last = text;
    filled += 1;
    if (filled > MOST_CELLS) return undefined;
  }
  return tidy([...new Set(row.filter((text) => text.trim() !== ''))].join(' '));
}

const AREA_TITLE =
  /^(?:(?:[ivx]+|[a-h]|\d+) )?(?:danh sach cu tri )?(?:khu vuc bo phieu|kvbp)(?: so)? 0*(\d{1,3})(?! (?:\d|va \d|den \d))(?: |$)/;

const areaTitle = (text: string): string | undefined => AREA_TITLE.exec(fold(text))?.[1];

/** Accents count: Tô and Bàn are families, Tổ and Bản are not. */
const NEIGHBOURHOOD_TITLE =
  /^(?:tổ dân phố|tdp|khu phố|thôn|xóm|ấp|bản|buôn|khóm|làng|tổ)(?: số)?:?(?: [\p{L}\d.,'’-]+){1,5}$/iu;
const NUMBER_OF_HEADING = /^(?:[IVX]+|[A-H]|\d+) ?[.):\-–] ?/u;

/** "II. Tổ dân phố số 5": the neighbourhood without the number of its heading. */
function neighbourhoodTitle(text: string): string | undefined {
  const bare = text.replace(NUMBER_OF_HEADING, '');
  return NEIGHBOURHOOD_TITLE.test(bare) ? bare : undefined;
}

const AREA_ABOVE = /(?:khu vuc bo phieu|kvbp)(?: so)? 0*(\d{1,3})(?! (?:\d|va \d|den \d))(?: |$)/;

/** The one area that the title block names; undefined when it names none or several. */
function areaAbove(block: readonly Row[]): Title | undefined {
  const found = block.flatMap((row, index) => {
    const text = tidy([...new Set(row.filter((cell) => cell.trim() !== ''))].join(' '));
    const value = AREA_ABOVE.exec(fold(text))?.[1];
    return value === undefined ? [] : [{ value, text, index, rows: 0 }];
  });
  return new Set(found.map(({ value }) => value)).size === 1 ? found[0] : undefined;
}

const SHEET_OF_AREA = /^(?:khu vuc(?: bo phieu)?|kvbp|kv|kvbp so)(?: so)? ?0*(\d{1,3})$/;

function areaOfSheet(name: string | undefined): Title | undefined {
  const value = name === undefined ? undefined : SHEET_OF_AREA.exec(fold(name))?.[1];
  return value === undefined ? undefined : { value, text: name!, index: -1, rows: 0 };
}
