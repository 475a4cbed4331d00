import { expect, test } from 'vitest';
import { groundsOf } from '../../../src/print/forms/grounds.ts';
import { ATTENDANCE, attendanceForm } from '../../../src/print/forms/ward/attendance.ts';
import { decisionForm, type Decided } from '../../../src/print/forms/ward/decision.ts';
import { renderPdf } from '../../../src/print/renderers/pdf.ts';
import type { Membership } from '../../../src/records/model.ts';
import type { CommitteeRoster } from '../../../src/roll/model.ts';
import { lawOn } from '../../law/statute-book.ts';
import { membershipRecord, word } from '../../records/election-records.ts';
import { born } from '../../records/voter-record.ts';
import { formContext } from '../invented.ts';
import { pageTexts } from '../read-pdf.ts';

const law = lawOn('2026');
const roster = (members: readonly Partial<Membership>[]): CommitteeRoster => ({
  ref: { body: 'election-committee', level: 'commune' },
  kind: 'commune-election-committee',
  members: members.map((member, index) => membershipRecord({ row: index + 2, ...member })),
  about: '',
});
const FOUNDED = { decision: '12/QĐ-UBND', decidedOn: born('2025-11-19') } as const;
const USUAL: Decided = { isFounderNamed: true, agreedWith: ['council-standing', 'front-standing'] };
const pagesOf = async (given: CommitteeRoster, decided = USUAL): Promise<readonly string[]> =>
  pageTexts((await renderPdf(decisionForm(given, law, decided, formContext()))).bytes);

test('a decision reads as Nghị định 30/2020 lays it out, its roster on a page of its own', async () => {
  const pages = await pagesOf(roster([{ ...FOUNDED, position: word('chair') }, FOUNDED, FOUNDED]));
  await expect(pages.join('\n--- trang ---\n')).toMatchFileSnapshot(
    '../../../fixtures/prints/decision/expected.txt',
  );
});

test.each<[string, readonly Partial<Membership>[], string]>([
  ['the number and day of all rows', [FOUNDED, FOUNDED], 'Số: 12/QĐ-UBND'],
  [
    'dots where rows name different ones',
    [FOUNDED, { ...FOUNDED, decision: '13/QĐ-UBND' }],
    'Số: ......../QĐ-UBND',
  ],
  ['dots where none is named', [{ decision: '' }], 'Số: ......../QĐ-UBND'],
])('it bears %s', async (_, members, expected) => {
  const pages = await pagesOf(roster(members));
  expect(pages.join('\n')).toContain(expected);
});

test.each<[string, Decided, string]>([
  [
    'those whom the article names, and the commander of no level',
    { isFounderNamed: true, agreedWith: ['council-standing', 'front-standing', 'unit-commander'] },
    'Sau khi thống nhất với Thường trực Hội đồng nhân dân, Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam phường Mẫu và chỉ huy đơn vị vũ trang nhân dân;',
  ],
  [
    'the Front alone where there is no council',
    { isFounderNamed: true, agreedWith: ['front-standing'] },
    'Sau khi thống nhất với Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam phường Mẫu;',
  ],
  [
    'dots where the law names nobody',
    { isFounderNamed: true, agreedWith: undefined },
    'Sau khi thống nhất với ....',
  ],
])('it was agreed with %s', async (_whom, decided, expected) => {
  const text = (await pagesOf(roster([FOUNDED]), decided)).join('\n').replace(/\s+/g, ' ');
  expect(text).toContain(expected);
});

test('where the law does not say who founds a body, dots stand for who decides, numbers and signs', async () => {
  const decided: Decided = { isFounderNamed: false, agreedWith: undefined };
  const text = (await pagesOf(roster([{ decision: '' }]), decided)).join('\n');
  expect(text).not.toMatch(/QĐ-UBND|TM\.|ỦY BAN NHÂN DÂN/);
  expect(text).toContain('......../QĐ-........');
});

test('its grounds are the acts in force on that day, each by number and day', () => {
  expect(groundsOf(law)).toEqual([
    'Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025;',
    'Căn cứ Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân số 85/2015/QH13 ngày 25 tháng 6 năm 2015, được sửa đổi, bổ sung theo Luật số 83/2025/QH15;',
    expect.stringMatching(/^Căn cứ Nghị quyết số 199\/2025\/QH15 ngày \d\d tháng \d+ năm 2025 về việc /),
  ]);
  expect(groundsOf(lawOn('2021')).join('\n')).not.toContain('2025');
});

test.each(Object.entries(ATTENDANCE))(
  '%s is a sheet to sign on, with the last day of its meeting',
  async (id, sheet) => {
    const pages = pageTexts((await renderPdf(attendanceForm(sheet, '2026-02-03', formContext()))).bytes);
    await expect(pages.join('\n--- trang ---\n')).toMatchFileSnapshot(
      `../../../fixtures/prints/${id}/expected.txt`,
    );
    expect(pages.join('\n')).toContain('chậm nhất là ngày 03 tháng 02 năm 2026');
  },
);

test('a meeting whose day the law does not tell says none', async () => {
  const pages = pageTexts(
    (await renderPdf(attendanceForm(ATTENDANCE['attendance-voters'], undefined, formContext()))).bytes,
  );
  expect(pages.join('\n')).not.toContain('chậm nhất');
});
