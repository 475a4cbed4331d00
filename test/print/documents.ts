import type { Block, PageSetup, PrintDocument, TableBlock } from '../../src/print/document.ts';

/** An upright sheet of A4 with margins of 20 mm. */
export const PAGE: PageSetup = {
  size: 'A4',
  orientation: 'portrait',
  margins: { top: 20, right: 20, bottom: 20, left: 20 },
  numbering: 'foot',
};

export function documentOf(blocks: readonly Block[], given: Partial<PrintDocument> = {}): PrintDocument {
  return { title: 'Văn bản mẫu', page: PAGE, draft: false, blocks, ...given };
}

/** A table of two columns with these rows. */
export function tableOf(rows: TableBlock['rows'], given: Partial<TableBlock> = {}): TableBlock {
  return {
    kind: 'table',
    summary: 'Bảng mẫu',
    size: 11,
    columns: [{ width: 1 }, { width: 3 }],
    header: [[{ text: 'Cột một' }, { text: 'Cột hai' }]],
    rows,
    empty: 'Bảng không có dòng nào.',
    ...given,
  };
}
