import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One entry of `rows.json`: a row written many times at the end of a table. */
interface Recipe {
  readonly file: string;
  readonly repeat: number;
  /** Where `{n}` begins; 1 when absent. */
  readonly from?: number;
  /** A line of CSV; `{n}` counts, `{name}`, `{birth}` and `{id}` are those of the nth invented man. */
  readonly row: string;
}

/** The folder itself, or where it holds a `rows.json` a copy of it, below the temporary folder of the system, with those rows written out. */
export function expandRows(folder: string): string {
  const recipes = join(folder, 'rows.json');
  if (!existsSync(recipes)) return folder;
  const copy = mkdtempSync(join(tmpdir(), 'baucu-fixture-'));
  cpSync(folder, copy, { recursive: true });
  for (const { file, repeat, from = 1, row } of JSON.parse(
    readFileSync(recipes, 'utf8'),
  ) as readonly Recipe[]) {
    const lines = Array.from({ length: repeat }, (_, index) => written(row, from + index));
    appendFileSync(join(copy, file), lines.join(''));
  }
  return copy;
}

function written(row: string, n: number): string {
  const man = inventedMan(n);
  const cells = { n: String(n), ...man };
  return `${row.replace(/\{(n|name|birth|id)\}/g, (_, key: keyof typeof cells) => cells[key])}\n`;
}

const FAMILY = 'Bùi Cao Đào Đặng Đinh Đoàn Đỗ Dương Hà Hoàng Kiều Lê Lưu Mai Nghiêm Tạ'.split(' ');
const MIDDLE = 'Bá Công Duy Đình Đức Gia Hữu Khắc Mạnh Ngọc Quốc Sỹ Thế Trọng Văn Xuân'.split(' ');
const GIVEN = 'An Bình Cường Dũng Đạt Giang Hải Hùng Khánh Lâm Minh Nghĩa Phong Quân Sơn Tuấn'.split(' ');

/**
 * The nth of 4,096 men of whom no two share a name, a birth date or a number, and of whom neighbours
 * in the file are alike in nothing. The place code 028 of their numbers is nobody's.
 */
function inventedMan(n: number): { readonly name: string; readonly birth: string; readonly id: string } {
  // Each factor is odd or prime, so that multiplying only shuffles.
  const who = (n * 1597) % 4096;
  const day = (n * 5477) % (28 * 12 * 36);
  const year = 1945 + Math.floor(day / (28 * 12));
  return {
    name: `${FAMILY[who % 16]} ${MIDDLE[(who >> 4) % 16]} ${GIVEN[who >> 8]}`,
    birth: `${two((day % 28) + 1)}/${two((Math.floor(day / 28) % 12) + 1)}/${year}`,
    id: `0280${String(year).slice(2)}${String((n * 7919) % 1_000_000).padStart(6, '0')}`,
  };
}

const two = (number: number): string => String(number).padStart(2, '0');
