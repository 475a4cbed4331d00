import type { PersonalNumberRule } from '../law/model.ts';
import type { Voter } from '../records/model.ts';
import type { Sex } from '../vocabulary.ts';

/**
 * What the twelve digits of a personal number (số định danh cá nhân) say: three for the place of
 * birth registration, one for century and sex, two for the birth year, six at random.
 */

/** Codes a number may begin with; the code kept for invented people only in an invented ward. */
export function knownPlaces(rule: PersonalNumberRule | undefined, sample: boolean): ReadonlySet<string> {
  if (rule === undefined) return new Set();
  return new Set(sample ? [...Object.keys(rule.places), rule.inventedPlace] : Object.keys(rule.places));
}

/** Three digits of the place of birth registration. */
export function placeOf(id: string): string {
  return id.slice(0, 3);
}

/** The digit of century and sex: even for men, odd for women, each two for one century from the 20th. */
export function sexDigitOf(id: string): number {
  return id.charCodeAt(3) - ZERO;
}

export function sexOf(id: string): Sex {
  return sexDigitOf(id) % 2 === 0 ? 'male' : 'female';
}

export function birthYearOf(id: string): number {
  return (
    1900 + 100 * Math.floor(sexDigitOf(id) / 2) + 10 * (id.charCodeAt(4) - ZERO) + (id.charCodeAt(5) - ZERO)
  );
}

/** The number of a short cell with its leading zeros back. */
export function repaired(id: string, rule: PersonalNumberRule): string {
  return id.padStart(rule.length, '0');
}

/** Whether a repaired number fits its person: a known place, the sex and the birth year, all of them known. */
export function agrees(id: string, voter: Voter, places: ReadonlySet<string>): boolean {
  return (
    places.has(placeOf(id)) &&
    voter.sex.state === 'read' &&
    voter.sex.word === sexOf(id) &&
    voter.birth.state === 'read' &&
    voter.birth.date.year === birthYearOf(id)
  );
}

/** The number by which a voter is known, repaired where that is certain; '' when there is none. */
export function numberOf(
  voter: Voter,
  rule: PersonalNumberRule | undefined,
  places: ReadonlySet<string>,
): string {
  const { id } = voter;
  if (id.state === 'read') return id.id;
  if (id.state !== 'short' || rule === undefined) return '';
  const whole = repaired(id.id, rule);
  return agrees(whole, voter, places) ? whole : '';
}

const ZERO = '0'.charCodeAt(0);
