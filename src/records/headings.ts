import { UNDER, type Headings } from '../tables/headings.ts';
import { fold } from '../vietnamese/text.ts';
import type { TableName } from '../vocabulary.ts';
import { COLUMNS } from './columns.ts';

/** The headings of one table, folded once and looked up by what a file writes. */
export function headingsOf(table: TableName): Headings {
  const known = compiled.get(table);
  if (known !== undefined) return known;
  const made = compile(table);
  compiled.set(table, made);
  return made;
}

/** Folded headings of a table with their keys, for finding the nearest one. */
export function knownHeadings(table: TableName): ReadonlyMap<string, string> {
  const known = foldedHeadings.get(table);
  if (known !== undefined) return known;
  const keys = new Map<string, string>();
  for (const { key, vi, en, also } of COLUMNS[table]) {
    for (const heading of [key, vi, en, ...also]) keys.set(fold(heading), key);
  }
  foldedHeadings.set(table, keys);
  return keys;
}

const foldedHeadings = new Map<TableName, ReadonlyMap<string, string>>();
const compiled = new Map<TableName, Headings>();

function compile(table: TableName): Headings {
  const keys = knownHeadings(table);
  const exact = (heading: string): string | undefined =>
    keys.get(fold(heading)) ??
    keys.get(fold(heading.replace(BRACKETED, ' '))) ??
    partOf(heading) ??
    damaged(heading, keys);
  const partOf = (heading: string): string | undefined => {
    const [above, below, more] = heading.split(UNDER);
    const key = below === undefined || more !== undefined ? undefined : keys.get(fold(above!));
    return key !== undefined && PARTS[key]?.test(fold(below!)) === true ? key : undefined;
  };
  return {
    table,
    exact,
    keyOf: (heading) => {
      const whole = exact(heading);
      if (whole !== undefined || !heading.includes(UNDER)) return whole;
      const parts = heading.split(UNDER);
      // The lower heading says what the column holds; the upper ones only where it is unknown.
      for (let from = 1; from < parts.length; from += 1) {
        const key = exact(parts.slice(from).join(UNDER));
        if (key !== undefined) return key;
      }
      for (let to = parts.length - 1; to > 0; to -= 1) {
        const key = exact(parts.slice(0, to).join(UNDER)) ?? exact(parts[to - 1]!);
        if (key !== undefined) return key;
      }
      return undefined;
    },
    isWordOfRows: (key) => WORDS_OF_ROWS.has(key),
  };
}

/** "H? và tên", where a program put signs in place of letters: the one key whose headings fit what is left. */
function damaged(heading: string, keys: ReadonlyMap<string, string>): string | undefined {
  if (!LOST_LETTER.test(heading)) return undefined;
  const left = fold(heading.replace(BRACKETED, ' ').replace(/[?\ufffd]/g, STAND_IN));
  if (left.length > LONGEST_DAMAGED || left.replaceAll(STAND_IN, '').length < FEWEST_LETTERS)
    return undefined;
  const pattern = new RegExp(`^${left.replaceAll(STAND_IN, '[^ ]?')}$`);
  const fitting = new Set([...keys].flatMap(([known, key]) => (pattern.test(known) ? [key] : [])));
  return fitting.size === 1 ? [...fitting][0] : undefined;
}

/** Beside a letter: a question mark behind a whole heading asks, and takes nothing from it. */
const LOST_LETTER = /\p{L}[?\ufffd]|[?\ufffd]\p{L}/u;
/** A letter of no heading that folding leaves as it is. */
const STAND_IN = 'ʘ';
const FEWEST_LETTERS = 3;
const LONGEST_DAMAGED = 80;

/** Headings under which a name or a day of birth is kept in several columns, folded: each is a part of the one above it. */
const PARTS: Readonly<Record<string, RegExp>> = {
  name: /^(?:ho|ho (?:va )?(?:ten )?(?:chu )?(?:dem|lot)|(?:ten |chu )?(?:dem|lot)|ten)$/,
  birth: /^(?:ngay|thang|nam|nu|ngay thang|(?:ngay|thang|nam) sinh)$/,
};

/** "(nếu có)", "(dd/mm/yyyy)", "(7a)": explanations, not part of the name. */
const BRACKETED = /\([^)]*\)|\[[^\]]*\]/g;

/** Nam and Nữ stand in a column of sexes, Thường trú and Tạm trú in a column of categories. */
const WORDS_OF_ROWS: ReadonlySet<string> = new Set([
  'male',
  'female',
  'permanent',
  'temporary',
  'current',
  'mark_na',
]);
