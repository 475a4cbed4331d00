import { expect, test } from 'vitest';
import { deliverySheetForm } from '../../../src/print/forms/delivery-sheet.ts';
import { renderPdf } from '../../../src/print/renderers/pdf.ts';
import { areaRoll, formContext, manyLines } from '../invented.ts';
import { pageTexts } from '../read-pdf.ts';

const inTwoRounds = (count: number) =>
  areaRoll(
    manyLines(count).map((line, index) => ({
      ...line,
      voter: { ...line.voter, neighbourhood: index % 2 === 0 ? 'Tổ 12' : 'Tổ 3' },
    })),
  );

test('the sheet reads as it is carried round', async () => {
  const { bytes, pages } = await renderPdf(deliverySheetForm(inTwoRounds(9), formContext()));
  expect(pages).toBe(1);
  await expect(pageTexts(bytes).join('\n--- trang ---\n')).toMatchFileSnapshot(
    '../../../fixtures/prints/delivery-sheet/expected.txt',
  );
});

test('each page says whose cards it is about, and the cards are all there once', async () => {
  const { bytes } = await renderPdf(deliverySheetForm(inTwoRounds(200), formContext()));
  const texts = pageTexts(bytes);
  expect(texts.length).toBeGreaterThan(4);
  for (const page of texts) expect(page).toMatch(/Tổ (?:3|12) \(100 thẻ\)/);
  const cards = texts.join('\n').match(/^\d+ +\d+ {2}.*\d{4}/gm)!;
  expect(new Set(cards.map((line) => line.split(/ +/)[1])).size).toBe(200);
});

test('where nobody gets a card the sheet says so', async () => {
  const { bytes } = await renderPdf(deliverySheetForm(areaRoll([]), formContext()));
  expect(pageTexts(bytes)[0]).toContain('không có cử tri nào nhận thẻ');
});
