import { birthday, type IsoDate } from '../dates/iso-date.ts';
import { earliestDay, latestDay } from '../dates/partial-date.ts';
import type { ShareGroup, ShareRule } from '../law/model.ts';
import type { Candidate, Records } from '../records/model.ts';
import { ethnicGroup, MAJORITY_GROUP } from '../vietnamese/ethnic-groups.ts';
import { fold } from '../vietnamese/text.ts';

/** Whether a candidate belongs to a group for certain; where the file does not tell, not. */
export type InGroup = (candidate: Candidate, rule: ShareRule, pollingDay: IsoDate) => boolean;

/** The groups of which lists must have a share. */
export const IN_GROUP: Readonly<Record<ShareGroup, InGroup>> = {
  women: ({ sex }) => sex.state === 'read' && sex.word === 'female',
  minority: ({ ethnicity }) => isMinority(ethnicity),
  young: ({ birth }, { underAge }, pollingDay) =>
    underAge !== undefined &&
    birth.state === 'read' &&
    birthday(earliestDay(birth.date), underAge) > pollingDay,
  'non-party': ({ partySince }) => saysNo(partySince),
  're-elected': ({ councilTerms }) => !saysNo(councilTerms),
};

/** Columns that tell of a group: one of them is enough. */
const TOLD_BY: Readonly<Record<ShareGroup, readonly [string, ...string[]]>> = {
  women: ['sex', 'male', 'female'],
  minority: ['ethnicity'],
  young: ['birth'],
  'non-party': ['party_since'],
  're-elected': ['council_terms'],
};

/**
 * The column without which nobody's belonging to a group is known; undefined where the file has it. A cell
 * left blank in a column that is there is an answer; a column that is not there was never asked.
 */
export function columnLacking(
  group: ShareGroup,
  { columns }: Pick<Records<Candidate>, 'columns'>,
): string | undefined {
  const [column, ...others] = TOLD_BY[group];
  return [column, ...others].some((one) => columns.has(one)) ? undefined : column;
}

/** A spelling of no known group does not tell. */
function isMinority(ethnicity: string): boolean {
  const group = ethnicGroup(ethnicity);
  return group !== undefined && group !== MAJORITY_GROUP;
}

/** Blank, "Không", "Chưa", "0", a dash: no such day or term. */
function saysNo(text: string): boolean {
  const folded = fold(text);
  return folded === '' || folded === '0' || /^(khong|chua)\b/.test(folded);
}

/** Whether the file leaves open if a candidate belongs to a group; a blank Ngày vào Đảng or council term is an answer. */
export function isUnknownIn(
  group: ShareGroup,
  { sex, ethnicity, birth }: Candidate,
  { underAge }: ShareRule,
  pollingDay: IsoDate,
): boolean {
  switch (group) {
    case 'women':
      return sex.state !== 'read';
    case 'minority':
      return ethnicity === '';
    case 'young': {
      if (underAge === undefined) return false;
      if (birth.state !== 'read') return true;
      const isYoung = (day: IsoDate): boolean => birthday(day, underAge) > pollingDay;
      return isYoung(earliestDay(birth.date)) !== isYoung(latestDay(birth.date));
    }
    case 'non-party':
    case 're-elected':
      return false;
  }
  return group satisfies never;
}
