import type { CandidatesText } from './candidates-text.ts';
import type { Language } from './catalog.ts';

/** The words of the track of candidates in one language; the other is not loaded. */
export async function loadCandidatesText(language: Language): Promise<CandidatesText> {
  return language === 'en'
    ? (await import('./en/candidates.ts')).candidates
    : (await import('./vi/candidates.ts')).candidates;
}
