import type { Candidate, Membership } from '../../../src/records/model.ts';
import type { CandidateList } from '../../../src/roll/model.ts';
import type { PollingPlace } from '../../../src/roll/polling-place.ts';
import type { Council } from '../../../src/vocabulary.ts';
import { bodyOf, candidateRecord, membershipRecord, nameOf, word } from '../../records/election-records.ts';

/** So many invented people in the order of the ballot, women and men in turn. */
export const people = (count: number, given: Partial<Candidate> = {}): readonly Candidate[] =>
  Array.from({ length: count }, (_, index) => {
    const man = index % 2 === 1;
    const name = nameOf(index).replace('Thị', man ? 'Văn' : 'Thị');
    return candidateRecord({ row: index + 2, name, sex: word(man ? 'male' : 'female'), ...given });
  });

export const candidateList = (level: Council, given: Partial<CandidateList> = {}): CandidateList => ({
  level,
  constituency: '5',
  consists: 'các phường: Mẫu Một, Mẫu Hai',
  seats: 3,
  candidates: people(5),
  ...given,
});

/** A polling team of so many, leader first. */
export const team = (count: number): readonly Membership[] =>
  bodyOf(count, { body: 'polling-team', number: '4' }).map((member, index) =>
    membershipRecord({ row: index + 2, ...member }),
  );

/** Area 4 with everything known of it. */
export const pollingPlace = (given: Partial<PollingPlace> = {}): PollingPlace => ({
  area: '4',
  place: 'Nhà văn hóa số 4',
  voters: { na: 1234, province: 1230, commune: 1200 },
  team: team(11),
  lists: {
    na: candidateList('na'),
    province: candidateList('province', { constituency: '9' }),
    commune: candidateList('commune', { constituency: '2' }),
  },
  ...given,
});
