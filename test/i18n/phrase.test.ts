import { expect, test } from 'vitest';
import type { Citation } from '../../src/findings/citation.ts';
import { finding } from '../../src/findings/finding.ts';
import { loadCatalog } from '../../src/i18n/load.ts';
import { phrase, tableOf } from '../../src/i18n/phrase.ts';

const basis: readonly Citation[] = [{ act: '85/2015/QH13', article: 2 }];

test('a finding says what, what to do, where and by which article', async () => {
  const place = { file: 'voters.csv', row: 17, column: 'birth' };
  const words = phrase(finding('voter/birth-missing', {}, place, basis), await loadCatalog('vi'));
  expect(words).toEqual({
    message: 'Chưa có ngày sinh, nên chưa biết cử tri đã đủ tuổi bầu cử hay chưa.',
    fix: 'Đối chiếu giấy khai sinh hoặc thẻ căn cước, ghi đủ ngày, tháng, năm vào cột Ngày sinh.',
    basis: ['Điều 2 Luật 85/2015/QH13'],
    basisText: 'Điều 2 Luật 85/2015/QH13',
    place: 'voters.csv, dòng 17, cột Ngày sinh',
  });
});

test('findings of one rule share their worded articles', async () => {
  const catalog = await loadCatalog('vi');
  const worded = [1, 2].map(
    (row) => phrase(finding('voter/name-missing', {}, { file: 'v.csv', row }, basis), catalog).basis,
  );
  expect(worded[0]).toBe(worded[1]);
});

test('each language words the articles for itself', async () => {
  const of = async (language: 'vi' | 'en') =>
    phrase(finding('voter/name-missing', {}, { file: 'v.csv' }, basis), await loadCatalog(language)).basis;
  expect([await of('vi'), await of('en')]).toEqual([
    ['Điều 2 Luật 85/2015/QH13'],
    ['Article 2, Law 85/2015/QH13'],
  ]);
});

test('an article that two rules cite is named once', async () => {
  const twice = [basis[0]!, { ...basis[0]! }];
  const { basis: words } = phrase(
    finding('voter/name-missing', {}, { file: 'v.csv' }, twice),
    await loadCatalog('vi'),
  );
  expect(words).toHaveLength(1);
});

test.each([
  ['constituency/field-unreadable', 'don-vi.csv', 'number', 'Đơn vị bầu cử số'],
  ['committee/body-unreadable', 'to-chuc.csv', 'number', 'Số'],
  ['area/number-missing', 'khu-vuc.csv', 'number', 'Khu vực bỏ phiếu'],
  ['plan/date-unreadable', 'ke-hoach.csv', 'title', 'Công việc'],
] as const)(
  'the column of %s is named by its own table whatever the file is called',
  async (code, file, column, heading) => {
    const args = { text: 'x', field: 'number', rows: [] } as never;
    const { place } = phrase(finding(code, args, { file, row: 2, column }), await loadCatalog('vi'));
    expect(place).toBe(`${file}, dòng 2, cột ${heading}`);
  },
);

test('a finding about reading takes the table it was read as, whatever the file is called', async () => {
  const at = { file: 'danh-sach.csv', table: 'committees', column: 'level' } as const;
  const { message, place } = phrase(
    finding('table/missing-column', { column: 'level' }, at),
    await loadCatalog('vi'),
  );
  expect(message).toContain('“Cấp”');
  expect(place).toContain('cột Cấp');
});

test('a finding about reading takes the table from the name of the file', async () => {
  expect(tableOf({ code: 'table/missing-column', at: { file: 'areas.csv' } })).toBe('areas');
  expect(tableOf({ code: 'table/missing-column', at: { file: 'toString' } })).toBeUndefined();
  const missing = finding('table/missing-column', { column: 'number' }, { file: 'areas.csv', row: 1 });
  expect(phrase(missing, await loadCatalog('vi')).message).toBe(
    'Bảng không có cột “Khu vực bỏ phiếu”, nên những gì dựa vào cột này chưa kiểm tra được.',
  );
});
