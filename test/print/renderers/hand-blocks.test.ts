import { expect, test } from 'vitest';
import type { Block } from '../../../src/print/document.ts';
import type { FieldBlock } from '../../../src/print/hand-blocks.ts';
import { renderHtml } from '../../../src/print/renderers/html.ts';
import { renderPdf } from '../../../src/print/renderers/pdf.ts';
import { documentOf, PAGE } from '../documents.ts';
import { letters, pageTexts, words } from '../read-pdf.ts';

const UNNUMBERED = { ...PAGE, numbering: 'none' } as const;
const POINTS = 72 / 25.4;
const field = (...parts: FieldBlock['parts']): FieldBlock => ({ kind: 'field', parts });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text: [{ text }] });
const pdf = async (...blocks: readonly Block[]): Promise<Uint8Array> =>
  (await renderPdf(documentOf(blocks, { page: UNNUMBERED }))).bytes;

test('dots reach from the label to the right margin, or to the words after them', async () => {
  const dots = words(await pdf(field({ label: 'Tên:' }), field({ label: 'Số:', after: 'phiếu' }))).filter(
    ({ text }) => /^\.+$/.test(text),
  );
  expect(dots).toHaveLength(2);
  expect(dots[0]!.right).toBeCloseTo(190 * POINTS, 0);
  expect(dots[1]!.right).toBeLessThan(180 * POINTS);
});

test('what is known stands in the place of the dots, with the words after it', async () => {
  const [text] = pageTexts(
    await pdf(
      field({ label: 'Số:', text: '12', after: 'phiếu' }),
      field({ label: '1.', text: 'Bà An', after: ', Thư ký' }),
    ),
  );
  expect(text).toBe('Số: 12 phiếu\n1. Bà An, Thư ký');
});

test('parts share the line, and none reaches into the next', async () => {
  const boxes = words(await pdf(field({ label: 'Một' }, { label: 'Hai', share: 2 }, { label: 'Ba' })));
  const line = boxes.map(({ text, left, right }) => ({ text: text.replace(/\.+/, '.'), left, right }));
  expect(line.map(({ text }) => text).join(' ')).toBe('Một . Hai . Ba .');
  line.slice(1).forEach(({ left }, index) => expect(left).toBeGreaterThan(line[index]!.right - 0.5));
});

test('a label too long for its line wraps, and the dots go where there is room', async () => {
  const label = Array.from({ length: 30 }, (_, index) => `nhãn${index}`).join(' ');
  const bytes = await pdf(field({ label, after: 'người' }), paragraph('Dòng sau'));
  expect(letters(bytes)).toMatch(new RegExp(`${label.replaceAll(' ', '')}\\.+ngườiDòngsau`));
});

test('a long text that is known wraps inside its part and loses nothing', async () => {
  const text = Array.from({ length: 40 }, (_, index) => `từ${index}`).join(' ');
  const all = letters(await pdf(field({ label: 'A:', text }, { label: 'B:', text: 'ngắn' })));
  for (const word of text.split(' ')) expect(all).toContain(word);
});

test('a page break starts a page, and none after the last block', async () => {
  const bytes = await pdf(paragraph('Một'), { kind: 'page-break' }, paragraph('Hai'), { kind: 'page-break' });
  expect(pageTexts(bytes).map((text) => text.split('\n')[0])).toEqual(['Một', 'Hai']);
});

test('where each part is to stand on one page its type shrinks, and only there', async () => {
  const many = Array.from({ length: 45 }, (_, index) => paragraph(`Dòng ${index}`));
  const blocks: readonly Block[] = [...many, { kind: 'page-break' }, paragraph('Riêng')];
  const loose = await renderPdf(documentOf(blocks));
  const fitted = await renderPdf(documentOf(blocks, { onePageEach: true }));
  expect([loose.pages, fitted.pages]).toEqual([3, 2]);
  const height = (text: string, page: number): number => {
    const word = words(fitted.bytes).find((one) => one.text === text && one.page === page)!;
    return word.bottom - word.top;
  };
  expect(height('Dòng', 1)).toBeLessThan(height('Riêng', 2));
});

test('a frame takes its own room, and its words stand inside it', async () => {
  const box: Block = {
    kind: 'box',
    width: 42,
    height: 26,
    border: 'single',
    lines: [{ text: 'Vị trí' }],
    beside: [{ text: 'Bên cạnh' }],
  };
  const boxes = words(await pdf(box, paragraph('Dưới')));
  const at = (text: string) => boxes.find((one) => one.text === text)!;
  expect(at('Vị').left).toBeGreaterThan(20 * POINTS);
  expect(at('trí').right).toBeLessThan(62 * POINTS);
  expect(at('Bên').left).toBeGreaterThan(62 * POINTS);
  expect(at('Dưới').top).toBeGreaterThan(46 * POINTS);
});

test('Nơi nhận stands at the left of the signature', async () => {
  const boxes = words(
    await pdf({
      kind: 'signatures',
      recipients: ['- Như trên;', '- Lưu: VT.'],
      signatures: [{ positions: ['CHỦ TỊCH'], name: 'Trần Thị Mẫu' }],
    }),
  );
  const at = (text: string) => boxes.find((one) => one.text === text)!;
  expect(at('Nơi').left).toBeCloseTo(20 * POINTS, 0);
  expect(at('CHỦ').left).toBeGreaterThan(at('nhận:').right);
  expect(at('Nơi').top).toBeCloseTo(at('CHỦ').top, -1);
});

test('hostile text in a field, a frame or among the recipients is text in HTML', async () => {
  const hostile = '<img src=x onerror=alert(1)>';
  const { bytes } = await renderHtml(
    documentOf([
      field({ label: hostile, text: hostile, after: hostile }),
      {
        kind: 'box',
        width: 10,
        height: 10,
        border: 'double',
        lines: [{ text: hostile }],
        beside: [{ text: hostile }],
      },
      { kind: 'signatures', recipients: [hostile], signatures: [] },
    ]),
  );
  expect(Buffer.from(bytes).toString('utf8')).not.toContain('<img');
});
