import type { PartialDate } from '../dates/partial-date.ts';

/** A date as an official writes it, as far as it is known: `05/03/2008`, `03/2008`, `2008`. */
export function partialText({ year, month, day }: PartialDate): string {
  const parts = [day, month]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'));
  return [...parts, String(year)].join('/');
}
