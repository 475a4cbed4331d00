import { daysBetween } from '../../dates/iso-date.ts';
import { escapeHtml as esc } from '../../html/escape.ts';
import { tableFile } from '../../i18n/table-file.ts';
import { findingsSection } from './findings.ts';
import { milestonesSection } from './milestones.ts';
import { isReady, tablesLacking, type ReportInput } from './model.ts';
import { numbersSection } from './numbers.ts';
import { papersSection } from './papers.ts';
import { REPORT_STYLE } from './style.ts';

/**
 * The readiness report: one self-contained page. What must be done comes first (verdict, findings,
 * what is due), then what there is (numbers, structure of the lists, papers).
 */
export function* reportHtml(input: ReportInput): Iterable<string> {
  const { result, text, catalog } = input;
  const { profile } = result;
  const { writing } = catalog;
  const days = daysBetween(result.today, result.pollingDay);
  const lacks = tablesLacking(result);
  const ready = isReady(result, input.forms);
  yield `<!doctype html>
<html lang="${writing.language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${esc(`${text.report.title} · ${profile.commune}`)}</title>
<style>${REPORT_STYLE}</style></head><body>
<header><p class="where">${esc(`${profile.commune}, ${profile.province}`)}</p>
<h1>${esc(text.report.title)}</h1>
<p>${esc(text.report.generatedFor(writing.day(result.today)))} · ${esc(text.check.daysLeft(days, writing.day(result.pollingDay), writing.day(result.today)))}</p>
${profile.sample ? `<p class="sample">${esc(text.report.sampleWard)}</p>` : ''}
</header>
<p class="verdict ${ready ? 'ready' : 'not-ready'}" role="status">${esc(ready ? text.prepare.readyTitle : text.prepare.notReadyTitle)}
<small>${esc(text.check.counts(result.summary.errors, result.summary.warnings, result.summary.notes))}${lacks.length > 0 ? `<br>${esc(text.check.notChecked(lacks.map((name) => tableFile(name, catalog.writing))))}` : ''}</small></p>
`;
  yield* findingsSection(input);
  yield milestonesSection(input);
  yield numbersSection(input);
  yield input.structure ?? '';
  yield papersSection(input);
  yield '</body></html>\n';
}
