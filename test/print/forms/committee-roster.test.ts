import { expect, test } from 'vitest';
import type {
  Block,
  HeadingBlock,
  PrintDocument,
  SignaturesBlock,
  TableBlock,
  TitleBlock,
} from '../../../src/print/document.ts';
import { committeeRosterForm } from '../../../src/print/forms/committee-roster.ts';
import { renderPdf } from '../../../src/print/renderers/pdf.ts';
import type { Membership } from '../../../src/records/model.ts';
import type { BodyRef } from '../../../src/vocabulary.ts';
import { membershipRecord, word } from '../../records/election-records.ts';
import { born } from '../../records/voter-record.ts';
import { formContext } from '../invented.ts';
import { pageTexts } from '../read-pdf.ts';

const roster = (ref: BodyRef, members: readonly Partial<Membership>[] = [{}], about = ''): PrintDocument =>
  committeeRosterForm(
    {
      ref,
      kind: undefined,
      members: members.map((member, index) => membershipRecord({ row: index + 2, ...member })),
      about,
    },
    formContext(),
  );
const block = (document: PrintDocument, kind: Block['kind']) =>
  document.blocks.find((one) => one.kind === kind)!;
const title = (document: PrintDocument): string =>
  (block(document, 'title') as TitleBlock).lines.map(({ text }) => text).join(' | ');
const issuer = (document: PrintDocument): string =>
  (block(document, 'heading') as HeadingBlock).issuer.map(({ text }) => text).join(' ');
const signature = (document: PrintDocument) =>
  (block(document, 'signatures') as SignaturesBlock).signatures[0]!;

test.each<[BodyRef, string, string]>([
  [
    { body: 'election-committee', level: 'commune' },
    'ỦY BAN BẦU CỬ PHƯỜNG MẪU',
    'ỦY BAN NHÂN DÂN PHƯỜNG MẪU',
  ],
  [
    { body: 'election-committee', level: 'province' },
    'ỦY BAN BẦU CỬ THÀNH PHỐ MẪU',
    'ỦY BAN NHÂN DÂN THÀNH PHỐ MẪU',
  ],
  [
    { body: 'election-board', level: 'na', number: '5' },
    'BAN BẦU CỬ ĐẠI BIỂU QUỐC HỘI KHÓA XVI | Đơn vị bầu cử số 5',
    'ỦY BAN NHÂN DÂN THÀNH PHỐ MẪU',
  ],
  [
    { body: 'election-board', level: 'commune', number: '2' },
    'BAN BẦU CỬ ĐẠI BIỂU HỘI ĐỒNG NHÂN DÂN PHƯỜNG MẪU KHÓA II, NHIỆM KỲ 2026-2031 | Đơn vị bầu cử số 2',
    'ỦY BAN NHÂN DÂN PHƯỜNG MẪU',
  ],
  [{ body: 'polling-team', number: '4' }, 'TỔ BẦU CỬ KHU VỰC BỎ PHIẾU SỐ 4', 'ỦY BAN NHÂN DÂN PHƯỜNG MẪU'],
  [{ body: 'steering-committee' }, 'BAN CHỈ ĐẠO BẦU CỬ PHƯỜNG MẪU', 'BAN CHỈ ĐẠO BẦU CỬ PHƯỜNG MẪU'],
])('the roster of %o is headed "%s" and put out by %s', (ref, heading, by) => {
  const document = roster(ref, [{ decision: '' }]);
  expect(title(document)).toBe(`DANH SÁCH | THÀNH VIÊN ${heading}`);
  expect(issuer(document)).toBe(by);
});

test('the place of a team and the extent of a constituency are told', () => {
  expect(
    title(roster({ body: 'polling-team', number: '4' }, [{ decision: '' }], 'Nhà văn hóa số 4')),
  ).toContain('Địa điểm bỏ phiếu: Nhà văn hóa số 4');
  expect(
    title(roster({ body: 'election-board', level: 'commune', number: '2' }, [{ decision: '' }], 'tổ 1, 2')),
  ).toContain('Gồm: tổ 1, 2');
});

test.each<[string, readonly Partial<Membership>[], string | undefined]>([
  ['the same on every row', [{}, {}], '(Kèm theo Quyết định số 01/QĐ-UBND)'],
  [
    'the same with its day',
    [{ decidedOn: born('2026-01-05') }, { decidedOn: born('2026-01-05') }],
    '(Kèm theo Quyết định số 01/QĐ-UBND ngày 05 tháng 01 năm 2026)',
  ],
  ['two numbers', [{}, { decision: '02/QĐ-UBND' }], undefined],
  ['two days', [{ decidedOn: born('2026-01-05') }, {}], undefined],
  ['none', [{ decision: '' }], undefined],
])('the decision is named when all rows agree: %s', (_, members, line) => {
  const text = title(roster({ body: 'polling-team', number: '4' }, members));
  if (line === undefined) expect(text).not.toContain('Kèm theo');
  else expect(text.endsWith(line)).toBe(true);
});

test('titles and components stand by their official names, what was not understood as it was written', () => {
  const members: readonly Partial<Membership>[] = [
    {
      position: word('team-leader'),
      title: 'Trưởng thôn',
      represents: ['fatherland-front', 'voters'],
      representsUnread: ['Hội Khuyến học'],
    },
    { position: { state: 'unreadable', text: 'Giúp việc' } },
  ];
  const rows = [
    ...(block(roster({ body: 'polling-team', number: '4' }, members), 'table') as TableBlock).rows,
  ];
  expect(rows[0]!.slice(2)).toEqual([
    'Trưởng thôn',
    'Tổ trưởng',
    'Ủy ban Mặt trận Tổ quốc Việt Nam; Cử tri ở địa phương; Hội Khuyến học',
    '',
  ]);
  expect(rows[1]![3]).toBe('Giúp việc');
});

test('the steering committee is signed for by its head, when there is one', () => {
  const head = { name: 'Lý Thị Mẫu', position: word('board-head') } as const;
  expect(signature(roster({ body: 'steering-committee' }, [head, {}]))).toMatchObject({
    positions: ['TRƯỞNG BAN'],
    name: 'Lý Thị Mẫu',
  });
  expect(signature(roster({ body: 'steering-committee' }, [head, head])).name).toBe('');
});

test('the roster of a team reads as expected', async () => {
  const members = Array.from({ length: 13 }, (_, index): Partial<Membership> => ({
    position: word(index === 0 ? 'team-leader' : index === 1 ? 'secretary' : 'member'),
    title: 'Công chức Văn phòng Hội đồng nhân dân và Ủy ban nhân dân',
    represents: ['state-agency'],
    decidedOn: born('2026-01-20'),
  }));
  const { bytes } = await renderPdf(
    roster({ body: 'polling-team', number: '4' }, members, 'Nhà văn hóa số 4'),
  );
  await expect(pageTexts(bytes).join('\n--- trang ---\n')).toMatchFileSnapshot(
    '../../../fixtures/prints/roster/expected.txt',
  );
});

test('a body without members prints a page that says so', async () => {
  const { bytes, pages } = await renderPdf(roster({ body: 'polling-team', number: '4' }, []));
  expect(pages).toBe(1);
  expect(pageTexts(bytes)[0]).toContain('Chưa có thành viên nào trong danh sách.');
});
