import type { Block, HeaderCell, PrintDocument, TableColumn } from '../document.ts';

/** What a sheet of milestones for the wall says, in the order in which it hangs there. */
export interface PosterContent {
  readonly title: string;
  /** Lines under the title: ward, polling day. */
  readonly under: readonly string[];
  /** Headings of weekday, day, what, who, article. */
  readonly columns: readonly [string, string, string, string, string];
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
      margins: { top: 10, right: 10, bottom: 10, left: 10 },
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
  const header: readonly HeaderCell[] = [
    { text: name, columns: 2 },
    ...columns.slice(2).map((text) => ({ text })),
  ];
  return [{ kind: 'table', summary: name, size, columns: COLUMNS, header: [header], rows, empty: '' }];
}

/** Proportions that hold on A3 and A4 alike. */
const COLUMNS: readonly TableColumn[] = [
  { width: 5, align: 'center', fit: 'shrink' },
  { width: 15, align: 'center', fit: 'shrink' },
  { width: 92 },
  { width: 66 },
  { width: 32 },
];
