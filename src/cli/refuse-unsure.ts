import { ToolError } from '../findings/tool-error.ts';
import type { Understood } from '../records/import/import-table.ts';
import type { TableName } from '../vocabulary.ts';

/** Stops where only a person can say what a column holds, and names the option that says it. */
export function refuseUnsure(
  inputs: readonly { readonly name: string; readonly understood: Pick<Understood, 'questions'> }[],
  table: TableName,
): void {
  for (const {
    name,
    understood: { questions },
  } of inputs) {
    if (questions.length === 0) continue;
    const columns = questions.map(({ heading, letters, choices, why }) => ({
      heading,
      letters,
      choices,
      twice: why === 'twice',
    }));
    throw new ToolError('import-unsure', { path: name, table, columns });
  }
}
