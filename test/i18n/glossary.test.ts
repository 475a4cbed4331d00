import { expect, test } from 'vitest';
import { discoverLaw } from '../../src/law/discover.ts';
import { COLUMNS as RECORD_COLUMNS } from '../../src/records/columns.ts';
import { TABLE_NAMES } from '../../src/vocabulary.ts';
import { actType } from '../../src/i18n/act-type.ts';
import { COLUMNS, columnHeading } from '../../src/i18n/columns.ts';

test('headings are those by which files are read', () => {
  for (const table of TABLE_NAMES) {
    const read = RECORD_COLUMNS[table].map(({ key, vi, en }) => [key, { vi, en }]);
    expect(Object.entries(COLUMNS[table])).toEqual(read);
  }
});

test('a key that is no column of ours has no heading', () => {
  expect(columnHeading('Điện thoại')).toBeUndefined();
  expect(columnHeading('number', 'voters')).toBeDefined();
});

test('the number of every act in the rulebook tells its type', async () => {
  const { acts } = await discoverLaw(new URL('../../src/law/', import.meta.url));
  expect(acts.map(({ id }) => [id, actType(id)])).toEqual(acts.map(({ id, type }) => [id, type]));
});

test('what sets an election is a resolution of the National Assembly', async () => {
  const { elections } = await discoverLaw(new URL('../../src/law/', import.meta.url));
  expect(elections.map(({ setBy }) => actType(setBy.act))).toEqual(elections.map(() => 'resolution'));
});

test.each([
  ['85/2015/QH13', 'law'],
  ['133/2020/QH14', 'resolution'],
  ['40/NQ-HĐBCQG', 'resolution'],
  ['101/2025/UBTVQH15', 'resolution'],
  ['102/2025/NQLT-UBTVQH15-CP-ĐCTUBTWMTTQVN', 'joint-resolution'],
  ['137/2015/NĐ-CP', 'decree'],
  ['21/2025/TT-BNV', 'circular'],
  ['36-HD/BTCTW', 'guidance'],
  ['Bản tin số 5', 'act'],
])('%s is a %s', (id, type) => {
  expect(actType(id)).toBe(type);
});
