import { expect, test } from 'vitest';
import { checkCandidateRow } from '../../src/checks/candidate-row.ts';
import { candidateRules, openCandidateQuestions } from '../../src/checks/candidate-rules.ts';
import { checkFieldsKnown } from '../../src/checks/candidate-fields.ts';
import type { Finding } from '../../src/findings/finding.ts';
import type { Rule } from '../../src/law/model.ts';
import type { Candidate, Ward, WardProfile } from '../../src/records/model.ts';
import {
  BLANK,
  candidateRecords,
  constituencyRecords,
  lines,
  unread,
  word,
} from '../records/election-records.ts';
import { born, wardOf } from '../records/voter-record.ts';
import { electionLaw } from './election-law.ts';

const TODAY = '2026-01-20';

interface Given {
  readonly tables?: Partial<Ward>;
  readonly profile?: Partial<WardProfile>;
  readonly rules?: Readonly<Record<string, Rule | undefined>>;
}

function check(
  candidate: Partial<Candidate>,
  { tables = {}, profile = {}, rules = {} }: Given = {},
): readonly Finding[] {
  const candidates = candidateRecords([candidate]);
  const looked = candidateRules(wardOf(tables, profile), candidates, electionLaw(rules), TODAY);
  return [...checkCandidateRow(candidates.rows[0]!, looked)];
}

test('a candidate without a defect has no finding', () => {
  expect(check({})).toEqual([]);
});

test.each<[string, string, readonly string[]]>([
  ['21 on polling day', '2005-03-15', []],
  ['21 the day after', '2005-03-16', ['candidates:2:birth error candidate/under-age']],
  ['a birth year that leaves it open', '2005', ['candidates:2:birth error candidate/field-missing']],
  ['a month that leaves it open', '2005-03', ['candidates:2:birth error candidate/field-missing']],
  [
    'a birth year of which every day is too late',
    '2006',
    ['candidates:2:birth error candidate/field-missing', 'candidates:2:birth error candidate/under-age'],
  ],
])('age on polling day: %s', (_when, birth, expected) => {
  expect(lines(check({ birth: born(birth) }))).toEqual(expected);
});

test('who is born on 29 February comes of age on 1 March', () => {
  const law = electionLaw();
  const candidates = candidateRecords([{ birth: born('2004-02-29') }]);
  const asked = (pollingDay: string) => {
    const rules = candidateRules(
      wardOf({}),
      candidates,
      {
        ...law,
        election: { ...law.election, pollingDay },
      },
      TODAY,
    );
    return [...checkCandidateRow(candidates.rows[0]!, rules)];
  };
  expect(asked('2025-03-01')).toEqual([]);
  expect(asked('2025-02-28')).toMatchObject([
    { args: { turnsOn: '2025-03-01', age: 21, pollingDay: '2025-02-28' } },
  ]);
});

test.each<[Candidate['level'], string, boolean]>([
  [word('commune'), 'Việt Nam', false],
  [word('commune'), 'VIỆT NAM', false],
  [word('commune'), '', false],
  [word('commune'), 'Việt Nam; Hoa Kỳ', true],
  [word('commune'), 'Việt Nam và Pháp', true],
  [word('province'), 'Hoa Kỳ', true],
  [word('na'), 'Hoa Kỳ', true],
  [word('na'), 'Việt Nam, Hoa Kỳ', false],
  [unread('huyện'), 'Việt Nam', false],
])('nationality of a candidate, level %j, “%s”', (level, nationality, wrong) => {
  const codes = check({ level, nationality }).map(({ code }) => code);
  expect(codes.includes('candidate/nationality')).toBe(wrong);
});

test.each<[string, Partial<Candidate>, string, string]>([
  ['no name', { name: '' }, 'name', 'missing'],
  ['no birth', { birth: BLANK }, 'birth', 'missing'],
  ['a birth that is no day', { birth: { state: 'impossible', text: '31/02/1980' } }, 'birth', 'unreadable'],
  ['a birth that cannot be read', { birth: unread('xưa') }, 'birth', 'unreadable'],
  ['a birth without a day', { birth: born('1980-05') }, 'birth', 'incomplete'],
  ['no sex', { sex: BLANK }, 'sex', 'missing'],
  ['a sex that cannot be read', { sex: unread('?') }, 'sex', 'unreadable'],
  ['no religion', { religion: '' }, 'religion', 'missing'],
  ['no workplace', { workplace: '' }, 'workplace', 'missing'],
])('a field that the list must show: %s', (_what, given, field, reason) => {
  expect(check(given)).toMatchObject([
    {
      code: 'candidate/field-missing',
      args: { field, reason },
      at: { row: 2, column: field },
      basis: [{ article: 57 }],
    },
  ]);
});

