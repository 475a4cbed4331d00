import { expect, test } from 'vitest';
import { ToolError } from '../../src/findings/tool-error.ts';
import { surplusOverrides } from '../../src/records/surplus-override.ts';

const read = (...keys: readonly string[]) =>
  surplusOverrides(Object.fromEntries(keys.map((key) => [key, { candidates: 6, why: 'Văn bản' }])), 'w');

test.each([
  ['HĐND xã 3', 'commune', '3'],
  ['HĐND phường số 3', 'commune', '3'],
  ['HĐND phường, đơn vị bầu cử số 03', 'commune', '3'],
  ['Quốc hội 1', 'na', '1'],
  ['HĐND tỉnh, đơn vị số 12', 'province', '12'],
  ['hđnd thành phố 2', 'province', '2'],
])('"%s" names constituency of %s, number %s', (key, level, constituency) => {
  expect(read(key)).toEqual([{ level, constituency, candidates: 6, why: 'Văn bản' }]);
});

test.each([['HĐND xã'], ['3'], ['Hội nông dân 3'], ['HĐND xã ba']])('"%s" is refused', (key) => {
  expect(() => read(key)).toThrow(ToolError);
});

test('one constituency under two names is refused', () => {
  expect(() => read('HĐND xã 3', 'HĐND phường 3')).toThrow(ToolError);
});
