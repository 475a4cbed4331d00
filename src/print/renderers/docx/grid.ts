import { twips } from './units.ts';

/** A cell of a table without rules, that only places texts side by side. */
export interface GridCell {
  /** Millimetres. */
  readonly width: number;
  /** Paragraphs. */
  readonly content: string;
  readonly border?: 'single' | 'double' | undefined;
}

/** Cells side by side without rules; a height where it must be exact, in millimetres. */
export function gridXml(cells: readonly GridCell[], height?: number): string {
  const widths = cells.map(({ width }) => twips(width));
  const row = height === undefined ? '' : `<w:trHeight w:val="${twips(height)}" w:hRule="exact"/>`;
  return `<w:tbl><w:tblPr><w:tblW w:w="${widths.reduce((sum, width) => sum + width, 0)}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid><w:tr><w:trPr><w:cantSplit/>${row}</w:trPr>${cells.map((cell, index) => cellXml(cell, widths[index]!)).join('')}</w:tr></w:tbl>`;
}

function cellXml({ content, border }: GridCell, width: number): string {
  const side = (name: string): string => `<w:${name} w:val="${border}" w:sz="6" w:space="0" w:color="auto"/>`;
  const borders =
    border === undefined
      ? ''
      : `<w:tcBorders>${['top', 'left', 'bottom', 'right'].map(side).join('')}</w:tcBorders>`;
  const align = border === undefined ? '' : '<w:vAlign w:val="center"/>';
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${borders}${align}</w:tcPr>${content}</w:tc>`;
}
