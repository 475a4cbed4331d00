import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsqr from 'jsqr';
import { expect, test } from 'vitest';
import type { PrintDocument } from '../../../src/print/document.ts';
import { codeText, voterCardsForm } from '../../../src/print/forms/voter-cards.ts';
import { qrCode } from '../../../src/print/qr-code.ts';
import { renderHtml } from '../../../src/print/renderers/html.ts';
import { renderPdf } from '../../../src/print/renderers/pdf.ts';
import { readPgm } from '../grey-png.ts';
import { areaRoll, formContext, manyLines } from '../invented.ts';
import { words } from '../read-pdf.ts';

// The package is CommonJS: what it exports is under `default` twice.
const decode = jsqr as unknown as typeof jsqr.default;

/** Reads a square of grey as a telephone would. */
function readCode(grey: (x: number, y: number) => number, side: number): string | undefined {
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1) pixels.fill(grey(x, y), (y * side + x) * 4, (y * side + x) * 4 + 3);
  return decode(pixels, side, side)?.data;
}

const DOTS_PER_INCH = 254;
const DOTS_PER_MM = 10;
/** Left bottom part of a card, where the code stands, in millimetres. */
const PART = { x: 48, y: 80, side: 23 };

/** What the code of each card says, sheet by sheet, of pages printed and looked at. */
async function codesOn(document: PrintDocument): Promise<readonly (string | undefined)[]> {
  const folder = mkdtempSync(join(tmpdir(), 'baucu-qr-'));
  try {
    const file = join(folder, 'a.pdf');
    const { bytes, pages = 0 } = await renderPdf(document);
    writeFileSync(file, bytes);
    return Array.from({ length: pages }, (_, page) => {
      const { width, grey } = readPgm(
        execFileSync(
          'pdftoppm',
          ['-r', String(DOTS_PER_INCH), '-gray', '-f', String(page + 1), '-singlefile', file],
          { maxBuffer: 1 << 26 },
        ),
      );
      return [0, 1, 2, 3].map((card) => {
        const left = ((card % 2) * 148 + PART.x + 0.5) * DOTS_PER_MM;
        const top = (Math.floor(card / 2) * 105 + PART.y) * DOTS_PER_MM;
        return readCode((x, y) => grey[(top + y) * width + left + x]!, PART.side * DOTS_PER_MM);
      });
    }).flat();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const cards = (count: number, given = {}, profile = {}): PrintDocument =>
  voterCardsForm(areaRoll(manyLines(count)), formContext({ cards: { qr: true, ...given } }, profile));

test('the code on each printed card says its area and number, and nothing else', async () => {
  expect(await codesOn(cards(6))).toEqual([
    'KV 4 STT 1',
    'KV 4 STT 2',
    'KV 4 STT 3',
    'KV 4 STT 4',
    'KV 4 STT 5',
    'KV 4 STT 6',
    undefined,
    undefined,
  ]);
});

test('it reads on stock printed already, shifted as its texts are', async () => {
  expect((await codesOn(cards(2, { overlay: { x: 1.5, y: -0.5 } }))).slice(0, 2)).toEqual([
    'KV 4 STT 1',
    'KV 4 STT 2',
  ]);
});

test('it keeps with its card where a cut pile is to be in order', async () => {
  expect(await codesOn(cards(5, { isStacked: true }))).toEqual(
    [1, 3, 5, undefined, 2, 4, undefined, undefined].map((number) => number && `KV 4 STT ${String(number)}`),
  );
});

test('without being asked for there is none', async () => {
  expect(await codesOn(cards(1, { qr: undefined }))).toEqual([undefined, undefined, undefined, undefined]);
});

test.each(['1', '13', 'KV đặc biệt', 'Bệnh viện đa khoa'])('numbers of area %s read back', (area) => {
  for (const number of [1, 9, 10, 77, 512, 999, 1000, 2049, 3999, 4000]) {
    const text = codeText(area, number);
    const { size, runs } = qrCode(text);
    const dark = new Set(
      runs.flatMap(({ x, y, length }) => Array.from({ length }, (_, index) => `${x + index},${y}`)),
    );
    const grey = (x: number, y: number): number =>
      dark.has(`${Math.floor(x / 4) - 4},${Math.floor(y / 4) - 4}`) ? 0 : 255;
    expect(readCode(grey, (size + 8) * 4)).toBe(text);
  }
});

test('blank stands around it whatever the names of commune and province', async () => {
  const names = { commune: 'Phường Chánh Phú Hòa Đông', province: 'Thành phố Hồ Chí Minh' };
  const { bytes } = await renderPdf(cards(4, {}, names));
  const mm = 72 / 25.4;
  for (const { left, right, top, bottom, text } of words(bytes)) {
    const [x, y] = [(left / mm) % 148, (top / mm) % 105];
    const [width, height] = [(right - left) / mm, (bottom - top) / mm];
    const meets = x + width > 52 && x < 66.5 && y + height > 86.5 && y < 100;
    expect(meets, text).toBe(false);
  }
});

test('a browser prints it as squares too', async () => {
  const html = Buffer.from((await renderHtml(cards(2))).bytes).toString('utf8');
  expect(html.match(/<svg /g)).toHaveLength(2);
  expect(html).toContain('viewBox="0 0 21 21"');
});
