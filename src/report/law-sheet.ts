import type { Catalog } from '../i18n/catalog.ts';
import type { CliText } from '../i18n/cli-text.ts';
import type { Law } from '../law/model.ts';
import type { RuleLine } from '../law/rule-sheet.ts';
import type { Paint } from './paint.ts';
import { wrap } from './wrap.ts';

export interface LawSheetOptions {
  readonly text: CliText['law'];
  readonly catalog: Catalog;
  readonly paint: Paint;
  readonly columns: number;
}

/** The rules in force as a sheet to read: label, what it says, article, since when, doubts. */
export function* lawSheetText(
  rules: readonly RuleLine[],
  law: Law,
  { text, catalog, paint, columns }: LawSheetOptions,
): Iterable<string> {
  const { writing } = catalog;
  const language = writing.language;
  yield `${paint.bold(text.title(law.election.title[language], writing.day(law.on)))}\n`;
  if (rules.length === 0) yield `${text.none}\n`;
  for (const rule of rules) {
    const lines = [
      ...wrap(rule.value[language], columns - 4),
      ...wrap(`${text.basis}: ${rule.basis.map(writing.citation).join('; ')}`, columns - 4),
      ...wrap(`${text.since}: ${writing.day(rule.since)}`, columns - 4),
      ...(rule.note === undefined ? [] : wrap(`${text.note}: ${rule.note}`, columns - 4)),
    ];
    yield `\n${paint.bold(rule.label[language])}  ${paint.dim(rule.id)}\n${lines.map((line) => `    ${line}\n`).join('')}`;
  }
}
