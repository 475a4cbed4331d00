/** How a cell is coloured: against the law, perhaps against it, worth a look. */
export type NoteColour = 'error' | 'warning' | 'note';

/** What is said about one cell of a sheet. Rows from 1, columns from 0; without a text it is only coloured. */
export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly colour: NoteColour;
  readonly text: string;
}

/** Fill of a cell by what was found in it, as `RRGGBB`: red, amber, blue-grey; light enough to read black text on. */
export const NOTE_FILLS: Readonly<Record<NoteColour, string>> = {
  error: 'FFC7CE',
  warning: 'FFE699',
  note: 'D6DCE4',
};

const RANK: Readonly<Record<NoteColour, number>> = { error: 0, warning: 1, note: 2 };

/** The graver of two colours. */
const graver = (a: NoteColour, b: NoteColour): NoteColour => (RANK[a] <= RANK[b] ? a : b);

/** All that is said about each cell, once per cell and in the order of the sheet; texts parted by a blank line. */
export function notesByCell(notes: Iterable<CellNote>): readonly CellNote[] {
  const byCell = new Map<number, CellNote>();
  for (const note of notes) {
    const place = note.row * WIDER_THAN_SHEETS + note.column;
    const before = byCell.get(place);
    byCell.set(
      place,
      before === undefined
        ? note
        : {
            ...note,
            colour: graver(before.colour, note.colour),
            text: joined(before.text, note.text),
          },
    );
  }
  return [...byCell].sort(([a], [b]) => a - b).map(([, note]) => note);
}

function joined(before: string, more: string): string {
  if (before === '' || more === '') return before + more;
  return before.length > LONG_ENOUGH ? before : `${before}\n\n${more}`;
}

const WIDER_THAN_SHEETS = 16_384 * 2;
/** Beyond this a comment is cut anyway. */
const LONG_ENOUGH = 40_000;
