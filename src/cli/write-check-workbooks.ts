import { annotatedWorkbooks } from '../annotate/annotated-workbooks.ts';
import type { Catalog } from '../i18n/catalog.ts';
import { loadWorkbookText } from '../i18n/workbook-text.ts';
import type { OutputFolder } from '../prepare/output-folder.ts';
import type { Ward } from '../records/model.ts';
import type { CheckResult } from '../report/check-result.ts';

/**
 * `check.xlsx`: the input's own rows with what was found in them. Inputs that are .xlsx files of their own
 * beside the first give `check-<table>.xlsx` each.
 */
export async function writeCheckWorkbooks(
  folder: OutputFolder,
  ward: Ward,
  { summary, findings }: Pick<CheckResult, 'summary' | 'findings'>,
  catalog: Catalog,
): Promise<void> {
  const words = { catalog, text: await loadWorkbookText(catalog.writing.language) };
  let isFirst = true;
  for await (const { table, bytes } of annotatedWorkbooks(ward, summary.tables, findings, words)) {
    await folder.write(isFirst ? 'check.xlsx' : `check-${table}.xlsx`, bytes);
    isFirst = false;
  }
}
