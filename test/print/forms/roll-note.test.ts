import { expect, test } from 'vitest';
import { rollNote } from '../../../src/print/forms/roll-note.ts';
import { born, category, status } from '../../records/voter-record.ts';
import { rollLine } from '../invented.ts';

test.each([
  ['1998', 'Tạm trú từ năm 1998'],
  ['2023-12-31', 'Tạm trú từ năm 2023'],
  ['2024-01-01', 'Tạm trú từ 01/2024'],
  ['2025-03', 'Tạm trú từ 03/2025'],
  ['2025', 'Tạm trú từ năm 2025'],
])('a temporary residence since %s is noted as "%s"', (since, note) => {
  expect(rollNote(rollLine({ temporarySince: born(since) }, { residence: 'temporary' }), 2024)).toBe(note);
});

test('where the form does not say from which year, all that is known is written', () => {
  const line = rollLine({ temporarySince: born('2019-05-03') }, { residence: 'temporary' });
  expect(rollNote(line, undefined)).toBe('Tạm trú từ 05/2019');
});

test('the start of a temporary residence is not noted for who is listed by another address, nor when it is unknown', () => {
  expect(rollNote(rollLine({ temporarySince: born('2020') }), 2024)).toBe('');
  expect(
    rollNote(
      rollLine({ temporarySince: { state: 'unreadable', text: '?' } }, { residence: 'temporary' }),
      2024,
    ),
  ).toBe('');
});

test.each([
  [category('detained'), 'Người đang bị tạm giam'],
  [category('custody'), 'Người đang bị tạm giữ'],
  [category('compulsory-education'), 'Người đang chấp hành biện pháp đưa vào cơ sở giáo dục bắt buộc'],
  [category('compulsory-rehabilitation'), 'Người đang chấp hành biện pháp đưa vào cơ sở cai nghiện bắt buộc'],
  [category('from-elsewhere'), 'Cử tri không cư trú ở địa phương'],
  [category('soldier'), ''],
])('the category %o is noted as "%s"', (given, note) => {
  expect(rollNote(rollLine({ category: given }), 2024)).toBe(note);
});

test.each([
  [status('votes-elsewhere'), 'Bỏ phiếu ở nơi khác'],
  [status('votes-at-residence'), 'Bỏ phiếu ở nơi cư trú'],
])('the status %o is noted as "%s"', (given, note) => {
  expect(rollNote(rollLine({ status: given }, { ballots: [] }), 2024)).toBe(note);
});

test('the own note of the row comes last and nothing is left out', () => {
  const line = rollLine(
    { temporarySince: born('2025-06'), status: status('votes-elsewhere'), note: 'Đi học' },
    { residence: 'temporary', ballots: [] },
  );
  expect(rollNote(line, 2024)).toBe('Tạm trú từ 06/2025; Bỏ phiếu ở nơi khác; Đi học');
});
