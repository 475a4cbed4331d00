import type { FindingCode, Severity } from '../findings/codes.ts';
import type { Catalog } from '../i18n/catalog.ts';
import type { CliText } from '../i18n/cli-text.ts';
import type { CheckResult } from './check-result.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** One line for each code that was found, the gravest first, then the most frequent: how many, how grave, what, which code. */
export function codeLines(
  { findings }: Pick<CheckResult, 'findings'>,
  { text, catalog }: { readonly text: CliText; readonly catalog: Catalog },
  most: number,
): readonly string[] {
  const counts = new Map<
    string,
    { readonly severity: Severity; readonly code: FindingCode; count: number }
  >();
  for (const { code, severity } of findings) {
    const key = `${severity} ${code}`;
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { severity, code, count: 1 });
  }
  const width = Math.max(...SEVERITIES.map((severity) => text.severity[severity].length));
  return [...counts.values()]
    .toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.count - a.count)
    .slice(0, most)
    .map(
      ({ severity, code, count }) =>
        `${catalog.writing.number(count).padStart(7)}  ${text.severity[severity].padEnd(width)}  ${catalog.titles[code]} (${code})`,
    );
}
