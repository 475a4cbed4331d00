import { daysBetween } from '../dates/iso-date.ts';
import type { Catalog } from '../i18n/catalog.ts';
import type { CliText } from '../i18n/cli-text.ts';
import { SOON_DAYS } from '../law/house-rules.ts';
import { tableFile } from '../i18n/table-file.ts';
import type { CheckResult } from './check-result.ts';
import { codeLines } from './code-lines.ts';
import type { Paint } from './paint.ts';
import { isReady, tablesLacking, type ReportMilestone } from './readiness/model.ts';
import { wrap } from './wrap.ts';

// One screen: what does not fit is in `check`.
const MOST_CODES = 12;

/** One screen about a ward: days left, what is due, what is wrong. */
export function* statusText(
  result: CheckResult,
  milestones: readonly ReportMilestone[],
  {
    text,
    catalog,
    paint,
    columns,
    check,
  }: {
    readonly text: CliText;
    readonly catalog: Catalog;
    readonly paint: Paint;
    readonly columns: number;
    /** The command that says each place, as it is typed. */ readonly check: string;
  },
): Iterable<string> {
  const { status } = text;
  const days = daysBetween(result.today, result.pollingDay);
  const headline = days > 0 ? status.daysLeft(days) : days === 0 ? status.pollingToday : status.after(-days);
  yield `${paint.bold(headline)} · ${result.profile.commune}, ${result.profile.province}\n\n`;

  yield `${paint.bold(status.due)}\n`;
  const due = milestones.filter(({ dueSoon }) => dueSoon);
  if (due.length === 0) yield `  ${status.nothingDue(SOON_DAYS)}\n`;
  const dateWidth = widest(due.map(({ date }) => date));
  const statusWidth = widest(due.map((milestone) => milestone.status));
  const indent = 2 + dateWidth + 2 + statusWidth + 2;
  for (const { date, status: state, title } of due) {
    const [first = '', ...rest] = wrap(title[catalog.writing.language], columns - indent);
    yield `  ${date.padEnd(dateWidth)}  ${state.padEnd(statusWidth)}  ${first}\n`;
    for (const line of rest) yield `${' '.repeat(indent)}${line}\n`;
  }

  yield `\n${paint.bold(status.wrong)}\n`;
  const { errors, warnings, notes } = result.summary;
  if (errors + warnings === 0) yield `  ${status.nothingWrong}\n`;
  else {
    for (const line of codeLines(result, { text, catalog }, MOST_CODES)) yield `  ${line}\n`;
    yield `  ${text.check.counts(errors, warnings, notes)}\n`;
    yield `  ${status.next(check)}\n`;
  }
  const lacks = tablesLacking(result);
  if (lacks.length > 0)
    yield `  ${text.check.notChecked(lacks.map((name) => tableFile(name, catalog.writing)))}\n`;
  yield `\n${isReady(result) ? paint.green(status.ready) : paint.red(status.notReady)}\n`;
}

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(({ length }) => length));
