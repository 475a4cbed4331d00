import type { Catalog } from '../i18n/catalog.ts';
import type { CliText } from '../i18n/cli-text.ts';
import type { CheckResult } from './check-result.ts';
import { tableFile } from '../i18n/table-file.ts';
import { codeLines } from './code-lines.ts';
import type { Paint } from './paint.ts';
import { isReady, tablesLacking, type ReportForm } from './readiness/model.ts';

const MOST_CODES = 10;

/** What `prepare` says when it is done. */
export interface Prepared {
  readonly result: CheckResult;
  readonly forms: readonly ReportForm[];
  readonly manifest: { readonly outputs: readonly { readonly pages?: number }[] };
  /** As the reader may type them. */
  readonly folder: string;
  readonly report: string;
}

/** Verdict, counts, what was written and what to do next. */
export function prepareText(
  { result, forms, manifest, folder, report }: Prepared,
  { text, catalog, paint }: { readonly text: CliText; readonly catalog: Catalog; readonly paint: Paint },
): string {
  const { prepare } = text;
  const { summary, profile } = result;
  const ready = isReady(result, forms);
  const lacks = tablesLacking(result);
  const refused = forms.filter(({ state }) => state === 'refused').length;
  const drafts = forms.filter(({ state }) => state === 'draft').length;
  const lacking = forms.filter(({ missing = [] }) => missing.length > 0).length;
  const pages = manifest.outputs.reduce((sum, file) => sum + (file.pages ?? 0), 0);
  const onLists = Object.values(summary.byArea).reduce((sum, count) => sum + count, 0);
  return [
    paint.bold(ready ? paint.green(prepare.readyTitle) : paint.red(prepare.notReadyTitle)),
    `${profile.commune}, ${profile.province}: ${text.check.counts(summary.errors, summary.warnings, summary.notes)}`,
    ...(lacks.length > 0
      ? [paint.yellow(text.check.notChecked(lacks.map((name) => tableFile(name, catalog.writing))))]
      : []),
    ...codeLines(result, { text, catalog }, MOST_CODES).map((line) => ` ${line}`),
    ...(refused > 0 ? [paint.yellow(prepare.refused(refused))] : []),
    ...(drafts > 0 ? [paint.yellow(prepare.drafts(drafts))] : []),
    ...(lacking > 0 ? [paint.yellow(prepare.lacksLetters(lacking))] : []),
    prepare.written(manifest.outputs.length + 1, pages, folder),
    ...(onLists < summary.voters ? [prepare.unplaced(summary.voters - onLists)] : []),
    prepare.openReport(report),
    '',
  ].join('\n');
}
