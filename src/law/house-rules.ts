/**
 * Limits of this program's own making. No article sets them: they only decide when it speaks up,
 * and may be changed without changing the law.
 */

/** A milestone is "soon" when it falls due within so many days, today included. */
export const SOON_DAYS = 7;

/** An exported calendar reminds so many days before each milestone. */
export const REMIND_DAYS = [7, 1] as const;

/** A birthday at which a voter comes of age is noted so many days before and after polling day. */
export const COMING_OF_AGE_DAYS = 7;

/** Nobody on a register is older: a birth longer ago is a slip of the pen. */
export const OLDEST_AGE_YEARS = 120;

/**
 * A year of birth of two digits is read as the one year in which a voter of these ages was born ("58" as
 * 1958, "07" as 2007 at the election of 2026), and said so. What would be a child or the oldest person of
 * the land is not read: it may be a child put on the list by mistake.
 */
export const TWO_DIGIT_YEAR_AGES = { youngest: 18, oldest: 99 } as const;

/** A household number or an address that more people share is a dormitory or a village, and makes nobody one home. */
export const HOME_PEOPLE = 15;

/** A day on which more people of one register were born stands for days that nobody knew (01/01 of a year). */
export const BIRTHDAY_PEOPLE = 60;

/** People per seat are uneven when a constituency is further than so many percent from the mean. */
export const UNEVEN_PERCENT = 15;
