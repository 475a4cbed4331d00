import { distance } from 'fastest-levenshtein';
import type { FindingCode } from '../../findings/codes.ts';
import { ToolError } from '../../findings/tool-error.ts';
import { AREA_DEFECTS } from './areas.ts';
import { CANDIDATE_DEFECTS } from './candidates.ts';
import { BODY_DEFECTS } from './bodies.ts';
import { COMMITTEE_PEOPLE_DEFECTS } from './committee-people.ts';
import { TITLE_DEFECTS } from './titles.ts';
import { CONSTITUENCY_DEFECTS } from './constituencies.ts';
import type { Injector } from './injector.ts';
import { PLAN_DEFECTS } from './plan.ts';
import { STRUCTURE_DEFECTS } from './structure.ts';
import { TABLE_DEFECTS } from './tables.ts';
import { VOTER_NUMBER_DEFECTS } from './voter-number.ts';
import { VOTER_PERSON_DEFECTS } from './voter-person.ts';
import { VOTER_PLACE_DEFECTS } from './voter-place.ts';

/**
 * One injector for each finding that the files of a ward can cause, in the order in which several are
 * planted: what moves many rows before what changes one. Not here are `milestone/soon` and
 * `milestone/on-holiday`, which hang on the day alone, and `rule/none`, which hangs on the law.
 */
export const INJECTORS: readonly Injector[] = [
  ...AREA_DEFECTS,
  ...VOTER_PERSON_DEFECTS,
  ...VOTER_NUMBER_DEFECTS,
  ...VOTER_PLACE_DEFECTS,
  ...STRUCTURE_DEFECTS,
  ...CONSTITUENCY_DEFECTS,
  ...CANDIDATE_DEFECTS,
  ...BODY_DEFECTS,
  ...TITLE_DEFECTS,
  ...COMMITTEE_PEOPLE_DEFECTS,
  ...PLAN_DEFECTS,
  ...TABLE_DEFECTS,
];

const BY_CODE: ReadonlyMap<string, Injector> = new Map(
  INJECTORS.map((injector) => [injector.code, injector]),
);

/** Injectors of several codes in the order in which they are planted; throws as `injectorOf` does. */
export function injectorsOf(codes: readonly string[]): readonly Injector[] {
  const asked = new Set(codes.map(injectorOf));
  return INJECTORS.filter((injector) => asked.has(injector));
}

/** The injector of a code; throws ToolError `code-unknown` with the nearest code that has one. */
export function injectorOf(code: string): Injector {
  const injector = BY_CODE.get(code);
  if (injector !== undefined) return injector;
  throw new ToolError('code-unknown', { code, nearest: nearestCode(code) });
}

function nearestCode(code: string): FindingCode | undefined {
  const [nearest] = INJECTORS.map((injector) => ({
    code: injector.code,
    slips: distance(code, injector.code),
  })).toSorted((a, b) => a.slips - b.slips);
  return nearest !== undefined && nearest.slips <= code.length / 2 ? nearest.code : undefined;
}
