import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { sampleWard } from '../../src/sample/index.ts';
import { lawOn } from '../law/statute-book.ts';

const FOLDER = resolve(import.meta.dirname, '../../fixtures/wards/thuong-cat-mau');

test('fixtures/wards/thuong-cat-mau is what `baucu sample fixtures/wards/thuong-cat-mau --voters 2000 --seed 2026` makes', () => {
  const made = sampleWard({ voters: 2000, seed: 2026, defects: 'none', law: lawOn('2026', '2026-01-20') });
  expect(made.map(({ file }) => file).toSorted()).toEqual(readdirSync(FOLDER).toSorted());
  for (const { file, chunks } of made)
    expect([...chunks].join(''), file).toBe(readFileSync(resolve(FOLDER, file), 'utf8'));
});
