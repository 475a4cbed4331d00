import { TWO_DIGIT_YEAR_AGES } from '../../law/house-rules.ts';
import type { DateCell } from '../model.ts';
import { parseDate } from './date.ts';
import { parseText } from './text.ts';

/**
 * Ngày sinh. As `parseDate`; where the year of the election is known a year of two digits ("5/3/58") is
 * read by the house rule on the ages of voters, and the cell says so.
 */
export function parseBirth(cell: string, pollingYear: number | undefined): DateCell {
  const read = parseDate(cell);
  if (read.state !== 'unreadable' || pollingYear === undefined) return read;
  const text = parseText(cell);
  const parts = /^(?:(?:ngày )?(\d{1,2}) ?[-/.] ?)?(\d{1,2}) ?[-/.] ?(\d{2})$/iu.exec(text);
  const year = parts === null ? undefined : yearOf(Number(parts[3]), pollingYear);
  if (parts === null || year === undefined) return read;
  const whole = parseDate(`${parts[1] ?? '00'}/${parts[2]}/${year}`);
  return whole.state === 'read' ? { ...whole, shortYear: text } : read;
}

/** The one year with these last two digits in which a voter was born; undefined when there is none. */
function yearOf(digits: number, pollingYear: number): number | undefined {
  const { youngest, oldest } = TWO_DIGIT_YEAR_AGES;
  const latest = pollingYear - youngest;
  const year = latest - ((((latest - digits) % 100) + 100) % 100);
  return pollingYear - year <= oldest ? year : undefined;
}
