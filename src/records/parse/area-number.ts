import { fold } from '../../vietnamese/text.ts';
import { parseText } from './text.ts';

/**
 * Số of a voting area or a constituency, in one spelling: "4" for "04", "KV 4", "Khu vực bỏ phiếu số 4".
 * A letter after it is a capital, "4A", and what is no number stands in capitals with its accents: the
 * papers print it. '' when blank.
 */
export function parseAreaNumber(cell: string): string {
  if (cell === '') return cell;
  const before = known.get(cell);
  if (before !== undefined) return before;
  const number = areaNumber(parseText(cell));
  if (known.size < REMEMBERED) known.set(cell, number);
  return number;
}

const REMEMBERED = 2_000;
const known = new Map<string, string>();

function areaNumber(text: string): string {
  const named = NAMED_BEHIND.exec(text)?.[1] ?? text;
  const folded = fold(named.replace(/^(\d+)[.,]0+$/, '$1'));
  const bare = folded.replace(PREFIX, '');
  return /^\d/.test(bare) ? bare.replace(/^0+(?=\d)/, '').toUpperCase() : text.toUpperCase();
}

/** "Khu vực bỏ phiếu số 3 (Doanh trại)", "KV 1: Nhà văn hóa", "Đơn vị số 2 - phường Mẫu": the number, and what else it is called. */
const NAMED_BEHIND =
  /^((?:khu vực|kvbp|kv|tổ bầu cử|đơn vị|đvbc|số)(?: bỏ phiếu| bầu cử)?(?: số)? ?:? ?\d{1,3}[a-z]?)(?: ?\(|: | [-–] (?=\p{L})|, (?=\p{L})).+$/iu;
const PREFIX =
  /^(?:(?:khu vuc(?: bo phieu| bau cu)?|kvbp|kv(?: bo phieu)?|to bau cu|don vi(?: bau cu)?|dvbc|so|no)(?: so)? ?)(?=\d)/;
