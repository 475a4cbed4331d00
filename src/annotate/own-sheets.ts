import { extname } from 'node:path';
import { recordSheets } from '../records/read-rows.ts';
import { headingsOf } from '../records/headings.ts';
import { applyMapping, headingsWith } from '../records/import/apply-mapping.ts';
import { readMappingFile } from '../records/import/mapping-file.ts';
import { mapColumns } from '../records/map-columns.ts';
import type { Records, RecordSheet } from '../records/model.ts';
import { reshape } from '../records/reshape/reshape.ts';
import { layOut } from '../tables/layout.ts';
import { openFile } from '../tables/open-file.ts';
import type { ReadingChoices } from '../tables/reading-choices.ts';

/** All rows of one sheet of a file as they stand there. */
export interface OwnSheet {
  /** As findings name it; '' for a file without sheets. */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** The file's own number of each row; absent: the first is row 1. */
  readonly rowNumbers?: ArrayLike<number>;
  /** Rows up to the end of the header, where it is known. */
  readonly head: number;
}

/** A file that is no .xlsx as sheets of text, with the places of the columns of one table in them. */
export interface OwnSheets {
  readonly sheets: readonly OwnSheet[];
  readonly columns: ReadonlyMap<string, RecordSheet['columns']>;
}

const DELIMITED: ReadonlySet<string> = new Set(['.csv', '.tsv', '.txt']);

/** Reads all of a file again, as it was read for its records; `settled` is what a person said about it. */
export async function readOwnSheets(
  path: string,
  { file, table, sheets = [] }: Records<unknown>,
  settled: ReadingChoices = {},
): Promise<OwnSheets> {
  const bytes = await openFile(path);
  if (!DELIMITED.has(extname(path).toLowerCase())) {
    const { readGrids } = await import('../tables/read-grids.ts');
    const grids = await readGrids(bytes, path);
    return {
      sheets: grids.map(({ name, rows, rowNumbers }) => ({ name, rows, rowNumbers, head: 0 })),
      columns: new Map(sheets.map(({ name, columns }) => [name, columns])),
    };
  }
  const { delimitedSheet } = await import('../tables/read-delimited.ts');
  const known = await readMappingFile(path, table);
  const mapping = { ...known.columns, ...settled.columns };
  const choices = { ...known, ...settled, columns: mapping };
  const headings = headingsWith(headingsOf(table), mapping);
  const source = { path, name: file };
  const { sheet } = await delimitedSheet(bytes, source, headings, choices);
  const laid = layOut(sheet, source, headings);
  const width = laid.columnsInFile ?? laid.header.length;
  const shaped = reshape(applyMapping(laid, table, mapping), table).table;
  const places = shaped.header.map((_, index) => (index < width ? index : -1));
  const [span] = recordSheets([{ name: '', from: 0, columns: places }], mapColumns(shaped, table));
  return {
    sheets: [{ name: '', rows: sheet.rows, head: laid.headerRow ?? 0 }],
    columns: new Map([['', span!.columns]]),
  };
}
