import type { ShareRule } from './model.ts';

// Shares are kept to a hundredth of a percent; whole numbers keep 35 % of 60 at 21.
const PARTS = 10_000;

/** How many people of a list a share asks for, rounded as the rule says: `up` to whole people, or `half-up`. */
export function shareNeed(share: number, of: number, rounding: ShareRule['rounding']): number {
  const parts = Math.round(share * PARTS) * of;
  return rounding === 'up' ? Math.ceil(parts / PARTS) : Math.floor((2 * parts + PARTS) / (2 * PARTS));
}
