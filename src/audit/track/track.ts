import { checkCandidatePeople } from '../../checks/candidate-people.ts';
import { candidateRules, openCandidateQuestions, type CandidateRules } from '../../checks/candidate-rules.ts';
import { checkSurplus } from '../../checks/constituency-surplus.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import type { Finding } from '../../findings/finding.ts';
import { sortFindings } from '../../findings/sort.ts';
import { CANDIDATE_STEPS } from '../../law/candidate-steps.ts';
import type { Law } from '../../law/model.ts';
import type { Candidate, Records, Ward } from '../../records/model.ts';
import { candidateLists } from '../../roll/candidate-lists.ts';
import { isOnList, levelOf } from '../../roll/on-list.ts';
import { COUNCILS } from '../../vocabulary.ts';
import { trackCandidate } from './candidate.ts';
import type { TrackStep, WardTrack } from './model.ts';
import { stepFinder, stepsOf } from './steps.ts';
import { consultationSurplus, surplusTrack } from './surplus.ts';

/** Theo dõi người ứng cử: what is done, what is missing and by when, for each person and each constituency. */
export function trackCandidates(
  ward: Ward,
  candidates: Records<Candidate>,
  law: Law,
  today: IsoDate,
): WardTrack {
  const rules = candidateRules(ward, candidates, law, today);
  const find = stepFinder(ward, law, today);
  const byRow = personFindings(rules);
  const tracks = new Map(
    candidates.rows.map((one) => [one.row, trackCandidate(one, rules, byRow.get(one.row) ?? [], find)]),
  );
  const lists = candidateLists(ward);
  const surplus = lists.map((list) =>
    surplusTrack(
      list,
      ward,
      law,
      list.candidates.map(({ row }) => tracks.get(row)!),
    ),
  );
  const listed = new Set(lists.flatMap((list) => list.candidates.map(({ row }) => row)));
  const all = [...tracks.values()];
  const standing = candidates.rows.filter(isOnList);
  const levels = COUNCILS.filter((level) => standing.some((one) => levelOf(one) === level));
  const { deadline } = rules;
  const found = [
    ...openCandidateQuestions(rules, law.election.id),
    ...new Set(all.flatMap((one) => one.findings)),
    ...checkSurplus(ward, lists, law),
  ];
  return {
    steps: stepsOf(find, levels, rules.dossier?.deadline),
    lists: surplus,
    others: all.filter((one) => !listed.has(one.candidate.row)),
    consultation: isOver(find('selection', CANDIDATE_STEPS.selection))
      ? undefined
      : consultationSurplus(surplus, law),
    dossierDue: deadline && { date: deadline.date, time: deadline.time ?? null },
    trustDue: find('trust', CANDIDATE_STEPS.trust)?.date ?? null,
    notChecked: notChecked(law),
    findings: sortFindings(found),
  };
}

/** Once the third consultation is held the list put to it is asked no more. */
function isOver(step: TrackStep | undefined): boolean {
  return step?.state === 'done' || (step?.daysLeft ?? 0) < 0;
}

/** A finding about a person stands with each of the person's rows. */
function personFindings(rules: CandidateRules): ReadonlyMap<number, readonly Finding[]> {
  const byRow = new Map<number, Finding[]>();
  for (const finding of checkCandidatePeople(rules)) {
    const others = finding.code === 'candidate/duplicate' || finding.code === 'candidate/too-many-levels';
    const rows = [
      ...(finding.at.row === undefined ? [] : [finding.at.row]),
      ...(others ? finding.args.rows : []),
    ];
    for (const row of rows) {
      const known = byRow.get(row);
      if (known) known.push(finding);
      else byRow.set(row, [finding]);
    }
  }
  return byRow;
}

/** Điều 36 khoản 2: whether somebody lives or works in the unit, no column tells. */
function notChecked(law: Law): WardTrack['notChecked'] {
  const residence = law.rule('statement', 'candidate/residence');
  return residence === undefined ? [] : [{ says: residence.says, basis: residence.basis }];
}
