import { expect, test } from 'vitest';
import { checkPollingHours } from '../../src/checks/polling-hours.ts';
import { concernsOf } from '../../src/prepare/concerns.ts';
import { areaRecords, wardOf } from '../records/voter-record.ts';
import { codes } from './voter-findings.ts';
import { voterLaw } from './voter-law.ts';

const law = voterLaw();
const areaWith = (hours: { opens?: string; closes?: string }) =>
  [...checkPollingHours(wardOf({ areas: areaRecords([hours]) }), law)].map(({ args }) => args);

test.each([
  ['opens', '04:59', true],
  ['opens', '05:00', false],
  ['opens', '06:30', false],
  ['opens', '07:00', false],
  ['opens', '07:01', true],
  ['closes', '18:59', true],
  ['closes', '19:00', false],
  ['closes', '21:00', false],
  ['closes', '21:01', true],
] as const)('an area that %s at %s is against Điều 71: %s', (field, hour, unlawful) => {
  const [earliest, latest] = field === 'opens' ? ['05:00', '07:00'] : ['19:00', '21:00'];
  expect(areaWith({ [field]: hour })).toEqual(unlawful ? [{ area: '1', field, hour, earliest, latest }] : []);
});

test('an area without hours of its own says nothing, and the ward’s hours are judged once', () => {
  const ward = wardOf({ areas: areaRecords([{}, {}]) }, { polling: { opens: '08:00', closes: '19:00' } });
  expect([...checkPollingHours(ward, law)]).toMatchObject([
    { code: 'area/hours-unlawful', at: { file: 'ward.yaml' }, basis: [{ article: 71, clause: 1 }] },
  ]);
});

test('a law without hours is said where a ward has any, and not where it has none', () => {
  const silent = voterLaw('2026-03-15', ['poll/hours']);
  const none = { polling: { opens: '', closes: '' } };
  expect(codes([...checkPollingHours(wardOf({}), silent)])).toEqual(['rule/none']);
  expect([...checkPollingHours(wardOf({}, none), silent)]).toEqual([]);
});

test('papers that show an unlawful hour are refused, and those of no other area', () => {
  const areas = areaRecords([{ opens: '04:00' }, { opens: '06:00' }, {}]);
  const errorsOf = (opens: string) => {
    const ward = wardOf({ areas }, { polling: { opens, closes: '19:00' } });
    const concerns = concernsOf(ward, [...checkPollingHours(ward, law)]);
    return ['1', '2', '3'].map((area) => concerns.errorsAbout({ of: 'place', area }));
  };
  expect(errorsOf('07:00')).toEqual([1, 0, 0]);
  expect(errorsOf('09:00')).toEqual([1, 0, 1]);
});

test('without a table of areas an unlawful hour of the ward concerns the papers of every area', () => {
  const ward = wardOf({}, { polling: { opens: '09:00', closes: '19:00' } });
  const concerns = concernsOf(ward, [...checkPollingHours(ward, law)]);
  expect(concerns.errorsAbout({ of: 'place', area: '7' })).toBe(1);
});
