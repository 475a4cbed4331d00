import { expect, test } from 'vitest';
import type { CardsBlock } from '../../../src/print/document.ts';
import { calibrationForm } from '../../../src/print/forms/calibration.ts';
import { STAMP_CORNER } from '../../../src/print/forms/card-slots.ts';
import type { CardOptions } from '../../../src/print/forms/form-context.ts';
import { voterCardsForm } from '../../../src/print/forms/voter-cards.ts';
import { renderHtml } from '../../../src/print/renderers/html.ts';
import { renderPdf } from '../../../src/print/renderers/pdf.ts';
import { status } from '../../records/voter-record.ts';
import { areaRoll, formContext, manyLines, rollLine } from '../invented.ts';
import { letters, pageTexts, poppler, words } from '../read-pdf.ts';

const POINTS = 72 / 25.4;
const LONG_NAME = 'Công Tằng Tôn Nữ Thị Phương Thảo Nguyên Hương Giang Bảo Châu Ngọc Minh Anh Thư';
const LONG_ADDRESS =
  'Căn hộ số 1205, tầng 12, tòa nhà chung cư cao tầng CT1A, khu đô thị mới Nam Thăng Long giai đoạn 2, số 258 đường Võ Chí Công kéo dài, tổ dân phố số 18 Đông Ngạc 3';

const cardsOf = (lines: Parameters<typeof areaRoll>[0]): readonly (readonly string[])[] => [
  ...(voterCardsForm(areaRoll(lines), formContext()).blocks[0] as CardsBlock).cards,
];

test('a card has the name, birth, sex, address, number of the person and number of the line', () => {
  expect(cardsOf([rollLine()])).toEqual([
    ['Nguyễn Thị Mẫu 2', '15/06/1980', 'Nữ', 'Số 1, phố Mẫu', '028180000002', '1'],
  ]);
});

test('who votes elsewhere gets no card, and the others keep the number of their line', () => {
  const elsewhere = rollLine({ status: status('votes-elsewhere') }, { ballots: [] });
  expect(cardsOf([rollLine(), elsewhere, rollLine()]).map((card) => card[5])).toEqual(['1', '3']);
});

test('the address is the one the voter is listed by', () => {
  expect(cardsOf([rollLine({ permanent: 'A', temporary: 'B' }, { residence: 'temporary' })])[0]![3]).toBe(
    'B',
  );
});

test('what is not known is left as dots to write on', () => {
  expect(cardsOf([rollLine({ id: { state: 'blank' } })])[0]![4]).toMatch(/^\.+$/);
});

test('four cards stand on a sheet of A4 lying across, and read as the form does', async () => {
  const { bytes, pages } = await renderPdf(
    voterCardsForm(areaRoll(manyLines(6)), formContext({ day: '2026-03-05' })),
  );
  expect(pages).toBe(2);
  expect(poppler('pdfinfo', bytes)).toContain('Page size:       841.89 x 595.276 pts (A4)');
  const texts = pageTexts(bytes);
  await expect(texts.join('\n--- trang ---\n')).toMatchFileSnapshot(
    '../../../fixtures/prints/form-10/expected.txt',
  );
});

test('each card lies inside its own quarter, clear of the stamp corner and of the edges', async () => {
  const lines = manyLines(8).map((line) => ({
    ...line,
    voter: { ...line.voter, name: LONG_NAME, permanent: LONG_ADDRESS, temporary: LONG_ADDRESS },
  }));
  const { bytes } = await renderPdf(
    voterCardsForm(areaRoll(lines), formContext({}, { commune: 'Phường Chánh Phú Hòa Đông' })),
  );
  for (const { left, right, top, bottom, text } of words(bytes)) {
    const [x, y] = [left % (148 * POINTS), top % (105 * POINTS)];
    expect(
      x >= STAMP_CORNER.width * POINTS || y >= STAMP_CORNER.height * POINTS,
      `${text} in the stamp corner`,
    ).toBe(true);
    expect(x, text).toBeGreaterThan(4 * POINTS);
    expect(x + right - left, text).toBeLessThan(145 * POINTS);
    expect(y, text).toBeGreaterThan(4 * POINTS);
    expect(y + bottom - top, text).toBeLessThan(103 * POINTS);
  }
});

test('a long name and a long address lose no letter, and no two words lie on each other', async () => {
  const line = rollLine({ name: LONG_NAME, permanent: LONG_ADDRESS });
  const { bytes } = await renderPdf(voterCardsForm(areaRoll([line]), formContext()));
  const all = letters(bytes);
  expect(all).toContain(LONG_NAME.replaceAll(' ', ''));
  expect(all).toContain(LONG_ADDRESS.replaceAll(' ', ''));
  const boxes = words(bytes);
  for (const a of boxes) {
    const onIt = boxes.filter(
      (b) =>
        a !== b &&
        overlap(a.left, a.right, b.left, b.right) > 0.5 &&
        overlap(a.top, a.bottom, b.top, b.bottom) > 4,
    );
    expect(
      onIt.map(({ text }) => text),
      a.text,
    ).toEqual([]);
  }
});

