import type { Language } from './catalog.ts';
import type { SeatsText } from './seats-text.ts';

/** The words of seats in one language; the other is not loaded. */
export async function loadSeatsText(language: Language): Promise<SeatsText> {
  return language === 'en' ? (await import('./en/seats.ts')).seats : (await import('./vi/seats.ts')).seats;
}
