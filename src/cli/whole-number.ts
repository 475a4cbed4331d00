import { ToolError } from '../findings/tool-error.ts';

/** Reads a whole number given as an option, at least `least`. */
export function wholeNumber(text: string, option: string, least = 1): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(value) || value < least)
    throw new ToolError('option-bad-value', { option, text, expected: `≥ ${least}` });
  return value;
}
