import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FINDING_CODES } from '../../src/findings/codes.ts';
import { columnHeading } from '../../src/i18n/columns.ts';
import { loadExplanations } from '../../src/i18n/load.ts';
import { tableOf } from '../../src/i18n/phrase.ts';
import { LANGUAGES } from './worded.ts';

const rows = async () => {
  const explanations = await loadExplanations('vi');
  return FINDING_CODES.flatMap((code) => {
    const { wrong, right } = explanations[code];
    return [wrong, right].flatMap((cells, index) =>
      cells === undefined ? [] : [{ code, cells, isRight: index === 1 }],
    );
  });
};

test('every finding about a voter or a candidate shows a wrong and a right row', async () => {
  const explanations = await loadExplanations('vi');
  const without = FINDING_CODES.filter(
    (code) => /^(voter|candidate)\//.test(code) && !explanations[code].right,
  );
  expect(without).toEqual([]);
});

test('the right row differs from the wrong one', async () => {
  const explanations = await loadExplanations('vi');
  const equal = FINDING_CODES.filter(
    (code) =>
      explanations[code].wrong &&
      JSON.stringify(explanations[code].wrong) === JSON.stringify(explanations[code].right),
  );
  expect(equal).toEqual([]);
});

test('cells stand under columns that the table has', async () => {
  const unknown = (await rows()).flatMap(({ code, cells }) =>
    Object.keys(cells).filter(
      (key) => columnHeading(key, tableOf({ code, at: { file: 'voters.csv' } })) === undefined,
    ),
  );
  expect(unknown).toEqual([]);
});

test('both languages show the same rows', async () => {
  const [vi, en] = await Promise.all(LANGUAGES.map(loadExplanations));
  for (const code of FINDING_CODES)
    expect([en![code].wrong, en![code].right]).toEqual([vi![code].wrong, vi![code].right]);
});

describe('identity numbers of the examples', () => {
  test('belong to nobody', async () => {
    const numbers = (await rows()).filter(({ isRight }) => isRight).flatMap(({ cells }) => cells['id'] ?? []);
    expect(
      numbers.filter((number) => number !== '' && !/^028\d{9}$/.test(number) && number.length === 12),
    ).toEqual([]);
  });

  test('fit sex and year of birth where the row is right', async () => {
    for (const { code, cells, isRight } of await rows()) {
      const { id = '', sex, birth = '' } = cells;
      if (
        !isRight ||
        id === '' ||
        sex === undefined ||
        columnHeading('old_id', tableOf({ code, at: { file: '' } })) === undefined
      )
        continue;
      const century = birth.slice(6, 8) === '19' ? 0 : 2;
      expect([code, id.slice(3, 6)]).toEqual([
        code,
        `${century + (sex === 'Nữ' ? 1 : 0)}${birth.slice(8, 10)}`,
      ]);
    }
  });
});

test('the words that a check loads do not bring the explanations', () => {
  const imports = (file: string): readonly string[] =>
    [
      ...readFileSync(new URL(`../../src/i18n/${file}`, import.meta.url), 'utf8').matchAll(
        /from '(\.[^']+)'/g,
      ),
    ].map((found) => found[1]!);
  for (const language of LANGUAGES) {
    for (const file of ['index.ts', 'findings.ts', 'failures.ts']) {
      expect(
        imports(`${language}/${file}`).filter((path) => /explanations|meanings|examples/.test(path)),
      ).toEqual([]);
    }
  }
});
