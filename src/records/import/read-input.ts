import { readTable, readTableBytes } from '../../tables/read.ts';
import type { ReadingChoices } from '../../tables/reading-choices.ts';
import type { TableName } from '../../vocabulary.ts';
import { headingsOf } from '../headings.ts';
import { headingsWith } from './apply-mapping.ts';
import { understand, type Understood } from './import-table.ts';

/** What is to be imported: a file, or bytes that came without one. */
export interface ImportSource {
  readonly path: string;
  /** What findings call it. */
  readonly name: string;
  readonly bytes?: Buffer;
}

/** Reads one file for an import: everything about it that was settled, and what is left to settle. */
export async function readInput(
  { path, name, bytes }: ImportSource,
  table: TableName,
  choices: ReadingChoices,
): Promise<Understood> {
  const mapping = choices.columns ?? {};
  const headings = headingsWith(headingsOf(table), mapping);
  const read =
    bytes === undefined
      ? await readTable(path, name, headings, choices)
      : await readTableBytes(bytes, { path: name, name }, headings, choices);
  return understand(read, table, choices);
}
