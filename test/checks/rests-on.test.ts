import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { checkWard } from '../../src/checks/index.ts';
import { readWard } from '../../src/records/read-ward.ts';
import { lawOn } from '../law/statute-book.ts';

const WARD = resolve(import.meta.dirname, '../../fixtures/wards/thuong-cat-mau');

/** How many findings of each code the model ward has more when headings of one of its tables are not known. */
async function codesMore(file: string, ...headings: readonly string[]): Promise<Record<string, number>> {
  const before = await codes(WARD);
  const folder = mkdtempSync(join(tmpdir(), 'baucu-heading-'));
  try {
    cpSync(WARD, folder, { recursive: true });
    const [header, ...rows] = readFileSync(join(WARD, file), 'utf8').split('\n');
    const changed = headings.reduce(
      (line, heading) => line.replace(heading, `Mục ${headings.indexOf(heading)}`),
      header!,
    );
    expect(changed).not.toBe(header);
    writeFileSync(join(folder, file), [changed, ...rows].join('\n'));
    const after = await codes(folder);
    return Object.fromEntries(
      [...after]
        .map(([code, count]) => [code, count - (before.get(code) ?? 0)])
        .filter(([, more]) => more !== 0),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function codes(folder: string): Promise<ReadonlyMap<string, number>> {
  const ward = await readWard(folder, { elections: ['2026'] });
  const counts = new Map<string, number>();
  for (const { code } of checkWard(ward, lawOn('2026'), '2026-02-20'))
    counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

const ONCE = { 'table/missing-column': 1, 'table/unknown-column': 1 };

test.each([
  ['areas.csv', 'Khu vực bỏ phiếu'],
  ['committees.csv', 'Tổ chức'],
  ['committees.csv', 'Cấp'],
  ['committees.csv', 'Số'],
  ['committees.csv', 'Chức danh'],
  ['constituencies.csv', 'Cấp'],
  ['constituencies.csv', 'Đơn vị bầu cử số'],
  ['constituencies.csv', 'Số đại biểu được bầu'],
])(
  'in %s a heading “%s” that is not read is said once, and what only follows from it is not',
  async (file, heading) => {
    expect(await codesMore(file, heading)).toEqual(ONCE);
  },
);

test('voters without a column of areas leave none of the areas too small', async () => {
  expect(await codesMore('voters.csv', 'Khu vực bỏ phiếu')).toEqual({
    'table/unknown-column': 1,
    'voter/area-missing': 2000,
  });
});

test('what the law wants of a person is still said of each', async () => {
  expect(await codesMore('voters.csv', 'Ngày sinh', 'Giới tính')).toEqual({
    'table/missing-column': 2,
    'table/unknown-column': 2,
    'voter/birth-missing': 2000,
    'voter/sex-missing': 2000,
  });
  const candidates = await codesMore('candidates.csv', 'Đơn vị bầu cử');
  expect(candidates).toEqual({ ...ONCE, 'candidate/constituency-unknown': 39 });
});

test('the missing column comes first, and each finding names what the other found', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'baucu-heading-'));
  try {
    cpSync(WARD, folder, { recursive: true });
    const text = readFileSync(join(WARD, 'areas.csv'), 'utf8');
    writeFileSync(join(folder, 'areas.csv'), text.replace('Khu vực bỏ phiếu', 'Điểm bầu'));
    const ward = await readWard(folder, { elections: ['2026'] });
    const found = checkWard(ward, lawOn('2026'), '2026-02-20').filter(({ at }) => at.file === 'areas.csv');
    expect(found).toMatchObject([
      { code: 'table/missing-column', args: { column: 'number', unread: ['Điểm bầu'] } },
      { code: 'table/unknown-column', args: { heading: 'Điểm bầu', missing: ['number'] } },
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
