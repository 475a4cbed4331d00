import { Chalk } from 'chalk';
import { plain, type Paint } from './paint.ts';

/** Colours for a terminal, or none. The only place that knows how a terminal colours. */
export function terminalPaint(colour: boolean): Paint {
  if (!colour) return plain;
  const chalk = new Chalk({ level: 1 });
  return {
    bold: chalk.bold,
    dim: chalk.dim,
    red: chalk.red,
    yellow: chalk.yellow,
    green: chalk.green,
    cyan: chalk.cyan,
  };
}
