import { birthday, type IsoDate } from '../dates/iso-date.ts';
import { earliestDay } from '../dates/partial-date.ts';
import type { ShareGroup, ShareRule } from '../law/model.ts';
import type { Candidate } from '../records/model.ts';
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

const MAJORITY: ReadonlySet<string> = new Set([
  'kinh',
  'viet',
  'kinh viet',
  'viet kinh',
  'nguoi kinh',
  'dan toc kinh',
]);

function isMinority(ethnicity: string): boolean {
  const folded = fold(ethnicity);
  return folded !== '' && !MAJORITY.has(folded);
}

/** Blank, "Không", "Chưa", "0", a dash: no such day or term. */
function saysNo(text: string): boolean {
  const folded = fold(text);
  return folded === '' || folded === '0' || /^(khong|chua)\b/.test(folded);
}
