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
  const list = cell.replace(COUNTS, '').replace(OF_ALL, '');
  const kind = KIND_OF_ALL.exec(cell.replace(COUNTS, ''))?.[1];
  for (const part of list.split(/[,;\n+&]| (?:và|cùng(?: với)?) /i)) {
    const [bare, hasKind] = [parseText(part), part !== '' && HAS_KIND.test(parseText(part))];
    // "Các thôn: Thượng, Hạ": what stands before all is said of each.
    const text = bare === '' || kind === undefined || hasKind || /^\d/.test(bare) ? bare : `${kind} ${bare}`;
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
  const ends = /^(?:từ )?(.*\d) ?(?:-|–|—|->|→|đến|tới) ?(?:hết )?(.*\d)$/iu.exec(text);
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

/** "(120 hộ, 400 cử tri)" behind a neighbourhood says how many live there. */
const COUNTS = /\([^()]*\d[^()]*(?:hộ|cử tri|người|nhân khẩu)[^()]*\)/giu;
const KINDS = 'thôn|xóm|ấp|bản|buôn|khóm|làng|khu phố|khu dân cư|tổ dân phố|tdp|tổ';
/** "Gồm các tổ dân phố:", "Gồm", "Các": the words before a list. */
const OF_ALL = new RegExp(
  `^\\s*(?:(?:bao )?gồm(?: có)?(?: toàn bộ)? ?:? ?)?(?:các (?:(?:${KINDS})(?:,? (?=(?:${KINDS})\\s)|(?: số)? ?:? ?))*)?`,
  'iu',
);
const KIND_OF_ALL = new RegExp(
  `^\\s*(?:(?:bao )?gồm(?: có)? ?:? ?)?các (${KINDS})(?: số)? ?:? (?!(?:${KINDS}) )`,
  'iu',
);
const HAS_KIND = new RegExp(`^(?:${KINDS}) `, 'iu');

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
