import { expect, test } from 'vitest';
import { findingSheets, MOST_LINKS } from '../../src/annotate/finding-list.ts';
import { MOST_COMMENTS, notesBySheet } from '../../src/annotate/finding-notes.ts';
import type { PlacedFinding } from '../../src/annotate/placed-finding.ts';
import { finding } from '../../src/findings/finding.ts';
import { loadCatalog } from '../../src/i18n/load.ts';
import { loadWorkbookText } from '../../src/i18n/workbook-text.ts';
import { LIST_STYLES } from '../../src/tables/xlsx/write/new-styles.ts';

const words = { catalog: await loadCatalog('vi'), text: await loadWorkbookText('vi') };

const placed = (count: number): readonly PlacedFinding[] =>
  Array.from({ length: count }, (_, index) => ({
    finding: finding('voter/name-missing', {}, { file: 'voters.csv', row: index + 2, column: 'name' }),
    sheet: "KV '1'",
    row: index + 2,
    column: 1,
    who: '',
  }));

test('more findings than a sheet may hold links go on in another sheet, each with its link', () => {
  const sheets = findingSheets(placed(MOST_LINKS + 1), words, LIST_STYLES, ['lỗi']);
  expect(sheets.map(({ name, links }) => [name, links!.length])).toEqual([
    ['Lỗi (2)', MOST_LINKS],
    ['Lỗi (3)', 1],
  ]);
  const lines = [...sheets[0]!.rows].slice(0, 5).map(({ cells }) => cells[0]!);
  expect(lines[0]).toContain('60.001 lỗi');
  expect(lines.some((line) => line.includes('“Lỗi (3)”'))).toBe(true);
  expect(sheets[1]!.links![0]!.to).toBe(`'KV ''1'''!B${MOST_LINKS + 2}`);
});

test('each link stands in the line of its finding', () => {
  const [sheet] = findingSheets(placed(3), words, LIST_STYLES, []);
  const lines = [...sheet!.rows];
  for (const { cell, to } of sheet!.links!) {
    const line = lines.find(({ number }) => `B${number}` === cell)!;
    expect(line.cells[1]).toBe(`'KV '1''!${to.split('!')[1]}`);
  }
});

test('beyond the comments that a sheet bears, cells are coloured only, and the list says so', () => {
  const many = placed(MOST_COMMENTS + 5);
  const notes = notesBySheet(many, words).get("KV '1'")!;
  expect(notes).toHaveLength(MOST_COMMENTS + 5);
  expect(notes.filter(({ text }) => text !== '')).toHaveLength(MOST_COMMENTS);
  const [sheet] = findingSheets(many, words, LIST_STYLES, []);
  expect([...sheet!.rows].slice(0, 4).some(({ cells }) => cells[0]!.includes('30.000'))).toBe(true);
});

test('without findings the list says that nothing is wrong', () => {
  const [sheet] = findingSheets([], words, LIST_STYLES, []);
  expect([...sheet!.rows].map(({ cells }) => cells[0])).toContain('Không phát hiện điều gì sai.');
});
