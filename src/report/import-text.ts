import type { Catalog } from '../i18n/catalog.ts';
import type { ImportText } from '../i18n/import-text.ts';
import { phrase } from '../i18n/phrase.ts';
import { maskIdsIn } from '../findings/mask-id.ts';
import type { Finding } from '../findings/finding.ts';
import type { Change } from '../records/import/change.ts';
import type { Understood } from '../records/import/import-table.ts';
import type { TableName } from '../vocabulary.ts';
import type { Paint } from './paint.ts';

/** All that an import understood and would do. */
export interface ImportView {
  readonly table: TableName;
  readonly inputs: readonly Understood[];
  readonly rows: number;
  /** The first rows as they would be written, by key; identity numbers masked. */
  readonly firstRows: readonly Readonly<Record<string, string>>[];
  readonly changes: readonly Change[];
  readonly proposals: readonly Change[];
  /** What lies in the folders that were given and was not read. */
  readonly leftOut: readonly string[];
}

export interface ImportWords {
  readonly text: ImportText;
  readonly catalog: Catalog;
  readonly paint: Paint;
}

/** What an import understood, for a person to compare with the file before anything is written. */
export function* importText(view: ImportView, words: ImportWords): Iterable<string> {
  const { text, catalog, paint } = words;
  yield `${paint.bold(text.title(catalog.writing.term(`table/${view.table}`)))}\n`;
  for (const input of view.inputs) yield* inputText(input, view.table, words);
  yield `\n${paint.bold(text.firstRows)}\n`;
  for (const row of view.firstRows)
    yield `  ${Object.entries(row)
      .map(([key, cell]) => `${catalog.writing.column(key, view.table)}: ${cell}`)
      .join('; ')}\n`;
  yield* changeText(view, words);
  yield `\n${text.total(view.rows, view.inputs.length)}\n`;
  if (view.leftOut.length > 0)
    yield `${paint.yellow(text.leftOut(view.leftOut.slice(0, SHOWN_LEFT_OUT), view.leftOut.length))}\n`;
}

const SHOWN_LEFT_OUT = 20;

function* inputText(
  input: Understood,
  name: TableName,
  { text, catalog, paint }: ImportWords,
): Iterable<string> {
  const { table, uses, reshapings } = input;
  const column = (key: string): string => catalog.writing.column(key, name);
  yield `\n${paint.bold(paint.cyan(table.file))}\n`;
  const sheets = (table.sheets ?? []).map((sheet) => sheet.name).filter((sheet) => sheet !== '');
  if (sheets.length > 0) yield `  ${text.sheets(sheets)}\n`;
  yield `  ${text.header(table.headerRow ?? 1, table.rows.length)}\n`;
  for (const { encoding, syllables, words, before, after } of table.encodings ?? []) {
    yield `  ${text.encoding(encoding, syllables, words)}\n`;
    if (before !== '') yield `    ${text.reads(before, after)}\n`;
  }
  yield `  ${text.columns}\n`;
  for (const { letters, heading, key } of uses)
    yield `    ${text.columnOf(letters, heading === '' ? text.blankHeading : maskIdsIn(heading))} → ${key === undefined ? paint.dim(text.notUsed) : column(key)}\n`;
  for (const { kind, from, to } of reshapings) {
    const quoted = from.map((heading) => `“${heading}”`).join(' + ');
    yield `    ${text[kind](quoted, to.map(column).join(', '))}\n`;
  }
  yield* noticedText(input.findings, { text, catalog, paint });
  if (input.questions.length + input.dayQuestions.length > 0) yield `  ${paint.yellow(text.unsure)}\n`;
  for (const { letters, heading, why } of input.questions)
    yield `    ${text.columnOf(letters, maskIdsIn(heading))}: ${text.why[why]}\n`;
  for (const { letters, heading, why, cells, text: cell } of input.dayQuestions)
    yield `    ${text.columnOf(letters, maskIdsIn(heading))}: ${text.whyDays[why](cells, cell)}\n`;
}

/** One line for each code: how often, and where first. */
function* noticedText(findings: readonly Finding[], { text, catalog }: ImportWords): Iterable<string> {
  if (findings.length === 0) return;
  yield `  ${text.noticed(findings.length)}\n`;
  const byCode = new Map<string, Finding[]>();
  for (const one of findings) {
    const same = byCode.get(one.code);
    if (same === undefined) byCode.set(one.code, [one]);
    else same.push(one);
  }
  for (const [code, [first, ...others]] of byCode) {
    const { message, place } = phrase(first!, catalog);
    const where = others.length === 0 ? place : `${text.times(others.length + 1)} ${place}`;
    yield `    ${code} (${where}): ${message}\n`;
  }
}

function* changeText(
  { table, changes, proposals }: ImportView,
  { text, catalog, paint }: ImportWords,
): Iterable<string> {
  yield `\n${paint.bold(changes.length === 0 ? text.noChanges : text.changes)}\n`;
  for (const change of changes) {
    yield `  ${text.change[change.kind](catalog.writing.column(change.column, table), change.count)}\n`;
    yield* examples(change, text);
  }
  if (proposals.length === 0) return;
  yield `\n${paint.bold(text.proposals)}\n`;
  for (const change of proposals) {
    yield `  ${text.proposeNames(change.count)}\n`;
    yield* examples(change, text);
  }
}

function* examples({ examples: pairs }: Change, text: ImportText): Iterable<string> {
  for (const { before, after } of pairs) yield `    ${text.reads(visible(before), visible(after))}\n`;
}

/** A cell as one line, with what nobody sees made visible. */
function visible(cell: string): string {
  return cell
    .replace(/[\r\n\t]+/g, '⏎')
    .replace(/\u00a0/g, '⍽')
    .replace(/[\p{Cc}\p{Cf}]/gu, (sign) => `<${sign.codePointAt(0)!.toString(16).padStart(4, '0')}>`);
}
