import { fold } from '../../vietnamese/text.ts';
import { parseText } from './text.ts';

export interface Neighbourhood {
  /** Equal for one neighbourhood however it is written. */
  readonly key: string;
  readonly text: string;
}

/** Key of a tổ dân phố, thôn or khu phố: its number ("Tổ 1", "TDP số 01" → "1"), else its folded name. '' when blank. */
export function neighbourhoodKey(cell: string): string {
  if (cell === '') return cell;
  const before = known.get(cell);
  if (before !== undefined) return before;
  const key = keyOf(parseText(cell));
  if (known.size < REMEMBERED) known.set(cell, key);
  return key;
}

/** A list such as `1, 3-5, 12` or `Tổ 1; Tổ 2 đến Tổ 4; Xóm Đình`. */
export function parseNeighbourhoods(cell: string): readonly Neighbourhood[] {
  const found = new Map<string, Neighbourhood>();
  for (const part of cell.split(/[,;\n]| và /)) {
    const text = parseText(part);
    if (text === '') continue;
    for (const one of range(text) ?? [{ key: neighbourhoodKey(text), text }]) {
      // Twice in one cell is one neighbourhood.
      if (one.key !== '' && !found.has(one.key)) found.set(one.key, one);
    }
  }
  return [...found.values()];
}

function range(text: string): readonly Neighbourhood[] | undefined {
  if (text.length > LONGEST) return undefined;
  const ends = /^(?:từ )?(.*\d) ?(?:-|–|—|đến|tới) ?(.*\d)$/iu.exec(text);
  if (ends === null) return undefined;
  const [first, last] = [neighbourhoodKey(ends[1]!), neighbourhoodKey(ends[2]!)].map((key) =>
    /^\d{1,4}$/.test(key) ? Number(key) : Number.NaN,
  );
  if (!(first! <= last!) || last! - first! > WIDEST) return undefined;
  return Array.from({ length: last! - first! + 1 }, (_, step) => ({
    key: String(first! + step),
    text: String(first! + step),
  }));
}

/** The two ends of a range take no more words. */
const LONGEST = 60;

/** No commune has more neighbourhoods in one area; a wider range is a slip and stays as written. */
const WIDEST = 200;

function keyOf(text: string): string {
  const folded = fold(text.replace(/^(\d+)[.,]0+$/, '$1'));
  const bare = folded.replace(PREFIX, '');
  return /^\d/.test(bare) ? bare.replace(/^0+(?=\d)/, '') : folded;
}

const PREFIX =
  /^(?:(?:to(?: dan pho| dan cu| nhan dan)?|tdp|thon|khu(?: pho| dan cu)?|kp|kdc|ap|ban|xom|khom|buon|tieu khu|tk|cum(?: dan cu)?|so)(?: so)? ?)(?=\d)/;

const REMEMBERED = 5_000;
const known = new Map<string, string>();