test('a field the list need not show may be blank, and every field that is missing has a finding', () => {
  expect(check({ degree: '', languages: '', partySince: '' })).toEqual([]);
  expect(check({ religion: '', hometown: '', ethnicity: '' })).toHaveLength(3);
});

test.each([
  ['right-removed', 1],
  ['prosecuted', 2],
  ['education-in-commune', 5],
] as const)('who is %s is barred by clause %d', (status, clause) => {
  expect(check({ status: word(status) })).toMatchObject([
    {
      code: 'candidate/barred',
      args: { status },
      basis: [{ article: 37, clause }],
      at: { column: 'status' },
    },
  ]);
});

test.each(['withdrawn', 'struck-off', 'dead'] as const)(
  'who is %s has no finding but for words that cannot be read',
  (status) => {
    const nothing = { name: '', birth: BLANK, religion: '', trust: 3, nationality: 'Hoa Kỳ', level: BLANK };
    expect(check({ ...nothing, status: word(status) })).toEqual([]);
    expect(lines(check({ ...nothing, level: unread('huyện'), status: word(status) }))).toEqual([
      'candidates:2:level error candidate/level-unreadable',
    ]);
  },
);

test('a status that cannot be read, and a level that cannot or is not there', () => {
  expect(lines(check({ status: unread('nghỉ'), level: unread('huyện') }))).toEqual([
    'candidates:2:level error candidate/level-unreadable',
    'candidates:2:status error candidate/status-unreadable',
  ]);
  expect(check({ level: BLANK })).toMatchObject([{ code: 'candidate/level-unreadable', args: { text: '' } }]);
});

test('a constituency must be in constituencies.csv, if that was read', () => {
  const constituencies = constituencyRecords([{}, { level: word('province'), number: '7' }]);
  expect(check({ constituency: '7' })).toEqual([]);
  expect(check({ constituency: '1' }, { tables: { constituencies } })).toEqual([]);
  for (const constituency of ['7', '']) {
    expect(check({ constituency }, { tables: { constituencies } })).toMatchObject([
      {
        code: 'candidate/constituency-unknown',
        args: { level: 'commune', constituency },
        at: { column: 'constituency' },
      },
    ]);
  }
});

test.each<[string, string, string | undefined, string | undefined]>([
  ['the day before', '2026-01-31', '23:00', undefined],
  ['the last day without an hour', '2026-02-01', undefined, undefined],
  ['on the stroke of the last hour', '2026-02-01', '17:00', undefined],
  ['a minute later', '2026-02-01', '17:01', '01/02/2026 17:01'],
  ['the day after', '2026-02-02', undefined, '02/02/2026'],
  ['some day of a month that is in time', '2026-01', undefined, undefined],
  ['some day of a month that is too late', '2026-03', undefined, '03/2026'],
])('a dossier handed in: %s', (_when, on, dossierTime, late) => {
  const found = check({ dossierOn: born(on), dossierTime });
  if (late === undefined) expect(found).toEqual([]);
  else
    expect(found).toMatchObject([
      {
        code: 'candidate/dossier-late',
        args: { due: '2026-02-01', time: '17:00', on: late },
        at: { column: 'dossier_on' },
      },
    ]);
});

test('the National Election Council may move the last day of dossiers, and its hour stays', () => {
  const profile = {
    overrideMilestones: { 'candidacy-dossier-deadline': { date: '2026-02-03', why: 'Điều chỉnh' } },
  };
  expect(check({ dossierOn: born('2026-02-03'), dossierTime: '17:00' }, { profile })).toEqual([]);
  expect(check({ dossierOn: born('2026-02-03'), dossierTime: '18:00' }, { profile })).toMatchObject([
    {
      code: 'candidate/dossier-late',
      args: { due: '2026-02-03' },
      basis: [{ article: 35 }, { article: 1 }, { article: 98 }],
    },
  ]);
});

