/** What a cell is besides its text. */
export const MARK = { formula: 1, error: 2, date: 4 } as const;

/** Marks of the cells of a sheet that have any: few bytes for each, in the order of the sheet. */
export interface CellMarks {
  /** The marks of a cell added up; 0 for a plain one. Row from 1, column from 0. */
  readonly of: (row: number, column: number) => number;
  /** The legacy font a cell is shown in (`.VnTime`, `VNI-Times`); undefined for any other. */
  readonly fontOf: (row: number, column: number) => string | undefined;
  /** Calls for each cell that has this mark, in the order of the sheet. */
  readonly each: (mark: number, visit: (row: number, column: number) => void) => void;
  /** Legacy fonts that occur. */
  readonly fonts: readonly string[];
}

export interface CellMarksBuilder extends CellMarks {
  /** Cells must come in the order of the sheet. */
  readonly add: (row: number, column: number, marks: number, font?: string) => void;
}

const COLUMNS = 16_384;

export function createCellMarks(): CellMarksBuilder {
  // Position as one number, and beside it the marks with the number of the font above them.
  let places = new Float64Array(64);
  let values = new Uint16Array(64);
  let count = 0;
  const fonts: string[] = [];
  const numbers = new Map<string, number>();

  const fontNumber = (font: string | undefined): number => {
    if (font === undefined) return 0;
    const known = numbers.get(font);
    if (known !== undefined) return known;
    // A file with more legacy fonts than this has them of one kind.
    if (fonts.length < 255) fonts.push(font);
    numbers.set(font, fonts.length);
    return fonts.length;
  };
  const find = (row: number, column: number): number => {
    const place = row * COLUMNS + column;
    let [low, high] = [0, count];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (places[middle]! < place) low = middle + 1;
      else high = middle;
    }
    return low < count && places[low] === place ? values[low]! : 0;
  };

  return {
    add: (row, column, marks, font) => {
      if (count === places.length) {
        const [wider, more] = [new Float64Array(count * 2), new Uint16Array(count * 2)];
        wider.set(places);
        more.set(values);
        [places, values] = [wider, more];
      }
      places[count] = row * COLUMNS + column;
      values[count] = marks | (fontNumber(font) << 8);
      count += 1;
    },
    of: (row, column) => find(row, column) & 255,
    fontOf: (row, column) => fonts[(find(row, column) >>> 8) - 1],
    each: (mark, visit) => {
      for (let index = 0; index < count; index += 1) {
        if ((values[index]! & mark) === 0) continue;
        const place = places[index]!;
        visit(Math.floor(place / COLUMNS), place % COLUMNS);
      }
    },
    fonts,
  };
}
