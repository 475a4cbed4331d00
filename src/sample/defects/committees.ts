import { addDays } from '../../dates/iso-date.ts';
import { bodyMaker, teamWanted } from '../committees.ts';
import { BODY_WORD, COMPONENT_WORD, COUNCIL_WORD, POSITION_WORD } from '../data/words.ts';
import { dayText } from '../days.ts';
import type { MemberRow, WardDraft } from '../draft.ts';
import { changeRow, pickRow } from './edit.ts';
import type { Injector } from './injector.ts';

const BOARD_OF_WARD = (row: MemberRow): boolean =>
  row.body === BODY_WORD['election-board'] && row.level === COUNCIL_WORD.commune;
const TEAM = (row: MemberRow): boolean =>
  row.body === BODY_WORD['polling-team'] &&
  row.represents !== COMPONENT_WORD['unit-soldiers'] &&
  row.represents !== COMPONENT_WORD['unit-command'];
const isPlain = ({ position }: MemberRow): boolean => position === POSITION_WORD.member;

/** Defects of the election bodies: their size, titles and people. */
export const COMMITTEE_DEFECTS: readonly Injector[] = [
  {
    code: 'committee/too-few-members',
    inject: (ward, random) => {
      const { min } = ward.facts.bodyLaw('commune-election-board');
      const body = bodyAt(ward, pickRow(ward, ward.committees, random, BOARD_OF_WARD));
      dropMembers(ward, body, body.length - min + 1);
    },
  },
  {
    code: 'committee/too-many-members',
    inject: (ward, random) => {
      const { max } = ward.facts.bodyLaw('polling-team');
      const index = pickRow(ward, ward.committees, random, (row) => TEAM(row) && isPlain(row));
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
    code: 'committee/no-head',
    // Boards that the city founds are few; each holds one of these defects.
    inject: changingWhere(
      (row) => row.level === COUNCIL_WORD.na && row.position === POSITION_WORD['board-head'],
      { position: POSITION_WORD.member },
    ),
  },
  {
    code: 'committee/two-heads',
    inject: changingWhere((row) => TEAM(row) && isPlain(row), { position: POSITION_WORD['team-leader'] }),
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
    inject: changingWhere((row) => TEAM(row) && row.position === POSITION_WORD.secretary, {
      position: POSITION_WORD.member,
    }),
  },
  {
    code: 'committee/component-missing',
    inject: (ward, random) => {
      const { voters } = COMPONENT_WORD;
      const body = bodyAt(ward, pickRow(ward, ward.committees, random, BOARD_OF_WARD));
      for (const index of body) {
        if (ward.committees.rows[index]!.represents === voters)
          changeRow(ward, ward.committees, index, { represents: COMPONENT_WORD['state-agency'] });
      }
    },
  },
  {
    code: 'committee/component-unreadable',
    inject: (ward, random) => {
      const index = pickRow(ward, ward.committees, random, (row) => TEAM(row) && isPlain(row));
      const { represents } = ward.committees.rows[index]!;
      changeRow(ward, ward.committees, index, { represents: `${represents}; câu lạc bộ dưỡng sinh` });
    },
  },
  {
    code: 'committee/position-unknown',
    inject: changingWhere((row) => TEAM(row) && isPlain(row), { position: 'Cố vấn' }),
  },
  {
    code: 'committee/position-not-in-law',
    inject: changingWhere((row) => TEAM(row) && isPlain(row), { position: POSITION_WORD['team-deputy'] }),
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
  {
    code: 'committee/decided-on-unreadable',
    inject: changingWhere(TEAM, { decided_on: 'đầu tháng chạp' }),
  },
  {
    code: 'committee/candidate-is-member',
    inject: (ward, random) => {
      const index = pickRow(ward, ward.committees, random, (row) => BOARD_OF_WARD(row) && isPlain(row));
      const { number } = ward.committees.rows[index]!;
      const standing = ward.candidates.rows.filter(
        (row) => row.level === COUNCIL_WORD.commune && row.constituency === number,
      );
      const { name, birth, sex, id } = random.pick(standing);
      changeRow(ward, ward.committees, index, { name, birth, sex, id });
    },
  },
  { code: 'committee/size-differs', inject: ({ profile }) => void (profile.steeringSize += 2) },
  {
    code: 'committee/member-twice',
    inject: (ward, random) => {
      const index = pickRow(ward, ward.committees, random, (row) => TEAM(row) && isPlain(row));
      addMembers(ward, index, [{ ...ward.committees.rows[index]! }]);
    },
  },
  {
    code: 'committee/member-of-two',
    inject: (ward, random) => {
      const first = pickRow(ward, ward.committees, random, (row) => TEAM(row) && isPlain(row));
      const { name, birth, sex, id, number } = changeRow(ward, ward.committees, first, {});
      const second = pickRow(
        ward,
        ward.committees,
        random,
        (row) => TEAM(row) && isPlain(row) && row.number !== number,
      );
      changeRow(ward, ward.committees, second, { name, birth, sex, id });
    },
  },
  {
    code: 'committee/established-late',
    inject: (ward, random) => {
      const { foundedBy } = ward.facts.bodyLaw('commune-election-board');
      const day = dayText(addDays(foundedBy ?? ward.facts.pollingDay, 3));
      for (const index of bodyAt(ward, pickRow(ward, ward.committees, random, BOARD_OF_WARD)))
        changeRow(ward, ward.committees, index, { decided_on: day });
    },
  },
];

function changingWhere(fits: (row: MemberRow) => boolean, cells: Partial<MemberRow>): Injector['inject'] {
  return (ward, random) =>
    void changeRow(ward, ward.committees, pickRow(ward, ward.committees, random, fits), cells);
}

/** Positions of all members of the body that a row belongs to. */
function bodyAt({ committees }: WardDraft, index: number): readonly number[] {
  const { body, level, number } = committees.rows[index]!;
  return committees.rows.flatMap((row, at) =>
    row.body === body && row.level === level && row.number === number ? [at] : [],
  );
}

function addMembers(ward: WardDraft, behind: number, rows: readonly MemberRow[]): void {
  ward.committees.rows.splice(behind + 1, 0, ...rows);
  for (const row of rows) ward.spoken.add(row);
}

/** Drops plain members from the end, as long as what they stand for is stood for by others. */
function dropMembers(ward: WardDraft, body: readonly number[], count: number): void {
  const { committees } = ward;
  const dropped = new Set(body.filter((index) => isPlain(committees.rows[index]!)).slice(-count));
  committees.rows = committees.rows.filter((_row, index) => !dropped.has(index));
}

/** Somebody who sits on no other body. */
function newcomer({ officials }: WardDraft): Pick<MemberRow, 'name' | 'birth' | 'sex' | 'id'> {
  const { name, birth, sex, id } = officials.take({ age: [28, 62] });
  return { name, birth, sex, id };
}
