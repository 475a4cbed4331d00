import { expect, test } from 'vitest';
import { answerNames } from '../../../src/records/answer-as.ts';
import { applyMapping } from '../../../src/records/import/apply-mapping.ts';

const header = ['Mã', 'Ghi', 'A', 'Họ và tên', 'GT'];
const table = { file: 'voters.csv', header, rows: [], rowNumbers: [], findings: [] };

test('a heading that reads as the letters of a column is called by its own letters', () => {
  const nameOf = answerNames(header);
  expect([nameOf('A', 'C'), nameOf('Ghi', 'B'), nameOf('GT', 'E'), nameOf('', 'F')]).toEqual([
    'C',
    'Ghi',
    'GT',
    'F',
  ]);
});

test.each([
  ['C', ['Mã', 'Ghi', 'Số căn cước', 'Họ và tên', 'GT']],
  ['A', ['Số căn cước', 'Ghi', 'A', 'Họ và tên', 'GT']],
  ['Ghi', ['Mã', 'Số căn cước', 'A', 'Họ và tên', 'GT']],
  ['GT', ['Mã', 'Ghi', 'A', 'Họ và tên', 'Số căn cước']],
])('%s names one column', (answer, expected) => {
  expect(applyMapping(table, 'voters', { [answer]: 'id' }).header).toEqual(expected);
});
