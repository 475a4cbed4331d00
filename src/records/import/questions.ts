import type { Table } from '../../tables/table.ts';
import { columnLetters } from '../../tables/column-letters.ts';
import { fold, tidy } from '../../vietnamese/text.ts';
import type { TableName } from '../../vocabulary.ts';
import { answerNames } from '../answer-as.ts';
import { headingsOf } from '../headings.ts';
import { isOfSomeCouncil, nearestColumn } from '../map-columns.ts';
import { isGeneralResidence } from '../reshape/general-residence.ts';
import { isUncheckedHeading } from '../source-columns.ts';
import { keysThatFit, wantedKeys } from './fits-column.ts';

/** A column of which it is not certain what it holds, and what it may be. */
export interface ColumnQuestion {
  readonly heading: string;
  /** The letters by which a spreadsheet shows it. */
  readonly letters: string;
  /** What an answer calls it: the heading, or the letters where the heading does not tell it from others. */
  readonly answerAs: string;
  /** Keys it may be, the likeliest first; a person may also leave the column out. */
  readonly choices: readonly string[];
  readonly why: Doubt;
}

/**
 * Why a column is not certain: its heading is nearly a known one; it says residence and not which, or constituency
 * and not of which council; another has the same heading; or its cells look like a column that the file otherwise lacks.
 */
export type Doubt = 'looks-like' | 'general' | 'council' | 'twice' | 'by-content';

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
  const { keyOf, isStrange } = headingsOf(name);
  const keys = table.header.map((heading) => (heading === '' ? undefined : keyOf(heading)));
  const present = new Set(keys);
  const wanted = wantedKeys(name, present);
  const questions: ColumnQuestion[] = [];
  const answerAs = answerNames(table.header);
  const uses = table.header.flatMap((heading, index): ColumnUse[] => {
    const letters = columnLetters(index);
    const shown = tidy(heading);
    const isBlank = table.rows.every((row) => (row[index] ?? '').trim() === '');
    if (shown === '' && isBlank) return [];
    let key = keys[index];
    const ask = (why: Doubt, choices: readonly string[]): void => {
      questions.push({ heading: shown, letters, answerAs: answerAs(shown, letters), choices, why });
    };
    if (key !== undefined && keys.indexOf(key) !== keys.lastIndexOf(key)) {
      // Of columns with one heading those without a cell cannot be meant.
      if (isBlank) key = undefined;
      else if (filled(table, keys, key).length > 1) ask('twice', [key]);
    }
    if (key === undefined && !isBlank) {
      const doubt = strange(shown, name, present);
      const isKnown = isUncheckedHeading(fold(shown)) || isStrange(shown);
      const fitting = keysThatFit(
        table,
        index,
        isKnown ? wantedOfLines(shown, wanted) : wantedOf(shown, wanted),
      );
      if (doubt !== undefined) ask(doubt.why, doubt.choices);
      else if (fitting.length > 0) ask('by-content', fitting);
    }
    return [{ index, heading: shown, letters, key }];
  });
  return { uses, questions };
}

/** Where areas or constituencies have no number but that of their line, it may be theirs: only a person can tell. */
const wantedOfLines = (heading: string, wanted: readonly string[]): readonly string[] =>
  isUncheckedHeading(fold(heading)) && wanted.includes('number') ? ['number'] : [];

/** How many live somewhere is the number of nothing. */
const wantedOf = (heading: string, wanted: readonly string[]): readonly string[] =>
  COUNT_OF.test(fold(heading)) ? wanted.filter((key) => key !== 'number' && key !== 'seats') : wanted;

const COUNT_OF = /^(?:tong )?(?:so )?(?:luong )?(?:cu tri|ho|ho dan|ho gia dinh|dan|nhan khau|nguoi)$/;

/** Positions of the columns of a key that hold anything. */
function filled(table: Table, keys: readonly (string | undefined)[], key: string): readonly number[] {
  return keys.flatMap((one, index) =>
    one === key && table.rows.some((row) => (row[index] ?? '').trim() !== '') ? [index] : [],
  );
}

function strange(
  heading: string,
  name: TableName,
  present: ReadonlySet<string | undefined>,
): Pick<ColumnQuestion, 'why' | 'choices'> | undefined {
  const folded = fold(heading);
  if (folded === '' || isUncheckedHeading(folded)) return undefined;
  if (name === 'voters' && isGeneralResidence(heading)) {
    const choices = ['permanent', 'temporary', 'current'].filter((key) => !present.has(key));
    if (choices.length > 0) return { choices, why: 'general' };
  }
  if (isOfSomeCouncil(name, heading)) {
    const choices = ['commune_constituency', 'province_constituency', 'na_constituency'].filter(
      (key) => !present.has(key),
    );
    if (choices.length > 0) return { choices, why: 'council' };
  }
  const nearest = nearestColumn(name, heading);
  return nearest === undefined || present.has(nearest)
    ? undefined
    : { choices: [nearest], why: 'looks-like' };
}
