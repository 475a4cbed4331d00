import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillerSource } from '../../src/audit/fillers.ts';
import type { Ward } from '../../src/records/model.ts';
import { committeeRosters } from '../../src/roll/committees.ts';
import { samePerson } from '../../src/roll/same-person.ts';
import { BLANK, candidateRecords, committeeRecords, word } from '../records/election-records.ts';
import { areaRecords, born, number, wardOf } from '../records/voter-record.ts';

const NEEDS = {
  min: 11,
  max: 21,
  head: 'team-leader',
  deputy: undefined,
  minDeputies: 0,
  minSecretaries: 1,
  components: [],
  alsoCounts: [],
} as const;

const PLACE = { na: '', province: '' };
const areas = areaRecords(
  ['1', '2', '3', '9'].map((area) => ({ number: area, constituencies: { ...PLACE, commune: area } })),
);
const sourceOf = (ward: Ward) =>
  fillerSource(ward, committeeRosters(ward), {
    areas: new Map(ward.areas!.rows.map((area) => [area.number, area])),
  });

/** People of few names, days and numbers, so that many are likely one. */
const people = fc.array(
  fc.record({
    at: fc.constantFrom('1', '2', '3'),
    name: fc.constantFrom('Lê An', 'Đỗ Bình', 'Vũ Cường', ''),
    birth: fc.constantFrom(BLANK, ...['1980', '1980-05', '1980-05-06', '1981-05-06'].map(born)),
    id: fc.constantFrom(BLANK, number('028080000001'), number('028080000002')),
  }),
  { maxLength: 14 },
);

test('who may be asked is everybody who is certainly neither on the body nor a candidate there', () => {
  fc.assert(
    fc.property(people, people, (members, standing) => {
      const rows = members.map(
        ({ at, ...who }) => ({ ...who, body: word('polling-team'), number: at }) as const,
      );
      const candidates = standing.map(({ at, ...who }) => ({ ...who, constituency: at }));
      const ward = wardOf({
        committees: committeeRecords(rows),
        candidates: candidateRecords(candidates),
        areas,
      });
      const source = sourceOf(ward);
      const find = (area: string) => source.find({ body: 'polling-team', number: area }, NEEDS, undefined);
      // Nobody sits on the team of area 9, and nobody stands there.
      const everybody = find('9').first(Infinity);
      for (const area of ['1', '2', '3']) {
        const there = [
          ...ward.committees!.rows.filter((one) => one.number === area),
          ...ward.candidates!.rows.filter((one) => one.constituency === area),
        ];
        const expected = everybody.filter(({ who }) => !there.some((one) => samePerson(one, who)));
        const found = find(area);
        expect(found.first(Infinity)).toEqual(expected);
        expect(found.count).toBe(expected.length);
        expect(found.first(2)).toEqual(expected.slice(0, 2));
      }
    }),
  );
});
