import { expect, test } from 'vitest';
import { findingIndexForm } from '../../../src/print/forms/finding-index.ts';
import { renderHtml } from '../../../src/print/renderers/html.ts';
import { renderPdf } from '../../../src/print/renderers/pdf.ts';
import { areaRoll, formContext, manyLines, rollLine } from '../invented.ts';
import { letters, pageTexts, words } from '../read-pdf.ts';

test('the index reads as it hangs beside the ballot box', async () => {
  const { bytes, pages } = await renderPdf(findingIndexForm(areaRoll(manyLines(12)), formContext()));
  expect(pages).toBe(1);
  await expect(pageTexts(bytes).join('\n--- trang ---\n')).toMatchFileSnapshot(
    '../../../fixtures/prints/finding-index/expected.txt',
  );
});

test('everybody of the list is in it once, in two columns of which the left is filled first', async () => {
  const roll = areaRoll(manyLines(300));
  const { bytes, pages } = await renderPdf(findingIndexForm(roll, formContext()));
  expect(pages).toBeGreaterThan(1);
  const all = words(bytes);
  const middle = ({ left, right }: (typeof all)[number]): number => (left + right) / 2;
  const heads = all.filter(({ text }) => text === 'STT').map(middle);
  expect(new Set(heads.slice(1).map(Math.round)).size).toBe(2);
  const numbers = all
    .filter(
      (word) =>
        /^\d{1,3}$/.test(word.text) && heads.slice(1).some((head) => Math.abs(head - middle(word)) < 2),
    )
    .map(({ text }) => Number(text));
  expect(numbers.toSorted((a, b) => a - b)).toEqual(roll.lines.map(({ number }) => number));
});

test('without an address the household stands in its place', async () => {
  const line = rollLine({ permanent: '', household: '17' }, { residence: undefined });
  const { bytes } = await renderPdf(findingIndexForm(areaRoll([line]), formContext()));
  expect(letters(bytes)).toContain('Hộ17');
});

test('as HTML it stands in two columns too', async () => {
  const { bytes } = await renderHtml(findingIndexForm(areaRoll(manyLines(3)), formContext()));
  expect(Buffer.from(bytes).toString('utf8')).toContain('<div class="columns">\n<table');
});

test('a draft says so on each page', async () => {
  const { bytes } = await renderPdf(findingIndexForm(areaRoll(manyLines(200)), formContext({ draft: true })));
  for (const page of pageTexts(bytes)) expect(page).toContain('DỰ THẢO');
});
