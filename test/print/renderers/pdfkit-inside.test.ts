import { expect, test } from 'vitest';
import { openFonts } from '../../../src/print/renderers/pdf/fonts.ts';
import { bytesOf, openPdf } from '../../../src/print/renderers/pdf/inside.ts';

test('PDFKit still has the parts behind its text calls that the renderer writes with', async () => {
  const file = openPdf('Mẫu');
  const bytes = bytesOf(file);
  file.addPage({ size: [100, 100], margin: 0 });
  const { font } = openFonts(file, new Set())({});
  expect(typeof font.id).toBe('string');
  expect(font.font.hasGlyphForCodePoint(0x1ea0)).toBe(true);
  expect(font.font.glyphForCodePoint(0x41).path.commands.length).toBeGreaterThan(3);
  // The blank is the first glyph of every file.
  expect(font.subset.includeGlyph(font.font.glyphForCodePoint(0x41).id)).toBe(2);
  expect(font.encode('A')[0]).toEqual(['0002']);
  expect(font.widths[2]).toBeCloseTo(722.17, 1);
  // What glyph 2 stands for depends on the files written before: the renderer sets it by itself.
  expect(Array.isArray(font.unicode[2])).toBe(true);
  expect(Array.isArray(file._offsets)).toBe(true);
  expect(file._waiting).toBeGreaterThan(0);
  expect(typeof file._offset).toBe('number');
  expect(file._id).toHaveLength(16);
  expect(String(file._root)).toMatch(/^\d+ 0 R$/);
  expect(String(file.getStructTreeRoot())).toMatch(/^\d+ 0 R$/);
  file.end();
  expect((await bytes).length).toBeGreaterThan(500);
});
