import { extname, join, parse } from 'node:path';
import type { Finding } from '../findings/finding.ts';
import type { Records, Ward } from '../records/model.ts';
import { openFile } from '../tables/open-file.ts';
import type { ReadingChoices } from '../tables/reading-choices.ts';
import { LIST_STYLES } from '../tables/xlsx/write/new-styles.ts';
import { sheetName } from '../tables/xlsx/write/sheet-name.ts';
import { writeXlsx } from '../tables/xlsx/write/write-xlsx.ts';
import type { NewSheet } from '../tables/xlsx/write/new-sheet.ts';
import type { TableName } from '../vocabulary.ts';
import { copiedSheet } from './copied-sheet.ts';
import { findingSheets } from './finding-list.ts';
import { notesBySheet, type Words } from './finding-notes.ts';
import { readOwnSheets } from './own-sheets.ts';
import { placeFindings, type PlacedFinding, type PlacedTable } from './placed-finding.ts';

/** A workbook with what was found written into it. */
export interface AnnotatedWorkbook {
  /** The first of the tables in it. */
  readonly table: TableName;
  readonly bytes: Buffer;
  /** How many cells have a colour. */
  readonly marked: number;
  /** A workbook of which only the rows could be copied, for its form does not allow notes. */
  readonly rowsOnly?: string;
}

type Tables = readonly Records<unknown>[];

/**
 * What was found, written back: each .xlsx file as a copy of itself, formatting kept; the tables of all
 * other files together as one new workbook with their own rows. Findings about no table stand in the list
 * of the first. `settled` is what was said about the one file that was checked by itself.
 */
export async function* annotatedWorkbooks(
  ward: Ward,
  names: readonly TableName[],
  findings: readonly Finding[],
  words: Words,
  settled?: ReadingChoices,
): AsyncIterable<AnnotatedWorkbook> {
  const tables = names.map((name) => ward[name] as Records<unknown>);
  const groups = groupsOf(tables);
  const known = new Set(tables.map(({ file }) => file));
  for (const [index, group] of groups.entries()) {
    const files = new Set(group.map(({ file }) => file));
    const about = inOrder(
      findings.filter(({ at }) => files.has(at.file) || (index === 0 && !known.has(at.file))),
      [...files],
    );
    const { file, table } = group[0]!;
    const edited = isXlsx(file) ? await editedCopy(ward.folder, group, about, words) : undefined;
    if (edited === undefined) {
      const copy = await newCopy(ward.folder, group, about, words, settled);
      yield { table, ...copy, ...(isXlsx(file) ? { rowsOnly: file } : {}) };
    } else yield { table, ...edited };
  }
}

/** Each .xlsx file with the tables in it, and the tables of all other files together. */
function groupsOf(tables: Tables): readonly Tables[] {
  const groups = new Map<string, Records<unknown>[]>();
  for (const table of tables) {
    const key = isXlsx(table.file) ? table.file : '';
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [table]);
    else group.push(table);
  }
  return [...groups.values()];
}

const isXlsx = (file: string): boolean => extname(file).toLowerCase() === '.xlsx';

/** Findings in the order of the tables, those about none of them last. */
function inOrder(findings: readonly Finding[], files: readonly string[]): readonly Finding[] {
  const rank = ({ at }: Finding): number => (files.includes(at.file) ? files.indexOf(at.file) : files.length);
  return findings.toSorted((a, b) => rank(a) - rank(b));
}

type Copy = Pick<AnnotatedWorkbook, 'bytes' | 'marked'>;

/** The official's own workbook with notes; undefined where its form does not allow that. */
async function editedCopy(
  folder: string,
  tables: Tables,
  findings: readonly Finding[],
  words: Words,
): Promise<Copy | undefined> {
  const { editXlsx } = await import('../tables/xlsx/edit/edit-xlsx.ts');
  const placedTables = tables.map((records): PlacedTable => ({
    records,
    sheets: new Map((records.sheets ?? []).map(({ name, columns }) => [name, { name, columns }])),
  }));
  const placed = placeFindings(findings, placedTables);
  const bytes = await editXlsx(await openFile(join(folder, tables[0]!.file)), {
    sheets: [...notesBySheet(placed, words)].map(([name, notes]) => ({ name, notes })),
    cutEnding: words.text.cutComment,
    more: (styles, taken) => findingSheets(placed, words, styles, taken),
  });
  return bytes === undefined ? undefined : { bytes, marked: cellsOf(placed) };
}

/** A new workbook with all rows of the files, and what was found in them. */
async function newCopy(
  folder: string,
  tables: Tables,
  findings: readonly Finding[],
  words: Words,
  settled: ReadingChoices | undefined,
): Promise<Copy> {
  const placedTables: PlacedTable[] = [];
  const made: {
    readonly name: string;
    readonly sheet: (placed: ReturnType<typeof notesBySheet>) => NewSheet;
  }[] = [];
  for (const records of tables) {
    // Two tables may stand in one file; its sheets are copied once.
    const own = await readOwnSheets(join(folder, records.file), records, settled);
    const before = placedTables.find((one) => one.records.file === records.file);
    const sheets = new Map<string, { name: string; columns: ReadonlyMap<string, number> }>();
    for (const sheet of own.sheets) {
      const name =
        before?.sheets.get(sheet.name)?.name ??
        sheetName(sheet.name === '' ? parse(records.file).name : sheet.name, [
          words.text.list,
          ...made.map((one) => one.name),
        ]);
      sheets.set(sheet.name, { name, columns: own.columns.get(sheet.name) ?? new Map() });
      if (before === undefined)
        made.push({ name, sheet: (notes) => copiedSheet(name, sheet, notes.get(name) ?? [], words) });
    }
    placedTables.push({ records, sheets });
  }
  const placed = placeFindings(findings, placedTables);
  const notes = notesBySheet(placed, words);
  const files = [...new Set(tables.map(({ file }) => file))];
  const list = findingSheets(
    placed,
    words,
    LIST_STYLES,
    made.map(({ name }) => name),
    [words.text.noFormat(files.join(', '))],
  );
  return {
    bytes: await writeXlsx([...list, ...made.map(({ sheet }) => sheet(notes))]),
    marked: cellsOf(placed),
  };
}

function cellsOf(placed: readonly PlacedFinding[]): number {
  return new Set(
    placed.flatMap(({ sheet, row, column }) => (sheet === undefined ? [] : [`${sheet}!${row}:${column}`])),
  ).size;
}
