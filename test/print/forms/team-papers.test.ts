import { expect, test } from 'vitest';
import { timetable } from '../../../src/law/timetable.ts';
import type { PrintDocument } from '../../../src/print/document.ts';
import { areaTotalsForm } from '../../../src/print/forms/team/area-totals.ts';
import type { TeamPlace } from '../../../src/print/forms/team/area-paper.ts';
import { dutyRosterForm } from '../../../src/print/forms/team/duty-roster.ts';
import { handOverForm } from '../../../src/print/forms/team/hand-over.ts';
import { invitationForm } from '../../../src/print/forms/team/invitation.ts';
import { lastDaysForm } from '../../../src/print/forms/team/last-days.ts';
import { packContentsForm } from '../../../src/print/forms/team/pack-contents.ts';
import { pollingNoticeForm } from '../../../src/print/forms/team/polling-notice.ts';
import { pollingSignForm } from '../../../src/print/forms/team/polling-sign.ts';
import { teamContactsForm } from '../../../src/print/forms/team/team-contacts.ts';
import { renderPdf } from '../../../src/print/renderers/pdf.ts';
import { lawOn } from '../../law/statute-book.ts';
import { formContext } from '../invented.ts';
import { letters, pageTexts } from '../read-pdf.ts';
import { pollingPlace } from './polling-place.ts';

const law = lawOn('2026');
const place: TeamPlace = { ...pollingPlace(), opens: '07:00', closes: '19:00' };
const unknown: TeamPlace = {
  ...place,
  place: '',
  team: [],
  voters: undefined,
  lists: { na: undefined, province: undefined, commune: undefined },
  opens: '',
  closes: '',
};
const context = formContext();
const milestones = timetable(law, {
  pollingDay: law.election.pollingDay,
  today: '2026-01-20',
  level: 'commune',
});

const PAPERS: readonly (readonly [id: string, document: (given: TeamPlace) => PrintDocument])[] = [
  ['polling-sign', (given) => pollingSignForm(given, context)],
  ['team-contacts', (given) => teamContactsForm(given, context)],
  ['duty-roster', (given) => dutyRosterForm(given, context)],
  ['last-days', (given) => lastDaysForm(given, milestones, context)],
  [
    'area-totals',
    (given) => areaTotalsForm(given, given.voters && { people: 1240, male: 610, female: 630 }, context),
  ],
  ['hand-over', (given) => handOverForm(given, context)],
  ['polling-notice', (given) => pollingNoticeForm(given, law, context)],
  ['invitation', (given) => invitationForm(given, context)],
];

test.each(PAPERS)('%s reads as it is handed out', async (id, document) => {
  const { bytes } = await renderPdf(document(place));
  await expect(pageTexts(bytes).join('\n--- trang ---\n')).toMatchFileSnapshot(
    `../../../fixtures/prints/${id}/expected.txt`,
  );
});

test.each(PAPERS)(
  '%s leaves room for the hand where nothing is known, and says nothing of its own',
  async (_, document) => {
    const text = letters((await renderPdf(document(unknown))).bytes);
    expect(text).not.toMatch(/undefined|null|NaN/);
    expect(text).toMatch(/khuvựcbỏphiếusố4/i);
  },
);

test('the sign of the longest place is still one page', async () => {
  const long = {
    ...place,
    place: 'Nhà văn hóa liên tổ dân phố số 12, 13 và 14 khu đô thị mới Nam Thăng Long giai đoạn 2 mở rộng',
  };
  expect((await renderPdf(pollingSignForm(long, context))).pages).toBe(1);
});

test('a step that hangs on an area’s hour stands at that area’s, not at the earliest of the ward', async () => {
  const opens = milestones.find(({ id }) => id === 'polls-open')!;
  const byArea = [
    { area: place.area, date: '2026-03-15', time: '07:00' },
    { area: 'x', date: '2026-03-15', time: '05:30' },
  ];
  const early = { ...opens, time: '05:30', byArea };
  const text = letters((await renderPdf(lastDaysForm(place, [early], context))).bytes);
  expect(text).toContain('07:00');
  expect(text).not.toContain('05:30');
});

test('the steps of the last days are those of the law from the tenth day on', async () => {
  const text = letters((await renderPdf(lastDaysForm(place, milestones, context))).bytes);
  for (const { title, date } of milestones) {
    const said = text.includes(title.vi.normalize('NFC').replace(/\s+/g, ''));
    expect(said, title.vi).toBe(date !== null && date >= '2026-03-05');
  }
});

test('a list of contents counts its papers and pages', async () => {
  const paper = { title: 'Danh sách cử tri', pages: 3, paper: 'A4 ngang', draft: false };
  const refused = { title: 'Thẻ cử tri', pages: 0, paper: 'A4 ngang', draft: true };
  const text = letters((await renderPdf(packContentsForm('4', [paper, refused], context))).bytes);
  expect(text).toContain('Tổngsố:1tàiliệu,3trang.Chưain:1tàiliệu.');
  expect(text).toContain('Chưain:cònlỗi');
});
