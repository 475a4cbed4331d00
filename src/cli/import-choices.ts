import { ToolError } from '../findings/tool-error.ts';
import { COLUMNS } from '../records/columns.ts';
import { headingsOf } from '../records/headings.ts';
import { LEFT_OUT } from '../records/import/apply-mapping.ts';
import { DATE_WAYS, newerWays, type DateWay } from '../records/days/date-ways.ts';
import { dateWays, isColumnKey } from '../records/import/mapping-file.ts';
import type { EncodingName, ReadingChoices } from '../tables/reading-choices.ts';
import type { TableName } from '../vocabulary.ts';
import { wholeNumber } from './whole-number.ts';

/** Options that settle how a file is read. */
export interface ReadingOptions {
  readonly encoding?: EncodingName;
  readonly sheet?: string;
  readonly headerRow?: string;
  readonly map?: readonly string[];
  readonly dates?: readonly string[];
}

/** What the options settle. Throws a ToolError for a column that the table does not have. */
export function choicesOf(
  { encoding, sheet, headerRow, map = [], dates = [] }: ReadingOptions,
  table: TableName,
): ReadingChoices {
  const columns = Object.fromEntries(map.map((one) => mappingOf(one, table)));
  return {
    ...(encoding === undefined ? {} : { encoding }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(headerRow === undefined ? {} : { headerRow: wholeNumber(headerRow, '--header-row') }),
    ...(map.length === 0 ? {} : { columns }),
    ...(dates.length === 0 ? {} : { dates: dates.map(datesOf).reduce(withNewer, {}) }),
  };
}

/** "Nơi cư trú=permanent"; the contract's heading may stand for the key, and `-` leaves the column out. */
function mappingOf(text: string, table: TableName): readonly [string, string] {
  const at = text.lastIndexOf('=');
  const heading = text.slice(0, Math.max(at, 0)).trim();
  const word = text.slice(at + 1).trim();
  const key = isColumnKey(word, table) ? word : headingsOf(table).exact(word);
  if (heading === '' || key === undefined) {
    const keys = COLUMNS[table].map((column) => column.key).join(', ');
    throw new ToolError('option-bad-value', {
      option: '--map',
      text: text.slice(0, 100),
      expected: `"…=…" (${keys}, ${LEFT_OUT})`,
    });
  }
  return [heading, key];
}

/** "Ngày sinh=month-first": a heading or the letters of a column, and how its days are written. */
function datesOf(text: string): readonly [string, readonly DateWay[]] {
  const at = text.lastIndexOf('=');
  const heading = text.slice(0, Math.max(at, 0)).trim();
  const ways = dateWays(text.slice(at + 1));
  if (heading !== '' && ways !== undefined) return [heading, ways];
  throw new ToolError('option-bad-value', {
    option: '--dates',
    text: text.slice(0, 100),
    expected: `"…=…" (${DATE_WAYS.join(', ')})`,
  });
}

// A heading is anybody's word: `constructor` is a name that every object knows.
function withNewer(
  dates: NonNullable<ReadingChoices['dates']>,
  [heading, ways]: readonly [string, readonly DateWay[]],
): NonNullable<ReadingChoices['dates']> {
  return { ...dates, [heading]: newerWays(Object.hasOwn(dates, heading) ? dates[heading]! : [], ways) };
}

/** Newer answers before older ones; columns one by one. */
export function merged(older: ReadingChoices, newer: ReadingChoices): ReadingChoices {
  const columns = { ...older.columns, ...newer.columns };
  const dates = Object.entries(newer.dates ?? {}).reduce(withNewer, older.dates ?? {});
  return {
    ...older,
    ...newer,
    ...(Object.keys(columns).length === 0 ? {} : { columns }),
    ...(Object.keys(dates).length === 0 ? {} : { dates }),
  };
}
