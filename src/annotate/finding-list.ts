import { phrase, tableOf } from '../i18n/phrase.ts';
import { columnLetters } from '../tables/column-letters.ts';
import type { ListStyles } from '../tables/xlsx/write/list-styles.ts';
import { placeInBook, type NewRow, type NewSheet } from '../tables/xlsx/write/new-sheet.ts';
import { rowHeight } from '../tables/xlsx/write/row-height.ts';
import { sheetName } from '../tables/xlsx/write/sheet-name.ts';
import { MOST_COMMENTS, type Words } from './finding-notes.ts';
import type { PlacedFinding } from './placed-finding.ts';

/** Excel holds 65,530 links on a sheet; the list goes on to another sheet before that. */
export const MOST_LINKS = 60_000;

/** Widths of the columns: severity, cell, who, column, message, fix, basis, code. */
const WIDTHS = [11, 16, 24, 18, 55, 55, 42, 26];
const LINK = 'B';

/** The list of findings as sheets of a workbook: one line each, with a link to its cell. */
export function findingSheets(
  placed: readonly PlacedFinding[],
  words: Words,
  styles: ListStyles,
  taken: readonly string[],
  remarks: readonly string[] = [],
): readonly NewSheet[] {
  const names: string[] = [];
  for (let from = 0; from === 0 || from < placed.length; from += MOST_LINKS)
    names.push(sheetName(words.text.list, [...taken, ...names]));
  return names.map((name, index) => {
    const part = placed.slice(index * MOST_LINKS, (index + 1) * MOST_LINKS);
    const next = names[index + 1];
    const head = [
      ...heading(placed, words),
      ...remarks,
      ...(next === undefined ? [] : [words.text.goesOn(next)]),
    ];
    const first = head.length + 2;
    return {
      name,
      widths: WIDTHS,
      freeze: { rows: first - 1, columns: 0 },
      rows: rows(part, head, words, styles),
      links: part.flatMap(({ sheet, row, column }, line) =>
        sheet === undefined
          ? []
          : [{ cell: `${LINK}${first + line}`, to: placeInBook(sheet, `${columnLetters(column)}${row}`) }],
      ),
      page: { repeat: [first - 1, first - 1], footer: `&C${words.text.page} &P/&N` },
    };
  });
}

function heading(placed: readonly PlacedFinding[], { text, catalog }: Words): readonly string[] {
  const counts = { error: 0, warning: 0, note: 0 };
  const onSheets = new Map<string, number>();
  for (const { finding, sheet } of placed) {
    counts[finding.severity] += 1;
    if (sheet !== undefined) onSheets.set(sheet, (onSheets.get(sheet) ?? 0) + 1);
  }
  const { number } = catalog.writing;
  const title = text.listTitle(number(counts.error), number(counts.warning), number(counts.note));
  const most = Math.max(0, ...onSheets.values());
  return [
    title,
    placed.length === 0 ? text.nothing : text.howTo,
    ...(most > MOST_COMMENTS ? [text.onlyColoured(number(MOST_COMMENTS))] : []),
  ];
}

function* rows(
  part: readonly PlacedFinding[],
  head: readonly string[],
  { catalog, text }: Words,
  styles: ListStyles,
): Iterable<NewRow> {
  let number = 0;
  for (const line of head) yield { number: (number += 1), cells: [line], styles: styles.title };
  const { severity, cell, who, column, message, fix, basis, code } = text.columns;
  yield {
    number: (number += 1),
    cells: [severity, cell, who, column, message, fix, basis, code],
    styles: styles.head,
  };
  for (const one of part) {
    const { finding, sheet, row } = one;
    const { at } = finding;
    const worded = phrase(finding, catalog);
    // Only what is on a sheet of this workbook has a cell to go to.
    const place = sheet === undefined ? at.file : `${shortSheet(sheet)}!${columnLetters(one.column)}${row}`;
    const cells = [
      text.severity[finding.severity],
      place,
      one.who,
      at.column === undefined ? '' : catalog.writing.column(at.column, tableOf(finding)),
      worded.message,
      worded.fix,
      worded.basis.join('\n'),
      finding.code,
    ];
    yield {
      number: (number += 1),
      cells,
      height: rowHeight(cells, WIDTHS),
      styles: [
        styles[finding.severity],
        sheet === undefined ? styles.text : styles.link,
        styles.text,
        styles.text,
        styles.text,
        styles.text,
        styles.text,
        styles.text,
      ],
    };
  }
}

const shortSheet = (sheet: string): string => (/^[\p{L}\p{N}_.]+$/u.test(sheet) ? sheet : `'${sheet}'`);
