import { maskId } from '../../findings/mask-id.ts';
import type { Finding } from '../../findings/finding.ts';
import type { RowSource } from '../../findings/location.ts';
import { columnLetters } from '../../tables/column-letters.ts';
import type { Table } from '../../tables/table.ts';
import { tidy } from '../../vietnamese/text.ts';
import type { TableName } from '../../vocabulary.ts';
import { ofTable } from '../at.ts';
import { COLUMNS } from '../columns.ts';
import { isOfSomeCouncil, mapColumns } from '../map-columns.ts';
import { cellAt, formulaErrors, type Cells } from '../read-rows.ts';
import { parseSex, parseSexMarks } from '../parse/sex.ts';
import type { Reshaping } from '../reshape/reshaped.ts';
import type { ReadingChoices } from '../../tables/reading-choices.ts';
import type { DayQuestion } from '../days/day-questions.ts';
import type { Change, ChangeLog } from './change.ts';
import { cleaner } from './clean-cell.ts';
import { properName } from './name-case.ts';
import { columnUses, type ColumnQuestion, type ColumnUse } from './questions.ts';
import { sourceReader } from '../row-source.ts';
import { shapeTable } from './shape-table.ts';

/** One sheet as an import understood it. */
export interface Understood {
  readonly table: Table;
  readonly uses: readonly ColumnUse[];
  /** What only a person can settle; the import waits for it. */
  readonly questions: readonly ColumnQuestion[];
  readonly dayQuestions: readonly DayQuestion[];
  /** What was settled about its days, done. */
  readonly settled: readonly Change[];
  readonly reshapings: readonly Reshaping[];
  /** Keys that the written table has from this sheet, in the order of the contract. */
  readonly keys: readonly string[];
  readonly findings: readonly Finding[];
}

/** What a sheet holds, before anything is changed. */
export function understand(read: Table, name: TableName, choices: ReadingChoices): Understood {
  const { table, made, changes, dayQuestions } = shapeTable(read, name, choices);
  const { uses, questions } = columnUses(table, name);
  const used = new Set(uses.map(({ key }) => key));
  // Columns behind those of the file were told by its titles; what only a person can place is shown as one of them.
  const inSheet = read.columnsInFile ?? read.header.length;
  const shown = read.header.flatMap((heading, index) =>
    index < inSheet || isOfSomeCouncil(name, heading) ? inFile(tidy(heading), index, uses, made) : [],
  );
  if (used.has('male') || used.has('female')) used.add('sex');
  const keys = COLUMNS[name].map(({ key }) => key).filter((key) => used.has(key) && !HALVES.has(key));
  const map = mapColumns(table, name);
  return {
    table,
    uses: shown,
    questions,
    dayQuestions,
    settled: changes,
    reshapings: made,
    keys,
    findings: ofTable([...map.findings, ...table.findings, ...formulaErrors(table, map)], name),
  };
}

/** A column under the file's own heading; one that was joined to another stands for what they make. */
function inFile(
  heading: string,
  index: number,
  uses: readonly ColumnUse[],
  made: readonly Reshaping[],
): readonly ColumnUse[] {
  const use = uses.find((one) => one.index === index);
  const joined = made.find(({ kind, from }) => kind === 'joined' && from.includes(heading));
  if (use === undefined && joined === undefined) return [];
  return [{ index, heading, letters: columnLetters(index), key: use?.key ?? joined?.to[0] }];
}

/** The columns Nam and Nữ become the one column Giới tính. */
const HALVES: ReadonlySet<string> = new Set(['male', 'female']);

/** A row to be written: its cells by the keys asked for, and where it came from. */
export interface ImportedRow {
  readonly cells: readonly string[];
  readonly source: RowSource;
}

export interface ImportOptions {
  readonly keys: readonly string[];
  /** Whether names in capitals are written as names. */
  readonly fixNames: boolean;
  readonly changes: ChangeLog;
  /** Names that might be written otherwise. */
  readonly proposals: ChangeLog;
}

/** The rows of a sheet as they are written, one for one and in the order of the file. */
export function* importRows(
  { table, keys: own }: Understood,
  name: TableName,
  options: ImportOptions,
): Iterable<ImportedRow> {
  const { indexOf } = mapColumns(table, name);
  const sourceOf = sourceReader(table);
  const readers = options.keys.map((key) => {
    const index = indexOf(key);
    if (!own.includes(key)) return () => '';
    if (key !== 'sex' || (indexOf('male') < 0 && indexOf('female') < 0))
      return cellReader(name, key, index, options);
    const [word, marks] = [cellReader(name, key, index, options), sexFromMarks(table, name, options)];
    // A file may have a column of words beside the two of marks: what stands in it comes first.
    return (cells: Cells) => (parseSex(cellAt(cells, index)).state === 'blank' ? marks(cells) : word(cells));
  });
  for (let row = 0; row < table.rows.length; row += 1) {
    const cells = table.rows[row]!;
    yield { cells: readers.map((read) => read(cells)), source: sourceOf(row) };
  }
}

type ReadCell = (cells: Cells) => string;

function cellReader(
  name: TableName,
  key: string,
  index: number,
  { fixNames, changes, proposals }: ImportOptions,
): ReadCell {
  const clean = cleaner(name, key);
  const shown = SECRET.has(key) ? masked : (text: string): string => text;
  return (cells) => {
    const cell = cells[index] ?? '';
    const { text, kind } = clean(cell);
    if (kind !== undefined) changes.add(kind, key, shown(cell), shown(text));
    const proper = key === 'name' ? properName(text) : undefined;
    if (proper === undefined) return text;
    (fixNames ? changes : proposals).add('name-case', key, text, proper);
    return fixNames ? proper : text;
  };
}

const SECRET: ReadonlySet<string> = new Set(['id', 'old_id']);

/** Identity numbers inside a text, masked. */
function masked(text: string): string {
  return text.replace(/\d(?:[\s.,'’-]?\d){6,}/g, (digits) => maskId(digits));
}

function sexFromMarks(table: Table, name: TableName, { changes }: ImportOptions): ReadCell {
  const { indexOf } = mapColumns(table, name);
  const [male, female] = [indexOf('male'), indexOf('female')];
  return (cells) => {
    const [ofMan, ofWoman] = [cells[male] ?? '', cells[female] ?? ''];
    const sex = parseSexMarks(ofMan, ofWoman);
    if (sex.state === 'blank') return '';
    if (sex.state !== 'read') return `${ofMan} / ${ofWoman}`;
    const word = sex.word === 'male' ? 'Nam' : 'Nữ';
    changes.add('joined', 'sex', `${ofMan} / ${ofWoman}`, word);
    return word;
  };
}
