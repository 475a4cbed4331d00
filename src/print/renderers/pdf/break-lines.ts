import type { Run } from '../../document.ts';
import type { Fonts } from './fonts.ts';
import type { Typeface, Word } from './typeface.ts';

/** One line of words; width in 1/1000 em, blanks between words included. */
export interface Line {
  readonly words: readonly Word[];
  readonly width: number;
}

// Widths are sums of fractions; a line that fits exactly must not break for the last digit.
const TOLERANCE = 0.01;

/** Breaks text of several styles into lines no wider than `max` (1/1000 em), the first one narrower by `indent`. */
export function breakRuns(runs: readonly Run[], fonts: Fonts, max: number, indent = 0): readonly Line[] {
  return breakWords(wordsOf(runs, fonts), max, indent);
}

/**
 * The same number of lines, each about as long as the others: a heading in the middle of the page does
 * not leave one word alone under it.
 */
export function breakEvenly(runs: readonly Run[], fonts: Fonts, max: number): readonly Line[] {
  const words = wordsOf(runs, fonts);
  const lines = breakWords(words, max);
  if (lines.length === 1) return lines;
  let [least, most] = [Math.min(widestOf(words), max), max];
  while (most - least > EVEN) {
    const middle = (least + most) / 2;
    if (breakWords(words, middle).length > lines.length) least = middle;
    else most = middle;
  }
  return breakWords(words, most);
}

/** Near enough to the narrowest width, 1/1000 em. */
const EVEN = 100;

/** Of some words, 1/1000 em. */
export function widestOf(words: readonly Word[]): number {
  let widest = 0;
  for (const { width } of words) if (width > widest) widest = width;
  return widest;
}

/** All on one line, however wide. */
export function oneLine(runs: readonly Run[], fonts: Fonts): Line {
  return breakRuns(runs, fonts, Infinity)[0]!;
}

/**
 * Lines break at blanks. A word wider than a whole line breaks after a hyphen, slash or stop, and
 * where that does not help, anywhere. Every letter is on some line; no text makes one empty line.
 */
export function breakWords(words: readonly Word[], max: number, indent = 0): readonly Line[] {
  const lines: Line[] = [];
  let line: Word[] = [];
  let width = 0;
  let room = max - indent + TOLERANCE;
  const close = (): void => {
    lines.push({ words: line, width });
    line = [];
    width = 0;
    room = max + TOLERANCE;
  };
  const put = (word: Word): void => {
    const blank = line.length === 0 ? 0 : word.face.space.width;
    const full = fullWidth(word);
    // Beside a label even the first word may have to move to the whole line below.
    if (width + blank + full > room && (line.length > 0 || room < max)) {
      close();
      put(word);
      return;
    }
    line.push(word);
    width += blank + full;
  };
  for (const word of words) {
    if (fullWidth(word) <= max + TOLERANCE) put(word);
    else {
      if (line.length > 0) close();
      for (const part of partsOf(word, max + TOLERANCE)) put(part);
    }
  }
  if (line.length > 0 || lines.length === 0) close();
  return lines;
}

/** With what is glued to it. */
function fullWidth(word: Word): number {
  let width = word.width;
  for (let next = word.glued; next !== undefined; next = next.glued) width += next.width;
  return width;
}

/** The words of a text of one style. */
export function textWords(text: string, face: Typeface): Word[] {
  const words: Word[] = [];
  for (const part of text.split(' ')) if (part !== '') words.push(face.word(part));
  return words;
}

/** The words of some runs; where two runs meet without a blank, their words are one. */
function wordsOf(runs: readonly Run[], fonts: Fonts): readonly Word[] {
  const words: Word[] = [];
  let before = ' ';
  for (const run of runs) {
    if (run.text === '') continue;
    const [first, ...others] = textWords(run.text, fonts(run));
    const meets = !before.endsWith(' ') && !run.text.startsWith(' ');
    if (first !== undefined) words.push(meets ? glue(words.pop(), first) : first);
    words.push(...others);
    before = run.text;
  }
  return words;
}

function glue(word: Word | undefined, next: Word): Word {
  if (word === undefined) return next;
  return { ...word, glued: word.glued === undefined ? next : glue(word.glued, next) };
}

/** Cuts one long word to parts that fit a line. */
function partsOf(word: Word, max: number): readonly Word[] {
  const parts: Word[] = [];
  for (let one: Word | undefined = word; one !== undefined; one = one.glued) {
    const { face } = one;
    let part = '';
    const add = (piece: string): void => {
      if (part !== '' && face.word(part + piece).width > max) {
        parts.push(face.word(part));
        part = '';
      }
      part += piece;
    };
    for (const piece of one.text.split(/(?<=[-/.,;:@_])/u)) {
      if (face.word(piece).width <= max) add(piece);
      // A letter stays with its marks.
      else for (const letter of piece.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) add(letter);
    }
    if (part !== '') parts.push(face.word(part));
  }
  return parts;
}
