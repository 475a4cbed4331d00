import { tidy } from '../vietnamese/text.ts';
import { isColumnNumber } from './column-numbers.ts';
import { UNDER, type Headings } from './headings.ts';

type Rows = readonly (readonly string[])[];

/** The header of a sheet: its one to three rows, and the headings they make. */
export interface Header {
  /** Index of the first and of the last row of the header. */
  readonly first: number;
  readonly last: number;
  /** One heading per column, up to the last that is not blank. */
  readonly headings: readonly string[];
  /** How many columns of the table are recognised. */
  readonly known: number;
  /** How many cells of the lowest row are parts of the heading above them: Ngày, tháng and năm of a birth. */
  readonly parts?: number;
}

/** A title block is never longer than this. */
const SEARCHED_ROWS = 40;
/** No form has nearly as many columns; a file made to be searched for ever has more. */
const MOST_COLUMNS = 1000;

/**
 * Finds the row (or the two or three) that names the most columns of the table; undefined when none names two.
 * `reachOf` tells the last row to which merged cells of a row reach down: they are of one header with it.
 */
export function bestHeader(
  rows: Rows,
  headings: Headings,
  chosen?: number,
  reachOf: (index: number) => number = (index) => index,
): Header | undefined {
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
  // Another row counts as part of the header only when it makes more columns known.
  const fullest = AROUND.map(([above, count]) =>
    joined(rows, best.first - above, count, headings, best.first),
  ).reduce<Header>(
    (chosen, other) => (other !== undefined && isFuller(other, chosen) ? other : chosen),
    best,
  );
  return reaching(rows, fullest, headings, reachOf);
}

/** The header with the rows that its merged cells cover, or that merged cells above it cover with it. */
function reaching(
  rows: Rows,
  header: Header,
  headings: Headings,
  reachOf: (index: number) => number,
): Header {
  let { first, last } = header;
  while (first > 0 && reachOf(first - 1) >= header.first) first -= 1;
  for (let index = first; index <= header.last; index += 1) last = Math.max(last, reachOf(index));
  const count = last - first + 1;
  if (count > MOST_ROWS || (first === header.first && last === header.last)) return header;
  return joined(rows, first, count, headings, header.first, true) ?? header;
}

const MOST_ROWS = 4;

/** Where a header of several rows may begin above its fullest row, and how many rows it may have: the smallest first. */
const AROUND = [
  [0, 2],
  [1, 2],
  [0, 3],
  [1, 3],
  [2, 3],
] as const;

/** Parts of one heading name no column more, or one less (Nam and Nữ of a birth), but belong to the header all the same. */
const isFuller = (other: Header, chosen: Header): boolean => fullness(other) > fullness(chosen);

/** One part alone may be chance. */
const fullness = ({ known, parts = 0 }: Header): number => known + (parts >= 2 ? parts : 0);

/** The header that ends in the row a person named (a position, from 0), whatever is known of it. */
function chosenHeader(rows: Rows, headings: Headings, index: number): Header | undefined {
  const names = trimmed((rows[index] ?? []).slice(0, MOST_COLUMNS).map(tidy));
  if (names.length === 0) return undefined;
  const alone = { first: index, last: index, headings: names, known: keysOf(names, headings).size };
  return [2, 3].reduce<Header>((chosen, count) => {
    const more = joined(rows, index - count + 1, count, headings, index);
    return more !== undefined && more.known > chosen.known ? more : chosen;
  }, alone);
}

const NEARLY_ALL = 0.7;

function single(row: readonly string[], index: number, headings: Headings): Header | undefined {
  const names = trimmed(row.slice(0, MOST_COLUMNS).map(tidy));
  const keys = keysOf(names, headings);
  const telling = [...keys].some((key) => !headings.isWordOfRows(key));
  // A sheet of one column has one heading; else one known word may be chance. A column of line numbers is no table.
  const enough = keys.size >= 2 || (keys.size === 1 && names.length === 1 && !keys.has('no'));
  return telling && enough ? { first: index, last: index, headings: names, known: keys.size } : undefined;
}

