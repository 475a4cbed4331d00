import { escapeHtml as esc } from '../html/escape.ts';
import type { Catalog } from '../i18n/catalog.ts';
import type { CliText } from '../i18n/cli-text.ts';
import { phrase } from '../i18n/phrase.ts';
import { daysBetween } from '../dates/iso-date.ts';
import type { Finding } from '../findings/finding.ts';
import type { Bilingual } from '../law/model.ts';
import { COUNCILS } from '../vocabulary.ts';
import type { CheckResult } from './check-result.ts';
import { REPORT_STYLE } from './report-style.ts';

/** A milestone as the report lists it, worded already. */
export interface ReportMilestone {
  readonly title: Bilingual;
  readonly date: string;
  readonly status: string;
  readonly statusKey: string;
  readonly responsible: Bilingual;
  readonly basis: string;
  /** Late, or due within the week and not done. */
  readonly dueSoon: boolean;
}

/** A form as the report lists it. */
export interface ReportForm {
  readonly title: string;
  /** Link relative to the report; absent when it was not printed. */
  readonly path?: string;
  readonly state: 'printed' | 'draft' | 'refused';
  readonly pages: number;
  readonly errors: number;
  /** Characters that the font lacks: the document prints their numbers. */
  readonly missing?: readonly string[];
}

export interface ReportInput {
  readonly result: CheckResult;
  readonly milestones: readonly ReportMilestone[];
  /** Absent in a report made without printing. */
  readonly forms?: readonly ReportForm[];
  /** Charts of the structure of the lists, drawn already; absent where nobody stands. */
  readonly structure?: string;
  readonly catalog: Catalog;
  readonly text: CliText;
}

// One page must open at once on an office PC; check.json holds every finding.
const PLACES_PER_CODE = 200;

/** The readiness report: one self-contained page with verdict, numbers, findings by code and milestones. */
export function* reportHtml(input: ReportInput): Iterable<string> {
  const { result, text, catalog } = input;
  const { profile } = result;
  const { writing } = catalog;
  const days = daysBetween(result.today, result.pollingDay);
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
<small>${esc(text.check.counts(result.summary.errors, result.summary.warnings, result.summary.notes))}</small></p>
`;
  yield numbers(input);
  yield input.structure ?? '';
  yield* findingsByCode(input);
  if (input.forms !== undefined) yield forms(input.forms, input);
  yield milestones(input);
  yield '</body></html>\n';
}

/** Ready to post: no error anywhere, no form held back, and every name printed with all its letters. */
export function isReady(result: CheckResult, forms: readonly ReportForm[] = []): boolean {
  return (
    result.summary.errors === 0 &&
    forms.every(({ state, missing = [] }) => state === 'printed' && missing.length === 0)
  );
}

function numbers({ result, text, catalog }: ReportInput): string {
  const { number } = catalog.writing;
  const { byArea, bySex, byBallot } = result.summary;
  const total = Object.values(byArea).reduce((sum, count) => sum + count, 0);
  if (result.summary.voters === 0) return '';
  const areas = Object.entries(byArea).map(
    ([area, count]) => `<tr><td>${esc(area)}</td><td class="n">${number(count)}</td></tr>`,
  );
  return `<section><h2>${esc(text.report.numbers)}</h2>
<ul class="facts">
<li><b>${number(total)}</b> ${esc(text.report.people)}</li>
<li><b>${number(bySex.male)}</b> ${esc(text.report.male)}</li>
<li><b>${number(bySex.female)}</b> ${esc(text.report.female)}</li>
${COUNCILS.map((council) => `<li><b>${number(byBallot[council])}</b> ${esc(catalog.writing.term(`council/${council}`))}</li>`).join('\n')}
</ul>
<table><thead><tr><th>${esc(text.report.area)}</th><th class="n">${esc(text.report.people)}</th></tr></thead><tbody>
${areas.join('\n')}
</tbody><tfoot><tr><th>${esc(text.report.total)}</th><th class="n">${number(total)}</th></tr></tfoot></table></section>
`;
}

function* findingsByCode({ result, text, catalog }: ReportInput): Iterable<string> {
  yield `<section><h2>${esc(text.report.findings)}</h2>\n`;
  if (result.findings.length === 0) yield `<p>${esc(text.report.noFindings)}</p>\n`;
  const byCode = new Map<string, Finding[]>();
  for (const finding of result.findings) {
    const same = byCode.get(`${finding.severity} ${finding.code}`);
    if (same) same.push(finding);
    else byCode.set(`${finding.severity} ${finding.code}`, [finding]);
  }
  const rank = { error: 0, warning: 1, note: 2 };
  const groups = [...byCode.values()].toSorted(
    (a, b) => rank[a[0]!.severity] - rank[b[0]!.severity] || b.length - a.length,
  );
  for (const group of groups) {
    const first = group[0]!;
    const { fix, basis } = phrase(first, catalog);
    yield `<details class="${first.severity}"${first.severity === 'error' ? ' open' : ''}><summary><span class="badge">${esc(text.severity[first.severity])}</span> <code>${first.code}</code> <b>${catalog.writing.number(group.length)}</b></summary>
<p class="fix">${esc(text.check.fix)}: ${esc(fix)}</p>${basis.length > 0 ? `<p class="basis">${esc(text.check.basis)}: ${esc(basis.join('; '))}</p>` : ''}<ul>
`;
    for (const finding of group.slice(0, PLACES_PER_CODE)) {
      const worded = phrase(finding, catalog);
      yield `<li><span class="place">${esc(worded.place)}</span> ${esc(worded.message)}</li>\n`;
    }
    yield `</ul>${group.length > PLACES_PER_CODE ? `<p>${esc(text.check.more(group.length - PLACES_PER_CODE, first.code))} (check.json)</p>` : ''}</details>\n`;
  }
  yield '</section>\n';
}

function forms(list: readonly ReportForm[], { text, catalog }: ReportInput): string {
  const words = { printed: text.report.printed, draft: text.report.draft, refused: text.report.refusedState };
  const rows = list.map(({ title, path, state, pages, missing = [] }) => {
    const name = path === undefined ? esc(title) : `<a href="${esc(encodeURI(path))}">${esc(title)}</a>`;
    return `<tr class="${state}"><td>${name}</td><td>${esc(missing.length > 0 ? `${words[state]} · ${text.report.lacksLetters(missing)}` : words[state])}</td><td class="n">${pages === 0 ? '' : catalog.writing.number(pages)}</td></tr>`;
  });
  return `<section><h2>${esc(text.report.forms)}</h2><table><thead><tr><th>${esc(text.report.form)}</th><th>${esc(text.report.state)}</th><th class="n">${esc(text.report.pages)}</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table></section>
`;
}

function milestones({ milestones: list, text, catalog }: ReportInput): string {
  const { language } = catalog.writing;
  const rows = list.map(
    (milestone) =>
      `<tr class="${esc(milestone.statusKey)}"><td class="n">${esc(milestone.date)}</td><td>${esc(milestone.status)}</td><td>${esc(milestone.title[language])}<br><small>${esc(milestone.responsible[language])} · ${esc(milestone.basis)}</small></td></tr>`,
  );
  return `<section><h2>${esc(text.report.milestones)}</h2><table class="milestones"><tbody>
${rows.join('\n')}
</tbody></table></section>
`;
}
