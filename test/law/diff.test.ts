import { expect, test } from 'vitest';
import { COLUMNS } from '../../src/i18n/columns.ts';
import { TERMS } from '../../src/i18n/terms.ts';
import { lawDifferences } from '../../src/law/diff.ts';
import type { Rule } from '../../src/law/model.ts';
import { ruleSheet } from '../../src/law/rule-sheet.ts';
import { HOURS, lawOf, milestone } from './made-up-law.ts';

const sheet = (rules: Readonly<Record<string, Rule>>) => {
  const law = lawOf(rules);
  return { rules: law.all, lines: ruleSheet(law, { terms: TERMS, columns: COLUMNS.candidates }) };
};

const changes = (before: Readonly<Record<string, Rule>>, after: Readonly<Record<string, Rule>>) =>
  lawDifferences(sheet(before), sheet(after)).map(({ id, change }) => [id, change]);

test('a day that moved is a change', () => {
  expect(changes({ step: milestone({ days: -50 }) }, { step: milestone({ days: -43 }) })).toEqual([
    ['step', 'changed'],
  ]);
});

test('a rule of one side only is added or gone', () => {
  expect(changes({ a: milestone({ days: 1 }) }, { b: HOURS })).toEqual([
    ['b', 'added'],
    ['a', 'gone'],
  ]);
});

test('the same words on another article are restated', () => {
  expect(
    changes({ step: milestone({ days: 1 }) }, { step: milestone({ days: 1 }, { at: { article: 9 } }) }),
  ).toEqual([['step', 'restated']]);
});

test('a label, a note and the order of keys change nothing', () => {
  const before = milestone({ days: 1, start: 0 });
  const after = milestone({ start: 0, days: 1 }, { note: 'Ghi chú', label: { vi: 'Khác', en: 'Other' } });
  expect(changes({ step: before }, { step: after })).toEqual([]);
});
