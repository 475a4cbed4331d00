import type { Finding } from '../../findings/finding.ts';
import { escapeHtml as esc } from '../../html/escape.ts';
import { phrase, type Phrased } from '../../i18n/phrase.ts';
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

function* groupOf(group: readonly Finding[], { text, catalog }: ReportInput): Iterable<string> {
  const { severity, code } = group[0]!;
  const shown = group.slice(0, PLACES_PER_CODE).map((finding) => phrase(finding, catalog));
  // What all of them share is said once above them; steps of the law, say, have each their own article.
  const isShared = (part: 'fix' | 'basisText'): boolean =>
    shown.every((phrased) => phrased[part] === shown[0]![part]);
  const [fixShared, basisShared] = [isShared('fix'), isShared('basisText')];
  const advice = (
    { fix, basisText }: Phrased,
    says: { readonly fix: boolean; readonly basis: boolean },
  ): string =>
    [
      says.fix ? `<p class="fix">${esc(text.check.fix)}: ${esc(fix)}</p>` : '',
      says.basis && basisText !== ''
        ? `<p class="basis">${esc(text.check.basis)}: ${esc(basisText)}</p>`
        : '',
    ].join('');

  yield `<details class="${severity}"${severity === 'error' ? ' open' : ''}><summary><span class="badge">${esc(text.severity[severity])}</span> <b>${catalog.writing.number(group.length)}</b> · ${esc(catalog.titles[code])} <code>${code}</code></summary>\n`;
  yield `${advice(shown[0]!, { fix: fixShared, basis: basisShared })}<ul>\n`;
  for (const phrased of shown) {
    const own = advice(phrased, { fix: !fixShared, basis: !basisShared });
    yield `<li><span class="place">${esc(phrased.place)}:</span> ${esc(phrased.message)}${own}</li>\n`;
  }
  const left = group.length - PLACES_PER_CODE;
  yield `</ul>${left > 0 ? `<p>${esc(text.check.more(left, catalog.titles[code], code))} (check.json)</p>` : ''}</details>\n`;
}
