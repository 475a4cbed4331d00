import { tidy } from '../../vietnamese/text.ts';

/**
 * A cell as text: letters composed, blanks folded, and '' for "không rõ" and for cells that hold
 * only strokes. An apostrophe that neutralises a formula or keeps a number as text is dropped.
 */
export function parseText(cell: string): string {
  if (cell === '') return cell;
  const text = tidy(cell.charCodeAt(0) === APOSTROPHE && GUARDED.test(cell) ? cell.slice(1) : cell);
  return mayMeanNothing(text) && MEANS_NOTHING.test(text) ? '' : text;
}

const APOSTROPHE = 39;
/** What spreadsheets run as a formula, and the digits that a clerk keeps as text. */
const GUARDED = /^'[=+\-@\t\r＝＋－＠\d]/;

/** Asked of every cell, so by one character: k, c, u (of "không", "chưa", "unknown") or a mark before the digits of ASCII. */
function mayMeanNothing(text: string): boolean {
  if (text.length > LONGEST) return false;
  const first = text.charCodeAt(0);
  const letter = first | 32;
  return (
    first < 48 ||
    first > 0x2000 ||
    first === 63 ||
    first === 95 ||
    letter === 107 ||
    letter === 99 ||
    letter === 117
  );
}

const LONGEST = 22;
const MEANS_NOTHING =
  /^(?:[\p{P}\s]*|(?:kh[oô]ng|ch[uư]a) (?:r[oõ]|bi[eế]t|x[aá]c [dđ][iị]nh)(?: [dđ][uư][oợ]c)?\.?|unknown)$/iu;
