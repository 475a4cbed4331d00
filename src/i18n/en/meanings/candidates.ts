import type { FindingCode } from '../../../findings/codes.ts';

/** What findings about candidates and the make-up of lists mean. */
export const candidates = {
  'candidate/birth-impossible':
    'The date of birth of this candidate cannot be true: it has not come yet, or is too long ago. The official list prints it, and the age to stand is counted from it. If it stays, the list is wrong and nobody knows whether the person is old enough.',
  'candidate/under-age':
    'On polling day this person is not old enough to stand. One must be older to stand than to vote. If it stays, the official list has somebody who may not be on it.',
  'candidate/nationality':
    'The nationality in this row does not meet the condition for candidates. A deputy of a People’s Council has one nationality, the Vietnamese. If it stays, the official list has somebody who may not be on it.',
  'candidate/status-unreadable':
    'The text in the column of statuses is none of those known. The status tells whether a person may stand or has withdrawn. If it stays, that is not checked.',
  'candidate/level-unreadable':
    'It is not known whether the person stands for the National Assembly or for which People’s Council. That decides the list and the rules. If it stays, the person is on no printed list.',
  'candidate/constituency-unknown':
    'The constituency of this person is empty or not in the table. Lists are made by constituency. If it stays, the person is on no printed list.',
  'candidate/field-missing':
    'Something that the official list must state is empty or cannot be read. Voters choose by it. If it stays, the list does not follow the law and cannot be printed.',
  'candidate/barred':
    'The status of this person is one for which the law forbids standing. From a published list the name must be struck off before voting begins. If it stays, somebody who may not stand is on the ballot.',
  'candidate/duplicate':
    'A person is listed more than once for one council. Each person may stand in one of its constituencies only. If it stays, voters of two places elect one person.',
  'candidate/too-many-levels':
    'A person handed in dossiers for more councils than the law allows. The person must withdraw from some. If it stays, the list has somebody standing against the law.',
  'candidate/dossier-late':
    'The dossier was handed in after the deadline. The law sets the last day, and the National Election Council its hour. Check the receipt first, because the day may be a slip.',
  'candidate/dossier-incomplete':
    'The dossier is recorded as lacking papers that the law wants. Only a complete dossier is valid. If it stays, the election committee cannot pass it on to the consultation.',
  'candidate/trust-low':
    'The confidence shown at the voters’ meeting of the residence is below what is required. Such a person is left out of the list for the third consultation, except in a special case that is reported to the conference. If it is one, write it in the column of notes.',
  'candidate/order':
    'The names of this list are not in the order of the ballot: given name, family name, middle name, by the Vietnamese alphabet. The order is fair to all candidates. If it stays, list and ballot do not follow the form.',
  'candidate/namesakes':
    'Two candidates of one constituency share their full name. It is no error, but the ballot must add birth dates so that voters can tell them apart. See that both dates are complete and right.',
  'structure/women-share':
    'Women on the official list are fewer than the law wants. The share is taken of the whole list of a council and rounded up to people. Such a list must be completed before it is published.',
  'structure/minority-share':
    'People of ethnic minorities on the list are fewer than they should be. For the National Assembly the law sets the share; for a council the place itself does, in ward.yaml. Check the column of ethnicity first.',
  'structure/young-share':
    'Young people on the list are fewer than the target of the term. It is a target, not a condition of law. The list may still be published, but give a reason.',
  'structure/non-party-share':
    'People outside the Party on the list are fewer than the target of the term. It is a target, not a condition of law. Whoever has a day of joining counts as a Party member, so check that column first.',
  'structure/re-elected-share':
    'Deputies standing again are fewer than the target of the term. It may be reckoned of candidates or of seats, so both are shown. It is a target, not a condition of law.',
  'structure/not-counted':
    'No column of the table tells who belongs to this group, so the share is not counted and nothing is concluded. A blank cell in a column that is there is different: without a day of joining a person is not of the Party, without terms a person has not been a deputy.',
} satisfies Partial<Record<FindingCode, string>>;
