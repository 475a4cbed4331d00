import { isComplete } from '../dates/partial-date.ts';
import { BIRTHDAY_PEOPLE } from '../law/house-rules.ts';
import type { Voter } from '../records/model.ts';
import { hasMoved, votesElsewhere } from '../roll/standing.ts';
import { groupRows } from './group-rows.ts';
import { bareNameHasher } from './person-key.ts';

/** What rows are brought together by, and turned away by, before they are looked at. 0 is "not known". */
export interface LikenessKeys {
  /** The name without accents; negative for who votes elsewhere. */
  readonly names: Float64Array;
  /** The full birth date, negative likewise. */
  readonly births: Float64Array;
  /** Rows of one birth date, where as many people may have been born on one day. */
  readonly birthdays: readonly (readonly number[])[];
  /** 1 where more people share the birth date than were born on one day. */
  readonly crowded: Uint8Array;
  /** MALE or FEMALE. */
  readonly sexes: Uint8Array;
}

export const MALE = 1;
export const FEMALE = 2;

export function likenessKeys(rows: readonly Voter[]): LikenessKeys {
  const hash = bareNameHasher();
  const names = new Float64Array(rows.length);
  const births = new Float64Array(rows.length);
  const crowded = new Uint8Array(rows.length);
  const sexes = new Uint8Array(rows.length);
  for (let index = 0; index < rows.length; index += 1) {
    const { name, birth, sex, status } = rows[index]!;
    if (name === '' || hasMoved(status)) continue;
    const side = votesElsewhere(status) ? -1 : 1;
    names[index] = side * hash(name);
    if (birth.state === 'read' && isComplete(birth.date))
      births[index] = side * dayKey(birth.date.year, birth.date.month!, birth.date.day!);
    if (sex.state === 'read') sexes[index] = sex.word === 'male' ? MALE : FEMALE;
  }
  const birthdays = groupRows(births).filter((group) => {
    if (group.length <= BIRTHDAY_PEOPLE) return true;
    for (const index of group) crowded[index] = 1;
    return false;
  });
  return { names, births, birthdays, crowded, sexes };
}

const MONTHS = 16;
const DAYS = 32;

function dayKey(year: number, month: number, day: number): number {
  return (year * MONTHS + month) * DAYS + day;
}

/** Whether two days, as `births` holds them, are one, or one with day and month swapped. */
export function isOneDayOrSwapped(a: number, b: number): boolean {
  if (a === b) return true;
  const key = Math.abs(a);
  const [day, month, year] = [key % DAYS, Math.floor(key / DAYS) % MONTHS, Math.floor(key / (DAYS * MONTHS))];
  return day <= 12 && dayKey(year, day, month) === Math.abs(b);
}
