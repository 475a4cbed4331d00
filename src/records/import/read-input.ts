import { readTable } from '../../tables/read.ts';
import type { ReadingChoices } from '../../tables/reading-choices.ts';
import type { TableName } from '../../vocabulary.ts';
import { headingsOf } from '../headings.ts';
import { headingsWith } from './apply-mapping.ts';
import { understand, type Understood } from './import-table.ts';

/** Reads one file for an import: everything about it that was settled, and what is left to settle. */
export async function readInput(
  path: string,
  file: string,
  name: TableName,
  choices: ReadingChoices,
): Promise<Understood> {
  const mapping = choices.columns ?? {};
  return understand(
    await readTable(path, file, headingsWith(headingsOf(name), mapping), choices),
    name,
    mapping,
  );
}
