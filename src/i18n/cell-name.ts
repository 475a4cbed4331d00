/** A cell or a row of a sheet as spreadsheets write it: `KV4!F212`, and `'Khu vực 4'!F212` where the name needs quotes. */
export function cellName(sheet: string, cell: string | number): string {
  return `${/^[\p{L}\p{N}_.]+$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${cell}`;
}
