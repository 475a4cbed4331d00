import type { TableName } from '../../../src/vocabulary.ts';

/** A file as an office may send it, and the options that settle what the file leaves open. */
export interface CsvCase {
  readonly name: string;
  readonly why: string;
  /** The table it is; of voters when absent. */
  readonly as?: TableName;
  readonly file?: string;
  readonly content: string | Uint8Array;
  readonly options?: readonly string[];
  /** Reading it finds an error: import is done and exits with 1. */
  readonly hasErrors?: true;
}
