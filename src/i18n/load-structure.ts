import type { Language } from './catalog.ts';
import type { StructureText } from './structure-text.ts';

/** The words of the structure of lists in one language; the other is not loaded. */
export async function loadStructureText(language: Language): Promise<StructureText> {
  return language === 'en'
    ? (await import('./en/structure.ts')).structure
    : (await import('./vi/structure.ts')).structure;
}
