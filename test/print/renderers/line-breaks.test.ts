import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../../src/print/document.ts';
import { openFonts } from '../../../src/print/renderers/pdf/fonts.ts';
import { breakEvenly, breakRuns } from '../../../src/print/renderers/pdf/break-lines.ts';
import type { Canvas } from '../../../src/print/renderers/pdf/canvas.ts';
import { setLines } from '../../../src/print/renderers/pdf/set-lines.ts';
import { openPdf } from '../../../src/print/renderers/pdf/inside.ts';
import { renderPdf } from '../../../src/print/renderers/pdf.ts';
import { documentOf } from '../documents.ts';
import { pageTexts, words } from '../read-pdf.ts';

const UNIT = 'Xã Trung Lý Hạ Thượng Nguyên Bình Sơn Đông Hải';
const paragraph = (text: string, keepNext = false): Block => ({
  kind: 'paragraph',
  text: [{ text }],
  keepNext,
});
const pages = async (...blocks: readonly Block[]): Promise<readonly string[]> =>
  pageTexts((await renderPdf(documentOf(blocks))).bytes);

test('lines of any text set evenly are as many as before, lose nothing, and none is wider than the room', () => {
  const fonts = openFonts(openPdf(''), new Set());
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Hội', 'đồng', 'nhân', 'dân', 'phường', 'nghiêng', 'Ỷ', '2026-2031'), {
        minLength: 1,
        maxLength: 40,
      }),
      fc.integer({ min: 1500, max: 30_000 }),
      (texts, room) => {
        const runs = [{ text: texts.join(' ') }];
        const [even, greedy] = [breakEvenly(runs, fonts, room), breakRuns(runs, fonts, room)];
        expect(even).toHaveLength(greedy.length);
        const written = (lines: typeof even): string =>
          lines.map((line) => line.words.map(({ text }) => text).join('')).join('');
        expect(written(even)).toBe(texts.join(''));
        for (const { width } of even) expect(width).toBeLessThanOrEqual(room + 0.02);
      },
    ),
    { numRuns: 300 },
  );
});

test('a title of two lines leaves no word alone on the second', async () => {
  const text = `ĐẠI BIỂU HỘI ĐỒNG NHÂN DÂN ${UNIT.toUpperCase()} KHÓA II`;
  const [page] = await pages({ kind: 'title', lines: [{ text }] });
  const lines = page!.split('\n').slice(0, 2);
  expect(lines.join(' ')).toBe(text);
  expect(lines[1]!.split(' ').length).toBeGreaterThan(5);
});

test('where place and date do not fit one line, the date stands whole under the place', async () => {
  const [page] = await pages({
    kind: 'heading',
    issuer: [{ text: 'TỔ BẦU CỬ' }],
    placeAndDate: `${UNIT}, ngày 05 tháng 02 năm 2026`,
  });
  expect(page!.split('\n').some((line) => line.endsWith('ngày 05 tháng 02 năm 2026'))).toBe(true);
  expect(page).toContain('Đông Hải,\n');
});

test('a hint that does not fit breaks before what its last comma adds', async () => {
  const hint = '(Ký, ghi rõ họ và tên, đóng dấu của Ủy ban nhân dân)';
  const [page] = await pages({
    kind: 'signatures',
    signatures: [{ positions: ['CHỦ TỊCH'], hint, name: '' }],
  });
  expect(page).toContain('(Ký, ghi rõ họ và tên,\nđóng dấu của Ủy ban nhân dân)');
});

test('a part without a label goes on where the part before it ended', async () => {
  const name =
    '1. Bà Nguyễn Phúc Hoàng Tôn Nữ Thị Phương Quỳnh (Thích Nữ Diệu Thanh Tịnh Quang Minh Đức) được';
  const { bytes } = await renderPdf(
    documentOf([
      {
        kind: 'field',
        parts: [
          { label: name, after: 'phiếu/', share: 1.9 },
          { label: '', after: 'hợp lệ' },
        ],
      },
    ]),
  );
  const found = words(bytes);
  const top = (text: string): number => found.find((word) => word.text === text)!.top;
  expect(top('hợp')).toBeCloseTo(top('phiếu/'), 1);
  expect(top('hợp')).toBeGreaterThan(top('1.') + 10);
});

test('what a paragraph announces stands on one page with it', async () => {
  const filled = (count: number): readonly Block[] =>
    Array.from({ length: count }, (_, index) => paragraph(`Dòng ${index}.`));
  for (let count = 20; count < 40; count += 1) {
    const texts = await pages(...filled(count), paragraph('Gồm có:', true), paragraph('Một người.'));
    expect(texts.some((text) => text.includes('Gồm có:\nMột người.'))).toBe(true);
  }
});

test.each([
  ['ordinary words', 'nhân dân nghiêng phường nhân dân nghiêng phường nhân dân', true],
  ['a word and a line of dots that does not fit beside it', `kể từ ngày ký. ${'.'.repeat(75)} hết`, false],
])('the gaps of justified text are widened up to the size of its letters: %s', (_what, text, widened) => {
  const fonts = openFonts(openPdf(''), new Set());
  const stretches: number[] = [];
  const canvas = { text: (...drawn: Parameters<Canvas['text']>) => stretches.push(drawn[4] ?? 0) };
  const size = 13;
  const lines = breakRuns([{ text }], fonts, 20_000);
  expect(lines.length).toBeGreaterThan(1);
  const setting = { left: 0, width: (20_000 * size) / 1000, size, leading: 18, align: 'justify' } as const;
  setLines(canvas as unknown as Canvas, lines, 0, setting);
  expect(stretches[0]! > 0).toBe(widened);
  expect(Math.max(...stretches)).toBeLessThanOrEqual(1000);
  // The last line is never widened.
  expect(stretches.at(-1)).toBe(0);
});
