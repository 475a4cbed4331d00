import { serialText, type DateSystem, type Shown } from './serial-date.ts';

/** What a number format makes of a number, as far as it changes what the number says. */
export type Format =
  | { readonly kind: 'general' }
  | { readonly kind: 'date'; readonly shown: Shown }
  | { readonly kind: 'percent' }
  /** `000000000000`: zeros in front up to this many digits. */
  | { readonly kind: 'zeros'; readonly digits: number };

export const GENERAL: Format = { kind: 'general' };
const PERCENT: Format = { kind: 'percent' };
const DAY: Format = { kind: 'date', shown: 'day' };
const TIME: Format = { kind: 'date', shown: 'time' };
const DAY_AND_TIME: Format = { kind: 'date', shown: 'day-and-time' };

/** Formats that every spreadsheet knows by number and no file spells out; 27 to 58 are days in East Asian programs. */
export function builtInFormat(id: number): Format {
  if (id === 9 || id === 10) return PERCENT;
  if (id >= 18 && id <= 21) return TIME;
  if (id === 22) return DAY_AND_TIME;
  if (id >= 14 && id <= 17) return DAY;
  if (id >= 45 && id <= 47) return TIME;
  return (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? DAY : GENERAL;
}

/** What a format code such as `dd/mm/yyyy` or `[$-42A]d mmmm yyyy;@` means. Its first section counts: the one for numbers above zero. */
export function formatOf(code: string): Format {
  const elapsed = /\[(?:h+|m+|s+)\]/i.test(code);
  const bare = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .split(';')[0]!
    .trim();
  if (elapsed) return TIME;
  if (/^general$/i.test(bare)) return GENERAL;
  const clock = /[hs]|am\/pm/i.test(bare);
  const day = /[dy]/i.test(bare) || (!clock && /m/i.test(bare));
  if (day) return clock ? DAY_AND_TIME : DAY;
  if (clock) return TIME;
  if (bare.includes('%')) return PERCENT;
  return /^0{2,}$/.test(bare) ? { kind: 'zeros', digits: bare.length } : GENERAL;
}

/** A number as it stands in the file, as the text that its format makes of it. What a format only rounds or groups stays as written. */
export function formatted(written: string, format: Format, system: DateSystem): string {
  switch (format.kind) {
    case 'general':
      return written;
    case 'date':
      return serialText(written, system, format.shown) ?? written;
    case 'percent':
      return percent(written);
    case 'zeros':
      return /^\d+$/.test(written) ? written.padStart(format.digits, '0') : written;
  }
}

/** 0.925 as 92.5%, by moving the point. Fractions of percents that only binary arithmetic has are rounded off. */
function percent(written: string): string {
  const value = Number(written);
  return Number.isFinite(value) ? `${Number((value * 100).toPrecision(12))}%` : written;
}
