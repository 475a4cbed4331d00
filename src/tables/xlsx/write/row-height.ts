/** Height of one line of the usual letters, and of a row at most, in points. */
const LINE = 15;
const HIGHEST = 400;

/** Height of a row in which long texts are broken into lines, by how many letters fit the columns. */
export function rowHeight(cells: readonly string[], widths: readonly number[]): number {
  let most = 1;
  for (let index = 0; index < cells.length; index += 1) {
    const text = cells[index]!;
    const width = widths[index] ?? 8;
    if (text.length <= width && !text.includes('\n')) continue;
    let lines = 0;
    // Words are broken whole, so a line holds a little less than its width.
    for (const line of text.split('\n')) lines += Math.max(1, Math.ceil((line.length + 2) / (width * FULL)));
    most = Math.max(most, lines);
  }
  return Math.min(HIGHEST, most * LINE);
}

const FULL = 0.96;
