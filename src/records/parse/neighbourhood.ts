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
  for (const text of partsOf(cell)) {
    const several = range(text);
    if (several === undefined && BROKEN_RANGE.test(text)) continue;
    for (const one of several ?? [{ key: neighbourhoodKey(text), text }]) {
      // Twice in one cell is one neighbourhood.
      if (one.key !== '' && !found.has(one.key)) found.set(one.key, one);
    }
  }
  return [...found.values()];
}

/** What in a list seems to be a range and cannot be one: "Tổ 5 đến tổ 3", "1-99999999". It names no neighbourhood. */
export function brokenRanges(cell: string): readonly string[] {
  return partsOf(cell).filter((text) => BROKEN_RANGE.test(text) && range(text) === undefined);
}

/** The parts of a list, each with the kind that stands before all: "Các thôn: Thượng, Hạ". */
function partsOf(cell: string): readonly string[] {
  const list = cell.replace(COUNTS, '').replace(OF_ALL, '');
  const kind = KIND_OF_ALL.exec(cell.replace(COUNTS, ''))?.[1];
  return list.split(SEPARATOR).flatMap((part) => {
    const text = parseText(part);
    if (text === '') return [];
    return kind === undefined || HAS_KIND.test(text) || /^\d/.test(text) ? [text] : [`${kind} ${text}`];
  });
}

const BROKEN_RANGE = /^(?:từ )?(?:\p{L}+ ){0,4}\d+ ?(?:-|–|—|->|→|đến|tới) ?(?:hết )?(?:\p{L}+ ){0,4}\d+$/iu;

const SEPARATOR = /[,;\n+&]| (?:và|cùng(?: với)?) /i;

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

/** No commune has more neighbourhoods in one area; a wider range is a slip. */
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
