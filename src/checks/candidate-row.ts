import { birthday } from '../dates/iso-date.ts';
import { earliestDay, latestDay } from '../dates/partial-date.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { citeCase } from '../law/in-force.ts';
import { at } from '../records/at.ts';
import type { Candidate, DateCell } from '../records/model.ts';
import { isOnList, levelOf } from '../roll/on-list.ts';
import { fold } from '../vietnamese/text.ts';
import { checkDossier } from './candidate-dossier.ts';
import { checkCandidateFields } from './candidate-fields.ts';
import { basisOf, type CandidateRules } from './candidate-rules.ts';
import { nationalitiesIn } from './nationalities.ts';
import { partialText } from './partial-text.ts';

/** Người ứng cử: what one row shows by itself. Who is off the list is asked only whether the row can be read. */
export function* checkCandidateRow(candidate: Candidate, rules: CandidateRules): Iterable<Finding> {
  yield* checkWords(candidate, rules);
  if (!isOnList(candidate)) return;
  yield* checkCandidateFields(candidate, rules);
  yield* checkBirth(candidate, rules);
  yield* checkAge(candidate, rules);
  yield* checkNationality(candidate, rules);
  yield* checkBar(candidate, rules);
  yield* checkConstituency(candidate, rules);
  yield* checkDossier(candidate, rules);
  yield* checkTrust(candidate, rules);
}

function* checkWords(candidate: Candidate, rules: CandidateRules): Iterable<Finding> {
  const { level, status, row } = candidate;
  if (level.state === 'unreadable' || (level.state === 'blank' && isOnList(candidate))) {
    const text = level.state === 'blank' ? '' : level.text;
    yield finding(
      'candidate/level-unreadable',
      { text },
      at(rules.candidates, row, 'level'),
      basisOf(rules.levels),
    );
  }
  if (status.state === 'unreadable') {
    yield finding(
      'candidate/status-unreadable',
      { text: status.text },
      at(rules.candidates, row, 'status'),
      basisOf(rules.bar),
    );
  }
}

/** A day of birth that nobody who stands can have, when every day it may mean is one: to come, or too long ago. */
function* checkBirth({ birth, row }: Candidate, rules: CandidateRules): Iterable<Finding> {
  const reason = impossibleBirth(birth, rules);
  if (birth.state !== 'read' || reason === undefined) return;
  const place = at(rules.candidates, row, 'birth');
  yield finding(
    'candidate/birth-impossible',
    { text: partialText(birth.date), reason },
    place,
    basisOf(rules.fields),
  );
}

function impossibleBirth(
  birth: DateCell,
  { today, earliestBirth }: CandidateRules,
): 'future' | 'too-long-ago' | undefined {
  if (birth.state !== 'read') return undefined;
  if (earliestDay(birth.date) > today) return 'future';
  return latestDay(birth.date) < earliestBirth ? 'too-long-ago' : undefined;
}

/** Tuổi ứng cử: too young by the earliest day the birth can mean; a birth left open is a missing field. */
function* checkAge({ birth, row }: Candidate, rules: CandidateRules): Iterable<Finding> {
  const { age, pollingDay, candidates } = rules;
  if (age === undefined || birth.state !== 'read' || impossibleBirth(birth, rules) !== undefined) return;
  const turnsOn = birthday(earliestDay(birth.date), age.years);
  if (turnsOn <= pollingDay) return;
  yield finding(
    'candidate/under-age',
    { turnsOn, age: age.years, pollingDay },
    at(candidates, row, 'birth'),
    age.basis,
  );
}

function* checkNationality(candidate: Candidate, rules: CandidateRules): Iterable<Finding> {
  const level = levelOf(candidate);
  const rule = level && rules.nationality[level];
  if (rule === undefined) return;
  const { vietnamese, other } = nationalitiesIn(candidate.nationality);
  if (!other || (vietnamese && !rule.onlyOne)) return;
  const place = at(rules.candidates, candidate.row, 'nationality');
  yield finding('candidate/nationality', { text: candidate.nationality }, place, rule.basis);
}

/** Những trường hợp không được ứng cử, each with its own clause. */
function* checkBar({ status, row }: Candidate, { bar, candidates }: CandidateRules): Iterable<Finding> {
  if (bar === undefined || status.state !== 'read') return;
  const barred = bar.statuses.find((barring) => barring.status === status.word);
  if (barred === undefined) return;
  yield finding(
    'candidate/barred',
    { status: status.word },
    at(candidates, row, 'status'),
    citeCase(bar, barred.at),
  );
}

function* checkConstituency(candidate: Candidate, rules: CandidateRules): Iterable<Finding> {
  const { constituency, row } = candidate;
  const level = levelOf(candidate);
  if (rules.constituencies === undefined || level === undefined) return;
  if (rules.constituencies.get(level, constituency) !== undefined) return;
  const place = at(rules.candidates, row, 'constituency');
  yield finding('candidate/constituency-unknown', { level, constituency }, place, basisOf(rules.fields));
}

const SPECIAL_CASE = fold('trường hợp đặc biệt');

/** Trường hợp đặc biệt: the third consultation decides in spite of the voters' trust. */
export const isSpecialCase = ({ note }: Pick<Candidate, 'note'>): boolean =>
  fold(note).includes(SPECIAL_CASE);

/** Tín nhiệm của cử tri nơi cư trú, unless the note says that it is a special case. */
function* checkTrust(candidate: Candidate, rules: CandidateRules): Iterable<Finding> {
  const { trust, row } = candidate;
  if (rules.trust === undefined || trust === undefined) return;
  const limit = rules.trust.moreThan * 100;
  if (trust > limit || isSpecialCase(candidate)) return;
  yield finding(
    'candidate/trust-low',
    { percent: trust, limit },
    at(rules.candidates, row, 'trust'),
    rules.trust.basis,
  );
}
