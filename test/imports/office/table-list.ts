import type { TableName } from '../../../src/vocabulary.ts';
import { ROMAN, writeSignatures } from './between.ts';
import type { OfficeCell } from './blocks.ts';
import { columnNumbers, headerOf } from './header.ts';
import type { MergedCells, OfficeList, OfficeSheet } from './list.ts';
import type { Random } from './random.ts';

/** Cells, or what records say, by key. */
export type ByKey = Readonly<Record<string, string>>;

export interface OfficeRow {
  /** One cell for each column. */
  readonly cells: readonly OfficeCell[];
  readonly truth: ByKey;
  /** What the record of the row must say, by the names of `sayings.ts`. */
  readonly meaning: ByKey;
}

/** Rows below one line that says something of them. */
export interface OfficePart {
  /** The line, and where a sheet holds the part alone, the name of the sheet; undefined for none. */
  readonly banner?: string;
  readonly sheet?: string;
  readonly rows: readonly OfficeRow[];
}

/** A table of an office before it is laid out. */
export interface OfficeTable {
  readonly table: TableName;
  readonly paths: readonly (readonly string[])[];
  readonly titles: readonly string[];
  readonly parts: readonly OfficePart[];
  /** The cells of a total row below all, by column. */
  readonly total?: readonly (readonly [number, string])[];
  readonly ends: readonly string[];
  readonly answers: ReadonlyMap<number, string>;
  /** What is answered about columns that only titles make, by heading. */
  readonly answersTold?: ByKey;
}

export interface OfficeTableList extends OfficeList {
  readonly table: TableName;
  readonly meaning: readonly ByKey[];
  readonly answersTold: ByKey;
}

/** Lays a table out as an office does; on several sheets only where a file may have them. */
export function layOutTable(made: OfficeTable, random: Random, mayHaveSheets: boolean): OfficeTableList {
  const { chance } = random;
  const left = chance(0.12) ? 1 : 0;
  const hasSheets =
    mayHaveSheets && made.parts.length > 1 && made.parts.every(({ sheet }) => sheet) && chance(0.4);
  const isApart = !hasSheets && made.parts.length > 1 && chance(0.2);
  const page = { made, left, random, header: headerOf(made.paths, left, random), isMerged: chance(0.8) };
  // Below two headings two numbers may be a row of the table as well.
  const numbered =
    made.paths.length > 2 && chance(0.4) ? columnNumbers(made.paths.length, left, random) : undefined;
  const sheets = (hasSheets ? made.parts.map((part) => [part]) : [made.parts]).map((parts): OfficeSheet => {
    const paper: Paper = { rows: [], merges: [] };
    const lists = isApart ? parts.map((part) => [part]) : [parts];
    for (const list of lists)
      writeTable(paper, { ...page, numbered, isAlone: lists.length > 1 || hasSheets }, list);
    return { name: hasSheets ? parts[0]!.sheet! : 'DS', ...paper };
  });
  const rows = made.parts.flatMap((part) => part.rows);
  return {
    sheets,
    table: made.table,
    truth: rows.map(({ truth }) => truth),
    meaning: rows.map(({ meaning }) => meaning),
    width: left + made.paths.length,
    answers: new Map([...made.answers].map(([column, key]) => [column + left, key])),
    answersTold: made.answersTold ?? {},
  };
}

/** Lines that name a part of the candidates and say nothing that is read. */
const SECTIONS = [
  'I. Khối Đảng, đoàn thể',
  'II. Thôn Đông',
  'B. Người tự ứng cử',
  'III. Cơ quan nhà nước',
] as const;

interface Paper {
  readonly rows: OfficeCell[][];
  readonly merges: MergedCells[];
}

interface Page {
  readonly made: OfficeTable;
  readonly left: number;
  readonly random: Random;
  readonly header: ReturnType<typeof headerOf>;
  readonly isMerged: boolean;
  readonly numbered: readonly string[] | undefined;
  /** One part with a title of its own. */
  readonly isAlone: boolean;
}

function writeTable({ rows, merges }: Paper, page: Page, parts: readonly OfficePart[]): void {
  const { made, left, random, header, isMerged, numbered, isAlone } = page;
  const { chance, pick, below } = random;
  const width = left + made.paths.length;
  const line = (...cells: readonly (readonly [number, string])[]): void => {
    const row = Array.from({ length: width }, () => '');
    for (const [column, text] of cells) row[Math.min(width - 1, column)] = text;
    rows.push(row);
  };
  const halves = { left, right: Math.max(left + 1, Math.floor(width * 0.6)) };
  if (chance(0.6)) {
    line([left, 'ỦY BAN NHÂN DÂN'], [halves.right, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']);
    line([left, 'PHƯỜNG MẪU'], [halves.right, 'Độc lập - Tự do - Hạnh phúc']);
    if (chance(0.5)) line();
  }
  const middle = pick([left, halves.right]);
  for (const title of made.titles) line([middle, title]);
  // What everything is about, and no part of it.
  if (made.table !== 'tasks' && chance(0.3)) {
    const all = ['Bầu cử đại biểu Quốc hội khóa XVI', 'và đại biểu HĐND các cấp nhiệm kỳ 2026-2031'];
    for (const text of chance(0.5) ? all : [all.join(' ')]) line([middle, text]);
  }
  const [only] = parts;
  const isTitled = isAlone && made.table !== 'tasks' && only?.banner !== undefined && chance(0.7);
  if (isTitled) line([middle, only.banner]);
  if (chance(0.3)) line([left, '(Kèm theo Quyết định số 45/QĐ-UBND ngày 20/01/2026 của UBND phường Mẫu)']);
  if (chance(0.3)) line();
  const writeHeader = (): void => {
    const top = rows.length;
    for (const row of header.rows) rows.push([...row]);
    if (isMerged)
      merges.push(...header.merges.map((one) => ({ ...one, top: one.top + top, bottom: one.bottom + top })));
    if (numbered !== undefined) rows.push([...numbered]);
  };
  writeHeader();
  const kind = below(5);
  const hasSections = made.table === 'candidates' && chance(0.3);
  for (const [index, { banner, rows: inPart }] of parts.entries()) {
    if (banner !== undefined && !isTitled) {
      const number =
        kind === 3
          ? 'ABCDE'[index]!
          : kind === 4 && made.table !== 'tasks'
            ? String(index + 1)
            : ROMAN[index]!;
      const isBeside = made.table === 'tasks' || kind === 0 || kind === 4;
      if (isBeside && made.paths.length > 1) line([left, number], [left + 1, banner]);
      else line([left, kind === 2 ? banner : `${number}. ${banner}`]);
    }
    for (const { cells } of inPart) {
      if (chance(0.02)) line();
      if (chance(0.03)) {
        line([pick([left, halves.right]), pick(['Trang 2', 'Trang 2/5', '- 2 -'])]);
        if (chance(0.7)) writeHeader();
      }
      if (hasSections && chance(0.05)) line([left, pick(SECTIONS)]);
      rows.push([...Array.from({ length: left }, () => ''), ...cells]);
    }
  }
  if (made.total !== undefined && !isAlone && chance(0.5))
    line(...made.total.map(([column, text]) => [column + left, text] as const));
  if (made.ends.length > 0 && chance(0.4)) line([left, made.ends[below(made.ends.length)]!]);
  writeSignatures(line, halves, random);
}
