import { basename, extname, parse, relative, resolve } from 'node:path';
import { annotatedWorkbooks } from '../annotate/annotated-workbooks.ts';
import { ToolError } from '../findings/tool-error.ts';
import type { Catalog } from '../i18n/catalog.ts';
import { loadWorkbookText } from '../i18n/workbook-text.ts';
import type { Ward } from '../records/model.ts';
import type { ReadingChoices } from '../tables/reading-choices.ts';
import type { CheckResult } from '../report/check-result.ts';
import { deliver } from './deliver.ts';
import type { Io } from './io.ts';
import { refuseSource } from './refuse-source.ts';

export interface AnnotateOptions {
  /** The folder or table that was checked. */
  readonly path: string | undefined;
  readonly out: string | undefined;
  readonly quiet: boolean;
  /** How the one file was to be read, where it was checked by itself. */
  readonly settled: ReadingChoices | undefined;
}

/**
 * Writes what a check found into copies of the files it read: the first under the name asked for
 * (`<name>-loi.xlsx` in the current folder), others beside it with the name of their table.
 */
export async function writeAnnotated(
  ward: Ward,
  result: CheckResult,
  catalog: Catalog,
  { path, out, quiet, settled }: AnnotateOptions,
  io: Io,
): Promise<void> {
  if (path === '-')
    throw new ToolError('option-bad-value', { option: '--annotate', text: '-', expected: '*.xlsx, *.csv' });
  const { name, ext } = parse(basename(resolve(io.cwd, path ?? '.')));
  // The end of a folder's name is no kind of file.
  const stem = path === undefined || resolve(io.cwd, path) === ward.folder ? name + ext : name;
  const asked = out ?? `${stem}-loi.xlsx`;
  if (extname(asked).toLowerCase() !== '.xlsx')
    throw new ToolError('option-bad-value', { option: '--out', text: asked, expected: '*.xlsx' });
  const text = await loadWorkbookText(catalog.writing.language);
  let isFirst = true;
  for await (const { table, bytes, marked, rowsOnly } of annotatedWorkbooks(
    ward,
    result.summary.tables,
    result.findings,
    { catalog, text },
    settled,
  )) {
    const file = isFirst ? asked : asked.replace(/\.xlsx$/i, `-${table}.xlsx`);
    isFirst = false;
    await refuseSource(resolve(io.cwd, file), file, ward);
    await deliver(bytes, file, io);
    if (quiet) continue;
    const shown = relative(io.cwd, resolve(io.cwd, file));
    await io.stderr.write(`${text.written(shown, catalog.writing.number(marked))}\n`);
    if (rowsOnly !== undefined) await io.stderr.write(`${text.rowsOnly(rowsOnly)}\n`);
  }
}
