import type { Signatory } from '../../records/model.ts';
import type { Council } from '../../vocabulary.ts';
import { unitInSentence } from '../unit-name.ts';
import type { FormContext } from './form-context.ts';
import { UNKNOWN_HEAD } from './signed-by.ts';

/** How papers name what is elected. */
export interface CouncilTitle {
  /** Tỉnh, thành phố, or xã, phường, đặc khu; the province for the National Assembly. */
  readonly unit: string;
  /** "phường Thượng Cát". */
  readonly unitInSentence: string;
  /** Khóa; dots where it is not known. */
  readonly term: string;
  /** "Quốc hội khóa XVI", "Hội đồng nhân dân phường Thượng Cát". */
  readonly inSentence: string;
  /** Who signs for its election committee; the ward knows its own alone. */
  readonly signatory: Signatory;
}

export function councilTitle(level: Council, { profile, election }: FormContext): CouncilTitle {
  const unit = level === 'commune' ? profile.commune : profile.province;
  const inner = unitInSentence(unit);
  const signatory = level === 'commune' ? profile.signatures.electionCommittee : UNKNOWN_HEAD;
  if (level === 'na') {
    const term = election.naTerm;
    return { unit, unitInSentence: inner, term, inSentence: `Quốc hội khóa ${term}`, signatory };
  }
  const term = (level === 'province' ? profile.provinceCouncilTerm : profile.councilTerm) || '......';
  return { unit, unitInSentence: inner, term, inSentence: `Hội đồng nhân dân ${inner}`, signatory };
}
