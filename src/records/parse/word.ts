import type { WordCell } from '../model.ts';
import { fold } from '../../vietnamese/text.ts';
import { quote } from './quote.ts';
import { parseText } from './text.ts';

/** Every spelling by which files write the words of a closed list. */
export type Spellings<W extends string> = Readonly<Record<W, readonly string[]>>;

export const BLANK = { state: 'blank' } as const;

/**
 * A parser for a closed list. Case, accents and punctuation do not matter; a misspelt word is
 * unreadable, never guessed. Texts repeat down a column, so each is read once.
 */
export function wordParser<W extends string>(
  spellings: Spellings<W>,
  /** A word that no list of spellings can hold, such as one with a place name after it. */
  readFolded: (folded: string) => W | undefined = () => undefined,
): (cell: string) => WordCell<W> {
  const words = wordsOf(spellings);
  const read = new Map<string, WordCell<W>>();
  return (cell) => {
    if (cell === '') return BLANK;
    const before = read.get(cell);
    if (before !== undefined) return before;
    const text = parseText(cell);
    const folded = fold(text);
    const word = words.get(folded) ?? readFolded(folded);
    const result: WordCell<W> =
      text === ''
        ? BLANK
        : word === undefined
          ? { state: 'unreadable', text: quote(text) }
          : { state: 'read', word };
    if (read.size < REMEMBERED) read.set(cell, result);
    return result;
  };
}

/** Folded spellings with their words. */
export function wordsOf<W extends string>(spellings: Spellings<W>): ReadonlyMap<string, W> {
  const words = new Map<string, W>();
  for (const [word, list] of Object.entries(spellings) as [W, readonly string[]][]) {
    for (const spelling of [word, ...list]) words.set(fold(spelling), word);
  }
  return words;
}

/** A closed list has few words; a column of free text must not fill the memory. */
const REMEMBERED = 2_000;
