import { earliestDay, latestDay } from '../dates/partial-date.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { at } from '../records/at.ts';
import type { Candidate } from '../records/model.ts';
import type { CandidateRules } from './candidate-rules.ts';
import { partialText } from './partial-text.ts';

/** Hồ sơ ứng cử: handed in on time, and with everything in it. What is not recorded is not asked. */
export function* checkDossier(candidate: Candidate, rules: CandidateRules): Iterable<Finding> {
  yield* checkHandedIn(candidate, rules);
  const { dossier, row } = candidate;
  if (dossier === undefined || rules.dossier === undefined) return;
  const missing = rules.dossier.items.filter((item) => !dossier.includes(item));
  if (missing.length === 0) return;
  yield finding(
    'candidate/dossier-incomplete',
    { missing },
    at(rules.candidates, row, 'dossier'),
    rules.dossier.basis,
  );
}

function* checkHandedIn(candidate: Candidate, rules: CandidateRules): Iterable<Finding> {
  const { dossierOn, dossierTime, row } = candidate;
  const { dossier, deadline } = rules;
  if (dossier === undefined || deadline === undefined || dossierOn.state === 'blank') return;
  const place = at(rules.candidates, row, 'dossier_on');
  const basis = [...dossier.basis, ...deadline.basis];
  // It may have been late: the cell cannot tell.
  const unclear = (reason: 'unreadable' | 'incomplete') =>
    finding('candidate/field-missing', { field: 'dossier_on', reason }, place, basis, 'warning');
  if (dossierOn.state !== 'read') {
    yield unclear('unreadable');
    return;
  }
  const day = earliestDay(dossierOn.date);
  const { date: due, time = '24:00' } = deadline;
  if (day < due || (day === due && (dossierTime ?? '00:00') <= time)) {
    if (latestDay(dossierOn.date) > due) yield unclear('incomplete');
    return;
  }
  const on = [partialText(dossierOn.date), dossierTime].filter((part) => part !== undefined).join(' ');
  yield finding('candidate/dossier-late', { due, time, on }, place, basis);
}
