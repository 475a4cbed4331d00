import type { DateWay } from '../records/days/date-ways.ts';
import type { TableName } from '../vocabulary.ts';

import type { IsoDate } from '../dates/iso-date.ts';
import type { Citation } from './citation.ts';

/** Why the tool cannot go on. Wording lives in the catalogs, as for findings. */
export interface FailureArgs {
  'file-missing': { readonly path: string };
  'file-is-folder': { readonly path: string };
  'file-empty': { readonly path: string };
  'file-unreadable': { readonly path: string; readonly reason: string };
  'file-is-binary': { readonly path: string; readonly looksLike: string };
  'file-not-utf8': { readonly path: string; readonly looksLike?: string | undefined };
  'file-format-unsupported': { readonly path: string; readonly extension: string };
  'file-not-a-table': { readonly path: string };
  'workbook-broken': { readonly path: string; readonly reason: 'cut-short' | 'damaged' | 'unsafe' };
  'workbook-too-large': { readonly path: string };
  'workbook-encrypted': { readonly path: string };
  'workbook-kind': { readonly path: string; readonly looksLike: string };
  /** `encoding`: the one a person named, by which the file was read. */
  'table-no-header': {
    readonly path: string;
    readonly table: string;
    readonly encoding?: string | undefined;
  };
  'table-no-rows': { readonly path: string; readonly table: string };
  'table-cell-too-long': { readonly path: string; readonly row: number; readonly limit: number };
  'table-quote-open': { readonly path: string; readonly row: number };
  'table-broken': { readonly path: string; readonly row: number };
  'table-missing': { readonly table: string; readonly folder: string };
  'folder-missing': { readonly path: string };
  'folder-not-a-ward': { readonly path: string };
  'ward-not-yaml': { readonly path: string; readonly line: number; readonly column: number };
  'ward-not-a-mapping': { readonly path: string };
  'ward-unknown-key': {
    readonly path: string;
    readonly key: string;
    readonly nearest?: string | undefined;
    readonly line: number;
  };
  'ward-bad-value': {
    readonly path: string;
    readonly key: string;
    readonly text: string;
    readonly expected: string;
    readonly line: number;
  };
  'ward-key-missing': { readonly path: string; readonly key: string };
  'ward-file-outside': { readonly path: string; readonly key: string; readonly file: string };
  'election-unknown': { readonly election: string; readonly known: readonly string[] };
  'day-not-a-day': { readonly option: string; readonly text: string };
  'day-not-for-polling': {
    readonly option: string;
    readonly day: IsoDate;
    readonly nearest: readonly IsoDate[];
    readonly basis: readonly Citation[];
  };
  'day-outside-repeat': {
    readonly option: string;
    readonly day: IsoDate;
    readonly after: IsoDate;
    readonly last: IsoDate;
    readonly basis: readonly Citation[];
  };
  usage: { readonly reason: string; readonly subject: string; readonly nearest?: string | undefined };
  'code-unknown': { readonly code: string; readonly nearest?: string | undefined };
  'form-unknown': { readonly form: string; readonly known: readonly string[] };
  /** A voting area that no table of the ward names. */
  'area-not-there': { readonly area: string; readonly folder: string };
  /** List numbers that have nothing to be printed: not in the list, or no card because they vote elsewhere. */
  'number-has-no-card': { readonly option: string; readonly numbers: readonly number[] };
  /** An option that counts within one document, where several would be printed. */
  'several-documents': { readonly option: string; readonly paths: readonly string[] };
  /** An option given where it changes nothing. */
  'option-only-for': { readonly option: string; readonly forms: readonly string[] };
  'option-needed': { readonly option: string; readonly why: string };
  'option-bad-value': { readonly option: string; readonly text: string; readonly expected: string };
  'out-is-input': { readonly path: string };
  'out-is-source': { readonly path: string };
  'out-exists': { readonly path: string };
  'out-unwritable': { readonly path: string; readonly reason: string };
  'disk-full': { readonly path: string };
  'manifest-missing': { readonly path: string };
  'manifest-broken': { readonly path: string };
  'nothing-to-check': { readonly folder: string };
  /** Columns of which only a person can say what they hold; `choices` are keys, the likeliest first. */
  'import-unsure': {
    readonly path: string;
    readonly table: TableName;
    /** Columns of which it is not certain what they hold; `answerAs`: what an answer calls them. */
    readonly columns: readonly {
      readonly letters: string;
      readonly answerAs: string;
      readonly choices: readonly string[];
    }[];
    /** Columns of days that may be written in several ways; `reads`: what one of their cells would be. */
    readonly days: readonly {
      readonly heading: string;
      readonly letters: string;
      readonly answerAs: string;
      readonly why: 'month-first' | 'days-swapped' | 'serial-days';
      readonly cells: number;
      readonly text: string;
      readonly choices: readonly { readonly way: DateWay; readonly reads: string }[];
    }[];
  };
  'import-not-confirmed': { readonly rows: number; readonly out: string };
  'mapping-bad': { readonly path: string; readonly key: string; readonly text: string };
  'nothing-to-import': { readonly folder: string };
  bug: { readonly detail: string };
}

export type FailureCode = keyof FailureArgs;

/** The machine's or the program's fault (exit 3); every other failure is how the tool was used (exit 2). */
export const MACHINE_FAILURES: ReadonlySet<FailureCode> = new Set(['out-unwritable', 'disk-full', 'bug']);

/** The tool cannot go on. Thrown anywhere, caught once, in `cli/main.ts`. */
export class ToolError<C extends FailureCode = FailureCode> extends Error {
  readonly code: C;
  readonly args: FailureArgs[C];

  constructor(code: C, args: FailureArgs[C]) {
    super(code);
    this.name = 'ToolError';
    this.code = code;
    this.args = args;
  }
}
