import { describe, expect, test } from 'vitest';
import { auditCommittees } from '../../../src/audit/audit.ts';
import type { Language } from '../../../src/i18n/catalog.ts';
import { loadCatalog } from '../../../src/i18n/load.ts';
import { loadCliText } from '../../../src/i18n/load-cli.ts';
import { loadCommitteesText } from '../../../src/i18n/load-committees.ts';
import type { Membership } from '../../../src/records/model.ts';
import { repairWords } from '../../../src/report/committees/repair-words.ts';
import { lawOn } from '../../law/statute-book.ts';
import { bodyOf, candidateRecords, committeeRecords, unread, word } from '../../records/election-records.ts';
import { areaRecords, wardOf } from '../../records/voter-record.ts';

const BOARD = { body: 'election-board', level: 'commune', number: '3' } as const;
const AN = { name: 'Lê Thị An', sex: word('female'), id: { state: 'read', id: '997180777777' } } as const;
const ORGANISATIONS = [
  'state-agency',
  'political-organisation',
  'socio-political-organisation',
  'social-organisation',
] as const;

/** A board of so many in constituency 3, where An stands, with changes to the rows named. */
async function wordsFor(
  size: number,
  changes: Readonly<Record<number, Partial<Membership>>>,
  language: Language,
) {
  const members = bodyOf(size, BOARD).map((member, index) => ({
    ...member,
    name: `Mẫu ${index + 2}`,
    ...changes[index],
  }));
  const committees = committeeRecords(members);
  const candidates = candidateRecords([{ ...AN, constituency: '3' }]);
  const ward = wardOf({ committees, candidates, areas: areaRecords([{}]) });
  const [body] = auditCommittees(ward, committees, lawOn('2026'), '2026-03-01').bodies;
  const catalog = await loadCatalog(language);
  const words = { text: await loadCommitteesText(language), cli: await loadCliText(language), catalog };
  return repairWords(body!, words);
}

describe.each<
  [string, number, Readonly<Record<number, Partial<Membership>>>, readonly string[], readonly string[]]
>([
  [
    'two too few, nobody for the voters',
    7,
    { 0: { represents: ORGANISATIONS } },
    ['Bổ sung 2 Ủy viên, trong đó 1 đại diện cử tri ở địa phương.'],
    ['Add 2 × member (of them 1 for local voters).'],
  ],
  [
    'a candidate in a body that needs all its members',
    9,
    { 8: AN },
    [
      'Thay bà Lê Thị An (dòng 10) vì là người ứng cử ở đơn vị bầu cử đại biểu Hội đồng nhân dân cấp xã số 3: đưa ra khỏi danh sách chậm nhất 26/02/2026 và bổ sung 1 Ủy viên.',
    ],
    [
      'Replace Ms Lê Thị An (row 10), a candidate in the commune People’s Council constituency 3: off the list by 26/02/2026, and add 1 × member.',
    ],
  ],
  [
    'a candidate in a body that can do without',
    10,
    { 8: AN },
    [
      'Đưa bà Lê Thị An (dòng 10) ra khỏi danh sách chậm nhất 26/02/2026 vì là người ứng cử ở đơn vị bầu cử đại biểu Hội đồng nhân dân cấp xã số 3; số người còn lại vẫn đủ, nhưng nếu phải ra quyết định xóa tên thì phải bổ sung người thay thế theo luật.',
    ],
    [
      'Take Ms Lê Thị An (row 10) off the list by 26/02/2026, a candidate in the commune People’s Council constituency 3; the others suffice, but if the name has to be struck off by a decision the law wants a successor.',
    ],
  ],
  [
    'a row twice, one too many, and nobody head',
    17,
    {
      0: { position: word('member'), represents: [...ORGANISATIONS, 'voters'] },
      4: { ...AN, name: 'Vũ Thị Mẫu', id: { state: 'read', id: '997180111111' } },
      5: { ...AN, name: 'Vũ Thị Mẫu', id: { state: 'read', id: '997180111111' } },
    },
    [
      'Xóa dòng 7: Vũ Thị Mẫu đã có ở dòng 6.',
      'Bớt 1 người để không quá 15, chẳng hạn ông Mẫu 18 (dòng 18).',
      'Chuyển ông Mẫu 2 (dòng 2) từ Ủy viên sang Trưởng ban.',
    ],
    [
      'Delete row 7: Vũ Thị Mẫu is in row 6 already.',
      'Release 1 person so that there are no more than 15, such as Mr Mẫu 18 (row 18).',
      'Make Mr Mẫu 2 (row 2) head of the board instead of member.',
    ],
  ],
  [
    'a position nobody can read and a component in a full body',
    15,
    { 0: { represents: ORGANISATIONS }, 14: { position: unread('Hỗ trợ'), sex: unread('?') } },
    [
      'Ghi chức danh Ủy viên cho ông/bà Mẫu 16 (dòng 16).',
      'Ghi thêm đại diện cử tri ở địa phương cho ông Mẫu 5 (dòng 5), nếu đúng người này được cử; nếu không thì thay bằng người đại diện.',
    ],
    [
      'Write the position member for Mẫu 16 (row 16).',
      'Let Mr Mẫu 5 (row 5) also represent local voters, if so delegated; if not, put somebody who does in this place.',
    ],
  ],
  ['a lawful body', 9, {}, [], []],
])('%s', (_what, size, changes, vi, en) => {
  test.each([
    ['vi', vi],
    ['en', en],
  ] as const)('in %s', async (language, expected) => {
    expect(await wordsFor(size, changes, language)).toEqual(expected);
  });
});
