import { tidy } from '../vietnamese/text.ts';
import { UNDER, type Headings } from './headings.ts';

type Rows = readonly (readonly string[])[];

/** The header of a sheet: its one or two rows, and the headings they make. */
export interface Header {
  /** Index of the first and of the last row of the header. */
  readonly first: number;
  readonly last: number;
  /** One heading per column, up to the last that is not blank. */
  readonly headings: readonly string[];
  /** How many columns of the table are recognised. */
  readonly known: number;
  /** How many cells of the lower row are parts of the heading above them: Ngày, tháng and năm of a birth. */
  readonly parts?: number;
}

/** A title block is never longer than this. */
const SEARCHED_ROWS = 40;
/** No form has nearly as many columns; a file made to be searched for ever has more. */
const MOST_COLUMNS = 1000;

/** Finds the row (or the two) that names the most columns of the table; undefined when none names two. */
export function bestHeader(rows: Rows, headings: Headings, chosen?: number): Header | undefined {
  if (chosen !== undefined) return chosenHeader(rows, headings, chosen);
  const candidates: Header[] = [];
  for (let index = 0; index < Math.min(rows.length, SEARCHED_ROWS); index += 1) {
    const header = single(rows[index]!, index, headings);
    if (header !== undefined) candidates.push(header);
  }
  const most = Math.max(...candidates.map(({ known }) => known));
  // A second list further down may know a column more; the rows of the first must not be taken for its title.
  const best = candidates.find(({ known }) => known >= most * NEARLY_ALL);
  if (best === undefined) return undefined;
  // A second row counts as part of the header only when it makes more columns known.
  return [joined(rows, best.first, headings), joined(rows, best.first - 1, headings)].reduce<Header>(
    (chosen, other) => (other !== undefined && isFuller(other, chosen) ? other : chosen),
    best,
  );
}

/** Parts of one heading name no column more, but belong to the header all the same. */
function isFuller(other: Header, chosen: Header): boolean {
  const { parts = 0 } = other;
  return (
    other.known > chosen.known || (other.known === chosen.known && parts >= 2 && parts > (chosen.parts ?? 0))
  );
}

/** The header that ends in the row a person named (a position, from 0), whatever is known of it. */
function chosenHeader(rows: Rows, headings: Headings, index: number): Header | undefined {
  const names = trimmed((rows[index] ?? []).slice(0, MOST_COLUMNS).map(tidy));
  if (names.length === 0) return undefined;
  const alone = { first: index, last: index, headings: names, known: keysOf(names, headings).size };
  const both = index === 0 ? undefined : joined(rows, index - 1, headings);
  return both !== undefined && both.known > alone.known ? both : alone;
}

const NEARLY_ALL = 0.7;

function single(row: readonly string[], index: number, headings: Headings): Header | undefined {
  const names = trimmed(row.slice(0, MOST_COLUMNS).map(tidy));
  const keys = keysOf(names, headings);
  const telling = [...keys].some((key) => !headings.isWordOfRows(key));
  // A sheet of one column has one heading; else one known word may be chance.
  const enough = keys.size >= 2 || (keys.size === 1 && names.length === 1);
  return telling && enough ? { first: index, last: index, headings: names, known: keys.size } : undefined;
}

/** Two rows as one header, when the lower one can be read as headings under those of the upper one. */
function joined(rows: Rows, upperIndex: number, headings: Headings): Header | undefined {
  const upper = rows[upperIndex]?.slice(0, MOST_COLUMNS).map(tidy);
  const lower = rows[upperIndex + 1]?.slice(0, MOST_COLUMNS).map(tidy);
  if (upper === undefined || lower === undefined || lower.every((cell) => cell === '')) return undefined;
  const names: string[] = [];
  let parent = '';
  for (let column = 0; column < Math.max(upper.length, lower.length); column += 1) {
    const above = upper[column] ?? '';
    const below = lower[column] ?? '';
    // Merged cells come out as one text and blanks: those to the right stand under the same heading.
    if (above !== '') parent = below === '' ? '' : above;
    if (isRowUnder(above, below, headings)) return undefined;
    names.push(
      below === '' ? above : parent === '' || parent === below ? below : `${parent}${UNDER}${below}`,
    );
  }
  const trimmedNames = trimmed(names);
  return {
    first: upperIndex,
    last: upperIndex + 1,
    headings: trimmedNames,
    known: keysOf(trimmedNames, headings).size,
    parts: trimmedNames.filter((name) => name.includes(UNDER) && headings.exact(name) !== undefined).length,
  };
}

/** A cell under a heading that is complete by itself belongs to a row, unless both make a known heading. */
function isRowUnder(above: string, below: string, headings: Headings): boolean {
  if (above === '' || below === '' || above === below || headings.exact(above) === undefined) return false;
  return headings.exact(`${above}${UNDER}${below}`) === undefined;
}

function keysOf(names: readonly string[], headings: Headings): ReadonlySet<string> {
  return new Set(
    names.map((name) => (name === '' ? undefined : headings.keyOf(name))).filter((key) => key !== undefined),
  );
}

function trimmed(names: readonly string[]): readonly string[] {
  return names.slice(0, names.findLastIndex((name) => name !== '') + 1);
}
