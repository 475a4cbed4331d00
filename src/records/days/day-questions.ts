import { columnLetters } from '../../tables/column-letters.ts';
import type { Table } from '../../tables/table.ts';
import { tidy } from '../../vietnamese/text.ts';
import type { TableName } from '../../vocabulary.ts';
import { answerNames } from '../answer-as.ts';
import { headingsOf } from '../headings.ts';
import { COUNTS, ORDERS, type DateWay } from './date-ways.ts';
import { dayEvidence, type DayEvidence, type Kind } from './day-evidence.ts';
import { readBy } from './read-by.ts';

export type DayDoubt = 'month-first' | 'days-swapped' | 'serial-days';

/** A column whose days may be written otherwise than a person of this country writes them. */
export interface DayQuestion {
  readonly heading: string;
  readonly letters: string;
  /** What an answer calls it. */
  readonly answerAs: string;
  readonly key: string;
  readonly why: DayDoubt;
  /** How many cells say so, the first of them, and the position of its row. */
  readonly cells: number;
  readonly text: string;
  readonly row: number;
  /** The likeliest way first; as what the first cell would read by each. */
  readonly choices: readonly { readonly way: DateWay; readonly reads: string }[];
}

/** Columns of days, by key. */
const DAYS: ReadonlySet<string> = new Set([
  'birth',
  'temporary_since',
  'decided_on',
  'due',
  'done_on',
  'dossier_on',
  'party_since',
]);

/** What of the days in a table only a person can settle, and nobody has. `headings` are those of the file. */
export function dayQuestions(
  table: Table,
  name: TableName,
  headings: readonly string[],
  waysOf: (index: number) => readonly DateWay[],
): readonly DayQuestion[] {
  const { keyOf } = headingsOf(name);
  const answerAs = answerNames(headings);
  return table.header.flatMap((heading, index) => {
    const key = heading === '' ? undefined : keyOf(heading);
    if (key === undefined || !DAYS.has(key)) return [];
    const settled = waysOf(index);
    const evidence = dayEvidence(table, index);
    const shown = tidy(headings[index] ?? heading);
    const letters = columnLetters(index);
    const about = { heading: shown, letters, answerAs: answerAs(shown, letters), key };
    return doubts(evidence, settled).map(({ why, kind }) => ({
      ...about,
      why,
      cells: kind.cells,
      text: kind.first,
      row: kind.row,
      choices: choicesFor(why, table).map((way) => ({ way, reads: readBy(way, kind.first) })),
    }));
  });
}

function doubts(
  evidence: DayEvidence,
  settled: readonly DateWay[],
): readonly { readonly why: DayDoubt; readonly kind: Kind }[] {
  const found: { why: DayDoubt; kind: Kind }[] = [];
  if (!settled.some((way) => ORDERS.includes(way))) {
    if (isMonthFirst(evidence)) found.push({ why: 'month-first', kind: evidence.monthFirst });
    else if (isSwapped(evidence)) found.push({ why: 'days-swapped', kind: evidence.storedEither });
  }
  if (evidence.serial.cells > 0 && !settled.some((way) => COUNTS.includes(way)))
    found.push({ why: 'serial-days', kind: evidence.serial });
  return found;
}

/** No day stands first that can be no month, and more than one slip says so. */
function isMonthFirst({ monthFirst, dayFirst, either }: DayEvidence): boolean {
  if (dayFirst.cells > 0) return false;
  return monthFirst.cells >= 2 || (monthFirst.cells === 1 && either.cells >= 3);
}

/**
 * An American spreadsheet takes 05/03 for the third of May and leaves 25/03 as text: then every stored day is
 * one of the first twelve of its month, and every written one is later. By chance that is as good as impossible.
 */
function isSwapped({ dayFirst, either, monthFirst, storedEither, storedPlain }: DayEvidence): boolean {
  if (either.cells > 0 || monthFirst.cells > 0 || storedPlain.cells > 0) return false;
  if (storedEither.cells < 3 || dayFirst.cells < 3) return false;
  return EARLY ** storedEither.cells * (1 - EARLY) ** dayFirst.cells < CHANCE;
}

/** Share of days that are the twelfth or earlier. */
const EARLY = 0.4;
const CHANCE = 0.002;

function choicesFor(why: DayDoubt, { dateSystem }: Table): readonly DateWay[] {
  if (why === 'month-first') return ['month-first', 'day-first'];
  if (why === 'days-swapped') return ['swapped', 'day-first'];
  // A workbook says from when it counts; of text nobody can know, and nearly all count from 1900.
  return dateSystem === undefined ? ['1900', '1904', 'not-days'] : [`${dateSystem}`, 'not-days'];
}
