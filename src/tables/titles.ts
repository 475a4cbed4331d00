import { finding, type Finding } from '../findings/finding.ts';
import type { Location } from '../findings/location.ts';
import { tidy } from '../vietnamese/text.ts';
import type { TableName } from '../vocabulary.ts';
import type { Header } from './header.ts';
import type { Headings } from './headings.ts';
import {
  areaNamed,
  areaOfSheet,
  areaTitle,
  bannerText,
  bodyNamed,
  bodyTitle,
  householdText,
  householdTitle,
  neighbourhoodTitle,
  titleText,
} from './title-text.ts';

type Row = readonly string[];

/**
 * What titles tell about the rows below them where the table has no column for it: the voting area
 * ("Khu vực bỏ phiếu số: 4" above the list, on a line between the rows, or as the name of the sheet),
 * the neighbourhood and the household of voters; the body ("Tổ bầu cử số 4") of committee members.
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
const HEADINGS = {
  area: 'Khu vực bỏ phiếu',
  neighbourhood: 'Tổ dân phố',
  household: 'Số hộ',
  body: 'Tổ chức',
} as const;
type Told = keyof typeof HEADINGS;
/** What titles may tell, the largest first. */
const TOLD: Partial<Record<TableName, readonly Told[]>> = {
  voters: ['area', 'neighbourhood', 'household'],
  committees: ['body'],
};

interface Title {
  readonly value: string;
  readonly text: string;
  readonly index: number;
  rows: number;
}

export function createTitles(
  rows: readonly Row[],
  header: Header,
  headings: Headings,
  sheet: string | undefined,
): Titles {
  const told = TOLD[headings.table] ?? [];
  const wanted = told.filter((key) => !header.headings.some((one) => headings.keyOf(one) === key));
  const titles: Record<Told, Title[]> = { area: [], neighbourhood: [], household: [], body: [] };
  const values: Record<Told, string[]> = { area: [], neighbourhood: [], household: [], body: [] };
  const households = new Set<string>();
  const block = rows.slice(0, header.first);
  const current: Record<Told, Title | undefined> = {
    area: namedAbove(block, areaNamed) ?? sheetTitle(sheet),
    neighbourhood: undefined,
    household: undefined,
    body: namedAbove(block, bodyNamed),
  };
  if (current.area !== undefined) titles.area.push(current.area);
  if (current.body !== undefined) titles.body.push(current.body);

  const begin = (key: Told, value: string, text: string, index: number): void => {
    // What is of an area or a neighbourhood ends with it.
    for (const smaller of told.slice(told.indexOf(key))) current[smaller] = undefined;
    current[key] = { value, text, index, rows: 0 };
    titles[key].push(current[key]);
  };
  return {
    take: (row, index) => {
      if (headings.table === 'committees') {
        const body = wanted.includes('body') ? bodyTitle(bannerText(row) ?? '') : undefined;
        if (body !== undefined) begin('body', body, body, index);
        return body !== undefined;
      }
      if (headings.table !== 'voters') return false;
      const text = titleText(row);
      if (text === undefined) return false;
      const area = areaTitle(text);
      if (area !== undefined) {
        begin('area', area, text, index);
        return true;
      }
      const [banner, ofHousehold] = [bannerText(row), householdText(row)];
      const neighbourhood = banner === undefined ? undefined : neighbourhoodTitle(banner);
      const household = ofHousehold === undefined ? undefined : householdTitle(ofHousehold);
      if (neighbourhood !== undefined) begin('neighbourhood', neighbourhood, text, index);
      // The same title again at once is the same household, on a new page.
      else if (household !== undefined && text !== current.household?.text) {
        const name = apart(household, (current.neighbourhood ?? current.area)?.value, households);
        households.add(name);
        begin('household', name, text, index);
      }
      return neighbourhood !== undefined || household !== undefined;
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
          notes(
            key,
            titles[key].filter((title) => title.rows > 0),
            place,
          ),
        ),
      };
    },
  };
}

/**
 * A household under a name of its own: where numbers begin anew in each neighbourhood, the second "Hộ số 1" is
 * another one.
 */
function apart(value: string, place: string | undefined, taken: ReadonlySet<string>): string {
  if (!taken.has(value)) return value;
  const placed = place === undefined ? value : `${value} / ${place}`;
  if (!taken.has(placed)) return placed;
  for (let count = 2; ; count += 1) if (!taken.has(`${placed} / ${count}`)) return `${placed} / ${count}`;
}

/** A note for each title; one for all where there are as many as households. */
function notes(
  column: Told,
  titles: readonly Title[],
  place: (index: number) => Location,
): readonly Finding[] {
  const [first, ...others] = titles;
  if (first === undefined) return [];
  const about = ({ value, text }: Title) => ({ column, value, text: text.slice(0, 80) });
  if (column !== 'household' || others.length === 0)
    return titles.map((title) =>
      finding('table/value-from-title', { ...about(title), rows: title.rows }, place(title.index)),
    );
  const rows = titles.reduce((sum, title) => sum + title.rows, 0);
  const args = { ...about(first), rows, others: others.length };
  return [finding('table/value-from-title', args, place(first.index))];
}

/** A row of exactly as many cells as there are headings. */
function widened(row: Row, width: number): Row {
  return row.length >= width
    ? row.slice(0, width)
    : [...row, ...Array.from({ length: width - row.length }, () => '')];
}

/** The one area, or the one body, that the title block names; undefined when it names none or several. */
function namedAbove(block: readonly Row[], nameIn: (text: string) => string | undefined): Title | undefined {
  const found = block.flatMap((row, index) => {
    const text = tidy([...new Set(row.filter((cell) => cell.trim() !== ''))].join(' '));
    const value = nameIn(text);
    return value === undefined ? [] : [{ value, text, index, rows: 0 }];
  });
  return new Set(found.map(({ value }) => value)).size === 1 ? found[0] : undefined;
}

function sheetTitle(name: string | undefined): Title | undefined {
  const value = name === undefined ? undefined : areaOfSheet(name);
  return value === undefined ? undefined : { value, text: name!, index: -1, rows: 0 };
}
