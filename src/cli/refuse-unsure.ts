import { ToolError } from '../findings/tool-error.ts';
import type { Understood } from '../records/import/import-table.ts';
import type { TableName } from '../vocabulary.ts';

/** Stops where only a person can say what a column holds or how its days are written, and names the option that says it. */
export function refuseUnsure(
  inputs: readonly {
    readonly name: string;
    readonly understood: Pick<Understood, 'questions' | 'dayQuestions'>;
  }[],
  table: TableName,
): void {
  for (const {
    name,
    understood: { questions, dayQuestions },
  } of inputs) {
    if (questions.length + dayQuestions.length === 0) continue;
    throw new ToolError('import-unsure', { path: name, table, columns: questions, days: dayQuestions });
  }
}
