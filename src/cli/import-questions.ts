import type { Writing } from '../i18n/catalog.ts';
import type { ImportText } from '../i18n/import-text.ts';
import { LEFT_OUT } from '../records/import/apply-mapping.ts';
import type { DateWay } from '../records/days/date-ways.ts';
import type { DayQuestion } from '../records/days/day-questions.ts';
import type { ColumnQuestion } from '../records/import/questions.ts';
import type { TableName } from '../vocabulary.ts';
import { ask } from './ask.ts';

/** Asks what each of the columns is; the answers are keys by what an answer calls the column. */
export async function askColumns(
  questions: readonly ColumnQuestion[],
  table: TableName,
  text: ImportText,
  write: Writing,
): Promise<Readonly<Record<string, string>>> {
  const answers = await ask<Record<string, string>>(
    questions.map(({ heading, letters, choices, why }) => ({
      type: 'select',
      name: letters,
      message: text.askColumn(letters, heading === '' ? text.blankHeading : heading, text.why[why]),
      choices: [
        ...choices.map((key) => ({ value: key, name: write.column(key, table) })),
        { value: LEFT_OUT, name: text.leaveOut },
      ],
    })),
  );
  return Object.fromEntries(questions.map(({ answerAs, letters }) => [answerAs, answers[letters]!]));
}

/** Asks how the days of each column are written; the answers by what an answer calls the column. */
export async function askDays(
  questions: readonly DayQuestion[],
  text: ImportText,
): Promise<Readonly<Record<string, readonly DateWay[]>>> {
  const answers = await ask<Record<string, DateWay>>(
    questions.map(({ heading, letters, why, cells, text: cell, choices }, index) => ({
      type: 'select',
      name: String(index),
      message: text.askDays(letters, heading, text.whyDays[why](cells, cell)),
      choices: choices.map(({ way, reads }) => ({ value: way, name: text.dateWay[way](cell, reads) })),
    })),
  );
  const ways = new Map<string, readonly DateWay[]>();
  for (const [index, { answerAs }] of questions.entries())
    ways.set(answerAs, [...(ways.get(answerAs) ?? []), answers[index]!]);
  return Object.fromEntries(ways);
}

/** A yes or no at the keyboard; Enter says what is proposed. */
export async function confirm(message: string, proposed: boolean): Promise<boolean> {
  const { yes } = await ask<{ yes: boolean }>([{ type: 'confirm', name: 'yes', message, default: proposed }]);
  return yes;
}
