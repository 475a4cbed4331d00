import type { PartialDate } from '../../dates/partial-date.ts';
import { TERMS } from '../../i18n/terms.ts';
import type { DateCell, IdCell, WordCell } from '../../records/model.ts';
import type { Sex } from '../../vocabulary.ts';

/** A day as far as it is known: 15/03/1958, 03/1958, 1958. What could not be read stands as written. */
export function dateText(cell: DateCell): string {
  if (cell.state === 'read') return partialText(cell.date);
  return cell.state === 'blank' ? '' : cell.text;
}

export function partialText({ year, month, day }: PartialDate): string {
  const parts = [day, month]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'));
  return [...parts, year].join('/');
}

/** The year of a birth, by which people find themselves in a short list. */
export function yearText(cell: DateCell): string {
  if (cell.state === 'read') return String(cell.date.year);
  return cell.state === 'blank' ? '' : cell.text;
}

export function sexText(cell: WordCell<Sex>): string {
  if (cell.state === 'read') return TERMS[`sex/${cell.word}`].vi;
  return cell.state === 'blank' ? '' : cell.text;
}

/** Số căn cước in full, as the official forms print it; '' when there is no whole number. */
export function idText(cell: IdCell): string {
  return cell.state === 'read' || cell.state === 'short' ? cell.id : '';
}
