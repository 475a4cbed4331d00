import type { Catalog } from '../i18n/catalog.ts';
import type { CliText } from '../i18n/cli-text.ts';
import { cellName } from '../i18n/cell-name.ts';
import { tableFile } from '../i18n/table-file.ts';
import { phrase, tableOf } from '../i18n/phrase.ts';
import type { FindingCode, Severity } from '../findings/codes.ts';
import type { Finding } from '../findings/finding.ts';
import { daysBetween } from '../dates/iso-date.ts';
import type { TableName } from '../vocabulary.ts';
import type { CheckResult } from './check-result.ts';
import type { Paint } from './paint.ts';
import { wrap } from './wrap.ts';

/** In which words, colours and width findings are written. */
export interface FindingWords {
  readonly text: CliText;
  readonly catalog: Catalog;
  readonly paint: Paint;
  readonly columns: number;
}

export interface TextOptions extends FindingWords {
  /** Most findings shown per code; undefined shows all. */
  readonly limit: number | undefined;
  /** Tables that were asked for and are not there. */
  readonly absent: readonly TableName[];
}

/** The result of a check for a person to read: by file, each finding with its place, its repair and its article. */
export function* checkText(result: CheckResult, options: TextOptions): Iterable<string> {
  const { text, catalog, paint, limit } = options;
  const { writing } = catalog;
  const days = daysBetween(result.today, result.pollingDay);
  const { commune, province } = result.profile;
  // A file checked by itself belongs to no unit.
  const heading = commune === '' ? text.check.title : `${text.check.title} · ${commune}, ${province}`;
  yield `${paint.bold(heading)}\n`;
  yield `${text.check.daysLeft(days, writing.day(result.pollingDay), writing.day(result.today))}\n`;

  const shownPerCode = new Map<FindingCode, number>();
  let file = '';
  let shown = 0;
  for (const finding of result.findings) {
    const already = shownPerCode.get(finding.code) ?? 0;
    shownPerCode.set(finding.code, already + 1);
    if (limit !== undefined && already >= limit) continue;
    if (finding.at.file !== file) {
      file = finding.at.file;
      yield `\n${paint.bold(paint.cyan(file))}\n`;
    }
    shown += 1;
    yield findingText(finding, options);
  }

  if (shown < result.findings.length) {
    yield '\n';
    for (const [code, count] of shownPerCode) {
      if (limit !== undefined && count > limit)
        yield `${paint.dim(text.check.more(count - limit, catalog.titles[code], code))}\n`;
    }
    yield `${paint.yellow(text.check.summarised(shown, result.findings.length))}\n`;
  }
  yield* closing(result, options);
}

const COLOUR = { error: 'red', warning: 'yellow', note: 'dim' } as const satisfies Record<
  Severity,
  keyof Paint
>;

/** One finding: its place, what is wrong, how to repair it, its article. */
export function findingText(finding: Finding, { text, catalog, paint, columns }: FindingWords): string {
  const { message, fix, basisText } = phrase(finding, catalog);
  const where = [
    finding.at.cell === undefined
      ? (finding.at.sheet ?? '')
      : cellName(finding.at.sheet ?? '', finding.at.cell),
    finding.at.row === undefined
      ? text.check.wholeFile
      : finding.at.cell === undefined
        ? text.check.row(finding.at.row)
        : '',
    finding.at.column === undefined ? '' : catalog.writing.column(finding.at.column, tableOf(finding)),
  ].filter((part) => part !== '');
  const { source } = finding.at;
  if (source !== undefined)
    where.push(`← ${catalog.writing.place({ file: source.file, row: Number(source.row) })}`);
  const mark = paint[COLOUR[finding.severity]](text.severity[finding.severity]);
  const lines = [`  ${mark} ${where.join(' · ')}  ${paint.dim(finding.code)}`];
  lines.push(...wrap(message, columns - 4).map((line) => `    ${line}`));
  lines.push(...wrap(`${text.check.fix}: ${fix}`, columns - 4).map((line) => `    ${line}`));
  if (basisText !== '')
    lines.push(
      ...wrap(`${text.check.basis}: ${basisText}`, columns - 4).map((line) => `    ${paint.dim(line)}`),
    );
  return `${lines.join('\n')}\n`;
}

function* closing(
  result: CheckResult,
  { text, catalog, paint, columns, absent }: TextOptions,
): Iterable<string> {
  const { errors, warnings, notes, tables } = result.summary;
  const counts = text.check.counts(errors, warnings, notes);
  yield '\n';
  if (tables.length > 0) {
    const names = tables.map((name) => catalog.writing.term(`table/${name}`));
    for (const line of wrap(text.check.tables(names), columns)) yield `${line}\n`;
  }
  if (absent.length > 0)
    yield `${text.check.notChecked(absent.map((name) => tableFile(name, catalog.writing)))}\n`;
  if (result.findings.length === 0) yield `${paint.green(text.check.clean)}\n`;
  else {
    yield `${paint.bold(errors > 0 ? paint.red(counts) : warnings > 0 ? paint.yellow(counts) : counts)}\n`;
    yield `${paint.dim(text.check.explain(result.findings[0]!.code))}\n`;
  }
}
