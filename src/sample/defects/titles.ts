import { COMPONENT_WORD, COUNCIL_WORD, POSITION_WORD } from '../data/words.ts';
import { changeRow, pickRow } from './edit.ts';
import type { Injector } from './injector.ts';
import { bodyAt, changingWhere, isOnBoard, isOnTeam, isPlainMember } from './members.ts';

/** Defects of titles, and of the organisations that members stand for. */
export const TITLE_DEFECTS: readonly Injector[] = [
  {
    code: 'committee/no-head',
    // Boards that the city founds are few; each holds one of these defects.
    inject: changingWhere(
      (row) => row.level === COUNCIL_WORD.na && row.position === POSITION_WORD['board-head'],
      { position: POSITION_WORD.member },
    ),
  },
  {
    code: 'committee/two-heads',
    inject: changingWhere((row) => isOnTeam(row) && isPlainMember(row), {
      position: POSITION_WORD['team-leader'],
    }),
  },
  {
    code: 'committee/no-deputy',
    inject: (ward) => {
      for (const [index, row] of ward.committees.rows.entries()) {
        if (row.level !== COUNCIL_WORD.province || row.position !== POSITION_WORD['board-deputy']) continue;
        changeRow(ward, ward.committees, index, { position: POSITION_WORD.member });
      }
    },
  },
  {
    code: 'committee/no-secretary',
    inject: changingWhere((row) => isOnTeam(row) && row.position === POSITION_WORD.secretary, {
      position: POSITION_WORD.member,
    }),
  },
  {
    code: 'committee/component-missing',
    inject: (ward, random) => {
      const { voters } = COMPONENT_WORD;
      const body = bodyAt(ward, pickRow(ward, ward.committees, random, isOnBoard));
      for (const index of body) {
        if (ward.committees.rows[index]!.represents === voters)
          changeRow(ward, ward.committees, index, { represents: COMPONENT_WORD['state-agency'] });
      }
    },
  },
  {
    code: 'committee/component-unreadable',
    inject: (ward, random) => {
      const index = pickRow(ward, ward.committees, random, (row) => isOnTeam(row) && isPlainMember(row));
      const { represents } = ward.committees.rows[index]!;
      changeRow(ward, ward.committees, index, { represents: `${represents}; câu lạc bộ dưỡng sinh` });
    },
  },
  {
    code: 'committee/position-unknown',
    inject: changingWhere((row) => isOnTeam(row) && isPlainMember(row), { position: 'Cố vấn' }),
  },
  {
    code: 'committee/position-not-in-law',
    inject: changingWhere((row) => isOnTeam(row) && isPlainMember(row), {
      position: POSITION_WORD['team-deputy'],
    }),
  },
];