/**
 * Rows as one header, when each lower one can be read as headings under those of the ones above it; `surely`
 * where merged cells leave no doubt. `from` is the row below which even headings that nobody reads are some.
 */
function joined(
  rows: Rows,
  first: number,
  count: number,
  headings: Headings,
  from: number,
  surely = false,
): Header | undefined {
  const [top, ...lower] = Array.from({ length: count }, (_, step) =>
    rows[first + step]?.slice(0, MOST_COLUMNS).map(tidy),
  );
  let names: readonly string[] | undefined = top;
  for (const row of lower) names = row && names && under(names, row, headings, surely);
  if (names === undefined) return undefined;
  const trimmedNames = trimmed(names);
  // Headings that nobody reads tell a row of headings below the first, and nothing above it.
  const below = lower.slice(Math.max(0, from - first));
  const isStrange = (column: number): boolean =>
    below.some((row) => row !== undefined && (row[column] ?? '') !== '' && headings.isStrange(row[column]!));
  return {
    first,
    last: first + count - 1,
    headings: trimmedNames,
    known: keysOf(trimmedNames, headings).size,
    parts: trimmedNames.filter((name, column) => isPart(name, headings) || isStrange(column)).length,
  };
}

/** The lowest two headings make one: Ngày under Ngày sinh, whatever stands above both. */
function isPart(name: string, headings: Headings): boolean {
  const [below, above] = name.split(UNDER).toReversed();
  return above !== undefined && headings.isPart(above, below!);
}

/** The names of columns with those of a lower row under them; undefined where the row is one of the table. */
function under(
  upper: readonly string[],
  lower: readonly string[],
  headings: Headings,
  surely: boolean,
): readonly string[] | undefined {
  if (lower.every((cell) => cell === '' || isColumnNumber(cell))) return undefined;
  const names: string[] = [];
  let parent = '';
  for (let column = 0; column < Math.max(upper.length, lower.length); column += 1) {
    const above = upper[column] ?? '';
    const below = lower[column] ?? '';
    // Merged cells come out as one text and blanks: those to the right stand under the same heading.
    if (above !== '') parent = below === '' ? '' : above;
    if (!surely && isRowUnder(above, below, headings)) return undefined;
    // A heading that is one by itself has its own parts under it and no others.
    if (above === '' && below !== '' && !isUnder(parent, below, headings)) parent = '';
    names.push(below === '' ? above : nameUnder(parent, below));
  }
  return names;
}

/** A cell merged down comes again in the lower row, and names nothing more. */
function nameUnder(parent: string, below: string): string {
  if (parent === '' || parent === below) return below;
  return parent.endsWith(`${UNDER}${below}`) ? parent : `${parent}${UNDER}${below}`;
}

/** Whether a heading with none above it can stand under the one to its left. */
function isUnder(parent: string, below: string, headings: Headings): boolean {
  if (isRowUnder(parent, below, headings)) return false;
  if (!headings.isStrange(below) && !headings.isResidence(parent)) return true;
  return headings.isPart(parent.split(UNDER).at(-1)!, below);
}

/** A cell under a heading that is complete by itself belongs to a row, unless both make a known heading. */
function isRowUnder(above: string, below: string, headings: Headings): boolean {
  if (below === '' || above === below || above.endsWith(`${UNDER}${below}`)) return false;
  const own = above.split(UNDER).at(-1)!;
  if (own === '' || headings.exact(own) === undefined) return false;
  return !headings.isPart(own, below);
}

function keysOf(names: readonly string[], headings: Headings): ReadonlySet<string> {
  const keys = new Set(
    names.map((name) => (name === '' ? undefined : headings.keyOf(name))).filter((key) => key !== undefined),
  );
  // Họ and Tên side by side keep a name, each of them alone nothing.
  if (names.filter((name) => /^\p{L}/u.test(name) && headings.isPart(NAME, name)).length >= 2)
    keys.add('name');
  return keys;
}

const NAME = 'Họ và tên';

function trimmed(names: readonly string[]): readonly string[] {
  return names.slice(0, names.findLastIndex((name) => name !== '') + 1);
}
