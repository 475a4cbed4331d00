import { ToolError } from '../findings/tool-error.ts';

/** More than any number of people, pages or steps. */
const MOST = 999_999_999;

/** Reads a whole number given as an option, at least `least`: 25500, or in groups of three, 25.500. */
export function wholeNumber(text: string, option: string, least = 1): number {
  const plain = /^\d{1,3}(?:[.,]\d{3})+$/.test(text) ? text.replace(/\D/g, '') : text;
  const value = /^\d+$/.test(plain) ? Number(plain) : Number.NaN;
  if (Number.isNaN(value) || value < least)
    throw new ToolError('option-bad-value', { option, text, expected: `≥ ${least}` });
  if (value > MOST) throw new ToolError('option-bad-value', { option, text, expected: `≤ ${MOST}` });
  return value;
}
