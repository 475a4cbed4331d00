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
    const columns = questions.map(({ letters, answerAs, choices }) => ({ letters, answerAs, choices }));
    const days = dayQuestions.map(({ heading, letters, answerAs, why, cells, text, choices }) => ({
      heading,
      letters,
      answerAs,
      why,
      cells,
      text,
      choices,
    }));
    throw new ToolError('import-unsure', { path: name, table, columns, days });
  }
}
