import type { Language } from './catalog.ts';
import type { CommitteesText } from './committees-text.ts';

/** The words of the audit and plan of election bodies in one language; the other is not loaded. */
export async function loadCommitteesText(language: Language): Promise<CommitteesText> {
  return language === 'en'
    ? (await import('./en/committees.ts')).committees
    : (await import('./vi/committees.ts')).committees;
}
