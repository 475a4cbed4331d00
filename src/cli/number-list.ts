import { ToolError } from '../findings/tool-error.ts';

/** Reads `12,45-50` given as an option: whole numbers from 1, each once. */
export function numberList(text: string, option: string): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const part of text.split(',')) {
    const found = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(part.trim());
    const [first, last] = [Number(found?.[1]), Number(found?.[2] ?? found?.[1])];
    if (found === null || first < 1 || last < first)
      throw new ToolError('option-bad-value', { option, text, expected: '12,45-50' });
    for (let number = first; number <= last; number += 1) numbers.add(number);
  }
  return numbers;
}
