import type { Block, HeaderCell, PageSetup, PrintDocument, TableColumn } from '../document.ts';

/** What a sheet of milestones for the wall says, in the order in which it hangs there. */
export interface PosterContent {
  readonly title: string;
  /** Lines under the title: ward, polling day. */
  readonly under: readonly string[];
  /** Headings of who and article; the month stands over the rest. */
  readonly columns: readonly [string, string];
  readonly months: readonly PosterMonth[];
  /** What must be said of the whole sheet. */
  readonly notes: readonly string[];
}

export interface PosterMonth {
  readonly name: string;
  readonly rows: readonly (readonly [
    weekday: string,
    day: string,
    what: string,
    who: string,
    article: string,
  ])[];
}

/** Lịch treo tường: every milestone on one sheet, month by month, in type of so many points. */
export function calendarPosterForm(content: PosterContent, paper: 'A3' | 'A4', size: number): PrintDocument {
  const { title, under, months, notes } = content;
  return {
    title: [title, ...under].join(' · '),
    page: {
      size: paper,
      orientation: 'portrait',
      margins: MARGINS[paper],
      numbering: 'none',
    },
    draft: false,
    blocks: [
      {
        kind: 'title',
        lines: [
          { text: title, bold: true, size: size * 2 },
          ...under.map((text) => ({ text, size: size * 1.3 })),
        ],
      },
      ...months.flatMap((month) => monthBlocks(month, content.columns, size)),
      ...notes.map((text): Block => ({
        kind: 'paragraph',
        text: [{ text, italic: true }],
        align: 'left',
        size,
      })),
    ],
  };
}

function monthBlocks(
  { name, rows }: PosterMonth,
  columns: PosterContent['columns'],
  size: number,
): readonly Block[] {
  const header: readonly HeaderCell[] = [{ text: name, columns: 3 }, ...columns.map((text) => ({ text }))];
  return [
    { kind: 'table', summary: name, size, dense: true, columns: COLUMNS, header: [header], rows, empty: '' },
  ];
}

/** A sheet for the wall is not filed: a narrow edge, as far as office printers reach. */
const MARGINS: Readonly<Record<'A3' | 'A4', PageSetup['margins']>> = {
  A3: { top: 10, right: 10, bottom: 10, left: 10 },
  A4: { top: 7, right: 7, bottom: 7, left: 7 },
};

/** Proportions that hold on A3 and A4 alike. */
const COLUMNS: readonly TableColumn[] = [
  { width: 5, align: 'center', fit: 'shrink' },
  { width: 15, align: 'center', fit: 'shrink' },
  { width: 84 },
  { width: 66 },
  { width: 43, fit: 'shrink' },
];
