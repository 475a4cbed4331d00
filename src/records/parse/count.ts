import { parseText } from './text.ts';

/** A whole number of people or seats: "5", "43000", "43.000", "43 000 người". undefined when it is none. */
export function parseCount(cell: string): number | undefined {
  const text = parseText(cell).replace(/ (?:người|nhân khẩu|đại biểu|dân)$/u, '');
  if (/^\d{1,9}(?:[.,]0)?$/.test(text)) return Number.parseInt(text, 10);
  if (/^\d{1,3}(?:\.\d{3})+$|^\d{1,3}(?:,\d{3})+$|^\d{1,3}(?: \d{3})+$/.test(text))
    return Number(text.replace(/\D/g, ''));
  return undefined;
}
