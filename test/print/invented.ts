import election from '../../src/law/elections/2026.ts';
import type { FormContext } from '../../src/print/forms/form-context.ts';
import type { Voter, WardProfile } from '../../src/records/model.ts';
import type { AreaRoll, RollLine } from '../../src/roll/model.ts';
import { rollTotals } from '../../src/roll/roll-totals.ts';
import { COUNCILS } from '../../src/vocabulary.ts';
import { voterRecord, wardOf } from '../records/voter-record.ts';

const CHAIR = { title: 'CHỦ TỊCH', name: 'Trần Thị Mẫu', byDeputy: false };

/** An invented ward's forms, dated 5 February 2026. */
export function formContext(
  given: Partial<FormContext> = {},
  profile: Partial<WardProfile> = {},
): FormContext {
  const signatures = { peopleCommittee: CHAIR, electionCommittee: { ...CHAIR, name: '' } };
  return {
    profile: wardOf({}, { signatures, ...profile }).profile,
    election,
    day: '2026-02-05',
    draft: false,
    ...given,
  };
}

/** A line of a list; a permanent resident who votes for everything unless said. */
export function rollLine(voter: Partial<Voter> = {}, line: Partial<RollLine> = {}): RollLine {
  const number = line.number ?? 1;
  return {
    number,
    voter: voterRecord({ row: number + 1, ...voter }),
    ballots: COUNCILS,
    residence: 'permanent',
    ...line,
  };
}

/** The list of area 4 with these lines, numbered and counted. */
export function areaRoll(lines: readonly RollLine[]): AreaRoll {
  const numbered = lines.map((line, index) => ({ ...line, number: index + 1 }));
  return {
    area: '4',
    place: 'Nhà văn hóa số 4',
    lines: numbered,
    monthFromYear: 2024,
    totals: rollTotals(numbered),
  };
}

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Vũ', 'Đặng', 'Đỗ'];
const MIDDLE = ['Thị', 'Văn', 'Hồng Ngọc', 'Đức', 'Thị Thanh'];
const GIVEN = ['Ánh', 'Bằng', 'Chữ', 'Dưỡng', 'Hiếu', 'Kỳ', 'Lượng', 'Mỵ', 'Nguyệt', 'Quỳnh', 'Tuấn'];
const of = <T>(list: readonly T[], index: number): T => list[index % list.length]!;

/** So many different lines: names, days and addresses go round, identity numbers are each their own. */
export function manyLines(count: number): readonly RollLine[] {
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const temporary = index % 9 === 4;
    const address = `Số ${(index % 217) + 1}, ngõ ${(index % 31) + 1}, phố Mẫu ${(index % 5) + 1}`;
    return rollLine(
      {
        name: `${of(FAMILY, index)} ${of(MIDDLE, index)} ${of(GIVEN, index)}`,
        sex: { state: 'read', word: index % 2 === 0 ? 'female' : 'male' },
        birth: {
          state: 'read',
          date:
            index % 17 === 3
              ? { year: 1950 }
              : { year: 1960 + (index % 40), month: (index % 12) + 1, day: (index % 28) + 1 },
        },
        id: { state: 'read', id: `028${String(index).padStart(9, '0')}` },
        permanent: temporary ? '' : address,
        temporary: temporary ? address : '',
        temporarySince: temporary
          ? { state: 'read', date: { year: 2025, month: 9, day: 1 } }
          : { state: 'blank' },
      },
      { number, ...(temporary && { residence: 'temporary', ballots: ['na', 'province'] }) },
    );
  });
}
