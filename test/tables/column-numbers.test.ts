import { expect, test } from 'vitest';
import { columnCount, isColumnNumber } from '../../src/tables/column-numbers.ts';

test.each(['1', '(1)', '[1]', '7a', '(7c)', '7.1', 'A', '(B)', 'IV', '5=3+4', '(7)=(5)+(6)', '6 = 4 + 5'])(
  '%j may be the number of a column',
  (text) => expect(isColumnNumber(text)).toBe(true),
);

test.each(['1958', '15/03', 'Nam', '001', 'xxxx', '', '(có)', '1=', 'IVX5'])('%j is none', (text) =>
  expect(isColumnNumber(text)).toBe(false),
);

const count = (row: string) => columnCount(row.split('|'));

test.each([
  ['(1)|(2)|(3)', 'bracketed'],
  ['|(2)||(4)', 'bracketed'],
  ['(1)|(2)', 'bracketed'],
  ['(A)|(B)|(1)|(2)', 'bracketed'],
  ['1|2|3', 'bare'],
  ['|2|3|4', 'bare'],
  ['A|B|1|2|3', 'bare'],
  ['A|B|C|D', 'bare'],
  ['I|II|III|IV|V', 'bare'],
  ['1|2|7a', undefined],
  ['1|2|3a|3b|3c|4', 'bare'],
  ['1|2|3|4=2+3', 'bare'],
  ['1|2', undefined],
  ['(1)', undefined],
  ['1|1|2|3', undefined],
  ['4|5|6|7', undefined],
  ['3|2|1', undefined],
  ['1||3|4', undefined],
  ['x|x|x', undefined],
  ['0|0|0|0|0|0', undefined],
  ['1|Hai|3', undefined],
  ['1|2|1958', undefined],
])('%j counts the columns: %s', (row, kind) => expect(count(row)).toBe(kind));
