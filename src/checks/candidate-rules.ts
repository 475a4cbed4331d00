import { addMonths, type IsoDate } from '../dates/iso-date.ts';
import type { Citation } from '../findings/citation.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { OLDEST_AGE_YEARS } from '../law/house-rules.ts';
import { lastMoment, type LastMoment } from '../law/milestone-day.ts';
import type {
  CandidacyLevelsRule,
  CandidateBarRule,
  DossierRule,
  InForce,
  Law,
  ListFieldsRule,
  ListOrderRule,
  MinimumAgeRule,
  NationalityRule,
  TrustRule,
} from '../law/model.ts';
import { inFile } from '../records/at.ts';
import type { Candidate, Records, Ward } from '../records/model.ts';
import { constituenciesOf, type Constituencies } from '../roll/constituencies.ts';
import { isOnList, levelOf } from '../roll/on-list.ts';
import { COUNCILS, type Council } from '../vocabulary.ts';

/** All that the check of one candidate needs, looked up once for the whole file. */
export interface CandidateRules {
  readonly candidates: Records<Candidate>;
  /** Undefined when the table was not read. */
  readonly constituencies: Constituencies | undefined;
  readonly pollingDay: IsoDate;
  readonly today: IsoDate;
  /** Nobody who stands was born before. */
  readonly earliestBirth: IsoDate;
  readonly age: InForce<MinimumAgeRule> | undefined;
  readonly nationality: Readonly<Record<Council, InForce<NationalityRule> | undefined>>;
  readonly fields: InForce<ListFieldsRule> | undefined;
  readonly bar: InForce<CandidateBarRule> | undefined;
  readonly levels: InForce<CandidacyLevelsRule> | undefined;
  readonly dossier: InForce<DossierRule> | undefined;
  /** Last moment to hand in a dossier. */
  readonly deadline: LastMoment | undefined;
  readonly trust: InForce<TrustRule> | undefined;
  readonly order: InForce<ListOrderRule> | undefined;
}

/** Looks the law up for a file of candidates. */
export function candidateRules(
  ward: Ward,
  candidates: Records<Candidate>,
  law: Law,
  today: IsoDate,
): CandidateRules {
  const nationality = (council: Council) => law.ofKind('nationality').find(({ who }) => who === council);
  const dossier = law.ofKind('dossier')[0];
  return {
    candidates,
    constituencies: ward.constituencies && constituenciesOf(ward.constituencies.rows),
    pollingDay: law.election.pollingDay,
    today,
    earliestBirth: addMonths(today, -12 * OLDEST_AGE_YEARS),
    age: law.ofKind('minimum-age').find(({ who }) => who === 'candidate'),
    nationality: {
      na: nationality('na'),
      province: nationality('province'),
      commune: nationality('commune'),
    },
    fields: law.ofKind('list-fields')[0],
    bar: law.ofKind('candidate-bar')[0],
    levels: law.ofKind('candidacy-levels')[0],
    dossier,
    deadline: dossier && lastMoment(law, dossier.deadline, ward.profile.overrideMilestones),
    trust: law.ofKind('trust')[0],
    order: law.ofKind('list-order')[0],
  };
}

/** One `rule/none` for each question about candidates that the law in force leaves open. */
export function openCandidateQuestions(rules: CandidateRules, election: string): readonly Finding[] {
  const levels = new Set(rules.candidates.rows.filter(isOnList).map(levelOf));
  const asked = COUNCILS.filter((council) => levels.has(council));
  const needed: readonly (readonly [string, unknown])[] = [
    ['minimum-age', rules.age],
    ['list-fields', rules.fields],
    ['candidate-bar', rules.bar],
    ['candidacy-levels', rules.levels],
    ['dossier', rules.dossier],
    ...(rules.dossier ? [['milestone', rules.deadline] as const] : []),
    ['trust', rules.trust],
    ['list-order', rules.order],
    ['nationality', asked.every((council) => rules.nationality[council]) ? true : undefined],
  ];
  return needed
    .filter(([, rule]) => rule === undefined)
    .map(([about]) =>
      finding('rule/none', { about, election, table: 'candidates' }, inFile(rules.candidates)),
    );
}

/** The articles of a rule; none where the law has no such rule, which is a finding of its own. */
export function basisOf(rule: InForce | undefined): readonly Citation[] {
  return rule?.basis ?? [];
}
