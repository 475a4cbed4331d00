import type { Paint } from '../report/paint.ts';
import type { Io } from './io.ts';
import { mayColour, type CommonOptions } from './options.ts';

/** Colours for what goes to the screen; none for a file or a pipe. */
export async function paintFor(options: CommonOptions, io: Io): Promise<Paint> {
  const { terminalPaint } = await import('../report/terminal.ts');
  return terminalPaint(options.out === undefined && mayColour(options, io));
}

/** Columns that a text is written for: those of the screen, and of a file or a pipe as many as a wide window has. */
export function screenColumns(options: CommonOptions, io: Io, most = 120): number {
  const onScreen = options.out === undefined && io.stdout.isTerminal;
  return onScreen ? Math.min(io.stdout.columns, most) : 110;
}
