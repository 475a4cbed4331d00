import type { Finding } from '../../findings/finding.ts';
import { escapeHtml as esc } from '../../html/escape.ts';
import { phrase } from '../../i18n/phrase.ts';
import type { ReportInput } from './model.ts';

// One page must open at once on an office PC; check.json holds every finding.
const PLACES_PER_CODE = 200;
const RANK = { error: 0, warning: 1, note: 2 } as const;

/** Phát hiện: by code, errors first and open, each with its meaning, what to do, the article, and the places. */
export function* findingsSection(input: ReportInput): Iterable<string> {
  const { result, text } = input;
  yield `<section><h2>${esc(text.report.findings)}</h2>\n`;
  if (result.findings.length === 0) yield `<p>${esc(text.report.noFindings)}</p>\n`;
  for (const group of groupsOf(result.findings)) yield* groupOf(group, input);
  yield '</section>\n';
}

function groupsOf(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const byCode = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.code}`;
    const same = byCode.get(key);
    if (same) same.push(finding);
    else byCode.set(key, [finding]);
  }
  return [...byCode.values()].toSorted(
    (a, b) => RANK[a[0]!.severity] - RANK[b[0]!.severity] || b.length - a.length,
  );
}

function* groupOf(group: readonly Finding[], input: ReportInput): Iterable<string> {
  const { text, catalog } = input;
  const first = group[0]!;
  const { severity, code } = first;
  const { fix, basisText } = phrase(first, catalog);
  yield `<details class="${severity}"${severity === 'error' ? ' open' : ''}><summary><span class="badge">${esc(text.severity[severity])}</span> <b>${catalog.writing.number(group.length)}</b> · ${esc(catalog.titles[code])} <code>${code}</code></summary>
<p class="fix">${esc(text.check.fix)}: ${esc(fix)}</p>${basisText !== '' ? `<p class="basis">${esc(text.check.basis)}: ${esc(basisText)}</p>` : ''}<ul>
`;
  for (const finding of group.slice(0, PLACES_PER_CODE)) {
    const { place, message } = phrase(finding, catalog);
    yield `<li><span class="place">${esc(place)}:</span> ${esc(message)}</li>\n`;
  }
  const left = group.length - PLACES_PER_CODE;
  yield `</ul>${left > 0 ? `<p>${esc(text.check.more(left, catalog.titles[code], code))} (check.json)</p>` : ''}</details>\n`;
}
