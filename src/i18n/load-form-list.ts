import type { Language } from './catalog.ts';
import type { FormListText } from './form-list-text.ts';

/** The words about forms in one language; the other is not loaded. */
export async function loadFormListText(language: Language): Promise<FormListText> {
  return language === 'en'
    ? (await import('./en/form-list.ts')).formList
    : (await import('./vi/form-list.ts')).formList;
}
