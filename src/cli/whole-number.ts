import { ToolError } from '../findings/tool-error.ts';

/** More than any number of people, pages or steps. */
const MOST = 999_999_999;

/** Reads a whole number given as an option, at least `least`. */
export function wholeNumber(text: string, option: string, least = 1): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(value) || value < least)
    throw new ToolError('option-bad-value', { option, text, expected: `≥ ${least}` });
  if (value > MOST) throw new ToolError('option-bad-value', { option, text, expected: `≤ ${MOST}` });
  return value;
}
