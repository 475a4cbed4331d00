import type { DateCell, IdCell, WordCell } from './model.ts';
import { parseIdNumber } from './parse/id-number.ts';
import type { Unreadable } from './read-rows.ts';

/**
 * Số căn cước where no check judges it, as for candidates and members of bodies: a number that is not whole
 * finds nobody, and that is said; its digits are not.
 */
export function readId(cell: string, row: number, unreadable: Unreadable): IdCell {
  const id = parseIdNumber(cell);
  if (id.state === 'malformed' || id.state === 'short') unreadable(cell.replace(/\d/g, '*'), row, 'id');
  return id;
}

/** Says that a day or a word cannot be read, where no check does. */
export function noteUnread(
  cell: DateCell | WordCell<string>,
  row: number,
  column: string,
  unreadable: Unreadable,
): void {
  if (cell.state === 'unreadable' || cell.state === 'impossible') unreadable(cell.text, row, column);
}
