import { UNDER, type Headings } from '../tables/headings.ts';
import { fold } from '../vietnamese/text.ts';
import type { TableName } from '../vocabulary.ts';
import { COLUMNS } from './columns.ts';
import { bareHeading, unbracketed } from './bare-heading.ts';
import { isStrangeHeading, NOT_READ, partKey } from './heading-parts.ts';
import { isAddressPart, isGeneralResidence } from './reshape/general-residence.ts';

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
  const plain = (heading: string): string | undefined => {
    if (OTHER_WORDS.test(unbracketed(heading))) return undefined;
    return keys.get(fold(heading)) ?? keys.get(bareHeading(heading)) ?? damaged(heading, keys);
  };
  /** What two headings hold, one above the other; '' for a part that is known and never read. */
  const pair = (above: string, below: string): string | undefined => {
    const [upper, lower] = [bareHeading(above), bareHeading(below)];
    if (upper === '') return undefined;
    // "(ghi rõ số nhà)" under a heading only explains it.
    if (lower === '') return plain(above);
    return keys.get(`${upper} ${lower}`) ?? partKey(plain(above), lower);
  };
  const exact = (heading: string): string | undefined => {
    const parts = heading.split(UNDER);
    if (parts.length === 1) return plain(heading);
    const key = keys.get(fold(heading)) ?? (parts.length === 2 ? pair(parts[0]!, parts[1]!) : undefined);
    return key === NOT_READ ? undefined : key;
  };
  return {
    table,
    exact,
    isPart: (above, below) => pair(above, below) !== undefined || isAddressPart(above, below),
    isStrange: isStrangeHeading,
    isResidence: isGeneralResidence,
    keyOf: (heading) => {
      const whole = exact(heading);
      if (whole !== undefined || !heading.includes(UNDER)) return whole;
      const parts = heading.split(UNDER);
      if (pair(parts.at(-2)!, parts.at(-1)!) === NOT_READ) return undefined;
      // The lower headings say what a column holds, whatever stands above them.
      for (let from = 1; from < parts.length; from += 1) {
        const key = exact(parts.slice(from).join(UNDER));
        if (key !== undefined) return key;
      }
      return undefined;
    },
    isWordOfRows: (key) => WORDS_OF_ROWS.has(key),
  };
}

/** Words that only their accents part from a heading: Họ is no Hộ, Năm no Nam, and ĐT a telephone. */
const OTHER_WORDS = /^(?:họ|năm|đt)$/i;

/** "H? và tên", where a program put signs in place of letters: the one key whose headings fit what is left. */
function damaged(heading: string, keys: ReadonlyMap<string, string>): string | undefined {
  if (!LOST_LETTER.test(heading)) return undefined;
  const left = bareHeading(heading.replace(/[?\ufffd]/g, STAND_IN));
  const letters = left.replaceAll(STAND_IN, '').length;
  // More signs than letters tell nothing, and would make the search long.
  if (left.length > LONGEST_DAMAGED || letters < FEWEST_LETTERS || left.length > 2 * letters)
    return undefined;
  const pattern = new RegExp(`^${left.replace(STAND_INS, ({ length }) => `[^ ]{0,${length}}`)}$`);
  const fitting = new Set([...keys].flatMap(([known, key]) => (pattern.test(known) ? [key] : [])));
  return fitting.size === 1 ? [...fitting][0] : undefined;
}

/** Beside a letter: a question mark behind a whole heading asks, and takes nothing from it. */
const LOST_LETTER = /\p{L}[?\ufffd]|[?\ufffd]\p{L}/u;
/** A letter of no heading that folding leaves as it is. */
const STAND_IN = 'ʘ';
const STAND_INS = /ʘ+/g;
const FEWEST_LETTERS = 3;
const LONGEST_DAMAGED = 80;

/** Nam and Nữ stand in a column of sexes, Thường trú and Tạm trú in a column of categories. */
const WORDS_OF_ROWS: ReadonlySet<string> = new Set([
  'male',
  'female',
  'permanent',
  'temporary',
  'current',
  'mark_na',
]);
