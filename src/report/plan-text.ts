import type { Finding } from '../findings/finding.ts';
import type { Bilingual } from '../law/model.ts';
import { findingText, type FindingWords } from './check-text.ts';

/** How much of a plan could be compared with the law, and what was found. */
export interface PlanSummary {
  readonly file: string;
  readonly rows: number;
  readonly matched: number;
  readonly own: number;
  readonly unclear: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

/** What comparing a ward's plan with the law found, for a person to read. */
export function* planText(
  findings: readonly Finding[],
  summary: PlanSummary,
  election: Bilingual,
  words: FindingWords,
): Iterable<string> {
  const { text, catalog, paint } = words;
  const { rows, matched, own, unclear, errors, warnings, notes } = summary;
  yield `${paint.bold(`${text.plan.title(summary.file)} · ${election[catalog.writing.language]}`)}\n`;
  yield `${text.plan.compared(rows, matched, own, unclear)}\n`;
  for (const finding of findings) yield `\n${findingText(finding, words)}`;
  yield '\n';
  if (findings.length === 0) yield `${paint.green(text.plan.clean)}\n`;
  else yield `${paint.bold(text.check.counts(errors, warnings, notes))}\n`;
}
