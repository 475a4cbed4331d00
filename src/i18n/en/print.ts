import type { PrintText } from '../print-text.ts';

/** Words of the commands that print. */
export const printing: PrintText = {
  nothingChanged: (area) => `Voting area ${area}: no card has changed, nothing printed.`,
};
