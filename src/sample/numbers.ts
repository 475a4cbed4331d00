import type { Sex } from '../vocabulary.ts';
import type { Random } from './random.ts';

/**
 * Số căn cước of invented people. They are built as real ones are (place, century and sex, birth
 * year, six digits) but begin with a place code that no province or city has, so that no number can be
 * anybody's. Within one sex and birth year the six digits walk through all million values in a
 * scrambled order: no number comes twice, and none has to be remembered.
 */
export interface NumberIssuer {
  readonly issue: (sex: Sex, birthYear: number, place?: string) => string;
}

const MILLION = 1_000_000;

export function numberIssuer(inventedPlace: string, random: Random): NumberIssuer {
  const issued = new Map<string, number>();
  // A step with no factor in common with a million visits every value once.
  const step = 10 * random.int(20_011, 49_999) + random.pick([1, 3, 7, 9]);
  const start = random.int(0, MILLION - 1);
  return {
    issue: (sex, birthYear, place = inventedPlace) => {
      const prefix = `${place}${centuryDigit(sex, birthYear)}${String(birthYear % 100).padStart(2, '0')}`;
      const count = issued.get(prefix) ?? 0;
      issued.set(prefix, count + 1);
      // Each walk starts elsewhere, or husband and wife of one year would share their last digits.
      const walk = start + Number(prefix) * 7919;
      return prefix + String((walk + count * step) % MILLION).padStart(6, '0');
    },
  };
}

/** 0 and 1 for men and women of the 20th century, 2 and 3 of the 21st. */
function centuryDigit(sex: Sex, birthYear: number): number {
  return 2 * (Math.floor(birthYear / 100) - 19) + (sex === 'female' ? 1 : 0);
}
