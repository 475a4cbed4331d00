import type { HeaderCell, ParagraphBlock, TableBlock, TableColumn } from '../document.ts';

/** Parts that papers without an official form share: body text, tables to write in. */

/** Một đoạn văn bản hành chính: first line indented, both edges straight (Nghị định 30/2020, Phụ lục I). */
export const body = (
  text: string,
  style: { readonly italic?: true; readonly bold?: true } = {},
): ParagraphBlock => ({
  kind: 'paragraph',
  size: 14,
  indent: 10,
  text: [{ text, ...style }],
});

/** A label in bold and what follows it: "Điều 1. …", "Kính gửi: …". */
export const labelled = (label: string, text: string, indent = 10): ParagraphBlock => ({
  kind: 'paragraph',
  size: 14,
  indent,
  text: [{ text: label, bold: true }, { text: ` ${text}` }],
});

/** Dots for the pen where nothing is known. */
export const orDots = (text: string, dots = '........................................'): string =>
  text === '' ? dots : text;

/** A column: its heading, its width in millimetres, and how its text stands. */
export type PlainColumn = readonly [heading: string, width: number, align?: TableColumn['align']];

/** A table with one header row. */
export function plainTable(
  summary: string,
  columns: readonly PlainColumn[],
  rows: readonly (readonly string[])[],
  { size = 12, rowHeight }: { readonly size?: number; readonly rowHeight?: number } = {},
): TableBlock {
  return {
    kind: 'table',
    summary,
    size,
    columns: columns.map(([, width, align = 'left']) => ({ width, align })),
    header: [columns.map(([text]): HeaderCell => ({ text }))],
    rows,
    empty: 'Chưa có dòng nào.',
    ...(rowHeight === undefined ? {} : { rowHeight }),
  };
}

/** Rows with only their number, to be written in. */
export const blankRows = (count: number, columns: number, from = 1): readonly (readonly string[])[] =>
  Array.from({ length: count }, (_, index) => [
    String(from + index),
    ...Array.from({ length: columns - 1 }, () => ''),
  ]);

/** Height of rows that a hand writes in, in millimetres. */
export const PEN = { rowHeight: 8 } as const;
