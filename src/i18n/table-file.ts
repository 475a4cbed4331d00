import type { TableName } from '../vocabulary.ts';
import type { Writing } from './catalog.ts';

/** "bảng khu vực bỏ phiếu (areas.csv)": a table and the file that holds it. */
export function tableFile(name: TableName, write: Writing): string {
  return `${write.term(`table/${name}`)} (${name}.csv)`;
}
