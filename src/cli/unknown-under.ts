import { distance } from 'fastest-levenshtein';
import { ToolError } from '../findings/tool-error.ts';

/** The refusal of a word that names no command under another, with the nearest that does. */
export function unknownUnder(names: readonly string[], word: string): ToolError {
  const [nearest] = names.toSorted((a, b) => distance(a, word) - distance(b, word));
  const near = nearest !== undefined && distance(nearest, word) <= word.length / 2;
  return new ToolError('usage', {
    reason: 'unknownCommand',
    subject: word.slice(0, 100),
    ...(near && { nearest }),
  });
}