const overlap = (from: number, to: number, from2: number, to2: number): number =>
  Math.min(to, to2) - Math.max(from, from2);

test('without a voter one page says so', async () => {
  const { bytes, pages } = await renderPdf(voterCardsForm(areaRoll([]), formContext()));
  expect(pages).toBe(1);
  expect(pageTexts(bytes)[0]).toBe('Khu vực bỏ phiếu số 4 không có cử tri nào nhận thẻ cử tri.');
});

test('cut apart, every draft card still says that it is one', async () => {
  const { bytes } = await renderPdf(voterCardsForm(areaRoll(manyLines(4)), formContext({ draft: true })));
  expect(pageTexts(bytes)[0]!.match(/DỰ THẢO/g)).toHaveLength(4);
});

const withCards = (cards: CardOptions) => voterCardsForm(areaRoll(manyLines(6)), formContext({ cards }));
const numbersIn = (document: ReturnType<typeof withCards>) =>
  [...(document.blocks[0] as CardsBlock).cards].map((card) => card[5] ?? '-');

test('one to a sheet of A6 the card fills the sheet', async () => {
  const { bytes, pages } = await renderPdf(withCards({ paper: 'A6' }));
  expect(pages).toBe(6);
  expect(poppler('pdfinfo', bytes)).toContain('Page size:       419.528 x 297.638 pts');
  expect(pageTexts(bytes)[5]).toContain('SỐ THẺ CỬ TRI: 6');
});

test('stacked, each place of the sheets is one run of numbers, and places left over are blank', async () => {
  const document = withCards({ isStacked: true });
  expect(numbersIn(document)).toEqual(['1', '3', '5', '-', '2', '4', '6', '-']);
  const { bytes } = await renderPdf(document);
  expect(letters(bytes).match(/SỐTHẺCỬTRI:/g)).toHaveLength(6);
});

test('only the numbers asked for are printed', () => {
  expect(numbersIn(withCards({ only: new Set([2, 5]) }))).toEqual(['2', '5']);
});

test('cards that are out already are not printed again; one whose text changed, and one of somebody new, are', () => {
  const lines = manyLines(4);
  const posted = new Map([['4', areaRoll(lines.slice(0, 3))]]);
  const renamed = { ...lines[1]!, voter: { ...lines[1]!.voter, name: 'Tên Đã Sửa' } };
  // The new one stands in the middle of today's list, and leaves the numbers of the others as they are.
  const today = areaRoll([lines[0]!, lines[3]!, renamed, lines[2]!]);
  const document = voterCardsForm(today, formContext({ cards: { posted } }));
  expect(numbersIn(document)).toEqual(['2', '4']);
});

test('in the order of delivery cards go by address', () => {
  const at = (permanent: string) => rollLine({ permanent });
  const roll = areaRoll([at('Số 12 phố A'), at('Số 3 phố A'), at('Số 1 phố A')]);
  expect(numbersIn(voterCardsForm(roll, formContext({ cards: { order: 'delivery' } })))).toEqual([
    '3',
    '2',
    '1',
  ]);
});

test('on stock only what differs is printed, and moved as far as asked', async () => {
  const plain = words((await renderPdf(withCards({}))).bytes);
  const over = words((await renderPdf(withCards({ overlay: { x: 2, y: -1 } }))).bytes);
  expect(over.map(({ text }) => text)).not.toContain('THẺ');
  const [before, after] = [plain, over].map((all) => all.find(({ text }) => text === '028000000000')!);
  expect(after!.left - before!.left).toBeCloseTo(2 * POINTS, 1);
  expect(after!.top - before!.top).toBeCloseTo(-1 * POINTS, 1);
  // Area, commune and province come where the whole card has them.
  const lastOf = (all: typeof plain) =>
    all
      .filter(({ page, left, text }) => page === 1 && left < 100 * POINTS && text === 'Mẫu')
      .map(({ left, top }) => [left, top]);
  const unmoved = lastOf(over).map(([left, top]) => [left! - 2 * POINTS, top! + POINTS]);
  for (const [left, top] of unmoved)
    expect(lastOf(plain).some(([x, y]) => Math.abs(x! - left!) < 0.6 && Math.abs(y! - top!) < 1)).toBe(true);
  expect(unmoved.length).toBeGreaterThan(3);
});

test('the calibration page frames each slot where a card prints it', async () => {
  const { bytes, pages } = await renderPdf(calibrationForm(formContext()));
  expect(pages).toBe(1);
  const text = pageTexts(bytes)[0]!;
  expect(text.match(/Số Căn cước:/g)).toHaveLength(4);
  expect(text).toContain('--offset 1.5,-0.5');
});

test('as HTML a card on stock hides its labels and a blank place stays blank', async () => {
  const html = Buffer.from(
    (await renderHtml(withCards({ overlay: { x: 1, y: 0 }, isStacked: true }))).bytes,
  ).toString();
  expect(html.match(/class="card"/g)).toHaveLength(6);
  expect(html).toContain('<span style="visibility:hidden">Họ và tên:</span>');
  expect(html).not.toContain('THẺ CỬ TRI</');
});
