import type { Block, PrintDocument, TableColumn } from '../document.ts';

/** A sheet of the rules in force, worded already. */
export interface LawSheetContent {
  readonly title: string;
  readonly under: readonly string[];
  /** Headings of the five columns. */
  readonly columns: readonly [string, string, string, string, string];
  readonly chapters: readonly {
    readonly name: string;
    readonly rows: readonly (readonly [string, string, string, string, string])[];
  }[];
}

/** Bản quy định đang áp dụng: every rule with its article, since when it is in force, and what it replaced. No official form exists. */
export function lawSheetForm({ title, under, columns, chapters }: LawSheetContent): PrintDocument {
  return {
    title,
    page: {
      size: 'A4',
      orientation: 'landscape',
      margins: { top: 15, right: 15, bottom: 15, left: 20 },
      numbering: 'foot',
    },
    draft: false,
    blocks: [
      {
        kind: 'title',
        lines: [
          { text: title.toUpperCase(), bold: true, size: 13 },
          ...under.map((text) => ({ text, size: 11, bold: false, italic: true })),
        ],
      },
      ...chapters.flatMap(({ name, rows }): readonly Block[] => [
        { kind: 'paragraph', text: [{ text: name, bold: true }], align: 'left', size: 12 },
        {
          kind: 'table',
          summary: name,
          size: 9,
          dense: true,
          columns: COLUMNS,
          header: [columns.map((text) => ({ text }))],
          rows,
          empty: '',
        },
      ]),
    ],
  };
}

/** Widths in millimetres of a sheet of A4 lying down. */
const COLUMNS: readonly TableColumn[] = [
  { width: 50 },
  { width: 76 },
  { width: 56 },
  { width: 36 },
  { width: 44 },
];
