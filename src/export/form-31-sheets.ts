import type { WorkbookText } from '../i18n/workbook-text.ts';
import type { Voter } from '../records/model.ts';
import { COLUMNS } from '../records/columns.ts';
import { SOURCE_FILE, SOURCE_ROW } from '../records/source-columns.ts';
import { columnLetters } from '../tables/column-letters.ts';
import type { NewRow, NewSheet } from '../tables/xlsx/write/new-sheet.ts';
import { STYLE } from '../tables/xlsx/write/new-styles.ts';
import { rowHeight } from '../tables/xlsx/write/row-height.ts';
import { sheetName } from '../tables/xlsx/write/sheet-name.ts';
import type { Council } from '../vocabulary.ts';
import type { ExportedTable } from './exported-table.ts';
import { BESIDE, FORM_COLUMNS, FORM_HEADER } from './form-31-layout.ts';

/** What the form asks about a voter besides the columns of the table. */
export interface Form31Facts {
  readonly commune: string;
  /** Numbers of the areas in the order in which their sheets stand. */
  readonly areas: readonly string[];
  /** The form's mark for one council (X, 0, or '' where it cannot be decided), by the row of the voter. */
  readonly mark: (row: number, council: Council) => string;
}

/** Title, area, two rows of header, numbers of the columns. */
const HEAD_ROWS = 5;
/** More areas than any commune has are no areas. */
const MOST_SHEETS = 200;

/** The register in the layout of form 31, a sheet for each voting area, in the order of the table. */
export function form31Sheets(
  exported: ExportedTable,
  facts: Form31Facts,
  text: WorkbookText,
): readonly NewSheet[] {
  const voters = exported.records.rows as readonly Voter[];
  const byArea = new Map<string, number[]>(facts.areas.map((area) => [area, []]));
  for (const [index, { area }] of voters.entries()) {
    const rows = byArea.get(area);
    if (rows === undefined) byArea.set(area, [index]);
    else rows.push(index);
  }
  const areas = [...byArea].filter(([, rows]) => rows.length > 0);
  if (areas.length > MOST_SHEETS || areas.length === 0)
    return [
      formSheet(
        text.sheets.voters,
        facts.commune,
        exported,
        facts,
        voters.map((_, index) => index),
      ),
    ];
  const names: string[] = [];
  return areas.map(([area, rows]) => {
    names.push(sheetName(area === '' ? text.noArea : text.areaSheet(area), names));
    const line = area === '' ? text.noArea : text.areaLine(area, facts.commune);
    return formSheet(names.at(-1)!, line, exported, facts, rows);
  });
}

function formSheet(
  name: string,
  line: string,
  exported: ExportedTable,
  facts: Form31Facts,
  rows: readonly number[],
): NewSheet {
  const beside = besideOf(exported);
  const headings = beside.map(({ heading }) => heading);
  const widths = [...FORM_COLUMNS.map(({ width }) => width), ...beside.map(({ width }) => width)];
  const last = columnLetters(FORM_COLUMNS.length - 1);
  return {
    name,
    widths,
    freeze: { rows: HEAD_ROWS, columns: 2 },
    merges: [`A1:${last}1`, `A2:${last}2`, ...headerMerges(headings.length)],
    page: {
      repeat: [3, HEAD_ROWS],
      area: `$A$1:$${last}$${HEAD_ROWS + rows.length}`,
      footer: '&C&P/&N',
    },
    rows: formRows(line, exported, facts, rows, beside, widths),
  };
}

interface Beside {
  readonly heading: string;
  readonly width: number;
  readonly cell: (index: number) => string;
}

function besideOf({ keys, rows, sources }: ExportedTable): readonly Beside[] {
  const columns = BESIDE.flatMap((key): readonly Beside[] => {
    const at = keys.indexOf(key);
    // The form says the sex by two columns; the word stands beside only where they cannot say it.
    if (at < 0 || (key === 'sex' && rows.every((row) => SEXES.has(row[at]!)))) return [];
    const heading = COLUMNS.voters.find((column) => column.key === key)!.vi;
    const cell = (index: number): string => {
      const text = rows[index]![at]!;
      return key === 'sex' && SEXES.has(text) ? '' : text;
    };
    return [{ heading, width: 14, cell }];
  });
  if (sources === undefined) return columns;
  return [
    ...columns,
    { heading: SOURCE_FILE, width: 24, cell: (index) => sources[index]![0] },
    { heading: SOURCE_ROW, width: 10, cell: (index) => sources[index]![1] },
  ];
}

const SEXES: ReadonlySet<string> = new Set(['', 'Nam', 'Nữ']);

function headerMerges(beside: number): readonly string[] {
  const across = ['H3:J3', 'L3:M3'];
  const inTwo = FORM_HEADER[0]!.flatMap((heading, index) =>
    heading === '' || FORM_HEADER[1]![index] !== '' ? [] : [index],
  );
  const down = [...inTwo, ...Array.from({ length: beside }, (_, index) => FORM_COLUMNS.length + index)];
  return [...across, ...down.map((column) => `${columnLetters(column)}3:${columnLetters(column)}4`)];
}

function* formRows(
  line: string,
  exported: ExportedTable,
  facts: Form31Facts,
  rows: readonly number[],
  beside: readonly Beside[],
  widths: readonly number[],
): Iterable<NewRow> {
  const blank = beside.map(() => '');
  yield { number: 1, cells: ['DANH SÁCH CỬ TRI'], styles: STYLE.formTitle, height: 24 };
  yield { number: 2, cells: [line], styles: STYLE.formLine, height: 18 };
  yield {
    number: 3,
    cells: [...FORM_HEADER[0]!, ...beside.map(({ heading }) => heading)],
    styles: STYLE.formHead,
    height: 32,
  };
  yield { number: 4, cells: [...FORM_HEADER[1]!, ...blank], styles: STYLE.formHead, height: 48 };
  yield {
    number: HEAD_ROWS,
    cells: [...FORM_COLUMNS.map(({ number }) => number), ...blank],
    styles: STYLE.formNumber,
  };
  const styles = [...FORM_COLUMNS.map(({ style }) => style), ...beside.map(() => STYLE.formText)];
  const cellsOf = formCells(exported, facts);
  for (const [step, index] of rows.entries()) {
    // What stands outside the page makes no row of it higher.
    const onForm = cellsOf(index);
    const cells = [...onForm, ...beside.map(({ cell }) => cell(index))];
    yield { number: HEAD_ROWS + 1 + step, cells, styles, height: rowHeight(onForm, widths) };
  }
}

/** The cells of the form's own columns for one row of the table. */
function formCells(
  { keys, rows, records }: ExportedTable,
  { mark }: Form31Facts,
): (index: number) => readonly string[] {
  const voters = records.rows as readonly Voter[];
  const sex = keys.indexOf('sex');
  const readers = FORM_COLUMNS.map(({ key }): ((index: number) => string) => {
    if (key === 'male' || key === 'female') {
      const word = key === 'male' ? 'Nam' : 'Nữ';
      return (index) => (rows[index]![sex] === word ? 'X' : '');
    }
    const at = keys.indexOf(key);
    if (!key.startsWith('mark_')) return at < 0 ? () => '' : (index) => rows[index]![at]!;
    // Marks that the table has are its own; those it has not follow from the law.
    if (at < 0) return (index) => mark(voters[index]!.row, key.slice('mark_'.length) as Council);
    return (index) => (rows[index]![at] === 'x' ? 'X' : rows[index]![at]!);
  });
  return (index) => readers.map((read) => read(index));
}
