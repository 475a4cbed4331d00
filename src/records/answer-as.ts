import { isLettersOf } from '../tables/column-letters.ts';
import { fold } from '../vietnamese/text.ts';

/**
 * What an answer about a column calls it, in `--map`, `--dates` and a mapping file: its heading, or its letters
 * where the heading is blank, there again, hard to type in a command, or reads as the letters of a column. `headings` are those of the file.
 */
export function answerNames(headings: readonly string[]): (heading: string, letters: string) => string {
  const times = new Map<string, number>();
  for (const heading of headings) times.set(fold(heading), (times.get(fold(heading)) ?? 0) + 1);
  return (heading, letters) =>
    fold(heading) === '' ||
    (times.get(fold(heading)) ?? 0) > 1 ||
    HARD_TO_TYPE.test(heading) ||
    isLettersOf(fold(heading), headings.length)
      ? letters
      : heading;
}

/** Signs that a shell reads otherwise inside quotes, and headings that nobody would type. */
const HARD_TO_TYPE = /["'`$%!\\=^]|.{60}/;
