import type { Citation } from '../findings/citation.ts';
import type { FindingCode } from '../findings/codes.ts';
import type { Finding } from '../findings/finding.ts';
import type { FailureCode, ToolError } from '../findings/tool-error.ts';
import type { TableName } from '../vocabulary.ts';
import type { Catalog, FailureText, FindingText, Writing } from './catalog.ts';
import { cellName } from './cell-name.ts';
import { COLUMNS } from './columns.ts';

/** A finding in words. */
export interface Phrased {
  readonly message: string;
  readonly fix: string;
  /** One citation each, the article to look up first in front. */
  readonly basis: readonly string[];
  /** The same as one line, each act named once; '' without a basis. */
  readonly basisText: string;
  /** "voters.csv, dòng 17, cột Ngày sinh". */
  readonly place: string;
}

/** The one place where a finding becomes words. Cheap enough for a register whose every row is wrong. */
export function phrase(finding: Finding, catalog: Catalog): Phrased {
  const { code, args, basis } = finding;
  const text = catalog.findings[code] as FindingText<unknown>;
  const table = tableOf(finding);
  const write = withSheets(writingFor(table, catalog.writing), args);
  const cited = basis.length === 0 ? NO_BASIS : wordedBasis(basis, catalog.writing);
  return {
    message: text.message(args, write),
    fix: text.fix(args, write),
    basis: cited.basis,
    basisText: cited.basisText,
    place: catalog.writing.place(finding.at, table),
  };
}

/** Why the tool cannot go on, and what to do about it, in one or two sentences. */
export function failureText(error: ToolError, catalog: Catalog): string {
  const text = catalog.failures[error.code satisfies FailureCode] as FailureText<unknown>;
  return text.message(error.args, catalog.writing);
}

/** The table a finding is about, which settles what its column is called; undefined when nothing tells. */
export function tableOf({ code, at }: Pick<Finding, 'code' | 'at'>): TableName | undefined {
  const known = TABLE_OF_SUBJECT[code.slice(0, code.indexOf('/')) as Subject];
  if (known !== undefined) return known;
  if (at.table !== undefined) return at.table;
  const stem = at.file.replace(/\.[^.]*$/, '');
  return Object.hasOwn(COLUMNS, stem) ? (stem as TableName) : undefined;
}

type Subject = FindingCode extends infer C ? (C extends `${infer S}/${string}` ? S : never) : never;

const TABLE_OF_SUBJECT: Readonly<Record<Subject, TableName | undefined>> = {
  voter: 'voters',
  area: 'areas',
  constituency: 'constituencies',
  ward: 'committees',
  council: 'constituencies',
  candidate: 'candidates',
  structure: 'candidates',
  committee: 'committees',
  milestone: 'tasks',
  plan: 'tasks',
  table: undefined,
  rule: undefined,
};

type WordedBasis = Pick<Phrased, 'basis' | 'basisText'>;

const NO_BASIS: WordedBasis = { basis: [], basisText: '' };

// Findings of one rule share its array of citations, so each array is worded once per language.
const bases = new WeakMap<Writing, WeakMap<readonly Citation[], WordedBasis>>();

function wordedBasis(basis: readonly Citation[], writing: Writing): WordedBasis {
  let ofLanguage = bases.get(writing);
  if (ofLanguage === undefined) bases.set(writing, (ofLanguage = new WeakMap()));
  let words = ofLanguage.get(basis);
  if (words === undefined) {
    words = { basis: [...new Set(basis.map(writing.citation))], basisText: writing.citations(basis) };
    ofLanguage.set(basis, words);
  }
  return words;
}

/** Rows of several sheets are named with their sheet. */
function withSheets(writing: Writing, args: Finding['args']): Writing {
  if (!('sheets' in args) || !Array.isArray(args.sheets)) return writing;
  const { sheets } = args;
  return {
    ...writing,
    rows: (rows, total) =>
      writing.rows(
        rows.map((row, index) => cellName(String(sheets[index]), row)),
        total,
      ),
  };
}

const writings = new WeakMap<Writing, Map<TableName, Writing>>();

/** The writing of a language with headings looked up in one table first. */
function writingFor(table: TableName | undefined, writing: Writing): Writing {
  if (table === undefined) return writing;
  let ofLanguage = writings.get(writing);
  if (ofLanguage === undefined) writings.set(writing, (ofLanguage = new Map()));
  let bound = ofLanguage.get(table);
  if (bound === undefined) {
    bound = { ...writing, column: (key, named = table) => writing.column(key, named) };
    ofLanguage.set(table, bound);
  }
  return bound;
}