test.each(['2026-02', '2026'])('a dossier handed in on some day of %s may have been late', (on) => {
  expect(check({ dossierOn: born(on) })).toMatchObject([
    {
      code: 'candidate/field-missing',
      severity: 'warning',
      args: { field: 'dossier_on', reason: 'incomplete' },
      at: { column: 'dossier_on' },
    },
  ]);
});

test('a day of handing in that cannot be read may have been late', () => {
  expect(check({ dossierOn: unread('đã nộp') })).toMatchObject([
    {
      code: 'candidate/field-missing',
      severity: 'warning',
      args: { field: 'dossier_on', reason: 'unreadable' },
    },
  ]);
});

test('a dossier lacks what its cell does not name, and is not asked when nothing is recorded', () => {
  expect(check({ dossier: ['application', 'cv', 'biography', 'assets', 'photos'] })).toEqual([]);
  expect(check({ dossier: undefined })).toEqual([]);
  expect(check({ dossier: ['application', 'assets'] })).toMatchObject([
    {
      code: 'candidate/dossier-incomplete',
      args: { missing: ['cv', 'biography', 'photos'] },
      at: { column: 'dossier' },
    },
  ]);
});

test.each<[number | undefined, string, boolean]>([
  [undefined, '', false],
  [49.9, '', true],
  [50, '', true],
  [50.1, '', false],
  [40, 'Trường hợp đặc biệt', false],
  [40, 'đã họp: TRƯỜNG HỢP ĐẶC BIỆT (NQLT 102)', false],
  [40, 'trường hợp khác', true],
])('confidence of %s %% with the note “%s”', (trust, note, low) => {
  expect(check({ trust, note }).length > 0).toBe(low);
});

test('what the law does not say is asked of nobody and said once', () => {
  const missing = Object.fromEntries(
    [
      'candidate/age',
      'list/fields',
      'candidate/bar',
      'candidate/levels',
      'candidate/trust',
      'list/order',
      'candidate/nationality-commune',
    ].map((id) => [id, undefined]),
  );
  const bad = {
    birth: born('2020-01-01'),
    religion: '',
    nationality: 'Hoa Kỳ',
    trust: 1,
    status: word('prosecuted'),
  };
  expect(check(bad, { rules: missing })).toEqual([]);
  const rules = candidateRules(wardOf({}), candidateRecords([bad, bad]), electionLaw(missing), TODAY);
  expect(openCandidateQuestions(rules, '2026').map(({ args }) => 'about' in args && args.about)).toEqual([
    'minimum-age',
    'list-fields',
    'candidate-bar',
    'candidacy-levels',
    'trust',
    'list-order',
    'nationality',
  ]);
  expect(
    openCandidateQuestions(candidateRules(wardOf({}), candidateRecords([{}]), electionLaw(), TODAY), '2026'),
  ).toEqual([]);
});

test('a last day that the rulebook does not have is said, and a field that no column holds', () => {
  const law = electionLaw({
    'candidacy-dossier-deadline': undefined,
    'list/fields': { kind: 'list-fields', at: {}, label: { vi: '', en: '' }, fields: ['name', 'shoe_size'] },
  });
  const rules = candidateRules(wardOf({}), candidateRecords([{}]), law, TODAY);
  expect(openCandidateQuestions(rules, '2026')).toMatchObject([
    { code: 'rule/none', args: { about: 'milestone' } },
  ]);
  expect([...checkFieldsKnown(rules, '2026')]).toMatchObject([
    { code: 'rule/none', args: { about: 'list-fields/shoe_size' } },
  ]);
});

test.each([
  ['120 years old today', '1906-01-20', []],
  ['older than that by a day', '1906-01-19', ['candidate/birth-impossible']],
  ['a year of which some days are possible', '1906', ['candidate/field-missing']],
  ['born tomorrow', '2026-01-21', ['candidate/birth-impossible']],
  ['born today', '2026-01-20', ['candidate/under-age']],
])('a birth that cannot be: %s', (_when, birth, expected) => {
  expect(check({ birth: born(birth) }).map(({ code }) => code)).toEqual(expected);
});
