import { extname, join, relative, resolve } from 'node:path';
import { exportedXlsx } from '../../export/export-table.ts';
import { readExportedTable } from '../../export/exported-table.ts';
import { exportedCsv } from '../../export/table-csv.ts';
import { ToolError } from '../../findings/tool-error.ts';
import { loadCatalog } from '../../i18n/load.ts';
import { loadWorkbookText } from '../../i18n/workbook-text.ts';
import { firstThere } from '../../records/read-ward.ts';
import type { TableName } from '../../vocabulary.ts';
import { deliver } from '../deliver.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { openWard } from '../open-ward.ts';
import { todayOf, type CommonOptions } from '../options.ts';
import { refuseSource } from '../refuse-source.ts';

export interface ExportOptions extends CommonOptions {
  readonly format?: 'xlsx' | 'csv';
  readonly separator: 'comma' | 'semicolon' | 'tab';
}

const SEPARATORS = { comma: ',', semicolon: ';', tab: '\t' } as const;

/** `baucu export <table>`: a table as a workbook ready to print, or as CSV for a spreadsheet. */
export async function exportTable(
  table: TableName,
  dir: string | undefined,
  options: ExportOptions,
  io: Io,
): Promise<ExitCode> {
  const format = formatOf(options);
  const { ward, law } = await openWard(dir, todayOf(options, io), io, { only: [], beside: ['areas'] });
  const file = ward.profile.files[table] ?? (await firstThere(ward.folder, table));
  if (file === undefined) throw new ToolError('table-missing', { table, folder: dir ?? '.' });
  const out = options.out ?? (format === 'xlsx' ? `${table}.xlsx` : undefined);
  if (out !== undefined) await refuseSource(resolve(io.cwd, out), out, ward, file);

  const exported = await readExportedTable(join(ward.folder, file), file, table, ward.profile.election);
  if (exported.rows.length === 0) throw new ToolError('table-no-rows', { path: file, table });
  const text = await loadWorkbookText(options.lang);
  await deliver(
    format === 'xlsx'
      ? await exportedXlsx(exported, ward, law, text)
      : exportedCsv(exported, SEPARATORS[options.separator]),
    out,
    io,
  );
  if (out !== undefined && options.json) {
    const written = { version: 1, table, rows: exported.rows.length, file: out };
    await io.stdout.write(`${JSON.stringify(written, null, 2)}\n`);
  } else if (out !== undefined && options.quiet !== true) {
    const { writing } = await loadCatalog(options.lang);
    const shown = relative(io.cwd, resolve(io.cwd, out));
    await io.stderr.write(`${text.exported(writing.number(exported.rows.length), shown)}\n`);
  }
  return EXIT.clean;
}

/** What `--format` says, else what the name of the file says. */
function formatOf({ format, out }: ExportOptions): 'xlsx' | 'csv' {
  const extension = out === undefined ? '' : extname(out).toLowerCase();
  if (format === undefined) return extension === '.csv' ? 'csv' : 'xlsx';
  if (out !== undefined && format === 'xlsx' && extension !== '.xlsx')
    throw new ToolError('option-bad-value', { option: '--out', text: out, expected: '*.xlsx' });
  return format;
}
