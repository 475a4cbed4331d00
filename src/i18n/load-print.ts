import type { Language } from './catalog.ts';
import type { PrintText } from './print-text.ts';

/** The words of the commands that print in one language; the other is not loaded. */
export async function loadPrintText(language: Language): Promise<PrintText> {
  return language === 'en'
    ? (await import('./en/print.ts')).printing
    : (await import('./vi/print.ts')).printing;
}
