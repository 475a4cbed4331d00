import { fold } from '../vietnamese/text.ts';
import type { Sex } from '../vocabulary.ts';
import { MAJORITY, MINORITIES } from './data/family-names.ts';
import { SEX_WORD } from './data/words.ts';
import type { VoterRow } from './draft.ts';
import type { PeopleSource } from './people.ts';
import { draw, firstFitting, type Random } from './random.ts';
import { isSettled } from './voters.ts';

/** Somebody who stands for election or sits on a body: the cells that say who it is. */
export type Official = Pick<VoterRow, 'name' | 'birth' | 'sex' | 'id' | 'ethnicity'> & {
  readonly home: string;
};

export interface OfficialWanted {
  readonly sex?: Sex | undefined;
  /** Full years in the year of the election. */
  readonly age: readonly [from: number, to: number];
  readonly minority?: boolean;
  /** Lives in this voting area; anywhere in the ward when not said. */
  readonly area?: string;
  /** Is not of the ward at all. */
  readonly outsider?: boolean;
}

/** Finds people for offices. Nobody is taken twice, and no two have the same name even without accents. */
export interface OfficialSource {
  readonly take: (wanted: OfficialWanted) => Official;
}

/**
 * Takes people off the voter list while it has fitting ones, so that a ward's candidates and officials
 * stand on its roll; who is taken is marked in `spoken`. Others are invented.
 */
export function officialSource(
  voters: readonly VoterRow[],
  year: number,
  people: PeopleSource,
  random: Random,
  spoken: WeakSet<object>,
): OfficialSource {
  const names = new Set<string>();
  const byArea = settledByArea(voters);

  const invent = (wanted: OfficialWanted): Official => {
    const minority = wanted.minority ? draw(MINORITIES, random) : undefined;
    const birthYear = year - random.int(...wanted.age);
    const sex = wanted.sex ?? (random.chance(0.5) ? 'male' : 'female');
    const person = people.invent(
      {
        sex,
        birthYear,
        ...(minority && { family: random.pick(minority.families), ethnicity: minority.ethnicity }),
      },
      random,
    );
    return { ...person, sex: SEX_WORD[sex], home: '' };
  };

  const fits = (row: VoterRow, wanted: OfficialWanted): boolean => {
    const age = year - Number(row.birth.slice(6));
    return (
      isSettled(row) &&
      !spoken.has(row) &&
      age >= wanted.age[0] &&
      age <= wanted.age[1] &&
      (wanted.sex === undefined || row.sex === SEX_WORD[wanted.sex]) &&
      (wanted.minority ?? false) === (row.ethnicity !== MAJORITY) &&
      !names.has(fold(row.name))
    );
  };

  const local = (wanted: OfficialWanted): Official | undefined => {
    const rows = wanted.area === undefined ? voters : (byArea.get(wanted.area) ?? []);
    const index = firstFitting(rows, random, (candidate) => fits(candidate, wanted));
    if (index === undefined) return undefined;
    const row = rows[index]!;
    spoken.add(row);
    const { name, birth, sex, id, ethnicity, permanent } = row;
    return { name, birth, sex, id, ethnicity, home: permanent };
  };

  return {
    take: (wanted) => {
      let official = wanted.outsider ? undefined : local(wanted);
      while (official === undefined || names.has(fold(official.name))) official = invent(wanted);
      names.add(fold(official.name));
      return official;
    },
  };
}

function settledByArea(voters: readonly VoterRow[]): ReadonlyMap<string, readonly VoterRow[]> {
  const byArea = new Map<string, VoterRow[]>();
  for (const row of voters) {
    if (!isSettled(row)) continue;
    const rows = byArea.get(row.area);
    if (rows === undefined) byArea.set(row.area, [row]);
    else rows.push(row);
  }
  return byArea;
}
