import { addDays } from '../../dates/iso-date.ts';
import { COUNCIL_WORD } from '../data/words.ts';
import { dayText } from '../days.ts';
import { changeRow, pickRow } from './edit.ts';
import type { Injector } from './injector.ts';
import { addMembers, bodyAt, changingWhere, isOnBoard, isOnTeam, isPlainMember } from './members.ts';

/** Defects of who sits on a body, and since when. */
export const COMMITTEE_PEOPLE_DEFECTS: readonly Injector[] = [
  {
    code: 'committee/decided-on-unreadable',
    inject: changingWhere(isOnTeam, { decided_on: 'đầu tháng chạp' }),
  },
  {
    code: 'committee/candidate-is-member',
    inject: (ward, random) => {
      const index = pickRow(ward, ward.committees, random, (row) => isOnBoard(row) && isPlainMember(row));
      const { number } = ward.committees.rows[index]!;
      const standing = ward.candidates.rows.filter(
        (row) => row.level === COUNCIL_WORD.commune && row.constituency === number,
      );
      const { name, birth, sex, id } = random.pick(standing);
      changeRow(ward, ward.committees, index, { name, birth, sex, id });
    },
  },
  {
    code: 'committee/member-twice',
    inject: (ward, random) => {
      const index = pickRow(ward, ward.committees, random, (row) => isOnTeam(row) && isPlainMember(row));
      addMembers(ward, index, [{ ...ward.committees.rows[index]! }]);
    },
  },
  {
    code: 'committee/member-of-two',
    inject: (ward, random) => {
      const first = pickRow(ward, ward.committees, random, (row) => isOnTeam(row) && isPlainMember(row));
      const { name, birth, sex, id, number } = changeRow(ward, ward.committees, first, {});
      const second = pickRow(
        ward,
        ward.committees,
        random,
        (row) => isOnTeam(row) && isPlainMember(row) && row.number !== number,
      );
      changeRow(ward, ward.committees, second, { name, birth, sex, id });
    },
  },
  {
    code: 'committee/established-late',
    inject: (ward, random) => {
      const { foundedBy } = ward.facts.bodyLaw('commune-election-board');
      const day = dayText(addDays(foundedBy ?? ward.facts.pollingDay, 3));
      for (const index of bodyAt(ward, pickRow(ward, ward.committees, random, isOnBoard)))
        changeRow(ward, ward.committees, index, { decided_on: day });
    },
  },
];
