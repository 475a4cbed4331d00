import { parseText } from './text.ts';

/** A cell as text, of a column whose few words repeat: equal cells are one string, read once. */
export function sharedText(cell: string): string {
  if (cell === '') return cell;
  const before = shared.get(cell);
  if (before !== undefined) return before;
  const text = parseText(cell);
  if (shared.size < REMEMBERED) shared.set(cell, text);
  return text;
}

const REMEMBERED = 5_000;
const shared = new Map<string, string>();
