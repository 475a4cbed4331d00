import type { Finding } from '../../findings/finding.ts';
import type { ReadingChoices } from '../../tables/reading-choices.ts';
import type { Table } from '../../tables/table.ts';
import type { TableName } from '../../vocabulary.ts';
import type { DayQuestion } from '../days/day-questions.ts';
import { dayFindings, settleDays } from '../days/settle-days.ts';
import { lettersLost } from '../letters-lost.ts';
import { reshape } from '../reshape/reshape.ts';
import type { Reshaping } from '../reshape/reshaped.ts';
import { plainNames } from './plain-names.ts';
import { applyMapping } from './apply-mapping.ts';
import type { Change } from './change.ts';
import { dittoFindings, fillDittos, withoutDittos, withoutMisleading } from './fill-dittos.ts';

/** A table in the columns of the contract, its days in the order that was settled. */
export interface ShapedTable {
  readonly table: Table;
  readonly made: readonly Reshaping[];
  readonly changes: readonly Change[];
  /** What about its days only a person can settle. */
  readonly dayQuestions: readonly DayQuestion[];
}

/** Puts a table that was read into shape by what a person settled about it. What cannot be read stays for people to see. */
export function shapeTable(read: Table, name: TableName, choices: ReadingChoices): ShapedTable {
  return shape(read, name, choices, withoutMisleading);
}

function shape(
  read: Table,
  name: TableName,
  { columns = {}, dates = {} }: ReadingChoices,
  blanked: typeof withoutDittos,
): ShapedTable {
  const { table: filled, changes: dittos, unsettled } = fillDittos(applyMapping(read, name, columns), name);
  const doubtful = dittoFindings(filled, name, unsettled);
  const { table: joined, made } = reshape(blanked(filled, unsettled), name);
  const { table: shaped, changes: names } = plainNames(joined, name);
  const { table, changes, questions } = settleDays(shaped, name, read.header, dates);
  const found = [...doubtful, ...lettersLost(table, name)];
  return {
    table: found.length === 0 ? table : { ...table, findings: [...table.findings, ...found] },
    made,
    changes: [...dittos, ...names, ...changes],
    dayQuestions: questions,
  };
}

/** The same where nobody can be asked: what is not settled is a finding. */
export function shapedTable(read: Table, name: TableName, choices: ReadingChoices): Table {
  const { table, dayQuestions } = shape(read, name, choices, withoutDittos);
  const doubts: readonly Finding[] = dayFindings(dayQuestions, table);
  return doubts.length === 0 ? table : { ...table, findings: [...table.findings, ...doubts] };
}
