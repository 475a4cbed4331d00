import type { LawColumn } from '../../i18n/law-text.ts';
import { rowLines, tableWidth, wrapAll, type Cells, type Column, type Line } from '../calendar/columns.ts';
import type { Paint } from '../paint.ts';
import { chapters, sheetHeading, type LawSheet, type LawWords, type WordedRule } from './sheet.ts';

/** From this width basis and history have columns of their own; below it they stand under the wording. */
const ALL_COLUMNS_FROM = 120;

/** The rules in force as a table for a terminal of so many columns: text wraps, nothing is cut. */
export function* lawTable(sheet: LawSheet, words: LawWords, paint: Paint, columns: number): Iterable<string> {
  const [title = '', ...under] = sheetHeading(sheet, words);
  yield `${wrapAll(title, columns)
    .map((line) => paint.bold(line))
    .join('\n')}\n`;
  for (const line of under) yield `${wrapAll(line, columns).join('\n')}\n`;
  const layout = columnsFor(columns);
  const head = Object.fromEntries(
    layout.map(({ key }) => [key, [{ text: words.text.columns[key], paint: 'bold' } satisfies Line]]),
  ) as Cells<LawColumn>;
  for (const { name, rules } of chapters(sheet.rules, words)) {
    yield `\n${paint.bold(name)}\n\n${lines(rowLines(head, layout, paint))}`;
    yield `${paint.dim('─'.repeat(tableWidth(layout)))}\n`;
    for (const rule of rules) yield lines(rowLines(cells(rule, layout, words), layout, paint));
  }
}

const lines = (texts: readonly string[]): string => texts.map((text) => `${text}\n`).join('');

function columnsFor(columns: number): readonly Column<LawColumn>[] {
  const rule = Math.max(18, Math.floor(columns * 0.24));
  if (columns < ALL_COLUMNS_FROM)
    return [
      { key: 'rule', width: rule },
      { key: 'value', width: Math.max(20, columns - rule - 2) },
    ];
  const rest = columns - rule - 6;
  const narrow = Math.floor(rest * 0.28);
  return [
    { key: 'rule', width: rule },
    { key: 'value', width: rest - 2 * narrow },
    { key: 'basis', width: narrow },
    { key: 'since', width: narrow },
  ];
}

function cells(rule: WordedRule, layout: readonly Column<LawColumn>[], { text }: LawWords): Cells<LawColumn> {
  const dim = (words: string): Line => ({ text: words, paint: 'dim' });
  const isWide = layout.some(({ key }) => key === 'basis');
  const history = [
    dim(rule.since),
    ...(rule.replaced === '' ? [] : [dim(`${text.columns.replaced}: ${rule.replaced}`)]),
  ];
  const note: readonly Line[] =
    rule.note === '' ? [] : [{ text: `${text.note}: ${rule.note}`, paint: 'yellow' }];
  return {
    rule: [{ text: rule.label }, dim(rule.id)],
    value: [{ text: rule.value }, ...note, ...(isWide ? [] : [dim(rule.basis), ...history])],
    basis: [dim(rule.basis)],
    since: history,
  };
}
