import type { FormDescription } from './form-description.ts';
import { CANDIDATE_FORMS } from './list/candidate-forms.ts';
import { COMMITTEE_FORMS } from './list/committee-forms.ts';
import { POLLING_DAY_FORMS } from './list/polling-day-forms.ts';
import { RESULT_FORMS } from './list/result-forms.ts';
import { TEAM_FORMS } from './list/team-forms.ts';
import { VOTER_FORMS } from './list/voter-forms.ts';
import { WARD_FORMS } from './list/ward-forms.ts';

export type { FormDescription, FormId } from './form-description.ts';

/** The forms that are printed, in the order in which they are listed. */
export const FORMS: readonly FormDescription[] = [
  ...VOTER_FORMS,
  ...CANDIDATE_FORMS,
  ...POLLING_DAY_FORMS,
  ...TEAM_FORMS,
  ...RESULT_FORMS,
  ...COMMITTEE_FORMS,
  ...WARD_FORMS,
];
