/**
 * Limits of this program's own making. No article sets them: they only decide when it speaks up,
 * and may be changed without changing the law.
 */

/** A milestone is "soon" when it falls due within so many days, today included. */
export const SOON_DAYS = 7;

/** An exported calendar reminds so many days before each milestone. */
export const REMIND_DAYS = [7, 1] as const;
