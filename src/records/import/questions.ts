import type { Table } from '../../tables/table.ts';
import { columnLetters } from '../../tables/column-letters.ts';
import { fold, tidy } from '../../vietnamese/text.ts';
import type { TableName } from '../../vocabulary.ts';
import { headingsOf } from '../headings.ts';
import { nearestColumn } from '../map-columns.ts';
import { isGeneralResidence } from '../reshape/split-residence.ts';
import { isSourceHeading } from '../source-columns.ts';

/** A column of which it is not certain what it holds, and what it may be. */
export interface ColumnQuestion {
  readonly heading: string;
  /** The letters by which a spreadsheet shows it. */
  readonly letters: string;
  /** Keys it may be, the likeliest first; a person may also leave the column out. */
  readonly choices: readonly string[];
  readonly why: 'looks-like' | 'general' | 'twice';
}

/** What a column of the file is used for. */
export interface ColumnUse {
  /** Position in the table, from 0. */
  readonly index: number;
  readonly heading: string;
  readonly letters: string;
  /** Key of the column; undefined when nothing is read from it. */
  readonly key: string | undefined;
}

export interface ColumnUses {
  readonly uses: readonly ColumnUse[];
  readonly questions: readonly ColumnQuestion[];
}

/** Columns of the table in the order of the file: what each is, and which of them only a person can tell. */
export function columnUses(table: Table, name: TableName): ColumnUses {
  const { keyOf } = headingsOf(name);
  const keys = table.header.map((heading) => (heading === '' ? undefined : keyOf(heading)));
  const present = new Set(keys);
  const questions: ColumnQuestion[] = [];
  const uses = table.header.flatMap((heading, index): ColumnUse[] => {
    const letters = columnLetters(index);
    const shown = tidy(heading);
    const isBlank = table.rows.every((row) => (row[index] ?? '').trim() === '');
    if (shown === '' && isBlank) return [];
    let key = keys[index];
    if (key !== undefined && keys.indexOf(key) !== keys.lastIndexOf(key)) {
      // Of columns with one heading those without a cell cannot be meant.
      if (isBlank) key = undefined;
      else if (filled(table, keys, key).length > 1)
        questions.push({ heading: shown, letters, choices: [key], why: 'twice' });
    }
    if (key === undefined && !isBlank && shown !== '') {
      const question = strange(shown, letters, name, present);
      if (question !== undefined) questions.push(question);
    }
    return [{ index, heading: shown, letters, key }];
  });
  return { uses, questions };
}

/** Positions of the columns of a key that hold anything. */
function filled(table: Table, keys: readonly (string | undefined)[], key: string): readonly number[] {
  return keys.flatMap((one, index) =>
    one === key && table.rows.some((row) => (row[index] ?? '').trim() !== '') ? [index] : [],
  );
}

function strange(
  heading: string,
  letters: string,
  name: TableName,
  present: ReadonlySet<string | undefined>,
): ColumnQuestion | undefined {
  const folded = fold(heading);
  if (isSourceHeading(folded)) return undefined;
  if (name === 'voters' && isGeneralResidence(heading)) {
    const choices = ['permanent', 'temporary', 'current'].filter((key) => !present.has(key));
    if (choices.length > 0) return { heading, letters, choices, why: 'general' };
  }
  const nearest = nearestColumn(name, folded);
  return nearest === undefined || present.has(nearest)
    ? undefined
    : { heading, letters, choices: [nearest], why: 'looks-like' };
}
