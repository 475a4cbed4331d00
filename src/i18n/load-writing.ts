import type { Language, Writing } from './catalog.ts';

/** How one language writes dates, numbers and articles, without the rest of its catalog. */
export async function loadWriting(language: Language): Promise<Writing> {
  return language === 'en'
    ? (await import('./en/writing.ts')).writing
    : (await import('./vi/writing.ts')).writing;
}
