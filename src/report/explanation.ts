import type { Catalog, Explanation } from '../i18n/catalog.ts';
import type { CliText } from '../i18n/cli-text.ts';
import type { FindingCode, Severity } from '../findings/codes.ts';
import type { Paint } from './paint.ts';
import { tableOf } from '../i18n/phrase.ts';
import { wrap } from './wrap.ts';

export interface ExplainedCode extends Explanation {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly basis: readonly string[];
}

/** A code explained for a person: meaning, article, a wrong row and the same row put right. */
export function explanationText(
  explained: ExplainedCode,
  {
    text,
    catalog,
    paint,
    columns,
  }: { readonly text: CliText; readonly catalog: Catalog; readonly paint: Paint; readonly columns: number },
): string {
  const table = tableOf({ code: explained.code, at: { file: '' } });
  const row = (cells: Readonly<Record<string, string>>): readonly string[] =>
    Object.entries(cells).map(
      ([key, value]) => `${catalog.writing.column(key, table)}: ${value === '' ? '—' : value}`,
    );
  const section = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', paint.bold(title), ...lines.map((line) => `  ${line}`)];
  return `${[
    `${paint.bold(catalog.titles[explained.code])}  ${text.severity[explained.severity]} · ${explained.code}`,
    ...section(text.explain.meaning, wrap(explained.meaning, columns - 2)),
    ...section(text.explain.basis, explained.basis),
    ...section(text.explain.wrong, explained.wrong === undefined ? [] : row(explained.wrong)),
    ...section(text.explain.right, explained.right === undefined ? [] : row(explained.right)),
  ].join('\n')}\n`;
}
