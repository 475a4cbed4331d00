import type { Candidate } from '../../records/model.ts';
import { nameKey } from '../../vietnamese/text.ts';
import { styled } from './honorific.ts';
import { dateText } from './person-text.ts';

/**
 * Họ tên người ứng cử as a ballot writes them, in the order given: Ông or Bà, the name at birth, the
 * birth date in brackets where two have one name, any other name in brackets (Mẫu số 13, 14, 15).
 */
export function ballotNames(candidates: readonly Candidate[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { name } of candidates) counts.set(nameKey(name), (counts.get(nameKey(name)) ?? 0) + 1);
  return candidates.map((candidate) => {
    const { name, otherName, birth } = candidate;
    const born = dateText(birth);
    const isNamesake = (counts.get(nameKey(name)) ?? 0) > 1;
    return [
      styled(candidate),
      ...(isNamesake ? [born === '' ? '(...../...../........)' : `(${born})`] : []),
      ...(otherName === '' ? [] : [`(${otherName})`]),
    ].join(' ');
  });
}
