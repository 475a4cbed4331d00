import type { IdCell } from '../model.ts';
import { parseText } from './text.ts';
import { BLANK } from './word.ts';

/**
 * Số căn cước. Blanks, dots, dashes and apostrophes between the digits are dropped. Of a number that a
 * spreadsheet stored as a number the `id` is the twelve digits with its zeros back, `zeros` how many
 * were put back; a number shown as `1.10301E+10` has lost digits for good.
 */
export function parseIdNumber(cell: string): IdCell {
  if (cell === '') return BLANK;
  if (cell.length === 12 && isDigits(cell)) return { state: 'read', id: cell };
  const text = parseText(cell);
  if (text === '') return BLANK;
  if (text.length > LONGEST) return malformed('characters', text.length);
  const digits = digitsOf(text);
  if (digits !== undefined) return byLength(digits);
  return scientific(text) ?? malformed('characters', text.length);
}

/** Twelve digits with every separator between them take less. */
const LONGEST = 60;

/** Số CMND: its nine digits, or '' when the cell does not hold nine. */
export function parseOldIdNumber(cell: string): string {
  if (cell === '') return cell;
  if (cell.length === 9 && isDigits(cell)) return cell;
  const digits = digitsOf(parseText(cell));
  return digits?.length === 9 ? digits : '';
}

function isDigits(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

/** The digits of a number with separators, or undefined when it holds anything else or may be a fraction. */
function digitsOf(text: string): string | undefined {
  const whole = text.replace(/^(\d+)\.0+$/, '$1');
  if (!/^[\s'’‘`]*\d(?:[\s.'’‘`\-‐‑–]*\d)*[\s'’‘`]*$/.test(whole)) return undefined;
  // One dot alone is a decimal point unless it parts groups of three.
  if (/^\d+\.\d+$/.test(whole) && !/^(?:\d{3})+\.(?:\d{3})+$/.test(whole)) return undefined;
  return whole.replace(/\D/g, '');
}

function byLength(digits: string): IdCell {
  const { length } = digits;
  if (length === 12) return { state: 'read', id: digits };
  if (length === 10 || length === 11)
    return { state: 'short', id: digits.padStart(12, '0'), zeros: 12 - length };
  return malformed(length === 9 ? 'nine-digits' : 'length', length);
}

/** `1.103012345E+10`, with a dot or a comma: whole when every digit is there. */
function scientific(text: string): IdCell | undefined {
  const parts = /^(\d)(?:[.,](\d+))?[eE]\+?(\d{1,2})$/.exec(text);
  if (parts === null) return undefined;
  const [, lead = '', fraction = '', exponent = ''] = parts;
  const length = Number(exponent) + 1;
  if (fraction.length < length - 1) return malformed('digits-lost', length);
  if (fraction.length > length - 1) return malformed('characters', text.length);
  return byLength(lead + fraction);
}

function malformed(reason: 'length' | 'nine-digits' | 'characters' | 'digits-lost', length: number): IdCell {
  return { state: 'malformed', reason, length };
}
