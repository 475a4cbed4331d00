import { bodyMaker } from '../body.ts';
import { teamWanted } from '../committees.ts';
import { pickRow } from './edit.ts';
import type { Injector } from './injector.ts';
import { addMembers, bodyAt, dropMembers, isOnBoard, isOnTeam, isPlainMember, newcomer } from './members.ts';

/** Defects of the election bodies as wholes: how many members they have, and which bodies they are. */
export const BODY_DEFECTS: readonly Injector[] = [
  {
    code: 'committee/too-few-members',
    inject: (ward, random) => {
      const { min } = ward.facts.bodyLaw('commune-election-board');
      const body = bodyAt(ward, pickRow(ward, ward.committees, random, isOnBoard));
      dropMembers(ward, body, body.length - min + 1);
    },
  },
  {
    code: 'committee/too-many-members',
    inject: (ward, random) => {
      const { max } = ward.facts.bodyLaw('polling-team');
      const index = pickRow(ward, ward.committees, random, (row) => isOnTeam(row) && isPlainMember(row));
      const row = ward.committees.rows[index]!;
      const missing = max + 1 - bodyAt(ward, index).length;
      addMembers(
        ward,
        index,
        Array.from({ length: missing }, () => ({ ...row, ...newcomer(ward) })),
      );
    },
  },
  {
    code: 'committee/body-unreadable',
    inject: (ward) => {
      const last = ward.committees.rows.length - 1;
      addMembers(ward, last, [
        { ...ward.committees.rows[last]!, ...newcomer(ward), body: 'Ban Hậu cần', number: '' },
      ]);
    },
  },
  {
    code: 'committee/body-not-in-law',
    inject: (ward) => {
      const last = ward.committees.rows.length - 1;
      const helper = {
        body: 'Tổ giúp việc Ủy ban bầu cử',
        number: '',
        position: 'Tổ trưởng',
        represents: '',
      };
      addMembers(ward, last, [{ ...ward.committees.rows[last]!, ...newcomer(ward), ...helper }]);
    },
  },
  {
    code: 'committee/number-unknown',
    inject: (ward) => {
      const { facts, officials, committees } = ward;
      const area = { number: 990, kind: 'ordinary', neighbourhoods: [] } as const;
      committees.rows.push(...bodyMaker(facts, officials)(teamWanted(area, [1], facts)));
    },
  },
  { code: 'committee/size-differs', inject: ({ profile }) => void (profile.steeringSize += 2) },
];
