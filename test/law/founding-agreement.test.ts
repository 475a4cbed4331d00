import { describe, expect, test } from 'vitest';
import { lawOfByElection } from '../../src/law/by-election.ts';
import { agreeingParties, agreementBasis, isFounderNamed } from '../../src/law/founding-agreement.ts';
import type { AreaKind, CommitteeKind } from '../../src/vocabulary.ts';
import { lawOn } from './statute-book.ts';

const law = lawOn('2026');
const makeup = (kind: CommitteeKind, of = law) =>
  of.ofKind('committee-makeup').find(({ committee }) => committee === kind)!;
const where = (areaKind: AreaKind | undefined, hasCouncil: boolean | undefined = true) => ({
  areaKind,
  hasCouncil,
});

const BOTH = ['council-standing', 'front-standing'];

describe('a polling team is founded after agreement with', () => {
  test.each([
    ['council and Front in an ordinary area', where('ordinary'), BOTH],
    ['council and Front in a hospital', where('hospital'), BOTH],
    [
      'the commander too in an area shared with an armed unit',
      where('shared-with-armed-forces'),
      [...BOTH, 'unit-commander'],
    ],
    ['nobody the law names in a unit of its own', where('armed-forces'), undefined],
    ['nobody that is certain where the kind of area is not known', where(undefined), undefined],
    ['the Front alone where the unit has no council', where('ordinary', false), ['front-standing']],
    [
      'nobody that is certain in an area shared where the unit has no council',
      where('shared-with-armed-forces', false),
      undefined,
    ],
  ])('%s', (_whom, place, expected) => {
    expect(agreeingParties(makeup('polling-team'), place)).toEqual(expected);
  });

  test('nobody that is certain where nobody has said whether the unit has a council', () => {
    const place = { areaKind: 'ordinary', hasCouncil: undefined } as const;
    expect(agreeingParties(makeup('polling-team'), place)).toBeUndefined();
  });

  test.each([
    [where('ordinary'), []],
    [where('ordinary', false), [{ act: '21/2025/TT-BNV' }]],
  ])('%j, by an act of its own: %j', (place, basis) => {
    expect(agreementBasis(makeup('polling-team'), place)).toEqual(basis);
  });
});

test.each([
  ['ordinary', true],
  ['shared-with-armed-forces', true],
  ['armed-forces', false],
  [undefined, false],
] as const)('who founds the team of an area that is %s is said in the law: %s', (areaKind, expected) => {
  expect(isFounderNamed(makeup('polling-team'), where(areaKind))).toBe(expected);
});

test.each<CommitteeKind>(['commune-election-committee', 'commune-election-board', 'na-election-board'])(
  'the %s is founded after agreement with council and Front',
  (kind) => {
    for (const year of ['2016', '2021', '2026'])
      expect(agreeingParties(makeup(kind, lawOn(year)), where('ordinary'))).toEqual(BOTH);
  },
);

test.each<CommitteeKind>(['commune-election-committee', 'commune-election-board', 'polling-team'])(
  'so is the %s of a by-election (Điều 90)',
  (kind) => {
    const rule = makeup(kind, lawOfByElection(law, '2027-06-06'));
    expect(rule.basis[0]).toMatchObject({ article: 90 });
    expect(agreeingParties(rule, where('ordinary'))).toEqual(BOTH);
  },
);

test('a body of which the program knows no agreement has none', () => {
  expect(agreeingParties({}, where('ordinary'))).toBeUndefined();
  expect(isFounderNamed({}, where('ordinary'))).toBe(false);
});
