import type { Language } from './catalog.ts';
import type { LawText } from './law-text.ts';

/** The words of the lawyer's sheet in one language; the other is not loaded. */
export async function loadLawText(language: Language): Promise<LawText> {
  return language === 'en' ? (await import('./en/law.ts')).law : (await import('./vi/law.ts')).law;
}
