import type { Io } from './io.ts';
import type { CommonOptions } from './options.ts';

/** One line on stderr that says what is going on, rewritten in place; silent where nobody watches. */
export interface ProgressLine {
  readonly show: (words: string) => Promise<void>;
  readonly clear: () => Promise<void>;
}

export function progressLine({ stderr }: Io, { quiet }: Pick<CommonOptions, 'quiet'>): ProgressLine {
  if (!stderr.isTerminal || quiet) return { show: async () => {}, clear: async () => {} };
  return {
    show: (words) => stderr.write(`\r\u001b[2K${words.slice(0, Math.max(10, stderr.columns - 1))}`),
    clear: () => stderr.write('\r\u001b[2K'),
  };
}
