import { parseText } from './text.ts';

/** A time of day as `HH:MM`: "07:00", "7h", "7 giờ 30", "07:00:00". '' when blank, undefined when it is none. */
export function parseHour(cell: string): string | undefined {
  const text = parseText(cell);
  if (text === '') return '';
  const parts = /^(\d{1,2})(?: ?(?::|h|g(?:iờ)?) ?(\d{2})?)?(?: ?phút|:\d{2})?$/iu.exec(text);
  if (parts === null) return undefined;
  const hour = Number(parts[1]);
  const minute = Number(parts[2] ?? 0);
  return hour > 23 || minute > 59
    ? undefined
    : `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
