import type { CalendarText } from './calendar-text.ts';
import type { Language } from './catalog.ts';

/** The words of the countdown in one language; the other is not loaded. */
export async function loadCalendarText(language: Language): Promise<CalendarText> {
  return language === 'en'
    ? (await import('./en/calendar.ts')).calendar
    : (await import('./vi/calendar.ts')).calendar;
}

/** The words in every language, Vietnamese first, where a user may name a thing in any of them. */
export async function calendarTexts(): Promise<readonly CalendarText[]> {
  return Promise.all([loadCalendarText('vi'), loadCalendarText('en')]);
}
