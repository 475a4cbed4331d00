/**
 * Days as spreadsheets store them: whole days since the end of 1899, or since 1904, with the time of
 * day as a fraction. Only whole numbers are reckoned with, so no time zone can move a day.
 */
export type DateSystem = 1900 | 1904;

const DAYS_FROM_1900_TO_1904 = 1_462;
/** 9999-12-31, the last day a spreadsheet knows. */
const LAST = 2_958_465;
const SECONDS = 86_400;

/** What of a serial number its format shows. */
export type Shown = 'day' | 'time' | 'day-and-time';

/**
 * A serial number as `YYYY-MM-DD`, with ` HH:MM:SS` where it has a time or its format shows one, or as
 * `HH:MM:SS` alone. Undefined for what is no day: the number then stands as it is written.
 */
export function serialText(written: string, system: DateSystem, shown: Shown): string | undefined {
  const serial = Number(written);
  if (!(serial >= 0) || !Number.isFinite(serial)) return undefined;
  let days = Math.floor(serial);
  let seconds = Math.round((serial - days) * SECONDS);
  if (seconds === SECONDS) {
    days += 1;
    seconds = 0;
  }
  if (shown === 'time' && days === 0) return clock(seconds);
  if (system === 1904) days += DAYS_FROM_1900_TO_1904;
  // Day 0 is no day; a time alone is all that such a number can be.
  if (days < 1) return seconds > 0 ? clock(seconds) : undefined;
  if (days > LAST) return undefined;
  const day = dayOf(days, system);
  return seconds > 0 || shown !== 'day' ? `${day} ${clock(seconds)}` : day;
}

const FICTIONAL_LEAP_DAY = 60;

/** Births fall on few distinct days: each is one text. */
const remembered = new Map<number, string>();
const REMEMBERED = 60_000;

function dayOf(days: number, system: DateSystem): string {
  // Spreadsheets count 1900 as a leap year. The day that never was is left to be found impossible.
  if (days === FICTIONAL_LEAP_DAY && system === 1900) return '1900-02-29';
  const sinceEpoch = days - (days < FICTIONAL_LEAP_DAY && system === 1900 ? 25_568 : 25_569);
  const known = remembered.get(sinceEpoch);
  if (known !== undefined) return known;
  const text = civilDay(sinceEpoch);
  if (remembered.size < REMEMBERED) remembered.set(sinceEpoch, text);
  return text;
}

/** Days since 1970-01-01 as a day of the Gregorian calendar, by eras of 400 years that begin in March. */
function civilDay(sinceEpoch: number): string {
  const days = sinceEpoch + 719_468;
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1_460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return `${pad(year + era * 400 + (month <= 2 ? 1 : 0), 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function clock(seconds: number): string {
  return `${pad(Math.floor(seconds / 3_600), 2)}:${pad(Math.floor(seconds / 60) % 60, 2)}:${pad(seconds % 60, 2)}`;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
