import { ROMAN } from './between.ts';
import type { Block } from './blocks.ts';
import type { MergedCells } from './list.ts';
import type { Random } from './random.ts';

/** The headings of every column; sometimes one more stands above two or three blocks. */
export function withTop(blocks: readonly Block[], { chance, pick }: Random): readonly (readonly string[])[] {
  const top = pick(['Thông tin cử tri', 'Thông tin cá nhân', 'Lý lịch']);
  const isDeep = chance(0.15);
  const [hasNotes, hasNumbers] = [chance(0.1), chance(0.1)];
  let column = 0;
  // Offices write a remark, or the number of the column, into the heading itself.
  const noted = (path: readonly string[]): readonly string[] => {
    column += 1;
    const lowest = path.at(-1)!;
    if (lowest === '') return path;
    if (hasNumbers) return [...path.slice(0, -1), `${lowest}\n(${column})`];
    return hasNotes && chance(0.3) ? [...path.slice(0, -1), `${lowest} ${pick(NOTES)}`] : path;
  };
  return blocks.flatMap(({ leaves }, index) =>
    leaves.map(({ path }) => noted(isDeep && index >= 2 && index <= 4 ? [top, ...path] : path)),
  );
}

const NOTES = ['(nếu có)', '(ghi rõ)', '(*)', '(theo giấy tờ)', '(đánh dấu x)'] as const;

export interface HeaderRows {
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly MergedCells[];
}

/** One row where nothing is grouped, else two or three: merged down and sideways, or as a program flattened them. */
export function headerOf(
  paths: readonly (readonly string[])[],
  left: number,
  { chance }: Random,
): HeaderRows {
  const depth = Math.max(...paths.map((path) => path.length));
  const atBottom = chance(0.1);
  const width = left + paths.length;
  const rows = Array.from({ length: depth }, () => Array.from({ length: width }, () => ''));
  const merges: MergedCells[] = [];
  for (const [index, path] of paths.entries()) {
    const column = left + index;
    for (const [level, text] of path.entries()) {
      const before = paths[index - 1];
      const isLowest = level === path.length - 1;
      const continues =
        !isLowest && before !== undefined && before.length > level + 1 && same(before, path, level);
      if (continues) continue;
      // A heading without parts may stand in the lowest row.
      const row = isLowest && path.length === 1 && atBottom ? depth - 1 : level;
      rows[row]![column] = text;
      const right = isLowest ? index : lastUnder(paths, index, level);
      const bottom = isLowest && !atBottom ? depth - 1 : row;
      if (right > index || bottom > row) merges.push({ top: row, left: column, bottom, right: left + right });
    }
  }
  return { rows, merges };
}

/** The last column that stands under the heading which the one at `index` has on a level. */
function lastUnder(paths: readonly (readonly string[])[], index: number, level: number): number {
  let last = index;
  for (let next = paths[index + 1]; next !== undefined; next = paths[last + 1]) {
    if (next.length <= level + 1 || !same(next, paths[index]!, level)) break;
    last += 1;
  }
  return last;
}

const same = (a: readonly string[], b: readonly string[], level: number): boolean =>
  a.slice(0, level + 1).join('\n') === b.slice(0, level + 1).join('\n');

export function columnNumbers(count: number, left: number, { pick, chance }: Random): readonly string[] {
  const cells = Array.from({ length: count }, (_, index) => String(index + 1));
  const kind = pick(['plain', 'brackets', 'letters', 'roman', 'halves', 'some', 'sum'] as const);
  const bare = cells.map((number, index) => {
    switch (kind) {
      case 'letters':
        return index < 2 ? ['A', 'B'][index]! : String(index - 1);
      case 'roman':
        return ROMAN[index] ?? '';
      case 'halves':
        return index < 4 ? number : index < 7 ? `5${'abc'[index - 4]!}` : String(index - 1);
      case 'some':
        return index === 0 || index === count - 1 ? '' : number;
      case 'sum':
        return index === 4 ? '5=6+7' : number;
      case 'plain':
      case 'brackets':
        return number;
    }
  });
  const isBracketed = kind === 'brackets' || chance(0.4);
  return [
    ...Array.from({ length: left }, () => ''),
    ...bare.map((text) => (isBracketed && text !== '' ? `(${text})` : text)),
  ];
}
