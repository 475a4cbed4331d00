/** Longest name of a sheet. */
const LONGEST = 31;

/**
 * A name that a spreadsheet takes for a sheet: without `[]:*?/\` and control characters, without an
 * apostrophe at either end, of at most 31 letters, and unlike the names that are taken.
 */
export function sheetName(wanted: string, taken: Iterable<string> = []): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  const plain =
    wanted
      .replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[\s']+|[\s']+$/g, '') || 'Sheet';
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : ` (${number})`;
    const name = cut(plain, LONGEST - ending.length) + ending;
    // "History" is a name that Excel keeps for itself.
    if (!used.has(name.toLowerCase()) && name.toLowerCase() !== 'history') return name;
  }
}

function cut(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/[\s']+$/, '');
}
