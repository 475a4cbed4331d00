import { ToolError } from '../findings/tool-error.ts';
import type { WorkbookText } from '../i18n/workbook-text.ts';
import type { Law } from '../law/model.ts';
import type { Records, Voter, Ward } from '../records/model.ts';
import { areaRolls } from '../roll/area-roll.ts';
import { writeXlsx } from '../tables/xlsx/write/write-xlsx.ts';
import type { Council } from '../vocabulary.ts';
import type { ExportedTable } from './exported-table.ts';
import { form31Sheets, type Form31Facts } from './form-31-sheets.ts';
import { tableSheet } from './table-sheet.ts';

/** Excel holds no more letters in a cell. */
const LONGEST_CELL = 32_767;

/** A table as a workbook ready to print. Throws a ToolError for a cell that no workbook can hold. */
export async function exportedXlsx(
  exported: ExportedTable,
  ward: Ward,
  law: Law,
  text: WorkbookText,
): Promise<Buffer> {
  refuseLongCells(exported);
  const { commune } = ward.profile;
  return writeXlsx(
    exported.table === 'voters'
      ? form31Sheets(exported, form31Facts(exported.records as Records<Voter>, ward, law), text)
      : [tableSheet(exported, commune, text)],
  );
}

function form31Facts(voters: Records<Voter>, ward: Ward, law: Law): Form31Facts {
  const ballots = new Map<number, { readonly councils: readonly Council[]; readonly decided: boolean }>();
  const rolls = areaRolls({ ...ward, voters }, law);
  for (const { lines } of rolls) {
    for (const { voter, ballots: councils } of lines) {
      const elsewhere = voter.status.state === 'read' && voter.status.word.startsWith('votes-');
      ballots.set(voter.row, { councils, decided: councils.length > 0 || elsewhere });
    }
  }
  return {
    commune: ward.profile.commune,
    areas: rolls.map(({ area }) => area),
    mark: (row, council) => {
      const known = ballots.get(row);
      if (known === undefined || !known.decided) return '';
      return known.councils.includes(council) ? 'X' : '0';
    },
  };
}

function refuseLongCells({ rows, records }: ExportedTable): void {
  for (const [index, cells] of rows.entries()) {
    if (!cells.some((cell) => cell.length > LONGEST_CELL)) continue;
    const { row } = records.rows[index] as { readonly row: number };
    throw new ToolError('table-cell-too-long', { path: records.file, row, limit: LONGEST_CELL });
  }
}
